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

const STEP = 1.5
/**
 * Most on what matters in a rollout: a canary that is hardly worse takes hours to detect, and one that is 40 times worse fails whatever
 * its weight.
 */
const WEIGHTS = [1, 2, 3, 3, 3, 3, 3, 2, 1, 1, 1]
const LOG_SHARES = WEIGHTS.map(weight => Math.log(weight / WEIGHTS.reduce((sum, each) => sum + each, 0)))

/**
 * How many times worse than accepted the canary may be: the alternatives among which the evidence is spread, from 1.5 to 86 times, each
 * 1.5 times the one before. They are close enough for any ratio in between to lose little, which `npm run bench:gates` compares with a
 * test that knows the ratio.
 */
export const ALTERNATIVES: readonly number[] = WEIGHTS.map((_, index) => STEP ** (index + 1))

const SHOWN_E_AT_MOST = 1e12

export function isFailing({ logE, badMinutes }: EValue, alpha: number): boolean {
  return logE >= -Math.log(alpha) && badMinutes >= BAD_MINUTES_TO_FAIL
}

/**
 * Whether only a second bad minute is missing, and the next minute may be it: the newest minute is the first bad one, and E is already high
 * enough. `before`: the test without the newest minute.
 */
export function isUnconfirmed(now: EValue, before: Pick<EValue, 'badMinutes'>, alpha: number): boolean {
  const isFirst = now.badMinutes === BAD_MINUTES_TO_FAIL - 1 && before.badMinutes < now.badMinutes
  return isFirst && now.logE >= -Math.log(alpha)
}

/** How close to failing, 0..1; 1 exactly when it fails. */
export function failProgress({ logE, badMinutes }: EValue, alpha: number): number {
  return Math.min(progressOf(logE, -Math.log(alpha)), progressOf(badMinutes, BAD_MINUTES_TO_FAIL))
}

export function testEvidence({ logE }: EValue, alpha: number): TestEvidence {
  return { e: Math.min(SHOWN_E_AT_MOST, Math.exp(logE)), logE, threshold: 1 / alpha }
}

/** ln of the weighted mean of exp(x) over the alternatives, without overflow. Weights that add up to 1 keep E a supermartingale. */
export function logMixture(logs: readonly number[]): number {
  const weighted = logs.map((log, index) => log + (LOG_SHARES[index] ?? -Infinity))
  const highest = Math.max(...weighted)
  return highest + Math.log(weighted.reduce((sum, log) => sum + Math.exp(log - highest), 0))
}
