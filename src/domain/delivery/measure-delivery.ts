import type { Delivery, DeliveryEnding } from './delivery.js'
import { measureQuantile, measureShare, type Figure } from './figure.js'
import { findFailures, isChange, type FailedChange } from './find-failures.js'
import { measureLeadTimes } from './lead-times.js'

/** A stretch of time, epoch milliseconds; the end is not included. */
export interface DeliveryWindow {
  readonly from: number
  readonly until: number
}

/** The four figures of one service in one environment (https://dora.dev/guides/dora-metrics/), and what they rest on. */
export interface DeliveryFigures {
  readonly environment: string
  readonly service: string
  /** Successful changes in seven days. */
  readonly changesPerWeek: number
  readonly leadTimeMedian: Figure
  readonly leadTimeP90: Figure
  /** Share of the changes that failed. */
  readonly changeFailureRate: Figure
  readonly recoveryTimeMedian: Figure
  readonly counts: DeliveryCounts
  /** Seven days each, counted back from the end of the window, oldest first. */
  readonly weeks: readonly DeliveryWeek[]
}

export interface DeliveryCounts {
  readonly succeeded: number
  readonly failed: number
  readonly unrecovered: number
  readonly rollbacks: number
  readonly redeployments: number
  readonly undecided: number
  readonly unfinished: number
  readonly changesWithoutCommits: number
}

export interface DeliveryWeek extends DeliveryWindow {
  readonly succeeded: number
  readonly failed: number
}

/** With fewer than these, a figure shows more about chance than about a team. */
const NEEDED = { median: 5, p90: 10, rate: 5, recovery: 3 }

export const DAY = 86_400_000
const WEEK = 7 * DAY

/**
 * Measures the deliveries of one service to one environment. A deployment belongs to the window in which it ended; what came before
 * and after it is used only to find what failed and when it recovered.
 */
export function measureDelivery(
  deliveries: readonly Delivery[],
  { environment, service, window }: Pick<Delivery, 'environment' | 'service'> & { readonly window: DeliveryWindow }
): DeliveryFigures {
  const failures = findFailures(deliveries)
  const isIn = (at: number) => at >= window.from && at < window.until
  const ended = deliveries.filter(({ ending }) => ending.kind !== 'unfinished' && isIn(ending.at))
  const failed = failures.filter(({ change }) => ended.includes(change))
  const changes = ended.filter(change => isChange(change) && isDecided(change.ending))
  const succeeded = changes.filter(({ ending }) => ending.kind === 'succeeded')
  const leadTimes = measureLeadTimes(deliveries, isIn)
  const recoveries = failed.flatMap(recoveryOf)
  const didNotStand = new Set(failed.map(({ change }) => change))
  return {
    environment,
    service,
    changesPerWeek: (succeeded.length * WEEK) / (window.until - window.from),
    leadTimeMedian: measureQuantile(leadTimes.milliseconds, 0.5, NEEDED.median),
    leadTimeP90: measureQuantile(leadTimes.milliseconds, 0.9, NEEDED.p90),
    changeFailureRate: measureShare(changes, change => didNotStand.has(change), NEEDED.rate),
    recoveryTimeMedian: measureQuantile(recoveries, 0.5, NEEDED.recovery),
    counts: {
      succeeded: succeeded.length,
      failed: failed.length,
      unrecovered: failed.length - recoveries.length,
      rollbacks: ended.filter(({ kind }) => kind === 'rollback').length,
      redeployments: ended.filter(delivery => delivery.kind !== 'rollback' && !isChange(delivery)).length,
      undecided: ended.filter(({ ending }) => ending.kind === 'undecided').length,
      unfinished: deliveries.filter(({ ending, startedAt }) => ending.kind === 'unfinished' && isIn(startedAt)).length,
      changesWithoutCommits: leadTimes.changesWithout
    },
    weeks: countWeeks(window, succeeded, failed)
  }
}

function isDecided({ kind }: DeliveryEnding): boolean {
  return kind === 'succeeded' || kind === 'failed' || kind === 'rolled-back'
}

/** From the start of the failed deployment: the time of detection is not recorded, so this is the upper bound. */
function recoveryOf({ change, recoveredAt }: FailedChange): readonly number[] {
  return recoveredAt === undefined ? [] : [recoveredAt - change.startedAt]
}

function countWeeks(
  { from, until }: DeliveryWindow,
  succeeded: readonly Delivery[],
  failed: readonly FailedChange[]
): readonly DeliveryWeek[] {
  const count = Math.ceil((until - from) / WEEK)
  return Array.from({ length: count }, (_, index) => {
    const end = until - (count - 1 - index) * WEEK
    const week = { from: Math.max(from, end - WEEK), until: end }
    const isIn = ({ ending }: Delivery) =>
      ending.kind !== 'unfinished' && ending.at >= week.from && ending.at < week.until
    return {
      ...week,
      succeeded: succeeded.filter(isIn).length,
      failed: failed.filter(({ change }) => isIn(change)).length
    }
  })
}
