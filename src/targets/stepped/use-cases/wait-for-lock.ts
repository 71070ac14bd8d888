import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import type { Clock } from '../../../ports/clock.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import { parseHolder } from '../domain/holder.js'
import { isEnded, parseNote } from '../domain/rollout-note.js'

const LOOK_EVERY_MILLISECONDS = 10_000
const DROPPED_WITHIN_MILLISECONDS = 60_000

/** Where the lock of a workload is read. */
export type RolloutLock = Pick<TrafficSplit, 'readLock' | 'now'>

/** Whether a run holds the lock, and its lease is not over. */
export async function isLockHeld(split: RolloutLock): Promise<boolean> {
  const lock = await split.readLock()
  return lock !== undefined && (await split.now()) < lock.expiresAt
}

/** Waits until no run holds the lock, or its lease is over; `held`: one still does at `until` (epoch milliseconds). Throws `Cancelled`. */
export async function waitForLock(
  { lock: split, clock }: { readonly lock: RolloutLock; readonly clock: Clock },
  {
    until,
    eventLog,
    cancelled
  }: { readonly until: number; readonly eventLog: Pick<DeploymentLog, 'detail'>; readonly cancelled: AbortSignal }
): Promise<'free' | 'held'> {
  let said: string | undefined
  for (;;) {
    const lock = await split.readLock()
    const note = lock && parseNote(lock.note)
    // The run whose rollout has ended looks at it once more, and then drops the lock.
    const patience = note !== undefined && isEnded(note) ? DROPPED_WITHIN_MILLISECONDS : 0
    if (lock === undefined || (await split.now()) >= lock.expiresAt + patience) return 'free'
    if (clock.now() >= until) return 'held'
    if (said !== lock.holder)
      eventLog.detail(`Waiting for the rollout of ${note?.canary.label ?? 'a release'} by ${parseHolder(lock.holder)}`)
    said = lock.holder
    await unlessCancelled(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled))
  }
}
