import { DeployError } from '../../../../domain/errors.js'
import { readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import { configurationAfter, findLeftBehind } from '../../domain/left-behind/left-behind.js'
import type { RollingObstacles, RollingPolicy, ServingGroup } from '../../domain/left-behind/rolling-obstacles.js'
import type { RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { ServiceLoadBalancer } from '../../domain/service/service-snapshot.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import { findRunning } from './find-running.js'
import { withinSeconds } from './within-seconds.js'
import { readProductionRules, toRuleTraffic, type RuleDependencies } from './read-production-rules.js'

export interface ObstacleDependencies extends RuleDependencies {
  readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'placement' | 'list'>
}

const DEPLOYMENTS_LOOKED_AT = 5
const WITHIN_SECONDS = 5

/**
 * Checks what prevents a rolling deployment of a service. Reads nothing where nothing can prevent it. Throws the `DeployError` of a call that
 * failed; of a rollback, that is what is unread.
 */
export async function inspectRollingObstacles(
  service: ServiceSnapshot,
  dependencies: ObstacleDependencies,
  purpose: RollingPolicy['purpose'] = 'deploy'
): Promise<RollingObstacles> {
  const { deploymentConfiguration, tags } = service
  const left = findLeftBehind(deploymentConfiguration, tags)
  const isRolling = readStrategy(deploymentConfiguration) === 'ROLLING'
  const found =
    isRolling && left.kind === 'nothing'
      ? undefined
      : await (purpose === 'rollback' ? findReadable(service, dependencies) : findRunning(service, dependencies))
  const unread = found instanceof DeployError ? { unread: found.message } : {}
  const running = found instanceof DeployError || found?.strategy === 'ROLLING' ? undefined : found
  const strategy = readStrategy(configurationAfter(left, deploymentConfiguration))
  return { left, running, ...unread, ...(await findServing(service, { running, strategy }, dependencies)) }
}

/** The deployment in progress, or why it could not be read. */
async function findReadable(
  service: ServiceSnapshot,
  dependencies: ObstacleDependencies
): Promise<RunningRollout | DeployError | undefined> {
  try {
    return await findRunning(service, dependencies)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return error
  }
}

type Serving = Pick<RollingObstacles, 'serving' | 'oddRules'>

async function findServing(
  service: ServiceSnapshot,
  { running, strategy }: { readonly running: RunningRollout | undefined; readonly strategy: string },
  dependencies: ObstacleDependencies
): Promise<Serving> {
  const pairs = service.loadBalancers.filter(({ alternateTargetGroup }) => alternateTargetGroup !== undefined)
  if (pairs.length === 0) return { serving: 'only-one', oddRules: [] }
  // A rollout in progress is rolled back first: then the previous revision runs.
  if (running?.source !== undefined) return { serving: placeGroups(pairs, running.source.targetGroups), oddRules: [] }
  const rules = await readProductionRules(pairs, dependencies)
  if (rules?.every(({ isOdd }) => !isOdd) === true) {
    const serving = placeGroups(
      pairs,
      rules.flatMap(rule => rule.serving)
    )
    // A rolling update does not depend on where the tasks are.
    if (serving === 'first' && strategy === 'ROLLING') return { serving, oddRules: [] }
    const placed = await findLastGroups(service, dependencies)
    const all = placed.length === 0 ? [] : rules.map(rule => toRuleTraffic(rule, placed))
    return { serving, oddRules: all.filter(({ to }) => to === 'other') }
  }
  const last = await findLastGroups(service, dependencies)
  const oddRules = (rules ?? []).filter(({ isOdd }) => isOdd).map(rule => toRuleTraffic(rule, last))
  if (oddRules.some(({ to }) => to === 'both' || to === 'none')) return { serving: 'split', oddRules }
  const serving = rules?.flatMap(rule => rule.serving) ?? []
  return { serving: placeGroups(pairs, serving.length === 0 ? last : serving), oddRules }
}

/** Where ECS put the tasks of the newest deployment that succeeded. Empty where that cannot be read in time. */
async function findLastGroups(
  service: ServiceSnapshot,
  dependencies: ObstacleDependencies
): Promise<readonly string[]> {
  try {
    const found = await withinSeconds(WITHIN_SECONDS, readLastGroups(service, dependencies), dependencies.clock)
    return found instanceof DeployError ? [] : found
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return []
  }
}

async function readLastGroups(
  { cluster, name, taskDefinition }: ServiceSnapshot,
  { serviceDeployments }: ObstacleDependencies
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
  if (pairs.some(({ alternateTargetGroup = '' }) => groups.includes(alternateTargetGroup))) return 'alternate'
  return pairs.some(({ targetGroup }) => groups.includes(targetGroup)) ? 'first' : 'unknown'
}
