import type { Gate } from '../../domain/gate/gate-plan.js'
import { inspectAssociations } from '../../domain/rollout/inspect-associations.js'
import type { NativeDeployment, NativeService } from '../../domain/rollout/native-service.js'
import { inspectService, type Finding } from '../../domain/rollout/preflight.js'
import type { TrafficSplit } from '../../ports/traffic-router.js'
import { inspectSeries } from './inspect-series.js'
import type { ServiceRequest } from '../deploy-request.js'
import type { ShiftPlan, ShiftRequest } from './native-request.js'
import type { ShiftDependencies } from './shift-dependencies.js'

/** What is going on at the service now. */
export type Current =
  | { readonly kind: 'nothing' }
  /** A rollout of our own task definition, that another run started. */
  | { readonly kind: 'ours'; readonly deployment: NativeDeployment }
  | { readonly kind: 'foreign'; readonly deployment: NativeDeployment; readonly taskDefinition: string | undefined }

/** What of a request decides how a service is looked at. */
export interface PreflightWish {
  readonly service: Pick<ServiceRequest, 'alarms'>
  readonly plan: Pick<ShiftPlan, 'gates'>
  readonly onRunning: ShiftRequest['onRunning']
}

type Dependencies = Pick<ShiftDependencies, 'rollouts' | 'router' | 'metrics' | 'clock'>

/** Kinds of gates that look at the target group of each revision. */
const ON_TRAFFIC: readonly Gate['kind'][] = ['relative', 'absolute', 'threshold', 'mann-whitney', 'targets']

const UNDER_WAY = ['PENDING', 'IN_PROGRESS', 'STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS']

/** Looks for a deployment under way, by its target revision. */
export async function findCurrent(
  taskDefinition: string | undefined,
  service: NativeService,
  { rollouts }: Pick<Dependencies, 'rollouts'>
): Promise<Current> {
  if (service.currentDeployment === undefined) return { kind: 'nothing' }
  const deployment = await rollouts.observe(service.currentDeployment)
  if (deployment === undefined || !UNDER_WAY.includes(deployment.status)) return { kind: 'nothing' }
  const placement =
    deployment.targetRevision === undefined ? undefined : await rollouts.placement(deployment.targetRevision)
  const isOurs = placement !== undefined && placement.taskDefinition === taskDefinition
  if (isOurs && ['PENDING', 'IN_PROGRESS'].includes(deployment.status)) return { kind: 'ours', deployment }
  return { kind: 'foreign', deployment, taskDefinition: placement?.taskDefinition }
}

/** Reads what is to be found in order, and says what is in the way. Changes nothing. */
export async function inspectBefore(
  request: PreflightWish,
  { service, current }: { readonly service: NativeService; readonly current: Current },
  { rollouts, router, metrics, clock }: Dependencies
): Promise<readonly Finding[]> {
  const splits = await readSplits(service, { router })
  const productionRules = new Set(service.loadBalancers.map(({ productionRule }) => productionRule))
  const production = new Map([...splits].filter(([rule]) => productionRules.has(rule)))
  const serving = [...production.values()].flatMap(({ weights }) =>
    [...weights].flatMap(([group, weight]) => (weight > 0 ? [group] : []))
  )
  const health = await Promise.all(serving.map(async group => [group, (await router.health(group)).healthy] as const))
  const guardingAlarms = [
    ...(request.service.alarms?.names ?? readAlarms(service)),
    ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
  ]
  const foreign = current.kind === 'foreign' && request.onRunning === 'refuse' ? current : undefined
  const gatesOnTraffic = request.plan.gates.gates.flatMap(({ kind, name }) => (ON_TRAFFIC.includes(kind) ? [name] : []))
  const findings = inspectService({
    service,
    production,
    gatesOnTraffic,
    healthyTargets: new Map(health),
    currentTargetGroups: current.kind === 'nothing' ? await findCurrentGroups(service, { rollouts }) : undefined,
    alarms: await metrics.alarms([...new Set(guardingAlarms)]),
    guardingAlarms,
    foreignDeployment:
      foreign &&
      `${foreign.deployment.arn}${foreign.taskDefinition === undefined ? '' : ` (${foreign.taskDefinition})`}`
  })
  const associations = inspectAssociations({
    service,
    rules: new Map([...splits].map(([rule, { weights }]) => [rule, weights])),
    loadBalancers: gatesOnTraffic.length === 0 ? new Map() : await readBalancers(service, { router }),
    gatesOnTraffic
  })
  return [...findings, ...associations, ...(await inspectSeries(request, { service, serving }, { metrics, clock }))]
}

/** By rule, of production and of test traffic; one that does not exist or does not forward is left out. */
async function readSplits(
  { loadBalancers }: NativeService,
  { router }: Pick<Dependencies, 'router'>
): Promise<ReadonlyMap<string, TrafficSplit>> {
  const rules = loadBalancers.flatMap(balancer => [balancer.productionRule, balancer.testRule])
  const known = [...new Set(rules)].filter(rule => rule !== undefined)
  const splits = await Promise.all(known.map(async rule => [rule, await router.split(rule)] as const))
  return new Map(splits.flatMap(([rule, split]) => (split === undefined ? [] : [[rule, split] as const])))
}

/** Name of the load balancer by target group. */
async function readBalancers(
  { loadBalancers }: NativeService,
  { router }: Pick<Dependencies, 'router'>
): Promise<ReadonlyMap<string, string | undefined>> {
  const groups = loadBalancers.flatMap(balancer => [balancer.targetGroup, balancer.alternateTargetGroup])
  const known = [...new Set(groups)].filter(group => group !== undefined)
  return new Map(await Promise.all(known.map(async group => [group, await router.loadBalancerOf(group)] as const)))
}

function readAlarms({ deploymentConfiguration }: NativeService): readonly string[] {
  const { alarms } = deploymentConfiguration
  if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false) return []
  return Array.isArray(alarms.alarmNames)
    ? (alarms.alarmNames as readonly unknown[]).filter(name => typeof name === 'string')
    : []
}

const DEPLOYMENTS_LOOKED_AT = 5

/** Of the newest deployment that succeeded: where the service's revision runs now. Undefined when ECS remembers none. */
async function findCurrentGroups(
  service: NativeService,
  { rollouts }: Pick<Dependencies, 'rollouts'>
): Promise<readonly string[] | undefined> {
  const newest = await rollouts.list(service.cluster, service.name, undefined)
  for (const arn of newest.slice(0, DEPLOYMENTS_LOOKED_AT)) {
    const deployment = await rollouts.observe(arn)
    if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined) continue
    const placement = await rollouts.placement(deployment.targetRevision)
    const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : []
    return groups.length === 0 ? undefined : groups
  }
  return undefined
}
