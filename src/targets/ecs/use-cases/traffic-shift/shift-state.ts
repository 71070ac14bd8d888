import type { StepState } from '../../../../ports/runner/step-state.js'
import type { ShiftRef } from './shift-ref.js'

/** What was left, and whether `main` had sent UpdateService, and asked for a rollback. */
export type FoundShift = ShiftRef & { readonly updateSent: boolean; readonly rollbackAsked: boolean }

const LEFT = 'left-shift'
const ENDED = 'shift-ended'
const SENT = 'shift-update-sent'
const ROLLBACK_ASKED = 'shift-rollback-asked'

/** Saved before UpdateService is sent: a run that is killed in between must be found too. */
export function saveShift(state: StepState, ref: ShiftRef): void {
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
export function saveRollbackAsked(state: StepState): void {
  state.save(ROLLBACK_ASKED, 'yes')
}

export function readLeftShift(state: StepState): FoundShift | undefined {
  const left = state.read(LEFT)
  if (left === undefined || state.read(ENDED) !== undefined) return undefined
  const isSaved = (key: string) => state.read(key) !== undefined
  return { ...(JSON.parse(left) as ShiftRef), updateSent: isSaved(SENT), rollbackAsked: isSaved(ROLLBACK_ASKED) }
}
