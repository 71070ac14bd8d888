import type { Abort } from '../../../../domain/rollout/judgment.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { POST_PATIENCE_MILLISECONDS, reopenRecord } from '../service/left-deployment.js'
import { initialTrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { watchFrom } from './task-watch.js'

/** All that another run, or `post`, needs to continue with a rollout: plain JSON. Times are epoch milliseconds. */
export interface ShiftRef {
  readonly cluster: string
  readonly service: string
  /** ARNs of the revision that is rolled out, and of the one before. */
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  readonly deploymentsBefore: readonly string[]
  readonly configurationBefore: JsonObject | undefined
  /** ARN of the deployment that was joined; undefined where the run starts one. */
  readonly joined: string | undefined
  readonly pauses: 'none' | undefined
  readonly hookTimeoutMinutes: number
  readonly strategy: TrafficShiftRollout['request']['strategy']
  readonly startedAt: number
  readonly onCancel: 'rollback' | 'leave'
  /** A rollback is never rolled back. */
  readonly purpose: 'deploy' | 'rollback'
  /** Where the rollback came too late: when what served before began to be deployed again, and why. */
  readonly revert?: { readonly startedAt: number; readonly abort: Abort | undefined } | undefined
}

/** What a rollout is found by. */
export function refOf({ request, state, tasks }: TrafficShiftRollout): ShiftRef {
  return {
    cluster: request.cluster,
    service: request.service,
    taskDefinition: request.taskDefinition,
    previousTaskDefinition: state.before.taskDefinition,
    deploymentsBefore: tasks.deploymentsBefore,
    configurationBefore: state.configurationBefore,
    joined: state.deployment?.arn,
    pauses: request.pauses,
    hookTimeoutMinutes: request.hookTimeoutMinutes,
    strategy: request.strategy,
    startedAt: state.deployment?.createdAt ?? state.startedAt,
    onCancel: request.onCancel,
    purpose: request.purpose === 'rollback' ? 'rollback' : 'deploy'
  }
}

/** The rollout that another run began, as far as its ref shows. `service`: as it is now. */
export function reopenRollout(
  ref: ShiftRef,
  service: ServiceSnapshot,
  dependencies: Pick<ShiftDependencies, 'clock' | 'log'>
): TrafficShiftRollout {
  const now = dependencies.clock.now()
  const { record, revisions } = reopenRecord(ref, { snapshot: service, prefix: '' }, dependencies)
  const { deploymentsBefore, configurationBefore, startedAt } = ref
  const state = initialTrafficShiftState(
    { ...service, taskDefinition: ref.previousTaskDefinition },
    configurationBefore,
    startedAt
  )
  state.updateSent = ref.joined === undefined
  state.joined = ref.joined
  return {
    request: { ...requestOf(ref), timeoutMilliseconds: now + POST_PATIENCE_MILLISECONDS - startedAt },
    state,
    tasks: watchFrom({ revisions, deploymentsBefore, failedTasksLimit: undefined }, service, now),
    record
  }
}

function requestOf(ref: ShiftRef): Omit<TrafficShiftRollout['request'], 'timeoutMilliseconds'> {
  const { cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel, pauses, purpose } = ref
  return {
    ...{ cluster, service, taskDefinition, strategy, hookTimeoutMinutes, onCancel, purpose },
    ...(pauses === undefined ? {} : { pauses }),
    ...{
      steps: [],
      stops: [],
      bakeSeconds: 0,
      bakeMaxSeconds: 0,
      scaleDownDelaySeconds: 0,
      onInconclusive: 'abort'
    },
    ...{ gates: NO_GATES, alarms: undefined, waitUntil: 'completed', onRunning: 'refuse' }
  }
}

const NO_GATES: GatePlan = { gates: [], warmUpMinutes: 1, metricDelaySeconds: 0, errorSource: 'target-and-balancer' }
