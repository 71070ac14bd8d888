import type { EValue } from '../statistics/e-value.js'
import { formatE } from './format-figures.js'

/** How strong the evidence of a running test against the canary is, for people: `evidence of a failure: E = 1,196, fails at 200`. */
export function describeStrength({ logE }: Pick<EValue, 'logE'>, alpha: number): string {
  return `evidence of a failure: E = ${formatE(logE)}, fails at ${Math.round(1 / alpha)}`
}
