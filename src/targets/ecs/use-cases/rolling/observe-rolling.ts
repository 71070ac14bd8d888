import type { Observation } from '../../../../domain/rollout/observation.js'
import { isPlain, toRollingObservation } from '../../domain/rolling/to-rolling-observation.js'
import { findPrimary } from '../../domain/service/service-snapshot.js'
import { identifySuccessor } from '../service/identify-successor.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { findStarted } from './rolling-ref.js'
import { takeIn, type ServiceRollout } from './service-rollout.js'
import { followDeployment, FRESH_MILLISECONDS } from './start-rolling.js'

/**
 * Reads how the deployment followed stands. Its service deployment is read only where the service does not tell. The same revision that
 * others deployed again is followed from then on.
 */
export async function observeRolling(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Observation> {
  await readService(rollout, dependencies)
  const { course, sight, plan } = rollout
  const { taskDefinition } = plan
  if (course.followed === undefined && sight.service !== undefined) {
    const started = findStarted({ ...course, taskDefinition }, sight.service)
    if (started !== undefined) followDeployment(rollout, { deployment: started.id, because: 'started' }, sight.at)
  }
  for (;;) {
    const observed = await observeFollowed(rollout, dependencies)
    rollout.phase = observed.phase
    const primary = rollout.sight.service && findPrimary(rollout.sight.service)
    if (observed.phase !== 'superseded' || primary === undefined) return observed
    if (primary.taskDefinition !== rollout.plan.taskDefinition) {
      const successor = await identifySuccessor(primary.taskDefinition, dependencies.taskDefinitions)
      rollout.sight = { ...rollout.sight, successor }
      rollout.record.successor = successor
      return toRollingObservation(seenOf(rollout, rollout.sight.deployment))
    }
    followDeployment(rollout, { deployment: primary.id, because: 'redeployed-by-others' }, rollout.sight.at)
  }
}

/** What the start saw is not read again at once. */
async function readService(rollout: ServiceRollout, { clock, readService: read }: RollingDependencies): Promise<void> {
  const at = clock.now()
  if (rollout.sight.looked || rollout.sight.at + FRESH_MILLISECONDS < at)
    takeIn(rollout, await read(rollout.request), at)
  rollout.sight = { ...rollout.sight, looked: true }
}

async function observeFollowed(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Observation> {
  const { service } = rollout.sight
  const isGoingBack = rollout.goesBack !== undefined && service?.status === 'ACTIVE'
  if (isPlain(rollout, service) && !isGoingBack) return toRollingObservation(seenOf(rollout, undefined))
  await readDeployment(rollout, dependencies)
  return toRollingObservation(seenOf(rollout, rollout.sight.deployment))
}

function seenOf(rollout: ServiceRollout, deployment: ServiceRollout['sight']['deployment']) {
  const { plan, course, revisions, before } = rollout
  const sight = { ...rollout.sight, deployment }
  return { plan, course, sight, previousTaskDefinition: revisions.from?.arn ?? before.taskDefinition }
}
