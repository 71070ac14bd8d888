import { readPauseTimeoutMinutes, readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { isUnderWay, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import { isAwaitingDecision } from '../../domain/traffic-shift/configuration-memory.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'

/** Reads the deployment of a service in progress; undefined without one. */
export async function findRunning(
  {
    currentServiceDeployment,
    deploymentConfiguration,
    tags
  }: Pick<TrafficShiftService, 'currentServiceDeployment' | 'deploymentConfiguration' | 'tags'>,
  { serviceDeployments }: { readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'placement'> }
): Promise<RunningRollout | undefined> {
  if (currentServiceDeployment === undefined) return undefined
  // ECS names the last deployment long after its end.
  const deployment = await serviceDeployments.observe(currentServiceDeployment)
  if (deployment === undefined || !isUnderWay(deployment)) return undefined
  const {
    targetRevision,
    sourceRevisions: [source]
  } = deployment
  return {
    deployment,
    pauseMinutes: readPauseTimeoutMinutes(deploymentConfiguration),
    waitsFor: isAwaitingDecision(tags, deployment.pauses) ? 'person' : 'run',
    strategy: deployment.strategy ?? readStrategy(deploymentConfiguration),
    taskDefinition:
      targetRevision === undefined ? undefined : (await serviceDeployments.placement(targetRevision))?.taskDefinition,
    source: source === undefined ? undefined : await serviceDeployments.placement(source)
  }
}
