import type { CommitTimes } from './deployment-payload.js'
import type { Delivery } from './delivery.js'
import { isChange } from './find-failures.js'
import type { DeliveryWindow } from './measure-delivery.js'

/** A successful change that was recorded without its commits or with a part of them, and between which two of them they lie. */
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
    if (ending.kind !== 'succeeded' || ending.at < from || ending.at >= until || isWhole(commits)) return []
    const base = previous?.commit ?? lastSuccessBefore(delivery, deliveries)?.commit
    const isKnown = base !== undefined && base !== head && COMMIT.test(base) && COMMIT.test(head)
    return isKnown ? [{ delivery, base, head }] : []
  })
}

/** A payload lists the first 100. */
function isWhole(commits: CommitTimes | undefined): boolean {
  return commits !== undefined && commits.list.length >= commits.total
}

/** Changes in the window of which some commits are unknown: a comparison lists the first 1,000. */
export function countCutCommits(deliveries: readonly Delivery[], { from, until }: DeliveryWindow): number {
  return deliveries.filter(isChange).filter(({ ending, commits }) => {
    const isSeen = ending.kind === 'succeeded' && ending.at >= from && ending.at < until
    return isSeen && commits !== undefined && !isWhole(commits)
  }).length
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
