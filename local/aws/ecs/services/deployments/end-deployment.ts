import { createDeployment } from './create-deployment.js'
import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import { moveTo } from './service-deployment.js'
import type { ServiceDeployment, ServiceRevision } from '../service.js'

/** The deployment, or its rollback, is in place: the service is steady on it. */
export function completeDeployment(serviceDeployment: ServiceDeployment, { clock }: ServiceContext): void {
  const { service, deployment, rollbackDeployment, target } = serviceDeployment
  const current = rollbackDeployment ?? deployment
  Object.assign(current, {
    rolloutState: 'COMPLETED',
    rolloutStateReason: `ECS deployment ${current.id} completed.`,
    updatedAt: clock.now()
  })
  delete current.wanted
  // After an early success the old tasks go in the background.
  service.deployments = [current, ...service.deployments.filter(other => other !== current && other.tasks.size > 0)]
  if (rollbackDeployment === undefined) service.stableRevision = target
  addEvent(service, `(deployment ${current.id}) deployment completed.`, clock)
  const status = rollbackDeployment === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL'
  moveTo(serviceDeployment, { status, now: clock.now() })
}

/** A failure with no rollback asked for: the deployment stops where it is. */
export function failDeployment(
  serviceDeployment: ServiceDeployment,
  { reason, rolloutReason }: { reason: string; rolloutReason: string },
  { clock }: ServiceContext
): void {
  const { deployment, engine } = serviceDeployment
  engine?.halt()
  Object.assign(deployment, { rolloutState: 'FAILED', rolloutStateReason: rolloutReason, updatedAt: clock.now() })
  moveTo(serviceDeployment, { status: 'STOP_REQUESTED', reason, now: clock.now() })
}

interface RollbackCause {
  readonly reason: string
  readonly rolloutReason?: string
  readonly cause: 'breaker' | 'asked'
}

/**
 * Goes back by a rolling deployment of the last revision that was deployed successfully: a new PRIMARY deployment, with new
 * tasks. Without such a revision there is nothing to go back to.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
 */
export function rollBackDeployment(
  serviceDeployment: ServiceDeployment,
  { reason, rolloutReason, cause }: RollbackCause,
  context: ServiceContext
): void {
  const { deployment, stable } = serviceDeployment
  const { clock } = context
  moveTo(serviceDeployment, { status: 'ROLLBACK_IN_PROGRESS', reason, now: clock.now() })
  Object.assign(deployment, { rolloutState: 'FAILED', updatedAt: clock.now() })
  if (rolloutReason !== undefined) deployment.rolloutStateReason = rolloutReason
  if (stable === undefined) {
    failRollback(serviceDeployment, context)
    return
  }
  const back = returnTo(serviceDeployment, stable, context)
  const initiator = cause === 'breaker' ? 'ECS deployment circuit breaker' : 'ECS deployment'
  back.rolloutStateReason = `${initiator}: rolling back to deploymentId ${back.id}.`
  addEvent(serviceDeployment.service, `rolling back to deployment ${back.id}.`, clock)
}

/** The words that users see when a service's first deployment fails. */
export function failRollback(serviceDeployment: ServiceDeployment, { clock }: ServiceContext): void {
  const reason = 'No rollback candidate was found to run the rollback.'
  moveTo(serviceDeployment, { status: 'ROLLBACK_FAILED', reason, now: clock.now() })
}

/** Goes back to `revision` with a new PRIMARY deployment. */
function returnTo(serviceDeployment: ServiceDeployment, revision: ServiceRevision, context: ServiceContext) {
  const { service, deployment } = serviceDeployment
  useRevision(serviceDeployment, revision, context)
  const back = createDeployment(service, revision, context)
  deployment.updatedAt = context.clock.now()
  serviceDeployment.rollbackDeployment = back
  return back
}

/** Makes `revision` the service's own again. The deployment configuration belongs to the service and stays (inferred). */
export function useRevision(
  serviceDeployment: ServiceDeployment,
  revision: ServiceRevision,
  { clock }: ServiceContext
): void {
  const { service } = serviceDeployment
  const { deploymentConfiguration } = service.settings
  service.settings = {
    ...revision.settings,
    ...(deploymentConfiguration === undefined ? {} : { deploymentConfiguration })
  }
  serviceDeployment.rollback = {
    reason: serviceDeployment.statusReason ?? '',
    startedAt: clock.now(),
    serviceRevisionArn: revision.arn
  }
}
