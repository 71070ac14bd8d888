import type { Counts } from '../../src/domain/gate/statistics/bucket.js'
import { sumCounts } from '../../src/domain/gate/statistics/bucket.js'
import type { Judge } from './judges.js'
import { logLikelihoodRatio } from './oracle.js'
import type { RandomCounts } from './random-counts.js'
import { drawBuckets, type TrafficShape } from './scenario.js'
import { findAbort } from './window-judges.js'

/** Rates of the canary from which rollouts are drawn: between healthy and so bad that it is aborted at once. */
const TIMES_WORSE = [1, 2, 4, 8, 16, 32, 64, 128]
const RATE_AT_MOST = 0.5

/**
 * The share of rollouts of a healthy canary that a judge aborts, however small: rollouts are drawn from worse canaries, and each
 * counts as often as a healthy canary would show it (importance sampling, with the mixture as its density). The rollouts are the same
 * ones for the same generator.
 */
export function estimateFalseAborts(
  judge: Judge,
  { shape, rate, runs }: { readonly shape: TrafficShape; readonly rate: number; readonly runs: number },
  random: RandomCounts
): number {
  const rates = TIMES_WORSE.map(times => Math.min(RATE_AT_MOST, rate * times))
  let sum = 0
  for (let run = 0; run < runs; run += 1) {
    const canaryRate = rates[run % rates.length] ?? rate
    const scenario = { name: '', stableRate: rate, canaryRate, incidentChance: 0 }
    const windows = drawBuckets(scenario, shape, random)
    const abort = findAbort(judge, windows)
    if (abort === undefined) continue
    const seen = sumCounts(windows.slice(0, abort + 1).map(({ canary }) => canary))
    sum += weightOf(seen, { rates, rate })
  }
  return sum / runs
}

/** How much likelier the failures are for a healthy canary than for the mixture of all. */
function weightOf(seen: Counts, { rates, rate }: { readonly rates: readonly number[]; readonly rate: number }): number {
  const logs = rates.map(worse => logLikelihoodRatio(seen, worse, rate))
  const highest = Math.max(...logs)
  const mean = logs.reduce((total, log) => total + Math.exp(log - highest), 0) / logs.length
  return Math.exp(-highest) / mean
}
