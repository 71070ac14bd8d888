import type { Observation } from '../../../../domain/rollout/observation.js'
import { isPlain, toRollingObservation } from '../../domain/rolling/to-rolling-observation.js'
import { findPrimary } from '../../domain/service/service-snapshot.js'
import { identifySuccessor } from '../service/identify-successor.js'
import { readDeployment } from './read-deployment.js'
import { readRulesAgain } from '../left-behind/read-rules-again.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { findStarted } from './rolling-ref.js'
import { servedBefore, takeIn, type ServiceRollout } from './service-rollout.js'
import { followDeployment, FRESH_MILLISECONDS } from './start-rolling.js'

/**
 * Reads the state of the followed deployment. Its service deployment is read only where the service does not show it. The same revision that
 * others deployed again is followed from then on.
 */
export async function observeRolling(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Observation> {
  await readService(rollout, dependencies)
  const { state, observation, plan } = rollout
  const { taskDefinition } = plan
  if (state.followed === undefined && observation.service !== undefined) {
    const started = findStarted({ ...state, taskDefinition }, observation.service)
    if (started !== undefined) followDeployment(rollout, { deployment: started.id, because: 'started' }, observation.at)
  }
  for (;;) {
    const observed = await observeFollowed(rollout, dependencies)
    rollout.phase = observed.phase
    const primary = rollout.observation.service && findPrimary(rollout.observation.service)
    if (observed.phase !== 'superseded' || primary === undefined) return observed
    if (primary.taskDefinition !== rollout.plan.taskDefinition) {
      const successor = await identifySuccessor(primary.taskDefinition, dependencies.taskDefinitions)
      rollout.observation = { ...rollout.observation, successor }
      rollout.record.successor = successor
      return toRollingObservation(seenOf(rollout, rollout.observation.deployment))
    }
    followDeployment(rollout, { deployment: primary.id, because: 'redeployed-by-others' }, rollout.observation.at)
  }
}

/** What the start observed is not read again immediately. */
async function readService(rollout: ServiceRollout, { clock, readService: read }: RollingDependencies): Promise<void> {
  const at = clock.now()
  if (rollout.observation.looked || rollout.observation.at + FRESH_MILLISECONDS < at)
    takeIn(rollout, await read(rollout.request), at)
  rollout.observation = { ...rollout.observation, looked: true }
}

async function observeFollowed(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Observation> {
  const observed = await observeDeployment(rollout, dependencies)
  if (observed.phase !== 'succeeded' || rollout.plan.oddRules.length === 0) return observed
  const oddRules = await readRulesAgain(rollout, dependencies)
  rollout.observation = { ...rollout.observation, oddRules }
  return toRollingObservation(seenOf(rollout, rollout.observation.deployment))
}

async function observeDeployment(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Observation> {
  const { service } = rollout.observation
  const isGoingBack = rollout.goesBack !== undefined && service?.status === 'ACTIVE'
  if (isPlain(rollout, service) && !isGoingBack) return toRollingObservation(seenOf(rollout, undefined))
  await readDeployment(rollout, dependencies)
  return toRollingObservation(seenOf(rollout, rollout.observation.deployment))
}

function seenOf(rollout: ServiceRollout, deployment: ServiceRollout['observation']['deployment']) {
  const { plan, state } = rollout
  const observation = { ...rollout.observation, deployment }
  return { plan, state, observation, previousTaskDefinition: servedBefore(rollout) }
}
