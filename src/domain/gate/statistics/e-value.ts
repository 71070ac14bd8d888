import { progressOf, type TestEvidence } from '../gate-result.js'

/**
 * The state of an anytime-valid test: E, a mean of likelihood ratios that is a supermartingale while the canary is sound, so
 * that the chance of E EVER reaching 1/alpha is at most alpha, however often one looks.
 */
export interface EValue {
  /** Natural logarithm of E. */
  readonly logE: number
  /** Minutes whose own rates are evidence against the canary. */
  readonly badMinutes: number
}

/** One bad minute may be one client that retries; two cost a minute of delay at most. */
export const BAD_MINUTES_TO_FAIL = 2

/** How many times worse than accepted the canary may be: the alternatives among which the evidence is spread evenly. */
export const ALTERNATIVES: readonly number[] = [1.5, 2, 3, 5, 10, 20, 50, 100]

const SHOWN_E_AT_MOST = 1e12

export function isFailing({ logE, badMinutes }: EValue, alpha: number): boolean {
  return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL
}

/** How close to failing, 0..1; 1 exactly when it fails. */
export function failProgress({ logE, badMinutes }: EValue, alpha: number): number {
  return Math.min(progressOf(logE, -Math.log(alpha)), progressOf(badMinutes, BAD_MINUTES_TO_FAIL))
}

export function testEvidence({ logE }: EValue, alpha: number): TestEvidence {
  return { e: Math.min(SHOWN_E_AT_MOST, Math.exp(logE)), logE, threshold: 1 / alpha }
}

/** ln of the mean of exp(x), without overflow. */
export function logMeanExp(logs: readonly number[]): number {
  const highest = Math.max(...logs)
  const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length
  return highest + Math.log(mean)
}
