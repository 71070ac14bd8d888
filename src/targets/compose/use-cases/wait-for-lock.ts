import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import type { DeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { parseHolder } from '../../stepped/domain/holder.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import type { ComposeWorld } from './compose-world.js'

const LOOK_EVERY_MILLISECONDS = 10_000
const DROPPED_WITHIN_MILLISECONDS = 60_000

/** Waits until no run holds the lock, or its lease is over; `held`: one still does at `until` (epoch milliseconds). Throws `Cancelled`. */
export async function waitForLock(
  { lease, clock }: Pick<ComposeWorld, 'lease' | 'clock'>,
  {
    until,
    eventLog,
    cancelled
  }: { readonly until: number; readonly eventLog: Pick<DeploymentLog, 'detail'>; readonly cancelled: AbortSignal }
): Promise<'free' | 'held'> {
  let said: string | undefined
  for (;;) {
    const { lock } = await lease.read()
    const note = lock && parseNote(lock.note)
    // The run whose rollout has ended looks at it once more, and then drops the lock.
    const patience = note !== undefined && isEnded(note) ? DROPPED_WITHIN_MILLISECONDS : 0
    if (lock === undefined || (await lease.now()) >= lock.expiresAt + patience) return 'free'
    if (clock.now() >= until) return 'held'
    if (said !== lock.holder)
      eventLog.detail(`Waiting for the rollout of ${note?.canary.label ?? 'a release'} by ${parseHolder(lock.holder)}`)
    said = lock.holder
    await unlessCancelled(cancelled, clock.sleep(LOOK_EVERY_MILLISECONDS, cancelled))
  }
}
