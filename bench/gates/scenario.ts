import { BUCKET_MILLISECONDS, type Bucket } from '../../src/domain/gate/statistics/bucket.js'
import type { RandomCounts } from './random-counts.js'

/** What happens to a service during one bake. */
export interface Scenario {
  readonly name: string
  readonly stableRate: number
  readonly canaryRate: number
  /** Chance of a minute in which both sides fail 20 times as often. */
  readonly incidentChance: number
}

/** In an incident, both sides fail so many times as often. */
export const INCIDENT_FACTOR = 20

export const SCENARIOS: readonly Scenario[] = [
  { name: 'healthy 0.1%', stableRate: 0.001, canaryRate: 0.001, incidentChance: 0 },
  { name: 'healthy 0.5%', stableRate: 0.005, canaryRate: 0.005, incidentChance: 0 },
  { name: 'shared incident', stableRate: 0.001, canaryRate: 0.001, incidentChance: 0.1 },
  { name: '.1 → 2%', stableRate: 0.001, canaryRate: 0.02, incidentChance: 0 },
  { name: '.1 → 10%', stableRate: 0.001, canaryRate: 0.1, incidentChance: 0 },
  { name: '.1 → 50%', stableRate: 0.001, canaryRate: 0.5, incidentChance: 0 }
]

/** Minutes of traffic: Poisson arrivals, each request failing independently. */
export function drawBuckets(
  scenario: Scenario,
  { requestsPerMinute, canaryShare, minutes }: TrafficShape,
  random: RandomCounts
): readonly Bucket[] {
  return Array.from({ length: minutes }, (_, minute) => {
    const factor = random.happens(scenario.incidentChance) ? INCIDENT_FACTOR : 1
    const draw = (share: number, rate: number) => {
      const n = random.poisson(requestsPerMinute * share)
      return { n, bad: random.binomial(n, Math.min(1, rate * factor)) }
    }
    return {
      t: minute * BUCKET_MILLISECONDS,
      canary: draw(canaryShare, scenario.canaryRate),
      stable: draw(1 - canaryShare, scenario.stableRate)
    }
  })
}

export interface TrafficShape {
  readonly requestsPerMinute: number
  readonly canaryShare: number
  readonly minutes: number
}
