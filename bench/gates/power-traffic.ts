import type { Bucket, Counts } from '../../src/domain/gate/statistics/bucket.js'
import type { RandomCounts } from './random-counts.js'

/** What both sides served minute by minute, as each kind of evidence counts it. */
export interface Rollout {
  readonly errors: readonly Bucket[]
  readonly slow: readonly Bucket[]
  /** The errors of each route. */
  readonly routes: readonly (readonly Bucket[])[]
}

export const REQUESTS_PER_MINUTE = 60
export const ROUTES = 5
/** Shares of failed and of slow requests. */
export const STABLE = { errors: 0.001, slow: 0.01 }
export const BAD = { errors: 0.02, slow: 0.05 }

/** All routes but one fail as often as those of stable. */
const BAD_ROUTE_ERRORS = BAD.errors * ROUTES - STABLE.errors * (ROUTES - 1)

export interface RolloutShape {
  readonly canaryShare: number
  readonly minutes: number
  readonly isBad: boolean
}

/** The bad canary fails on one route of five, so often that 2% of all its requests fail, and 5% of its requests are slow. */
export function drawRollout({ canaryShare, minutes, isBad }: RolloutShape, random: RandomCounts): Rollout {
  const canary = isBad ? BAD : STABLE
  const routes = Array.from({ length: ROUTES }, (_, route) => {
    const rate = isBad && route === 0 ? BAD_ROUTE_ERRORS : STABLE.errors
    return Array.from({ length: minutes }, (__, minute) => {
      const draw = (share: number, failing: number): Counts => {
        const n = random.poisson((REQUESTS_PER_MINUTE * share) / ROUTES)
        return { n, bad: random.binomial(n, failing) }
      }
      return { t: minute, canary: draw(canaryShare, rate), stable: draw(1 - canaryShare, STABLE.errors) }
    })
  })
  const errors = Array.from({ length: minutes }, (_, t) => ({
    t,
    canary: sumOf(routes.map(route => route[t]?.canary)),
    stable: sumOf(routes.map(route => route[t]?.stable))
  }))
  const slow = errors.map(bucket => ({
    t: bucket.t,
    canary: { n: bucket.canary.n, bad: random.binomial(bucket.canary.n, canary.slow) },
    stable: { n: bucket.stable.n, bad: random.binomial(bucket.stable.n, STABLE.slow) }
  }))
  return { errors, slow, routes }
}

function sumOf(counts: readonly (Counts | undefined)[]): Counts {
  return counts.reduce<Counts>((sum, each) => ({ n: sum.n + (each?.n ?? 0), bad: sum.bad + (each?.bad ?? 0) }), {
    n: 0,
    bad: 0
  })
}
