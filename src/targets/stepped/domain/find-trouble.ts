import type { Abort } from '../../../domain/rollout/judgment.js'
import type { RolloutNote } from './rollout-note.js'
import { isLeaseOver, type SplitReading } from './split-reading.js'

/** A restart of one instance may take as long. */
const UNREADY_MILLISECONDS = 30_000
const UNREADY_TIMES = 3

/** Why the rollout must be rolled back whatever the result of its gates is. */
export function findTrouble(
  note: RolloutNote,
  reading: SplitReading,
  { readyWithinSeconds }: { readonly readyWithinSeconds: number }
): Abort | undefined {
  // A rollout with an expired lease is rolled back for that reason.
  if (!['forward', 'promote'].includes(note.stage) || isLeaseOver(reading)) return undefined
  const { placement, now } = reading
  const { label } = note.canary
  if (placement.state === 'failed') return { cause: placement.cause, reason: placement.reason }
  if (note.stage === 'promote') return undefined
  if (note.since === undefined)
    return placement.state !== 'ready' && now >= note.startedAt + readyWithinSeconds * 1000
      ? { cause: 'never-healthy', reason: `${label} was not ready within ${readyWithinSeconds} s.` }
      : undefined
  if (placement.state === 'absent') return { cause: 'task-failures', reason: `${label} was removed by another client.` }
  const { since, times } = note.unready
  if (since !== undefined && now >= since + UNREADY_MILLISECONDS)
    return { cause: 'never-healthy', reason: `${label} was not ready for ${UNREADY_MILLISECONDS / 1000} s.` }
  return times >= UNREADY_TIMES
    ? { cause: 'task-failures', reason: `${label} became unready ${times} times.` }
    : undefined
}
