import { DeployError } from '../../../../domain/errors.js'
import { readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import { findLeftBehind } from '../../domain/left-behind/left-behind.js'
import type { RollingWay, ServingGroup } from '../../domain/left-behind/rolling-way.js'
import type { RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { ServiceLoadBalancer } from '../../domain/service/service-snapshot.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'
import { findRunning } from './find-running.js'

export interface WayDependencies {
  readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'placement' | 'list'>
  readonly router: Pick<TrafficRouter, 'split'>
}

const DEPLOYMENTS_LOOKED_AT = 5

/** Checks what prevents a rolling deployment of a service. Reads nothing where nothing can prevent it. */
export async function lookAtRollingWay(service: ServiceSnapshot, dependencies: WayDependencies): Promise<RollingWay> {
  const { deploymentConfiguration, currentServiceDeployment, tags } = service
  const left = findLeftBehind(deploymentConfiguration, tags)
  const isRolling = readStrategy(deploymentConfiguration) === 'ROLLING'
  const found =
    isRolling && left.kind === 'nothing'
      ? undefined
      : await findRunning({ deploymentConfiguration, tags, currentServiceDeployment }, dependencies)
  const running = found?.strategy === 'ROLLING' ? undefined : found
  return { left, running, serving: await findServing(service, running, dependencies) }
}

async function findServing(
  service: ServiceSnapshot,
  running: RunningRollout | undefined,
  dependencies: WayDependencies
): Promise<ServingGroup> {
  const pairs = service.loadBalancers.filter(({ alternateTargetGroup }) => alternateTargetGroup !== undefined)
  if (pairs.length === 0) return 'only-one'
  // A rollout in progress is rolled back first: then the previous revision runs.
  if (running?.source !== undefined) return placeGroups(pairs, running.source.targetGroups)
  try {
    const groups = await readRules(pairs, dependencies)
    if (groups !== undefined) return placeGroups(pairs, groups)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
  }
  return placeGroups(pairs, await findLastGroups(service, dependencies))
}

/** The groups with any weight in the production rules; undefined when one of the rules is unknown. */
async function readRules(
  pairs: readonly ServiceLoadBalancer[],
  { router }: WayDependencies
): Promise<readonly string[] | undefined> {
  const rules = pairs.flatMap(({ productionRule }) => productionRule ?? [])
  if (rules.length < pairs.length) return undefined
  const splits = await Promise.all(rules.map(rule => router.split(rule)))
  if (splits.some(split => split === undefined)) return undefined
  return splits.flatMap(split => [...(split?.weights ?? [])].flatMap(([group, weight]) => (weight > 0 ? [group] : [])))
}

/** Where ECS put the tasks of the newest deployment that succeeded. */
async function findLastGroups(
  { cluster, name, taskDefinition }: ServiceSnapshot,
  { serviceDeployments }: WayDependencies
): Promise<readonly string[]> {
  for (const arn of (await serviceDeployments.list(cluster, name, undefined)).slice(0, DEPLOYMENTS_LOOKED_AT)) {
    const deployment = await serviceDeployments.observe(arn)
    if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined) continue
    const placement = await serviceDeployments.placement(deployment.targetRevision)
    return placement?.taskDefinition === taskDefinition ? placement.targetGroups : []
  }
  return []
}

function placeGroups(pairs: readonly ServiceLoadBalancer[], groups: readonly string[]): ServingGroup {
  const first = pairs.some(({ targetGroup }) => groups.includes(targetGroup))
  const alternate = pairs.some(({ alternateTargetGroup = '' }) => groups.includes(alternateTargetGroup))
  if (first && alternate) return 'both'
  if (alternate) return 'alternate'
  return first ? 'first' : 'unknown'
}
