import { follow } from '../../domain/rolling/rolling-course.js'
import type { ObservedRollout } from '../../domain/traffic-shift/observed-rollout.js'
import { takeIn } from '../rolling/service-rollout.js'
import type { NativeRollout } from './native-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

const OVER = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED']
/** While a step is baked its tasks change rarely. */
const SERVICE_INTERVAL_MILLISECONDS = 30_000

/** Tells stage and weight when they change, and what ECS says of the service meanwhile. */
export async function tellProgress(
  rollout: NativeRollout,
  observed: ObservedRollout,
  dependencies: Pick<ShiftDependencies, 'services' | 'clock'>
): Promise<void> {
  const { deployment } = observed
  if (deployment === undefined) return
  tellStage(rollout, observed)
  endStep(rollout, observed, dependencies.clock.now())
  const isQuiet = deployment.pause !== undefined && !OVER.includes(deployment.status)
  const { sight } = rollout.shown
  if (isQuiet && dependencies.clock.now() - sight.at < SERVICE_INTERVAL_MILLISECONDS) return
  await readTheService(rollout, deployment.arn, dependencies)
}

function tellStage({ shown }: NativeRollout, { deployment, weightPercent }: ObservedRollout): void {
  if (deployment === undefined) return
  const stage = deployment.stage === undefined ? '' : `, ${deployment.stage}`
  const pause = deployment.pause === undefined ? '' : ', paused'
  const progress = `${deployment.status}${stage}${pause}: ${weightPercent ?? '?'}% of traffic on the canary`
  if (progress !== shown.told.waitingFor) shown.story.detail(progress)
  shown.told = { ...shown.told, waitingFor: progress }
}

function endStep({ course }: NativeRollout, { weightPercent }: ObservedRollout, now: number): void {
  const last = course.steps.at(-1)
  if (last !== undefined && weightPercent !== undefined && last.weightPercent !== weightPercent) last.finishedAt ??= now
}

async function readTheService(
  { request, course, shown }: NativeRollout,
  serviceDeployment: string,
  { services, clock }: Pick<ShiftDependencies, 'services' | 'clock'>
): Promise<void> {
  const [service] = (await services.describe(request.cluster, [request.service])).services
  // The deployment of a rollout that was joined was there before.
  const isJoined = !course.updateSent
  const ours = service?.deployments.find(
    ({ taskDefinition, id }) =>
      taskDefinition === request.taskDefinition && (isJoined || !shown.course.deploymentsBefore.includes(id))
  )
  if (shown.course.followed === undefined && ours !== undefined) shown.course = follow(shown.course, ours, 'started')
  shown.course = { ...shown.course, serviceDeployment }
  takeIn(shown, service, clock.now())
}
