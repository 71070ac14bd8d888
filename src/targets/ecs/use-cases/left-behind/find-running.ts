import { readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import type { NativeService } from '../../domain/traffic-shift/native-service.js'
import { isUnderWay, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { NativeRollouts } from '../../ports/native-rollouts.js'

/** Reads the deployment of a service that is under way; undefined when none is. */
export async function findRunning(
  { currentDeployment, deploymentConfiguration }: Pick<NativeService, 'currentDeployment' | 'deploymentConfiguration'>,
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
    strategy: deployment.strategy ?? readStrategy(deploymentConfiguration),
    taskDefinition:
      targetRevision === undefined ? undefined : (await rollouts.placement(targetRevision))?.taskDefinition,
    source: source === undefined ? undefined : await rollouts.placement(source)
  }
}
