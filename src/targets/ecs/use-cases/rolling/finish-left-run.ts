import type { DeploymentRecord } from '../../../../domain/rollout/rollout-record.js'
import { follow, type RollingCourse } from '../../domain/rolling/rolling-course.js'
import { describeRunning, nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { concludeDeployment, recordOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { driveRollouts } from './drive-rollouts.js'
import { bearOutage } from './bear-outage.js'
import { reopenRollout } from './left-rollout.js'
import { observeServices } from './observe-services.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import type { LeftRollout, LeftRun } from './rollout-state.js'
import type { ServiceRollout } from './service-rollout.js'
import { Cancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { POST_PATIENCE_MILLISECONDS } from '../service/left-deployment.js'

/**
 * Goes on where `main` was stopped: reads what became of its deployments, has ECS roll back those that are still under way
 * (unless they were to be left), and watches that to its end.
 */
export async function finishLeftRun(left: LeftRun, dependencies: DeployDependencies): Promise<DeploymentRecord> {
  const startedAt = markStart(dependencies.clock)
  const rollouts = await openRollouts(left, dependencies)
  try {
    await driveRollouts(rollouts, { ...dependencies, save: () => undefined })
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
  }
  for (const rollout of rollouts) {
    const reason = 'The job was cancelled, and its end was not waited for.'
    endRecord(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, dependencies.clock.now())
  }
  const times = { startedAt: startedAt(), finishedAt: dependencies.clock.now() }
  return concludeDeployment('deploy', rollouts.map(recordOfRollout), times)
}

async function openRollouts(left: LeftRun, dependencies: DeployDependencies): Promise<readonly ServiceRollout[]> {
  const until = dependencies.clock.now() + POST_PATIENCE_MILLISECONDS
  const read = () => bearOutage(() => readServices(left, dependencies), until, dependencies)
  let services = await read()
  if (left.onCancel === 'leave' && left.rollouts.some((saved, index) => !isShown(saved, services[index]))) {
    await dependencies.clock.sleep(ARRIVES_WITHIN_MILLISECONDS, dependencies.cancelled)
    services = await read()
  }
  const now = dependencies.clock.now()
  return left.rollouts.flatMap((saved, index) => {
    const service = services[index]
    return service === undefined ? [] : [openRollout({ left, saved }, { service, now, until }, dependencies)]
  })
}

/** An update that was on its way when `main` was stopped may arrive a little later. */
const ARRIVES_WITHIN_MILLISECONDS = 10_000

function isShown(saved: LeftRollout, service: ServiceSnapshot | undefined): boolean {
  return service === undefined || saved.followed !== undefined || findOurs(saved, service) !== undefined
}

/** The deployment that `main` started without seeing it. */
function findOurs({ taskDefinition, deploymentsBefore }: LeftRollout, { deployments }: ServiceSnapshot) {
  return deployments.find(each => each.taskDefinition === taskDefinition && !deploymentsBefore.includes(each.id))
}

/** In the order of the rollouts; undefined for a service that is gone. */
async function readServices(
  { rollouts }: LeftRun,
  { services }: Pick<DeployDependencies, 'services'>
): Promise<readonly (ServiceSnapshot | undefined)[]> {
  return (await observeServices(rollouts, services)).map(observation => {
    if (observation.kind === 'unreadable') throw observation.error
    return observation.service
  })
}

function openRollout(
  { left, saved }: { readonly left: LeftRun; readonly saved: LeftRollout },
  { service, now, until }: { readonly service: ServiceSnapshot; readonly now: number; readonly until: number },
  dependencies: DeployDependencies
): ServiceRollout {
  const prefix = left.rollouts.length > 1 ? `${saved.service}: ` : ''
  const rollout = reopenRollout(saved, { snapshot: service, prefix, until }, dependencies)
  rollout.course = takeOver(rollout.course, saved, { service, now, onCancel: left.onCancel })
  rollout.sight = { ...rollout.sight, service }
  rollout.record.story.milestone(`${nameRevision(saved.taskDefinition)} was being deployed when the step was stopped`)
  const ours = service.deployments.find(({ id }) => id === rollout.course.followed?.id)
  if (left.onCancel === 'leave' && ours?.rolloutState !== 'COMPLETED') {
    const what =
      rollout.course.followed === undefined
        ? 'its update did not reach ECS, so the service was not changed'
        : `the deployment of ${nameRevision(saved.taskDefinition)} was left as it is (\`on-cancel: leave\`)`
    const reason = `The job was cancelled, and ${what}: ${describeRunning(service)}.`
    endRecord(rollout.record, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, now)
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
  const ours = findOurs(saved, service)
  return ours === undefined ? taken : follow(taken, ours, 'started')
}
