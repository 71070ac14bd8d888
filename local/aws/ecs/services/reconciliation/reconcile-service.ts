import { scheduleRolling } from '../../rolling/schedule-rolling.js'
import { settleTaskSets } from '../../task-sets/settle-task-sets.js'
import { healthyCount, liveTasks, wantedCount } from '../deployments/deployment.js'
import { startWatchingAlarms } from '../deployments/deployment-alarms.js'
import { inspectTasks } from './inspect-tasks.js'
import { startTasks, stopTasks } from './schedule-tasks.js'
import { type Deployment, poolsOf, primaryOf, type Service, type ServiceDeployment } from '../service.js'
import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import { isTerminal, moveTo } from '../deployments/service-deployment.js'

/** One look of the scheduler at a service. Returns whether anything is in progress, so that it must look again soon. */
export function reconcileService(service: Service, context: ServiceContext): boolean {
  for (const pool of poolsOf(service)) inspectTasks(pool, context)
  if (service.status !== 'ACTIVE') return drain(service, context)
  for (const serviceDeployment of service.serviceDeployments) advance(serviceDeployment, context)
  for (const pool of poolsOf(service)) if (pool.wanted !== undefined) hold(pool, context)
  if (service.deployments.every(({ wanted }) => wanted === undefined)) scheduleRolling(service, context)
  retire(service, context)
  settleTaskSets(service, context)
  reportSteadiness(service, context)
  return !service.isSteady
}

function advance(serviceDeployment: ServiceDeployment, context: ServiceContext): void {
  if (isTerminal(serviceDeployment)) return
  const now = context.clock.now()
  if (serviceDeployment.status === 'STOP_REQUESTED') moveTo(serviceDeployment, { status: 'STOPPED', now })
  else if (serviceDeployment.status === 'PENDING') start(serviceDeployment, context)
  else if (serviceDeployment.status === 'ROLLBACK_REQUESTED' && context.rollbackRace === 'rolls-back') {
    serviceDeployment.engine?.rollBack('Service deployment rolled back by user.')
  } else serviceDeployment.engine?.advance()
}

/** It begins once those it supersedes have stopped. */
function start(serviceDeployment: ServiceDeployment, context: ServiceContext): void {
  const others = serviceDeployment.service.serviceDeployments.filter(other => other !== serviceDeployment)
  if (!others.every(isTerminal)) return
  moveTo(serviceDeployment, { status: 'IN_PROGRESS', now: context.clock.now() })
  startWatchingAlarms(serviceDeployment, context)
}

/** Keeps a pool at its desired count. */
function hold(pool: Deployment, context: ServiceContext): void {
  const missing = wantedCount(pool) - liveTasks(pool).length
  if (missing < 0) stopTasks(pool, -missing, context)
  else if (mayStart(pool, context)) startTasks(pool, missing, context)
}

/** A failed deployment starts nothing more. */
function mayStart({ rolloutState, launches }: Deployment, { clock }: ServiceContext): boolean {
  return rolloutState !== 'FAILED' && clock.now() >= launches.notBefore
}

/** Deployments without tasks are INACTIVE and listed no more. */
function retire(service: Service, { clock }: ServiceContext): void {
  for (const deployment of service.deployments) {
    const isEmpty = deployment.tasks.size === 0 && (deployment.wanted?.() ?? 0) === 0
    if (deployment.status !== 'ACTIVE' || !isEmpty) continue
    deployment.status = 'INACTIVE'
    deployment.updatedAt = clock.now()
  }
  service.deployments = service.deployments.filter(({ status }) => status !== 'INACTIVE')
}

/** Steady: exactly the desired tasks, all healthy, and nothing else. ECS also repeats the event every six hours; this does not. */
function reportSteadiness(service: Service, { clock }: ServiceContext): void {
  const primary = primaryOf(service)
  const isQuiet = service.serviceDeployments.every(isTerminal) && service.deployments.length <= 1
  const pools = poolsOf(service)
  const hasAll = pools.every(pool => pool.tasks.size === wantedCount(pool) && healthyCount(pool) === wantedCount(pool))
  const isSteady = isQuiet && hasAll && (primary === undefined || primary.rolloutState === 'COMPLETED')
  if (isSteady && !service.isSteady) addEvent(service, 'has reached a steady state.', clock)
  service.isSteady = isSteady
}

/** A deleted service is DRAINING until its last task is gone. */
function drain(service: Service, context: ServiceContext): boolean {
  const { clock } = context
  for (const pool of poolsOf(service)) stopTasks(pool, liveTasks(pool).length, context)
  for (const { status } of service.serviceDeployments) if (status === 'STOP_REQUESTED') endAll(service, context)
  if (poolsOf(service).some(({ tasks }) => tasks.size > 0)) return true
  if (service.status === 'DRAINING') Object.assign(service, { status: 'INACTIVE', deletedAt: clock.now() })
  service.deployments = []
  return false
}

function endAll(service: Service, { clock }: ServiceContext): void {
  for (const serviceDeployment of service.serviceDeployments) {
    if (serviceDeployment.status === 'STOP_REQUESTED')
      moveTo(serviceDeployment, { status: 'STOPPED', now: clock.now() })
  }
}
