import { DeployError } from '../../../../domain/errors.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { composeReturn } from '../../domain/traffic-shift/deployment-configuration.js'
import { forgetUnusedNote, rememberConfiguration } from '../configuration/remember-configuration.js'
import { makeReady } from '../preparation/make-ready.js'
import { startNativeCourse } from './native-course.js'
import type { NativeRollout } from './native-rollout.js'
import { openRollout } from './open-rollout.js'
import type { PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { sendUpdate, startNativeRollout } from './start-native-rollout.js'

interface Begin {
  /** When the run began, epoch milliseconds. */
  readonly startedAt: number
  /** Called before anything of the rollout is sent. */
  readonly opened: (rollout: NativeRollout) => void
}

/** Makes the service ready, and starts the rollout on it or joins the one in progress. Throws `Cancelled` once the job is cancelled. */
export async function startShift(
  prepared: PreparedShift,
  { startedAt, opened }: Begin,
  dependencies: ShiftDependencies
): Promise<NativeRollout> {
  const { cancelled } = dependencies
  const { shift, turnedBack } = await makeReady(prepared, startedAt, dependencies)
  const rollout: NativeRollout = { ...(await openRollout(shift, dependencies)), turnedBack }
  opened(rollout)
  const { course, record, request } = rollout
  if (course.deployment !== undefined) {
    record.story.milestone(
      `${nameRevision(request.taskDefinition)} is being deployed already: following ${course.deployment.arn}`
    )
    return rollout
  }
  try {
    await unlessCancelled(cancelled, rememberConfiguration(rollout, dependencies))
    await unlessCancelled(cancelled, startNativeRollout(rollout, dependencies))
  } catch (error) {
    if (error instanceof DeployError && error.code !== 'outcome-unknown') {
      course.updateSent = false
      await forgetUnusedNote(rollout, dependencies)
    }
    throw error
  }
  return rollout
}

/** The deployment is complete, so going back is a deployment of its own: of the revision before, without pauses. */
export async function startWayBack(rollout: NativeRollout, dependencies: ShiftDependencies): Promise<NativeRollout> {
  const { request, course, tasks, record } = rollout
  const { taskDefinition, deploymentConfiguration } = course.before
  const back: NativeRollout = {
    request: { ...request, taskDefinition, purpose: 'promote' },
    course: startNativeCourse(
      { ...course.before, taskDefinition: request.taskDefinition },
      undefined,
      dependencies.clock.now()
    ),
    tasks,
    record
  }
  back.course.updateSent = true
  await rememberConfiguration({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies)
  await sendUpdate(back, composeReturn(deploymentConfiguration), dependencies)
  course.isReverted = true
  return back
}
