import { failDeployment } from './end-deployment.js'
import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import { isTerminal } from './service-deployment.js'
import type { ServiceDeployment } from '../service.js'

/**
 * Alarms that fire at the start are ignored, and all others with them, for the whole deployment.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
export function startWatchingAlarms({ alarms }: ServiceDeployment, context: ServiceContext): void {
  if (alarms.status !== 'MONITORING') return
  if (alarms.names.some(name => context.alarms.stateOf(name) === 'ALARM')) alarms.status = 'DISABLED'
}

/** Fails the deployment when one of its alarms fires; true when it did. */
export function checkAlarms(serviceDeployment: ServiceDeployment, context: ServiceContext): boolean {
  const { alarms, configuration, deployment, engine, service } = serviceDeployment
  if (alarms.status !== 'MONITORING' || serviceDeployment.status !== 'IN_PROGRESS' || isTerminal(serviceDeployment)) {
    return false
  }
  const firing = alarms.names.filter(name => context.alarms.stateOf(name) === 'ALARM')
  if (firing.length === 0) return false
  alarms.status = 'TRIGGERED'
  alarms.triggered = firing
  addEvent(service, `(deployment ${deployment.id}) deployment failed: alarm detected.`, context.clock)
  const rolloutReason = 'ECS deployment failed: alarm detected.'
  const how = configuration.alarms?.rollback === true ? 'rolled back' : 'stopped'
  // The wording is inferred; that the reason names the alarms is documented.
  const reason = `Service deployment ${how} because CloudWatch alarm(s) were detected in ALARM state: ${firing.join(', ')}.`
  deployment.rolloutStateReason = rolloutReason
  if (configuration.alarms?.rollback === true) engine?.rollBack(reason)
  else failDeployment(serviceDeployment, { reason, rolloutReason }, context)
  return true
}
