import type { StepState } from '../../../ports/runner/step-state.js'
import { requireSaved } from '../../../use-cases/rollout/saved-value.js'
import type { RenderRef } from '../domain/render-spec.js'

/** What a `main` that was killed had begun. */
export interface LeftRender {
  /** In the order in which they were begun. */
  readonly begun: readonly LeftService[]
  /** How many services the run was to deploy. */
  readonly total: number
  readonly onCancel: 'rollback' | 'leave'
  /** A rollback is not undone. */
  readonly isWayBack: boolean
  /** Epoch milliseconds. */
  readonly startedAt: number
}

export interface LeftService {
  readonly ref: RenderRef
  readonly name: string
  /** It was deployed and judged. */
  readonly isDone: boolean
}

const LEFT = 'left-render'
const ENDED = 'render-ended'

/** Saved before each first effect on a service: a run that is killed in between must be found too. */
export function saveLeft(state: StepState, left: LeftRender): void {
  state.save(LEFT, JSON.stringify(left))
}

/** There is nothing left to do. */
export function saveEnd(state: StepState): void {
  state.save(ENDED, 'yes')
}

/** What `main` had begun and not ended; undefined where there is nothing to do for `post`. Makes no call. Throws `outcome-unknown` for a damaged value. */
export function readLeftRender(state: StepState): LeftRender | undefined {
  const left = state.read(LEFT)
  if (left === undefined || state.read(ENDED) !== undefined) return undefined
  const members = { begun: 'objects', total: 'number', onCancel: 'text', startedAt: 'number' } as const
  const found = requireSaved<LeftRender>(LEFT, left, members)
  return found.begun.filter(({ isDone }) => isDone).length === found.total ? undefined : found
}
