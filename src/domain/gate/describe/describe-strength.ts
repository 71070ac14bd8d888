import type { EValue } from '../statistics/e-value.js'
import { formatE } from './format-figures.js'

/** How strong the evidence of a running test against the canary is, for people: `evidence against it: E = 1,101, fails from 200`. */
export function describeStrength({ logE }: Pick<EValue, 'logE'>, alpha: number): string {
  return `evidence against it: E = ${formatE(logE)}, fails from ${Math.round(1 / alpha)}`
}
