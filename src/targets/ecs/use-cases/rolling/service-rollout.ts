import type { Phase } from '../../../../domain/rollout/observation.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import { mergeDeploymentConfiguration } from '../../domain/service/service-settings.js'
import { needsRollingReturn } from '../../domain/traffic-shift/rollback-configuration.js'
import { initialState as initialRolloutState, type RolloutState } from '../../../../use-cases/rollout/rollout-state.js'
import { noteObservation, initialState, type RollingState } from '../../domain/rolling/rolling-state.js'
import type { LeftConfiguration } from '../../domain/left-behind/left-behind.js'
import type { RollingPlan } from '../../domain/rolling/rolling-plan.js'
import type { RollingObservation } from '../../domain/rolling/rolling-observation.js'
import { NOTHING_SEEN } from '../../domain/service/seen-failures.js'
import type { InstanceCounts } from '../../domain/service/replacement-room.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { RolloutRevisions } from '../task-definition/register-revisions.js'
import type { ServiceRequest } from './deploy-request.js'

/** One service's rolling deployment while it continues. Changed in place: a cancellation must find its current state. */
export interface ServiceRollout {
  readonly request: ServiceRequest
  revisions: RolloutRevisions
  readonly before: ServiceSnapshot
  readonly plan: RollingPlan
  readonly record: RecordInProgress
  /** Of a rollback that needs another deployment configuration: the one that is restored after it. */
  configurationBefore: JsonObject | undefined
  /** What a rollout left on the service, and ECS did not let be restored before this rollback. */
  readonly stuck: LeftConfiguration | undefined
  /** How many of the configurations for the rollback ECS rejected. */
  rejectedReturns: number
  state: RollingState
  observation: RollingObservation
  /** What the loop notes of it. */
  readonly reconciliation: RolloutState
  /** Why it goes back: a rollback was asked for, or the job was canceled. */
  goesBack: 'asked' | 'cancelled' | undefined
  /** As last seen. */
  phase: Phase | undefined
  /** When ECS answered a request to roll it back (epoch milliseconds). */
  rollbackHeardAt: number | undefined
  /** The deployment of the previous revision, where the rollback came too late. */
  revert: ServiceRollout | undefined
}

type Start = Pick<ServiceRollout, 'request' | 'revisions' | 'before' | 'plan' | 'record'> &
  Partial<Pick<ServiceRollout, 'stuck'>>

/** A deployment that has not done anything yet. `seenAt` is when `before` was read. */
export function startRollout(start: Start, seenAt: number): ServiceRollout {
  const { deadlineAt, timeoutMilliseconds } = start.plan
  return {
    ...start,
    stuck: start.stuck,
    configurationBefore: configurationToRestore(start),
    rejectedReturns: 0,
    state: initialState(start.before),
    observation: {
      ...{ at: seenAt, looked: false, service: start.before, deployment: undefined },
      ...{ failures: NOTHING_SEEN, successor: undefined, oddRules: start.plan.oddRules }
    },
    reconciliation: initialRolloutState(deadlineAt - timeoutMilliseconds),
    goesBack: undefined,
    phase: undefined,
    rollbackHeardAt: undefined,
    revert: undefined
  }
}

function configurationToRestore({ request, before, plan, stuck }: Start): JsonObject | undefined {
  const configuration = mergeDeploymentConfiguration(request, before) ?? before.deploymentConfiguration
  const isTemporary = stuck !== undefined || needsRollingReturn(configuration, countsOf(request, before))
  return plan.purpose === 'rollback' && isTemporary ? configuration : undefined
}

/** How many tasks the service is to run, and how they are placed. */
export function countsOf(
  { desiredCount }: Pick<ServiceRequest, 'desiredCount'>,
  before: ServiceSnapshot
): InstanceCounts {
  return { desiredCount: desiredCount ?? before.desiredCount, scheduling: before.scheduling }
}

/** ARN of the task definition to go back to; undefined where none is known: of a first deployment, or of the same revision again. */
export function servedBefore({ revisions, before, plan }: ServiceRollout): string | undefined {
  const arn = revisions.from?.arn ?? before.taskDefinition
  return arn === plan.taskDefinition ? undefined : arn
}

/** Takes in what ECS reported about the service. */
export function takeIn(rollout: ServiceRollout, service: ServiceSnapshot | undefined, at: number): void {
  rollout.observation = { ...rollout.observation, service, at, looked: false }
  if (service !== undefined) rollout.state = noteObservation(rollout.state, service, at)
}
