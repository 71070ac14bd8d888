import { newId } from '../../resource-ids.js'
import type { Deployment, Service, ServiceRevision } from '../service.js'
import type { ServiceContext } from '../service-context.js'

/** Puts a new PRIMARY deployment in front; the one before becomes ACTIVE. */
export function createDeployment(service: Service, revision: ServiceRevision, { clock }: ServiceContext): Deployment {
  const id = newId.deployment()
  const deployment = newPool(service, { id, revision, now: clock.now() })
  for (const other of service.deployments) other.status = 'ACTIVE'
  service.deployments = [deployment, ...service.deployments]
  service.isSteady = false
  return deployment
}

export function newPool(
  service: Service,
  { id, revision, now }: { id: string; revision: ServiceRevision; now: number }
): Deployment {
  return {
    id,
    service,
    revision,
    createdAt: now,
    updatedAt: now,
    status: 'PRIMARY',
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    failedTasks: 0,
    tasks: new Map(),
    launches: { failures: 0, notBefore: 0 }
  }
}
