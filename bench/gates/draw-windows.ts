import type { Bucket, Counts } from '../../src/domain/gate/statistics/bucket.js'
import type { RandomCounts } from './random-counts.js'
import { INCIDENT_FACTOR, type Scenario } from './scenario.js'

/** How a service is watched, in windows that are shorter than a minute. */
export interface WindowShape {
  readonly requestsPerMinute: number
  readonly canaryShare: number
  readonly minutes: number
  readonly windowSeconds: number
}

/** Traffic whose failures may come in bursts. */
export interface BurstyScenario extends Scenario {
  /** How many more requests of the same client fail after a failed one, on average: half in the same window, half in the next. */
  readonly retries?: number
}

/** Windows of traffic. An incident lasts a whole minute, whatever the length of a window. */
export function drawWindows(scenario: BurstyScenario, shape: WindowShape, random: RandomCounts): readonly Bucket[] {
  const perMinute = 60 / shape.windowSeconds
  const windows = Array.from({ length: shape.minutes }, (_, minute) => {
    const factor = random.happens(scenario.incidentChance) ? INCIDENT_FACTOR : 1
    return Array.from({ length: perMinute }, (__, index) => {
      const draw = (share: number, rate: number) => {
        const n = random.poisson((shape.requestsPerMinute * share) / perMinute)
        return { n, bad: random.binomial(n, Math.min(1, rate * factor)) }
      }
      return {
        t: (minute * 60 + index * shape.windowSeconds) * 1000,
        canary: draw(shape.canaryShare, scenario.canaryRate),
        stable: draw(1 - shape.canaryShare, scenario.stableRate)
      }
    })
  }).flat()
  return scenario.retries === undefined ? windows : addRetries(windows, scenario.retries, random)
}

/** Each failed request is one of a client that tries again, with the same revision: the worst case for the tests, whose requests fail independently. */
function addRetries(windows: readonly Bucket[], retries: number, random: RandomCounts): readonly Bucket[] {
  const extra = (bad: number) => ({
    now: random.poisson((bad * retries) / 2),
    later: random.poisson((bad * retries) / 2)
  })
  let last = { canary: 0, stable: 0 }
  return windows.map(({ t, canary, stable }) => {
    const [canaryMore, stableMore] = [extra(canary.bad), extra(stable.bad)]
    const bucket = {
      t,
      canary: addFailures(canary, canaryMore.now + last.canary),
      stable: addFailures(stable, stableMore.now + last.stable)
    }
    last = { canary: canaryMore.later, stable: stableMore.later }
    return bucket
  })
}

function addFailures({ n, bad }: Counts, failures: number): Counts {
  return { n: n + failures, bad: bad + failures }
}

/** The same traffic in windows that are `times` as long. */
export function mergeWindows(windows: readonly Bucket[], times: number): readonly Bucket[] {
  return Array.from({ length: Math.floor(windows.length / times) }, (_, index) => {
    const group = windows.slice(index * times, (index + 1) * times)
    return group.reduce((sum, { canary, stable }) => ({
      t: sum.t,
      canary: { n: sum.canary.n + canary.n, bad: sum.canary.bad + canary.bad },
      stable: { n: sum.stable.n + stable.n, bad: sum.stable.bad + stable.bad }
    }))
  })
}
