import type { DeploymentOutcome } from '../../../../domain/rollout/deployment-outcome.js'
import { follow, type RollingCourse } from '../../domain/rolling/rolling-course.js'
import { describeRunning, nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { concludeDeployment, outcomeOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { driveRollouts } from './drive-rollouts.js'
import { reopenRollout } from './left-rollout.js'
import { observeServices } from './observe-services.js'
import { markStart } from './mark-start.js'
import type { LeftRollout, LeftRun } from './rollout-state.js'
import { endRollout, type ServiceRollout } from './service-rollout.js'
import { Cancelled } from '../../../../use-cases/rollout/unless-cancelled.js'

/**
 * Goes on where `main` was stopped: reads what became of its deployments, has ECS roll back those that are still under way
 * (unless they were to be left), and watches that to its end.
 */
export async function finishLeftRun(left: LeftRun, dependencies: DeployDependencies): Promise<DeploymentOutcome> {
  const startedAt = markStart(dependencies.clock)
  const rollouts = await openRollouts(left, dependencies)
  try {
    await driveRollouts(rollouts, { ...dependencies, save: () => undefined })
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
  }
  for (const rollout of rollouts) {
    const reason = 'The job was cancelled, and its end was not waited for.'
    endRollout(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now())
  }
  const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() }
  return concludeDeployment('deploy', rollouts.map(outcomeOfRollout), times)
}

async function openRollouts(left: LeftRun, dependencies: DeployDependencies): Promise<readonly ServiceRollout[]> {
  const observations = await observeServices(left.rollouts, dependencies.services)
  const now = dependencies.clock.now()
  return left.rollouts.flatMap((saved, index) => {
    const observation = observations[index]
    if (observation?.kind === 'unreadable') throw observation.error
    const service = observation?.service
    return service === undefined ? [] : [openRollout(left, saved, { service, now }, dependencies)]
  })
}

function openRollout(
  left: LeftRun,
  saved: LeftRollout,
  { service, now }: { readonly service: ServiceSnapshot; readonly now: number },
  dependencies: DeployDependencies
): ServiceRollout {
  const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : ''
  const rollout = reopenRollout(saved, { snapshot: service, prefix }, dependencies)
  rollout.course = takeOver(rollout.course, saved, { service, now, onCancel: left.onCancel })
  rollout.sight = { ...rollout.sight, service }
  rollout.story.milestone(`${nameRevision(saved.taskDefinition)} was being deployed when the step was stopped`)
  const ours = service.deployments.find(({ id }) => id === rollout.course.followed?.id)
  if (left.onCancel === 'leave' && ours?.rolloutState !== 'COMPLETED') {
    const reason = `The job was cancelled, and the deployment of ${nameRevision(saved.taskDefinition)} was left as it is (\`on-cancel: leave\`): ${describeRunning(service)}.`
    endRollout(rollout, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, now)
  }
  return rollout
}

/** The course as `main` left it, with a rollback asked for that may not have been heard. */
function takeOver(
  course: RollingCourse,
  saved: LeftRollout,
  { service, now, onCancel }: { readonly service: ServiceSnapshot; readonly now: number } & Pick<LeftRun, 'onCancel'>
): RollingCourse {
  const taken: RollingCourse = {
    ...course,
    deploymentsBefore: saved.deploymentsBefore,
    othersServiceDeployments: [],
    update: { at: now, tries: 1, answer: 'lost' },
    rollback:
      onCancel === 'leave'
        ? undefined
        : { at: now, failure: { cause: 'cancelled', text: 'the job was cancelled' }, answer: 'lost' }
  }
  if (saved.followed !== undefined)
    return { ...taken, followed: saved.followed, serviceDeployment: saved.serviceDeployment }
  const ours = service.deployments.find(
    deployment => deployment.taskDefinition === saved.taskDefinition && !saved.deploymentsBefore.includes(deployment.id)
  )
  return ours === undefined ? taken : follow(taken, ours, 'started')
}
