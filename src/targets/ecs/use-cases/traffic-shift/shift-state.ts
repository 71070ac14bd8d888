import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { StepState } from '../../../../ports/runner/step-state.js'
import type { NativeRollout } from './native-rollout.js'

/** What `post` needs to find a rollout that `main` may have left alone. */
export interface LeftShift {
  readonly cluster: string
  readonly service: string
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  readonly deploymentsBefore: readonly string[]
  readonly configurationBefore: JsonObject | undefined
  /** ARN of the deployment that `main` had joined; undefined when it started one. */
  readonly joined: string | undefined
  readonly pauses: 'none' | undefined
  readonly hookTimeoutMinutes: number
  readonly strategy: NativeRollout['request']['strategy']
  readonly startedAt: number
  readonly onCancel: 'rollback' | 'leave'
}

/** What was left, and whether `main` had sent UpdateService, and asked for a rollback. */
export type FoundShift = LeftShift & { readonly updateSent: boolean; readonly rollbackAsked: boolean }

const LEFT = 'left-shift'
const ENDED = 'shift-ended'
const SENT = 'shift-update-sent'
const ROLLBACK_ASKED = 'shift-rollback-asked'

/** Saved before UpdateService is sent: a run that is killed in between must be found too. */
export function saveShift(state: StepState, { request, course, tasks }: NativeRollout): void {
  const left: LeftShift = {
    cluster: request.cluster,
    service: request.service,
    taskDefinition: request.taskDefinition,
    previousTaskDefinition: course.before.taskDefinition,
    deploymentsBefore: tasks.deploymentsBefore,
    configurationBefore: course.configurationBefore,
    joined: course.deployment?.arn,
    pauses: request.pauses,
    hookTimeoutMinutes: request.hookTimeoutMinutes,
    strategy: request.strategy,
    startedAt: course.deployment?.createdAt ?? course.startedAt,
    onCancel: request.onCancel
  }
  state.save(LEFT, JSON.stringify(left))
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
  return { ...(JSON.parse(left) as LeftShift), updateSent: isSaved(SENT), rollbackAsked: isSaved(ROLLBACK_ASKED) }
}
