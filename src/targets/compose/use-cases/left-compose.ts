import type { StepState } from '../../../ports/runner/step-state.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'

/** What a `main` that was killed had begun. */
export interface LeftCompose {
  readonly ref: SteppedRef
  readonly onCancel: 'rollback' | 'leave'
  /** Epoch milliseconds. */
  readonly startedAt: number
}

const LEFT = 'left-compose'
const ENDED = 'compose-ended'

/** Saved before the first effect: a run that is killed in between must be found too. */
export function saveLeft(state: StepState, left: LeftCompose): void {
  state.save(LEFT, JSON.stringify(left))
}

/** There is nothing left to do. */
export function saveEnd(state: StepState): void {
  state.save(ENDED, 'yes')
}

/** What `main` had begun and not ended; undefined where there is nothing to do for `post`. Makes no call. */
export function readLeftCompose(state: StepState): LeftCompose | undefined {
  const left = state.read(LEFT)
  return left === undefined || state.read(ENDED) !== undefined ? undefined : (JSON.parse(left) as LeftCompose)
}
