import { healthyCount } from '../services/deployments/deployment.js'
import { addEvent } from '../services/service-events.js'
import type { ServiceContext } from '../services/service-context.js'
import { moveTo } from '../services/deployments/service-deployment.js'
import { completeDeployment, failDeployment, rollBackDeployment } from '../services/deployments/end-deployment.js'
import { checkAlarms } from '../services/deployments/deployment-alarms.js'
import { breakerThreshold } from './circuit-breaker.js'
import type { DeploymentEngine, ServiceDeployment } from '../services/service.js'

/** How long the alarms are watched after the last old task is gone, where no bake time is given: ECS computes it; inferred. */
const alarmBakeMilliseconds = 60_000

/** Drives a rolling deployment: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html */
export function createRollingEngine(serviceDeployment: ServiceDeployment, context: ServiceContext): DeploymentEngine {
  // A traffic-shift deployment before it may have held its tasks.
  for (const deployment of serviceDeployment.service.deployments) delete deployment.wanted
  let stableSince: number | undefined
  return {
    advance: () => {
      if (isOver(serviceDeployment) || tripBreaker(serviceDeployment, context)) return
      if (checkAlarms(serviceDeployment, context)) return
      if (!isStable(serviceDeployment) || isKept(serviceDeployment, context)) {
        stableSince = undefined
        return
      }
      stableSince ??= context.clock.now()
      if (context.clock.now() - stableSince >= bakeMilliseconds(serviceDeployment))
        completeDeployment(serviceDeployment, context)
    },
    rollBack: reason => rollBackDeployment(serviceDeployment, { reason, cause: 'asked' }, context),
    halt: () => undefined
  }
}

/** A deployment that failed without a rollback stays as it is. */
function isOver({ status, deployment, rollbackDeployment }: ServiceDeployment): boolean {
  const current = rollbackDeployment ?? deployment
  const isUnderWay = status === 'IN_PROGRESS' || status === 'ROLLBACK_IN_PROGRESS' || status === 'ROLLBACK_REQUESTED'
  return current.rolloutState !== 'IN_PROGRESS' || !isUnderWay
}

/** As long as another run in a test has to find it. */
function isKept({ service, rollbackDeployment }: ServiceDeployment, { staysIn }: ServiceContext): boolean {
  return rollbackDeployment === undefined && staysIn(service.name, 'ROLLING')
}

/** All that is desired is healthy, and nothing else is left; or as much as is enough for an early success. */
function isStable({ service, deployment, rollbackDeployment, configuration }: ServiceDeployment): boolean {
  const current = rollbackDeployment ?? deployment
  const { enable, healthyPercent = 100, sourceServiceRevisionCleanup } = configuration.earlySuccessCriteria ?? {}
  if (enable === true && sourceServiceRevisionCleanup === 'DEFERRED' && rollbackDeployment === undefined)
    return healthyCount(current) >= Math.ceil((service.desiredCount * healthyPercent) / 100)
  const others = service.deployments.filter(other => other !== current)
  const isAlone = others.every(({ tasks }) => tasks.size === 0)
  return isAlone && current.tasks.size === service.desiredCount && healthyCount(current) === service.desiredCount
}

function bakeMilliseconds({ alarms, configuration, rollbackDeployment }: ServiceDeployment): number {
  if (rollbackDeployment !== undefined) return 0
  if (configuration.bakeTimeInMinutes !== undefined) return configuration.bakeTimeInMinutes * 60_000
  return alarms.status === 'MONITORING' ? alarmBakeMilliseconds : 0
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html */
export function tripBreaker(serviceDeployment: ServiceDeployment, context: ServiceContext): boolean {
  const { breaker, service, deployment, rollbackDeployment, configuration } = serviceDeployment
  if (serviceDeployment.status === 'ROLLBACK_REQUESTED') return false
  // A rollback fails by the same count, whether or not a breaker is set (inferred).
  if (breaker.status === 'DISABLED' && rollbackDeployment === undefined) return false
  const settings = configuration.deploymentCircuitBreaker
  breaker.threshold = breakerThreshold(settings, service.desiredCount)
  const current = rollbackDeployment ?? deployment
  if (current.failedTasks < breaker.threshold) return false
  if (breaker.status !== 'DISABLED') breaker.status = 'TRIGGERED'
  addEvent(service, `(deployment ${current.id}) deployment failed: tasks failed to start.`, context.clock)
  const rolloutReason = 'ECS deployment circuit breaker: tasks failed to start.'
  const reason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.'
  if (rollbackDeployment !== undefined) giveUp(serviceDeployment, context)
  else if (settings?.rollback === true)
    rollBackDeployment(serviceDeployment, { reason, rolloutReason, cause: 'breaker' }, context)
  else
    failDeployment(
      serviceDeployment,
      { reason: 'Service deployment stopped because the circuit breaker threshold was exceeded.', rolloutReason },
      context
    )
  return true
}

/** Not even the old tasks start again. */
function giveUp(serviceDeployment: ServiceDeployment, { clock }: ServiceContext): void {
  const { rollbackDeployment } = serviceDeployment
  if (rollbackDeployment !== undefined) rollbackDeployment.rolloutState = 'FAILED'
  moveTo(serviceDeployment, {
    status: 'ROLLBACK_FAILED',
    reason: 'The rollback failed because tasks failed to start.',
    now: clock.now()
  })
}
