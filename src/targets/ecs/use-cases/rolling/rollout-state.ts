import type { StepState } from '../../../../ports/runner/step-state.js'
import type { DeployRequest } from './deploy-request.js'
import type { RollingRef } from './rolling-ref.js'

/** What `post` needs to find the deployments that `main` may have left. */
export interface LeftRun {
  readonly onCancel: DeployRequest['onCancel']
  readonly timeoutMilliseconds: number
  readonly rollouts: readonly RollingRef[]
}

const BEGUN = 'begun'
const ENDED = 'ended'

/** Saved before anything is changed: what `post` is to do with what it finds. */
export function saveBegin(state: StepState, request: Pick<DeployRequest, 'onCancel' | 'timeoutMilliseconds'>): void {
  const { onCancel, timeoutMilliseconds } = request
  state.save(BEGUN, JSON.stringify({ onCancel, timeoutMilliseconds }))
}

/** Saves what a rollout is found by, first before UpdateService is sent: a run that is killed in between must be found too. */
export type SaveRollout = (ref: RollingRef) => void

export function rolloutSaver(state: StepState): SaveRollout {
  const keys = new Map<string, string>()
  return ref => {
    const name = `${ref.cluster} ${ref.service}`
    const key = keys.get(name) ?? `service-${keys.size}`
    keys.set(name, key)
    state.save(key, JSON.stringify(ref))
  }
}

/** `finished`: there is nothing left to do. `cancelled`: a rollback was asked for, and its end was not observed. */
export function saveEnd(state: StepState, end: 'finished' | 'cancelled'): void {
  state.save(ENDED, end)
}

/** What `main` left to `post`. Undefined when it ended, or had changed nothing. */
export function readLeftRun(state: StepState): LeftRun | undefined {
  const begun = state.read(BEGUN)
  if (begun === undefined || state.read(ENDED) === 'finished') return undefined
  const rollouts: RollingRef[] = []
  for (let index = 0; ; index += 1) {
    const saved = state.read(`service-${index}`)
    if (saved === undefined) break
    rollouts.push(JSON.parse(saved) as RollingRef)
  }
  if (rollouts.length === 0) return undefined
  return { ...(JSON.parse(begun) as Pick<LeftRun, 'onCancel' | 'timeoutMilliseconds'>), rollouts }
}
