import type { StepState } from '../../../../ports/runner/step-state.js'
import {
  damagedValue,
  parseSaved,
  type DamagedValue,
  type SavedMembers
} from '../../../../use-cases/rollout/saved-value.js'
import type { DeployRequest } from './deploy-request.js'
import type { RollingRef } from './rolling-ref.js'

/** One deployment that `main` may have left, and what `post` is to do with it. */
export type LeftRollout = RollingRef & Pick<DeployRequest, 'onCancel' | 'purpose'>

/** What `post` needs to find the deployments that `main` may have left. */
export interface LeftRun {
  readonly rollouts: readonly LeftRollout[]
  /** Saved values that cannot be read. */
  readonly damaged: readonly DamagedValue[]
  /** `started`: rollbacks whose ends were not waited for; only their configurations may be left. */
  readonly end: 'started' | undefined
}

const ENDED = 'ended'
const MEMBERS: SavedMembers<LeftRollout> = {
  ...{ cluster: 'text', service: 'text', taskDefinition: 'text', previousTaskDefinition: 'text' },
  ...{ deploymentsBefore: 'texts', startedAt: 'number', onCancel: 'text', purpose: 'text' }
}

/** Saves what a rollout is found by, first before UpdateService is sent: a run that is killed in between must be found too. */
export type SaveRollout = (ref: RollingRef) => void

export function rolloutSaver(
  state: StepState,
  { onCancel, purpose }: Pick<DeployRequest, 'onCancel' | 'purpose'>
): SaveRollout {
  const keys = new Map<string, string>()
  return ref => {
    const name = `${ref.cluster} ${ref.service}`
    const key = keys.get(name) ?? `service-${keys.size}`
    keys.set(name, key)
    state.save(key, JSON.stringify({ ...ref, onCancel, purpose } satisfies LeftRollout))
  }
}

/**
 * `finished`: there is nothing left to do. `cancelled`: the end of the deployment, or of its rollback, was not observed. `started`: a rollback's
 * end was not waited for.
 */
export function saveEnd(state: StepState, end: 'finished' | 'cancelled' | 'started'): void {
  state.save(ENDED, end)
}

/** What `main` left to `post`. Undefined when it ended, or had changed nothing. */
export function readLeftRun(state: StepState): LeftRun | undefined {
  const ended = state.read(ENDED)
  if (ended === 'finished') return undefined
  const rollouts: LeftRollout[] = []
  const damaged: DamagedValue[] = []
  for (let index = 0; ; index += 1) {
    const key = `service-${index}`
    const saved = state.read(key)
    if (saved === undefined) break
    const rollout = parseSaved(saved, MEMBERS)
    if (rollout === undefined) damaged.push(damagedValue(key, saved))
    else rollouts.push(rollout)
  }
  const end = ended === 'started' ? ended : undefined
  return rollouts.length + damaged.length === 0 ? undefined : { rollouts, damaged, end }
}
