import {
  attributeErrors,
  ERROR_SOURCES,
  type BalancerMinute,
  type ErrorSource
} from '../../src/targets/ecs/domain/gate/attribute-errors.js'
import { BUCKET_MILLISECONDS, type Bucket } from '../../src/domain/gate/statistics/bucket.js'
import type { Judge } from './judges.js'
import { randomCounts, type RandomCounts } from './random-counts.js'

/** Traffic whose errors the load balancer does not count per target group. */
interface Mix {
  readonly name: string
  /** Share of WebSockets (101) and of clients that leave (460), on both sides. */
  readonly silentRate: number
  /** Share of requests that end in a 502 of the load balancer, by side. */
  readonly stableRate: number
  readonly canaryRate: number
  /** Whether the targets that fail refuse connections, or accept and reset them. */
  readonly refuses: boolean
  /** Bounds of the share that is aborted. */
  readonly least: number
  readonly most: number
}

const HEALTHY = { refuses: false, least: 0, most: 0.005 }
const BAD = { refuses: true, least: 0.999, most: 1 }

const MIXES: readonly Mix[] = [
  { name: '1% clients leave', silentRate: 0.01, stableRate: 0, canaryRate: 0, ...HEALTHY },
  { name: '20% WebSockets', silentRate: 0.2, stableRate: 0, canaryRate: 0, ...HEALTHY },
  { name: '20% WebSockets, 0.1% 502 on both', silentRate: 0.2, stableRate: 0.001, canaryRate: 0.001, ...HEALTHY },
  { name: '20% WebSockets, canary refuses 10%', silentRate: 0.2, stableRate: 0, canaryRate: 0.1, ...BAD },
  {
    ...{ name: '20% WebSockets, canary resets 10%', silentRate: 0.2, stableRate: 0, canaryRate: 0.1 },
    ...{ refuses: false, least: 0.4, most: 1 }
  },
  { name: 'canary resets 50%', silentRate: 0, stableRate: 0, canaryRate: 0.5, ...BAD, refuses: false }
]

/** What one way of counting errors made of one mix. */
export interface SourceCell {
  readonly mix: string
  readonly source: ErrorSource
  readonly abortShare: number
  readonly least: number
  readonly most: number
}

/** How often the judge aborts, by mix and by what counts as an error. Canary at 10% of 600 requests a minute, 10 minutes. */
export function compareErrorSources(judge: Judge, { runs, seed }: { readonly runs: number; readonly seed: number }) {
  return MIXES.flatMap(mix => {
    const random = randomCounts(seed)
    const aborted = new Map<ErrorSource, number>()
    for (let run = 0; run < runs; run += 1) {
      const minutes = Array.from({ length: 10 }, () => drawMinute(mix, random))
      for (const source of ERROR_SOURCES) {
        if (minutes.some((_, index) => judge.aborts(countWindow(minutes.slice(0, index + 1), source))))
          aborted.set(source, (aborted.get(source) ?? 0) + 1)
      }
    }
    return ERROR_SOURCES.map((source): SourceCell => {
      const { name, least, most } = mix
      return { mix: name, source, abortShare: (aborted.get(source) ?? 0) / runs, least, most }
    })
  })
}

/** The promises of `target-and-balancer` that a cell breaks. */
export function brokenSources(cells: readonly SourceCell[]): readonly string[] {
  return cells
    .filter(({ source }) => source === 'target-and-balancer')
    .filter(({ abortShare, least, most }) => abortShare < least || abortShare > most)
    .map(({ mix, abortShare }) => `errors from target-and-balancer, ${mix}: ${abortShare} aborted`)
}

function drawMinute({ silentRate, stableRate, canaryRate, refuses }: Mix, random: RandomCounts): BalancerMinute {
  const side = (mean: number, rate: number) => {
    const requests = random.poisson(mean)
    const refused = random.binomial(requests, rate)
    const silent = random.binomial(requests - refused, silentRate)
    const connectionErrors = refuses ? refused : 0
    return { refused, minute: { requests, served: requests - refused - silent, failed: 0, connectionErrors } }
  }
  const canary = side(60, canaryRate)
  const stable = side(540, stableRate)
  return { groups: [canary.minute, stable.minute], balancerErrors: canary.refused + stable.refused }
}

/** As a rollout counts at its last minute: from the whole window. */
function countWindow(minutes: readonly BalancerMinute[], source: ErrorSource): readonly Bucket[] {
  const errors = attributeErrors(minutes, source)
  return minutes.map(({ groups: [canary, stable] }, index) => ({
    t: index * BUCKET_MILLISECONDS,
    canary: { n: canary?.requests ?? 0, bad: errors[index]?.[0] ?? 0 },
    stable: { n: stable?.requests ?? 0, bad: errors[index]?.[1] ?? 0 }
  }))
}
