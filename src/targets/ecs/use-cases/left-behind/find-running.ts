import { readPauseTimeoutMinutes, readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import type { NativeService } from '../../domain/traffic-shift/native-service.js'
import { isUnderWay, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import { isHeld } from '../../domain/traffic-shift/configuration-memory.js'
import type { NativeRollouts } from '../../ports/native-rollouts.js'

/** Reads the deployment of a service that is under way; undefined when none is. */
export async function findRunning(
  {
    currentDeployment,
    deploymentConfiguration,
    tags
  }: Pick<NativeService, 'currentDeployment' | 'deploymentConfiguration' | 'tags'>,
  { rollouts }: { readonly rollouts: Pick<NativeRollouts, 'observe' | 'placement'> }
): Promise<RunningRollout | undefined> {
  if (currentDeployment === undefined) return undefined
  // ECS names the last deployment long after its end.
  const deployment = await rollouts.observe(currentDeployment)
  if (deployment === undefined || !isUnderWay(deployment)) return undefined
  const {
    targetRevision,
    sourceRevisions: [source]
  } = deployment
  return {
    deployment,
    pauseMinutes: readPauseTimeoutMinutes(deploymentConfiguration),
    waitsFor: isHeld(tags, deployment.pauses) ? 'person' : 'run',
    strategy: deployment.strategy ?? readStrategy(deploymentConfiguration),
    taskDefinition:
      targetRevision === undefined ? undefined : (await rollouts.placement(targetRevision))?.taskDefinition,
    source: source === undefined ? undefined : await rollouts.placement(source)
  }
}
