import type { ServiceDeployment } from '../domain/rollout/service-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { ServiceRollout } from './service-rollout.js'

type Dependencies = Pick<DeployDependencies, 'serviceDeployments' | 'clock'>

/** The service deployment is made together with the deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000

/** Reads the service deployments of many rollouts, twenty a call, and finds those whose ARN is not known yet. */
export async function readDeployments(rollouts: readonly ServiceRollout[], dependencies: Dependencies): Promise<void> {
  const arns = rollouts.flatMap(({ course }) => course.serviceDeployment ?? [])
  const found = arns.length === 0 ? [] : await dependencies.serviceDeployments.describe(arns)
  for (const rollout of rollouts) {
    const read = found.find(deployment => deployment.arn === rollout.course.serviceDeployment)
    const ours = read !== undefined && isOfFollowed(rollout, read) ? read : await findDeployment(rollout, dependencies)
    rollout.course = { ...rollout.course, serviceDeployment: ours?.arn }
    rollout.sight = { ...rollout.sight, deployment: { at: dependencies.clock.now(), found: ours } }
  }
}

/** The service deployment of the deployment followed, among those made since: never "the latest". */
async function findDeployment(
  rollout: ServiceRollout,
  { serviceDeployments }: Dependencies
): Promise<ServiceDeployment | undefined> {
  const { request, plan } = rollout
  const since = (rollout.course.followed?.createdAt ?? rollout.startedAt) - SAME_MOMENT_MILLISECONDS
  const arns = await serviceDeployments.list(request.cluster, request.service, since)
  const candidates = arns.length === 0 ? [] : await serviceDeployments.describe(arns)
  const nearest = candidates.toSorted((one, other) => distance(rollout, one) - distance(rollout, other))
  for (const candidate of nearest.filter(deployment => isOfFollowed(rollout, deployment))) {
    const { targetRevision } = candidate
    const taskDefinition = targetRevision && (await serviceDeployments.taskDefinitionOf(targetRevision))
    if (taskDefinition === plan.taskDefinition) return candidate
  }
  return undefined
}

function isOfFollowed(rollout: ServiceRollout, deployment: ServiceDeployment): boolean {
  return distance(rollout, deployment) <= SAME_MOMENT_MILLISECONDS
}

function distance({ course, startedAt }: ServiceRollout, { createdAt }: ServiceDeployment): number {
  return Math.abs(createdAt - (course.followed?.createdAt ?? startedAt))
}
