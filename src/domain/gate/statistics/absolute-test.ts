import type { Counts } from './bucket.js'
import { ALTERNATIVES, logMixture, type EValue } from './e-value.js'

const RATE_AT_MOST = 0.999

/**
 * Tests whether one side's rate of bad requests is above `maxRate`, after each minute: the last entry is the state now, and the
 * others show since when this is true. A binomial likelihood ratio, spread over the alternatives.
 */
export function absoluteTest(minutes: readonly Counts[], maxRate: number): readonly EValue[] {
  const ratios = ALTERNATIVES.map(times => logRatios(maxRate, Math.min(RATE_AT_MOST, maxRate * times)))
  let logs: readonly number[] = ratios.map(() => 0)
  let badMinutes = 0
  return minutes.map(({ n, bad }) => {
    logs = logs.map((log, index) => log + bad * (ratios[index]?.bad ?? 0) + (n - bad) * (ratios[index]?.good ?? 0))
    if (bad > maxRate * n) badMinutes += 1
    return { logE: logMixture(logs), badMinutes }
  })
}

function logRatios(accepted: number, worse: number): { readonly bad: number; readonly good: number } {
  return { bad: Math.log(worse / accepted), good: Math.log1p(-worse) - Math.log1p(-accepted) }
}
