import type { Judge } from './judges.js'
import { randomCounts } from './random-counts.js'
import { drawBuckets, type Scenario, type TrafficShape } from './scenario.js'

/** How often a judge aborted, and when. */
export interface Cell {
  readonly judge: string
  readonly scenario: string
  readonly requestsPerMinute: number
  readonly abortShare: number
  /** Of the aborts; undefined when there was none. */
  readonly medianMinute: number | undefined
}

/** Lets every judge look at the same traffic, minute by minute. */
export function simulate(
  judges: readonly Judge[],
  scenario: Scenario,
  { shape, runs, seed }: { readonly shape: TrafficShape; readonly runs: number; readonly seed: number }
): readonly Cell[] {
  const random = randomCounts(seed)
  const minutes = judges.map((): number[] => [])
  for (let run = 0; run < runs; run += 1) {
    const buckets = drawBuckets(scenario, shape, random)
    for (const [index, judge] of judges.entries()) {
      const look = buckets.findIndex((_, minute) => judge.aborts(buckets.slice(0, minute + 1)))
      if (look !== -1) minutes[index]?.push(look + 1)
    }
  }
  return judges.map((judge, index) => ({
    judge: judge.name,
    scenario: scenario.name,
    requestsPerMinute: shape.requestsPerMinute,
    abortShare: (minutes[index] ?? []).length / runs,
    medianMinute: medianOf(minutes[index] ?? [])
  }))
}

function medianOf(minutes: readonly number[]): number | undefined {
  return minutes.toSorted((one, other) => one - other)[Math.floor((minutes.length - 1) / 2)]
}
