import type { StepState } from '../../../ports/runner/step-state.js'
import { requireSaved } from '../../../use-cases/rollout/saved-value.js'
import type { SteppedRef } from '../domain/split-reading.js'

/** What a `main` that was killed had begun. */
export interface LeftRollout {
  readonly ref: SteppedRef
  readonly onCancel: 'rollback' | 'leave'
  /** Epoch milliseconds. */
  readonly startedAt: number
}

const LEFT = 'left-rollout'
const ENDED = 'rollout-ended'

/** Saved before the first effect: a run that is killed in between must be found too. */
export function saveLeft(state: StepState, left: LeftRollout): void {
  state.save(LEFT, JSON.stringify(left))
}

/** There is nothing left to do. */
export function saveEnd(state: StepState): void {
  state.save(ENDED, 'yes')
}

/** What `main` had begun and not ended; undefined where there is nothing to do for `post`. Makes no call. Throws `outcome-unknown` for a damaged value. */
export function readLeft(state: StepState): LeftRollout | undefined {
  const left = state.read(LEFT)
  if (left === undefined || state.read(ENDED) !== undefined) return undefined
  return requireSaved<LeftRollout>(LEFT, left, { ref: 'object', onCancel: 'text', startedAt: 'number' })
}
