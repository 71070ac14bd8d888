import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { TrafficShiftDeployment } from '../../domain/traffic-shift/traffic-shift-service.js'
import { readPauseTimeoutMinutes } from '../../domain/traffic-shift/deployment-configuration.js'
import { recallMemory } from '../../domain/traffic-shift/configuration-memory.js'
import { defaultFailedTasksLimit } from '../../domain/service/judge-task-failures.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import { openRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { registerRevisions } from '../task-definition/register-revisions.js'
import { initialTrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { watchFrom } from './task-watch.js'

/**
 * Registers the revision, unless it is there, and opens the rollout of what was prepared, or the one in progress that it joins. Throws
 * the `DeployError` of a call that was refused.
 */
export async function openRollout(
  { request, prepared, service, current, timeoutMilliseconds }: PreparedShift,
  dependencies: ShiftDependencies
): Promise<TrafficShiftRollout> {
  const { clock, cancelled } = dependencies
  const registered = (await unlessCancelled(cancelled, registerRevisions([prepared], dependencies))).get(prepared)
  const { request: spec, eventLog, changes, seenAt } = prepared
  if (prepared.before === undefined || registered === undefined || service === undefined)
    throw new TypeError('The prepared service has no revision.')
  const attached = current.kind === 'ours' ? current.deployment : undefined
  const served = attached && (await unlessCancelled(cancelled, readServedBefore(attached, dependencies)))
  const before = { ...prepared.before, taskDefinition: served?.arn ?? prepared.before.taskDefinition }
  const revisions = { ...registered, from: served ?? registered.from }
  const now = clock.now()
  const taskDefinition = revisions.to.arn
  const memory = recallMemory(service.tags, service.deploymentConfiguration)
  const configurationBefore = attached === undefined ? service.deploymentConfiguration : memory?.before
  const state = initialTrafficShiftState(
    { ...service, taskDefinition: before.taskDefinition },
    configurationBefore,
    now
  )
  state.deployment = attached
  // Whether or not it is at a pause.
  if (request.purpose === 'abort')
    state.abort = { cause: 'aborted', reason: 'The rollback was requested with `resume: abort`.' }
  const ofTheService =
    attached && (readPauseTimeoutMinutes(service.deploymentConfiguration) ?? memory?.hookTimeoutsMinutes[0])
  return {
    request: {
      ...request.plan,
      timeoutMilliseconds,
      ...(ofTheService === undefined ? {} : { hookTimeoutMinutes: ofTheService }),
      cluster: spec.cluster,
      service: spec.service,
      taskDefinition,
      alarms: spec.alarms?.names,
      waitUntil: request.waitUntil,
      onCancel: request.onCancel,
      onRunning: request.onRunning,
      purpose: request.purpose
    },
    state,
    // ECS's circuit breaker is for rolling deployments: failed tasks are counted here.
    tasks: watchFrom(
      {
        revisions,
        failedTasksLimit: spec.failedTasksLimit ?? defaultFailedTasksLimit(spec.desiredCount ?? before.desiredCount)
      },
      before,
      seenAt
    ),
    record: openRecord(
      {
        ...{ service: spec.service, eventLog, changes, startedAt: now },
        ...{ from: revisions.from && revisionOf(revisions.from), to: revisionOf(revisions.to) }
      },
      before.events.map(event => event.id)
    )
  }
}

/** A service names the new revision from the update on; what a rollout that is joined would go back to is what it started from. */
async function readServedBefore(
  { sourceRevisions: [source] }: TrafficShiftDeployment,
  { serviceDeployments, taskDefinitions }: ShiftDependencies
): Promise<RegisteredTaskDefinition | undefined> {
  const placement = source === undefined ? undefined : await serviceDeployments.placement(source)
  return placement && (await taskDefinitions.find(placement.taskDefinition))
}
