import type { Delivery } from './delivery.js'

/** A change that failed. */
export interface FailedChange {
  readonly change: Delivery
  /** When it was known: its end, or the start of the rollback that took it away. */
  readonly knownAt: number
  /** When the service was good again; undefined while it is not. */
  readonly recoveredAt: number | undefined
}

/** A deployment that brings another version than served before. */
export function isChange({ kind, version, previous }: Delivery): boolean {
  return kind === 'deploy' && version !== previous?.version
}

/**
 * The changes of one service in one environment that failed: they did not succeed, they were rolled back within their deployment, or a
 * deployment of kind `rollback` took them away afterwards. Recovered is who was rolled back by its own deployment; any other at the
 * next success of whatever kind.
 */
export function findFailures(deliveries: readonly Delivery[]): readonly FailedChange[] {
  const rollbacks = deliveries.filter(({ kind }) => kind === 'rollback')
  const takenAway = new Map<Delivery, Delivery>()
  for (const rollback of rollbacks.toSorted(byStart)) {
    const victim = victimOf(rollback, deliveries)
    if (victim !== undefined && !takenAway.has(victim)) takenAway.set(victim, rollback)
  }
  return deliveries.filter(isChange).flatMap(change => {
    const { ending } = change
    if (ending.kind === 'rolled-back') return [{ change, knownAt: ending.at, recoveredAt: ending.at }]
    const knownAt = ending.kind === 'failed' ? ending.at : takenAway.get(change)?.startedAt
    return knownAt === undefined ? [] : [{ change, knownAt, recoveredAt: nextSuccess(deliveries, knownAt) }]
  })
}

/** The change that a rollback took away: the last one that had succeeded with the version the rollback found. */
function victimOf(rollback: Delivery, deliveries: readonly Delivery[]): Delivery | undefined {
  const { previous, startedAt } = rollback
  return deliveries
    .filter(isChange)
    .filter(({ ending }) => ending.kind === 'succeeded' && ending.at <= startedAt)
    .filter(({ version }) => previous === undefined || version === previous.version)
    .toSorted((one, other) => endOf(one) - endOf(other))
    .at(-1)
}

function nextSuccess(deliveries: readonly Delivery[], after: number): number | undefined {
  const ends = deliveries.flatMap(({ ending }) => (ending.kind === 'succeeded' && ending.at > after ? [ending.at] : []))
  return ends.length === 0 ? undefined : Math.min(...ends)
}

function byStart(one: Delivery, other: Delivery): number {
  return one.startedAt - other.startedAt
}

function endOf({ ending }: Delivery): number {
  return ending.kind === 'unfinished' ? Number.POSITIVE_INFINITY : ending.at
}
