import type { Lock } from '../../../domain/rollout/split-state.js'
import { parseHolder } from './holder.js'
import { isEnded, parseNote } from './rollout-note.js'

/** What a lock says about a rollout. `isLeft`: its run did not finish it. `now`: epoch milliseconds, in the time of the lock. */
export function describeLock(lock: Lock | undefined, now: number): { readonly isLeft: boolean; readonly text: string } {
  const note = lock && parseNote(lock.note)
  if (lock === undefined || (note !== undefined && isEnded(note)))
    return { isLeft: false, text: 'No rollout is in progress.' }
  const label = note?.canary.label ?? 'a release'
  const rollout = `A rollout of ${label} by ${parseHolder(lock.holder)}`
  const until = new Date(lock.expiresAt).toISOString()
  if (now < lock.expiresAt) return { isLeft: false, text: `${rollout} is in progress; its lease ends at ${until}.` }
  return {
    isLeft: true,
    text: `${rollout} was not finished; its lease ended at ${until}. The next deployment cleans up.`
  }
}
