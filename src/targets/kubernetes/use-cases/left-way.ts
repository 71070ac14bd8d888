import type { StepState } from '../../../ports/runner/step-state.js'
import { requireSaved } from '../../../use-cases/rollout/saved-value.js'
import type { PlacedSpec, Way } from './choose-way.js'

/** What a `main` that was killed was about. */
export interface LeftWay {
  readonly way: Way
  readonly spec: Pick<PlacedSpec, 'namespace'>
}

const LEFT = 'left-kubernetes'

/** Saved before the first effect: a run that is killed in between must be found too. */
export function saveWay(state: StepState, { way, spec: { namespace } }: LeftWay): void {
  state.save(LEFT, JSON.stringify({ way, spec: { namespace } } satisfies LeftWay))
}

/** Undefined where nothing was begun. Makes no call. Throws `outcome-unknown` for a damaged value. */
export function readWay(state: Pick<StepState, 'read'>): LeftWay | undefined {
  const left = state.read(LEFT)
  return left === undefined ? undefined : requireSaved<LeftWay>(LEFT, left, { way: 'object', spec: 'object' })
}
