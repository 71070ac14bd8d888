import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { composeReturn } from '../../domain/traffic-shift/deployment-configuration.js'
import { forgetUnusedNote, rememberConfiguration } from '../configuration/remember-configuration.js'
import { makeReady } from '../preparation/make-ready.js'
import { initialTrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import { openRollout } from './open-rollout.js'
import type { PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { refOf } from './shift-ref.js'
import { saveShiftAgain } from './shift-state.js'
import { sendUpdate, startTrafficShift, withoutAlarms } from './start-traffic-shift.js'

interface Begin {
  /** When the run began, epoch milliseconds. */
  readonly startedAt: number
  /** Called before anything of the rollout is sent. */
  readonly opened: (rollout: TrafficShiftRollout) => void
}

/** Makes the service ready, and starts the rollout on it or joins the one in progress. Throws `Cancelled` once the job is canceled. */
export async function startShift(
  prepared: PreparedShift,
  { startedAt, opened }: Begin,
  dependencies: ShiftDependencies
): Promise<TrafficShiftRollout> {
  const { cancelled } = dependencies
  const { shift, rolledBackFirst } = await makeReady(prepared, startedAt, dependencies)
  const rollout: TrafficShiftRollout = { ...(await openRollout(shift, dependencies)), rolledBackFirst }
  opened(rollout)
  const { state, record, request } = rollout
  if (state.deployment !== undefined) {
    record.eventLog.milestone(
      `${nameRevision(request.taskDefinition)} is already being deployed: following ${state.deployment.arn}`
    )
    return rollout
  }
  try {
    await unlessCancelled(cancelled, rememberConfiguration(rollout, dependencies))
    await unlessCancelled(cancelled, startTrafficShift(rollout, dependencies))
  } catch (error) {
    if (error instanceof DeployError && error.code !== 'outcome-unknown') {
      state.updateSent = false
      await forgetUnusedNote(rollout, dependencies)
    }
    throw error
  }
  return rollout
}

/** The deployment is complete, so going back is a deployment of its own: of the revision before, without pauses. */
export async function startRevert(
  rollout: TrafficShiftRollout,
  dependencies: ShiftDependencies
): Promise<TrafficShiftRollout> {
  const { request, state } = rollout
  const startedAt = dependencies.clock.now()
  const back = openRevert(rollout, startedAt)
  await rememberConfiguration({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies)
  saveShiftAgain(dependencies.state, { ...refOf(rollout), revert: { startedAt, abort: state.abort } })
  await sendReturn(back, composeReturn(state.before.deploymentConfiguration), dependencies)
  state.isReverted = true
  return back
}

/** Without the alarms of the service; with them where ECS rejects that. */
async function sendReturn(
  back: TrafficShiftRollout,
  configuration: JsonObject,
  dependencies: ShiftDependencies
): Promise<void> {
  const silenced = withoutAlarms(back, configuration, dependencies)
  try {
    await sendUpdate(back, silenced, dependencies)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'rejected' || silenced === configuration) throw error
    const how = 'Retrying the rollback with the deployment alarms of the service.'
    back.record.eventLog.detail(joinSentences(error.message, how), 'warning')
    await sendUpdate(back, configuration, dependencies)
  }
}

/** The deployment of the previous revision that was started then (epoch milliseconds). */
export function openRevert({ request, state, tasks, record }: TrafficShiftRollout, startedAt: number) {
  const { taskDefinition } = state.before
  const back: TrafficShiftRollout = {
    request: { ...request, taskDefinition, purpose: 'promote' },
    state: initialTrafficShiftState({ ...state.before, taskDefinition: request.taskDefinition }, undefined, startedAt),
    tasks,
    record
  }
  back.state.updateSent = true
  return back
}
