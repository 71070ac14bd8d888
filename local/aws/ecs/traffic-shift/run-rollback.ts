import { createDeployment } from '../services/deployments/create-deployment.js'
import { healthyCount } from '../services/deployments/deployment.js'
import { completeDeployment, failRollback, useRevision } from '../services/deployments/end-deployment.js'
import { addEvent } from '../services/service-events.js'
import { moveTo } from '../services/deployments/service-deployment.js'
import { desiredOf, hasMoved, othersOf, shiftProduction, shiftTest, type TrafficShiftRun } from './traffic-shift-run.js'
import type { Pace } from './pace.js'
import type { Deployment, ServiceRevision } from '../services/service.js'

/** As many failed tasks of the OLD revision mean that it cannot be brought back (inferred). */
const hopelessFailures = 3

/**
 * The rollback: first the traffic, then the new tasks go. The stage keeps the name that it had on the way forward.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html; the order is inferred.
 */
export async function runRollback(run: TrafficShiftRun, reason: string, pace: Pace): Promise<void> {
  const { serviceDeployment, context } = run
  const { deployment, service, stable } = serviceDeployment
  const now = context.clock.now()
  moveTo(serviceDeployment, { status: 'ROLLBACK_IN_PROGRESS', reason, now })
  serviceDeployment.hooks = []
  Object.assign(deployment, {
    rolloutState: 'FAILED',
    rolloutStateReason: `ECS deployment failed: ${reason}`,
    updatedAt: now
  })
  addEvent(service, `(deployment ${deployment.id}) deployment failed: ${reason}`, context.clock)
  if (stable === undefined) {
    failRollback(serviceDeployment, context)
    return
  }
  const blue = bringBack(run, stable)
  addEvent(service, `rolling back to deployment ${blue.id}.`, context.clock)
  await pace.until(() => isReady(run, blue) || isHopeless(blue))
  if (!isReady(run, blue) || !returnTraffic(run)) {
    giveUp(run, blue)
    return
  }
  await pace.until(() => hasMoved(run))
  for (const other of service.deployments) if (other !== blue) other.wanted = () => 0
  await pace.until(() => othersOf({ ...serviceDeployment, deployment: blue }).every(({ tasks }) => tasks.size === 0))
  completeDeployment(serviceDeployment, context)
}

/** The old tasks are still there until CLEAN_UP; from then on they must be started again. */
function bringBack({ serviceDeployment, context }: TrafficShiftRun, stable: ServiceRevision): Deployment {
  const { service, deployment } = serviceDeployment
  const existing = othersOf(serviceDeployment).find(({ revision }) => revision === stable)
  const blue = existing ?? createDeployment(service, stable, context)
  for (const other of service.deployments) other.status = other === blue ? 'PRIMARY' : 'ACTIVE'
  service.deployments = [blue, ...service.deployments.filter(other => other !== blue)]
  Object.assign(blue, {
    failedTasks: 0,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment: rolling back to deploymentId ${blue.id}.`,
    wanted: desiredOf(serviceDeployment),
    updatedAt: context.clock.now()
  })
  deployment.updatedAt = context.clock.now()
  useRevision(serviceDeployment, stable, context)
  serviceDeployment.rollbackDeployment = blue
  return blue
}

function isReady({ isCleaningUp, serviceDeployment }: TrafficShiftRun, blue: Deployment): boolean {
  return !isCleaningUp || healthyCount(blue) === serviceDeployment.service.desiredCount
}

function isHopeless(blue: Deployment): boolean {
  return blue.failedTasks >= hopelessFailures
}

/** False when a rule is gone: there is no way to bring the traffic back. */
function returnTraffic(run: TrafficShiftRun): boolean {
  if (!run.hasShifted) return true
  const { traffic } = run.context
  const rules = run.pairs.flatMap(({ productionRule, testRule }) => [productionRule, ...(testRule ? [testRule] : [])])
  if (rules.some(rule => traffic.weights(rule) === undefined)) return false
  shiftProduction(run, 0)
  shiftTest(run, 0)
  return true
}

function giveUp({ serviceDeployment, context }: TrafficShiftRun, blue: Deployment): void {
  blue.rolloutState = 'FAILED'
  const reason = isHopeless(blue)
    ? 'The rollback failed because tasks of the source service revision failed to start.'
    : 'The rollback failed because of invalid networking configuration. One or more rules not found'
  moveTo(serviceDeployment, { status: 'ROLLBACK_FAILED', reason, now: context.clock.now() })
}
