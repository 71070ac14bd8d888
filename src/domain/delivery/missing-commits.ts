import type { Delivery } from './delivery.js'
import { isChange } from './find-failures.js'
import type { DeliveryWindow } from './measure-delivery.js'

/** A successful change that was recorded without its commits, and between which two of them they lie. */
export interface MissingCommits {
  readonly delivery: Delivery
  readonly base: string
  readonly head: string
}

const COMMIT = /^[0-9a-f]{7,64}$/

/** The changes in the window whose commits have to be read from the repository: those since the last success before. */
export function findMissingCommits(
  deliveries: readonly Delivery[],
  { from, until }: DeliveryWindow
): readonly MissingCommits[] {
  return deliveries.filter(isChange).flatMap(delivery => {
    const { ending, commits, commit: head, previous } = delivery
    if (ending.kind !== 'succeeded' || ending.at < from || ending.at >= until || commits !== undefined) return []
    const base = previous?.commit ?? lastSuccessBefore(delivery, deliveries)?.commit
    const isKnown = base !== undefined && base !== head && COMMIT.test(base) && COMMIT.test(head)
    return isKnown ? [{ delivery, base, head }] : []
  })
}

function lastSuccessBefore({ startedAt }: Delivery, deliveries: readonly Delivery[]): Delivery | undefined {
  return deliveries
    .flatMap(delivery => {
      const { ending } = delivery
      return ending.kind === 'succeeded' && ending.at <= startedAt ? [{ delivery, at: ending.at }] : []
    })
    .toSorted((one, other) => one.at - other.at)
    .at(-1)?.delivery
}
