import type { RollingState } from '../../domain/rolling/rolling-state.js'
import type { ServiceDeployment } from '../../domain/service/service-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import type { ServiceRollout } from './service-rollout.js'
import { revisionOf } from '../../domain/record/revision-of.js'

type Dependencies = Pick<RollingDependencies, 'serviceDeployments' | 'readServiceDeployment' | 'taskDefinitions'>

/** A service deployment is made together with its deployment; their times differ by little. */
const SAME_MOMENT_MILLISECONDS = 60_000
const SUPERSEDED = ['STOPPED', 'STOP_REQUESTED']

/** Reads the service deployment of the deployment followed, or finds it where its ARN is still unknown. */
export async function readDeployment(rollout: ServiceRollout, dependencies: Dependencies): Promise<void> {
  const { serviceDeployment: arn } = rollout.state
  const known = arn === undefined ? undefined : await dependencies.readServiceDeployment(arn)
  const deployment = known ?? (await findDeployment(rollout, dependencies))
  rollout.state = { ...rollout.state, serviceDeployment: deployment?.arn }
  rollout.observation = { ...rollout.observation, deployment }
  if (deployment !== undefined) await noteServedBefore(rollout, deployment, dependencies)
}

/** A service names the new revision from the update on: the previous revision of a followed deployment is the one that it started from. */
async function noteServedBefore(
  rollout: ServiceRollout,
  { sourceRevisions: [source] }: ServiceDeployment,
  { serviceDeployments, taskDefinitions }: Dependencies
): Promise<void> {
  const { state, revisions } = rollout
  if (state.followed?.because !== 'attached' || revisions.from !== undefined || source === undefined) return
  const taskDefinition = (await serviceDeployments.placement(source))?.taskDefinition
  const from = taskDefinition === undefined ? undefined : await taskDefinitions.find(taskDefinition)
  rollout.revisions = { ...revisions, from }
  rollout.record.from = from && revisionOf(from)
}

/**
 * The service deployment of the deployment followed, among those made since: never just "the latest". ECS does not link the
 * two; what they share is the task definition and the moment.
 */
async function findDeployment(
  rollout: ServiceRollout,
  { serviceDeployments }: Dependencies
): Promise<ServiceDeployment | undefined> {
  const { request, plan, state, record } = rollout
  const createdAt = state.followed?.createdAt ?? record.startedAt
  const arns = await serviceDeployments.list(request.cluster, request.service, createdAt - SAME_MOMENT_MILLISECONDS)
  const others = arns.filter(arn => !state.othersServiceDeployments.includes(arn))
  const described = others.length === 0 ? [] : await serviceDeployments.describe(others)
  const distance = (deployment: ServiceDeployment) => Math.abs(deployment.createdAt - createdAt)
  const candidates = described
    .filter(deployment => distance(deployment) <= SAME_MOMENT_MILLISECONDS && mayBeFollowed(state, deployment))
    .toSorted((one, other) => distance(one) - distance(other))
  for (const candidate of candidates) {
    const { targetRevision } = candidate
    const taskDefinition = targetRevision && (await serviceDeployments.placement(targetRevision))?.taskDefinition
    if (taskDefinition === plan.taskDefinition) return candidate
  }
  return undefined
}

/** Where the same revision was deployed again by others, our own first deployment of it was stopped for that. */
function mayBeFollowed({ followed }: RollingState, { status }: ServiceDeployment): boolean {
  return followed?.because !== 'redeployed-by-others' || !SUPERSEDED.includes(status)
}
