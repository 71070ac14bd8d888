import type { Abort } from '../../../../domain/rollout/judgment.js'
import { isOver, type Observation } from '../../../../domain/rollout/observation.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { watchTasks } from '../service/watch-tasks.js'
import { logService } from '../service/log-service.js'

/** While a step is baked its tasks change rarely. */
const SERVICE_INTERVAL_MILLISECONDS = 30_000

/** Logs what ECS reports of the service, and judges the tasks of the canary. */
export async function followService(
  rollout: TrafficShiftRollout,
  observed: Observation,
  dependencies: ShiftDependencies
): Promise<Abort | undefined> {
  const arn = rollout.state.deployment?.arn
  if (arn === undefined) return undefined
  const { clock } = dependencies
  const isQuiet = observed.stop !== undefined && !isOver(observed)
  if (!isQuiet || clock.now() - rollout.tasks.at >= SERVICE_INTERVAL_MILLISECONDS)
    await readTheService(rollout, arn, dependencies)
  return watchTasks(rollout, observed, dependencies)
}

async function readTheService(
  { request, state, tasks, record }: TrafficShiftRollout,
  serviceDeployment: string,
  { services, clock }: Pick<ShiftDependencies, 'services' | 'clock'>
): Promise<void> {
  const service = await services.find(request.cluster, request.service)
  // The deployment of a rollout that was joined was there before.
  const isJoined = !state.updateSent
  const ours = service?.deployments.find(
    ({ taskDefinition, id }) =>
      taskDefinition === request.taskDefinition && (isJoined || !tasks.deploymentsBefore.includes(id))
  )
  tasks.deploymentId ??= ours?.id
  tasks.serviceDeployment = serviceDeployment
  tasks.service = service
  tasks.at = clock.now()
  if (service !== undefined) logService(record, service, tasks.deploymentId)
}
