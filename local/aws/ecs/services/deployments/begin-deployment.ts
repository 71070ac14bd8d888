import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { arn } from '../../../place.js'
import { createTrafficShiftEngine } from '../../traffic-shift/traffic-shift-engine.js'
import { newId } from '../../resource-ids.js'
import { breakerThreshold } from '../../rolling/circuit-breaker.js'
import { createRollingEngine } from '../../rolling/rolling-engine.js'
import { createDeployment } from './create-deployment.js'
import { liveTasks } from './deployment.js'
import { primaryOf, type Service, type ServiceDeployment, type ServiceRevision } from '../service.js'
import type { ServiceContext } from '../service-context.js'
import { isTerminal, moveTo } from './service-deployment.js'

/** Starts deploying a revision. A deployment still in progress is stopped: the new one supersedes it. */
export function beginDeployment(service: Service, target: ServiceRevision, context: ServiceContext): ServiceDeployment {
  const sources = sourcesOf(service)
  for (const running of service.serviceDeployments.filter(other => !isTerminal(other))) supersede(running, context)
  const deployment = createDeployment(service, target, context)
  const serviceDeployment = newServiceDeployment({ service, target, sources, deployment }, context)
  const strategy = serviceDeployment.configuration.strategy ?? 'ROLLING'
  const createEngine = strategy === 'ROLLING' ? createRollingEngine : createTrafficShiftEngine
  serviceDeployment.engine = createEngine(serviceDeployment, context)
  service.serviceDeployments = [serviceDeployment, ...service.serviceDeployments]
  return serviceDeployment
}

/** All revisions that have tasks, and the current one even when it has none (scaled to zero; inferred). */
function sourcesOf(service: Service): ServiceRevision[] {
  const primary = primaryOf(service)
  const isSource = service.deployments.filter(
    deployment =>
      (deployment === primary && deployment.rolloutState === 'COMPLETED') || liveTasks(deployment).length > 0
  )
  return [...new Set(isSource.map(({ revision }) => revision))]
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html; the wording is inferred. */
function supersede(running: ServiceDeployment, { clock }: ServiceContext): void {
  running.engine?.halt()
  running.hooks = []
  const reason = 'Service deployment was stopped because a new service deployment was started.'
  const now = clock.now()
  if (running.status === 'PENDING' || running.status === 'IN_PROGRESS') {
    moveTo(running, { status: 'STOP_REQUESTED', reason, now })
  } else if (running.status === 'ROLLBACK_REQUESTED') moveTo(running, { status: 'STOPPED', reason, now })
  else if (running.status === 'ROLLBACK_IN_PROGRESS') moveTo(running, { status: 'ROLLBACK_FAILED', reason, now })
}

type Beginning = Pick<ServiceDeployment, 'service' | 'target' | 'sources' | 'deployment'>

function newServiceDeployment(beginning: Beginning, context: ServiceContext): ServiceDeployment {
  const { service } = beginning
  const configuration: DeploymentConfiguration = structuredClone(service.settings.deploymentConfiguration ?? {})
  const { deploymentCircuitBreaker: breaker, alarms } = configuration
  const now = context.clock.now()
  const monitor = (isOn: boolean | undefined) => (isOn === true ? 'MONITORING' : 'DISABLED')
  return {
    ...beginning,
    ...(service.stableRevision === undefined ? {} : { stable: service.stableRevision }),
    arn: arn(
      context.place,
      'ecs',
      `service-deployment/${service.cluster.name}/${service.name}/${newId.serviceDeployment()}`
    ),
    configuration,
    createdAt: now,
    updatedAt: now,
    visibleAt: now + context.deploymentVisibleAfter,
    status: 'PENDING',
    hooks: [],
    breaker: { status: monitor(breaker?.enable), threshold: breakerThreshold(breaker, service.desiredCount) },
    alarms: { status: monitor(alarms?.enable), names: alarms?.alarmNames ?? [], triggered: [] }
  }
}
