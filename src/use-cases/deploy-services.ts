import type { DeploymentOutcome, ServiceOutcome } from '../domain/rollout/deployment-outcome.js'
import { planRolling } from '../domain/rollout/plan-rolling.js'
import { cancelRollouts } from './cancel-rollouts.js'
import { concludeDeployment, outcomeOfCancelled, outcomeOfPrepared, outcomeOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { driveRollouts } from './drive-rollouts.js'
import { forEachLimited } from './for-each-limited.js'
import { inspectRolling } from './inspect-rolling.js'
import { markStart } from './mark-start.js'
import { prepareServices, type PreparedService } from './prepare-services.js'
import { pruneRevisions } from './prune-revisions.js'
import { registerRevisions } from './register-revisions.js'
import { rolloutSaver } from './rollout-state.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'
import { Cancelled, unlessCancelled } from './unless-cancelled.js'

const PRUNED_AT_ONCE = 4

/**
 * Deploys services by ECS's rolling update: looks at all of them, registers what is needed, updates each, and follows its own
 * deployments to their ends. Throws only before a service was changed.
 */
export async function deployServices(
  request: DeployRequest,
  dependencies: DeployDependencies
): Promise<DeploymentOutcome> {
  const { clock, log, cancelled } = dependencies
  const startedAt = markStart(clock)
  const conclude = (services: readonly ServiceOutcome[]) =>
    concludeDeployment(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() })
  dependencies.boundCalls(clock.now() + request.timeoutMilliseconds)
  const prepare = async () => inspectRolling(await prepareServices(request, dependencies), dependencies)
  const prepared = await log.group('Prepare', () => unlessCancelled(cancelled, prepare()))
  if (request.mode === 'dry-run' || prepared.some(service => service.refusal !== undefined))
    return conclude(prepared.map(service => outcomeOfPrepared(service, { all: prepared, at: clock.now() })))
  try {
    const rollouts = await register(request, prepared, dependencies)
    await followToEnds(rollouts, request, dependencies)
    return conclude(rollouts.map(outcomeOfRollout))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return conclude(prepared.map(service => outcomeOfCancelled(service, clock.now())))
  }
}

async function register(
  request: DeployRequest,
  prepared: readonly PreparedService[],
  dependencies: DeployDependencies
): Promise<readonly ServiceRollout[]> {
  const { cancelled, clock } = dependencies
  const revisions = await unlessCancelled(cancelled, registerRevisions(prepared, dependencies))
  const now = clock.now()
  return prepared.flatMap(service => {
    const { before, request: wish, story, changes } = service
    const chosen = revisions.get(service)
    if (before === undefined || chosen === undefined) return []
    const plan = planRolling({ ...request, ...wish }, before, { taskDefinition: chosen.to.arn, now })
    return [
      startRollout({ request: wish, revisions: chosen, before, plan, story, changes, startedAt: now }, service.seenAt)
    ]
  })
}

async function followToEnds(
  rollouts: readonly ServiceRollout[],
  { onCancel }: DeployRequest,
  dependencies: DeployDependencies
): Promise<void> {
  const moves = { ...dependencies, save: rolloutSaver(dependencies.state) }
  try {
    await driveRollouts(rollouts, moves)
    await unlessCancelled(
      dependencies.cancelled,
      forEachLimited(rollouts, PRUNED_AT_ONCE, rollout => pruneRevisions(rollout, rollouts, dependencies))
    )
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    await cancelRollouts(rollouts, onCancel, moves)
  }
}
