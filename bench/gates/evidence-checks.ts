import { absoluteTest } from '../../src/domain/gate/statistics/absolute-test.js'
import type { Bucket, Counts } from '../../src/domain/gate/statistics/bucket.js'
import { relativeTest } from '../../src/domain/gate/statistics/relative-test.js'
import { randomCounts } from './random-counts.js'

/** One promise of the tests' theory, and what was found. */
export interface EvidenceCheck {
  readonly promise: string
  readonly found: string
  readonly holds: boolean
}

const TOLERANCE = 0.25
const MAX_RATE = 0.01
const RUNS = 4_000
const MINUTES = 30
/** Later, E is carried by so few rollouts that the mean of a sample is not reliable. */
const MEAN_AFTER_MINUTES = 3
const ALPHAS = [0.05, 0.01]
const STANDARD_ERRORS = 3

/** Minute by minute, the canary's share as a rollout of several steps would move it. */
const SHARES: Readonly<Record<string, (minute: number) => number>> = {
  'at 10 %': () => 0.1,
  'in steps of 5, 25, 50, 90 %': minute => [0.05, 0.25, 0.5, 0.9][Math.floor((minute * 4) / MINUTES)] ?? 0.9
}

/**
 * E is a supermartingale at the very edge of what is accepted: its mean stays at or below 1, and the share of rollouts in which
 * it EVER reaches 1/alpha, looking every minute, stays at or below alpha (Ville's inequality).
 */
export function checkEvidence(seed: number): readonly EvidenceCheck[] {
  return Object.entries(SHARES).flatMap(([name, shareAt]) => [
    ...checkPaths(`relative test at a true ratio of ${1 + TOLERANCE}, canary ${name}`, seed, random => {
      const buckets = Array.from({ length: MINUTES }, (_, minute) => drawEdge(random, shareAt(minute), minute))
      return buckets.map((_, minute) => relativeTest(buckets.slice(0, minute + 1), TOLERANCE).logE)
    }),
    ...checkPaths(`absolute test at a true rate of ${MAX_RATE}, canary ${name}`, seed + 1, random => {
      const minutes = Array.from({ length: MINUTES }, (_, minute) => drawSide(random, shareAt(minute), MAX_RATE))
      return absoluteTest(minutes, MAX_RATE).map(({ logE }) => logE)
    })
  ])
}

type Random = ReturnType<typeof randomCounts>

function drawEdge(random: Random, share: number, t: number): Bucket {
  return { t, canary: drawSide(random, share, 0.004 * (1 + TOLERANCE)), stable: drawSide(random, 1 - share, 0.004) }
}

function drawSide(random: Random, share: number, rate: number): Counts {
  const n = random.poisson(1_000 * share)
  return { n, bad: random.binomial(n, rate) }
}

function checkPaths(what: string, seed: number, draw: (random: Random) => readonly number[]): readonly EvidenceCheck[] {
  const random = randomCounts(seed)
  const paths = Array.from({ length: RUNS }, () => draw(random))
  const ends = paths.map(path => Math.exp(path[MEAN_AFTER_MINUTES - 1] ?? 0))
  const mean = ends.reduce((sum, end) => sum + end, 0) / RUNS
  const error = Math.sqrt(ends.reduce((sum, end) => sum + (end - mean) ** 2, 0) / RUNS / RUNS)
  return [
    {
      promise: `${what}: the mean of E after ${MEAN_AFTER_MINUTES} minutes is at most 1`,
      found: `${mean.toFixed(2)} ± ${error.toFixed(2)}`,
      holds: mean <= 1 + STANDARD_ERRORS * error
    },
    ...ALPHAS.map(alpha => {
      const ever = paths.filter(path => path.some(logE => logE >= -Math.log(alpha))).length / RUNS
      return {
        promise: `${what}: E ever reaches ${1 / alpha} in at most ${alpha * 100} % of the rollouts`,
        found: `${(ever * 100).toFixed(2)} %`,
        holds: ever <= alpha + STANDARD_ERRORS * Math.sqrt((alpha * (1 - alpha)) / RUNS)
      }
    })
  ]
}
