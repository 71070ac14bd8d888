import type { StepState } from '../../../../ports/runner/step-state.js'
import {
  damagedValue,
  parseSaved,
  type DamagedValue,
  type SavedMembers
} from '../../../../use-cases/rollout/saved-value.js'
import type { ShiftRef } from './shift-ref.js'

/** What was left, and whether `main` had sent UpdateService, and asked for a rollback. */
export type FoundShift = ShiftRef & { readonly updateSent: boolean; readonly rollbackRequested: boolean }

const LEFT = 'left-shift'
const ENDED = 'shift-ended'
const SENT = 'shift-update-sent'
const ROLLBACK_ASKED = 'shift-rollback-asked'
const MEMBERS: SavedMembers<ShiftRef> = {
  ...{ cluster: 'text', service: 'text', taskDefinition: 'text', previousTaskDefinition: 'text' },
  ...{
    deploymentsBefore: 'texts',
    startedAt: 'number',
    hookTimeoutMinutes: 'number',
    onCancel: 'text',
    purpose: 'text'
  }
}

/** Saved before UpdateService is sent: a run that is killed in between must be found too. The one before, of another service, has ended. */
export function saveShift(state: StepState, ref: ShiftRef): void {
  for (const key of [ENDED, SENT, ROLLBACK_ASKED]) state.save(key, 'no')
  state.save(LEFT, JSON.stringify(ref))
}

/** More is known of a rollout that was saved before. */
export function saveShiftAgain(state: StepState, ref: ShiftRef): void {
  state.save(LEFT, JSON.stringify(ref))
}

/** Saved before UpdateService is sent, and not before it is about to be: without it nothing was changed. */
export function saveUpdateSent(state: StepState): void {
  state.save(SENT, 'yes')
}

/** There is nothing left to do. */
export function saveShiftEnd(state: StepState): void {
  state.save(ENDED, 'yes')
}

/** Saved before the request is sent: a rollback that comes too late must be made up for. */
export function saveRollbackRequested(state: StepState): void {
  state.save(ROLLBACK_ASKED, 'yes')
}

/** What `main` left to `post`: undefined when it came to its end, or had begun nothing; `damaged` where it cannot be read. */
export function readLeftShift(
  state: StepState
): FoundShift | { readonly damaged: readonly DamagedValue[] } | undefined {
  const left = state.read(LEFT)
  const isSaved = (key: string) => state.read(key) === 'yes'
  if (left === undefined || isSaved(ENDED)) return undefined
  const ref = parseSaved(left, MEMBERS)
  if (ref === undefined) return { damaged: [damagedValue(LEFT, left)] }
  return { ...ref, updateSent: isSaved(SENT), rollbackRequested: isSaved(ROLLBACK_ASKED) }
}
