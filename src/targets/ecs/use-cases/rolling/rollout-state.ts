import type { RollingCourse } from '../../domain/rolling/rolling-course.js'
import type { StepState } from '../../../../ports/runner/step-state.js'
import type { DeployRequest } from './deploy-request.js'
import type { ServiceRollout } from './service-rollout.js'

/** What `post` needs to find a deployment that `main` may have left alone. */
export interface LeftRollout {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  readonly deploymentsBefore: readonly string[]
  readonly followed: RollingCourse['followed']
  readonly serviceDeployment: string | undefined
  readonly startedAt: number
}

export interface LeftRun {
  readonly onCancel: DeployRequest['onCancel']
  readonly timeoutMilliseconds: number
  readonly rollouts: readonly LeftRollout[]
}

const BEGUN = 'begun'
const ENDED = 'ended'

/** Saved before anything is changed: what `post` is to do with what it finds. */
export function saveBegin(state: StepState, request: Pick<DeployRequest, 'onCancel' | 'timeoutMilliseconds'>): void {
  const { onCancel, timeoutMilliseconds } = request
  state.save(BEGUN, JSON.stringify({ onCancel, timeoutMilliseconds }))
}

/** Saves how a rollout stands, first before UpdateService is sent: a run that is killed in between must be found too. */
export type SaveRollout = (rollout: ServiceRollout) => void

export function rolloutSaver(state: StepState): SaveRollout {
  const keys = new Map<ServiceRollout, string>()
  return rollout => {
    const key = keys.get(rollout) ?? `service-${keys.size}`
    keys.set(rollout, key)
    const left: LeftRollout = {
      cluster: rollout.request.cluster,
      service: rollout.request.service,
      taskDefinition: rollout.plan.taskDefinition,
      previousTaskDefinition: rollout.revisions.from?.arn ?? rollout.before.taskDefinition,
      deploymentsBefore: rollout.course.deploymentsBefore,
      followed: rollout.course.followed,
      serviceDeployment: rollout.course.serviceDeployment,
      startedAt: rollout.record.startedAt
    }
    state.save(key, JSON.stringify(left))
  }
}

/** `finished`: there is nothing left to do. `cancelled`: a rollback was asked for, and nobody has seen its end. */
export function saveEnd(state: StepState, end: 'finished' | 'cancelled'): void {
  state.save(ENDED, end)
}

/** What `main` left to `post`. Undefined when it came to its end, or had changed nothing. */
export function readLeftRun(state: StepState): LeftRun | undefined {
  const begun = state.read(BEGUN)
  if (begun === undefined || state.read(ENDED) === 'finished') return undefined
  const rollouts: LeftRollout[] = []
  for (let index = 0; ; index += 1) {
    const saved = state.read(`service-${index}`)
    if (saved === undefined) break
    rollouts.push(JSON.parse(saved) as LeftRollout)
  }
  if (rollouts.length === 0) return undefined
  return { ...(JSON.parse(begun) as Pick<LeftRun, 'onCancel' | 'timeoutMilliseconds'>), rollouts }
}
