import { DeployError } from '../../../../domain/errors.js'
import type { Gate } from '../../../../domain/gate/gate-plan.js'
import { inspectAssociations } from '../../domain/service/inspect-associations.js'
import { describeOverlap, isForward, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import { countHealth } from '../../domain/service/target-state.js'
import type { TrafficShiftDeployment, TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { inspectService, type Finding } from '../../domain/traffic-shift/preflight.js'
import type { TargetGroupWeights } from '../../ports/traffic-router.js'
import { findRunning } from '../left-behind/find-running.js'
import { withinSeconds } from '../left-behind/within-seconds.js'
import { inspectSeries } from '../evidence/inspect-series.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'
import type { ShiftPlan, ShiftRequest } from '../traffic-shift/traffic-shift-request.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

/** What is in progress at the service now. */
export type Current =
  | { readonly kind: 'nothing' }
  /** A rollout of our own task definition, that another run started. */
  | { readonly kind: 'ours'; readonly deployment: TrafficShiftDeployment }
  | { readonly kind: 'foreign'; readonly running: RunningRollout }

/** What of a request decides how a service is looked at. */
export interface PreflightSpec {
  readonly service: Pick<ServiceRequest, 'alarms'>
  readonly plan: Pick<ShiftPlan, 'gates'>
  readonly onRunning: ShiftRequest['onRunning']
  readonly purpose: ShiftRequest['purpose']
}

type Dependencies = Pick<ShiftDependencies, 'serviceDeployments' | 'router' | 'metrics' | 'clock'>

/** Kinds of gates that look at the target group of each revision. */
const ON_TRAFFIC: readonly Gate['kind'][] = ['relative', 'absolute', 'threshold', 'mann-whitney', 'targets']

/** What a rollback meets in an incident, and what must not keep it. */
const BORNE_BY_ROLLBACKS: readonly Finding['code'][] = ['alarm', 'metric', 'health']
/** What is only true while a rollout is in progress. */
const OF_A_ROLLOUT: readonly Finding['code'][] = ['serving-groups', 'health']
const READ_WITHIN_SECONDS = 5

/** Finds a deployment in progress, by its target revision. One that is ending is only watched. */
export async function findCurrent(
  taskDefinition: string | undefined,
  service: TrafficShiftService,
  { serviceDeployments, purpose }: Pick<Dependencies, 'serviceDeployments'> & Partial<Pick<PreflightSpec, 'purpose'>>
): Promise<Current> {
  const running = await findRunning(service, { serviceDeployments })
  if (running === undefined) return { kind: 'nothing' }
  const { deployment, strategy } = running
  const isOurs = running.taskDefinition !== undefined && running.taskDefinition === taskDefinition
  const mayJoin = strategy !== 'ROLLING' && (isForward(deployment) || purpose === 'abort')
  return isOurs && mayJoin ? { kind: 'ours', deployment } : { kind: 'foreign', running }
}

/** Reads what the preflight checks need, and reports which checks fail. Changes nothing. */
export async function inspectBefore(
  request: PreflightSpec,
  { service, current }: { readonly service: TrafficShiftService; readonly current: Current },
  { serviceDeployments, router, metrics, clock }: Dependencies
): Promise<readonly Finding[]> {
  const isRollback = request.purpose === 'rollback'
  const tolerate = <Read>(read: () => Promise<Read>) => (isRollback ? unlessUnreadable(read, clock) : read())
  const read = await tolerate(() => readSplits(service, { router }))
  const splits = read ?? new Map<string, TargetGroupWeights>()
  const productionRules = new Set(service.loadBalancers.map(({ productionRule }) => productionRule))
  const production = new Map([...splits].filter(([rule]) => productionRules.has(rule)))
  const serving = [...production.values()].flatMap(({ weights }) =>
    [...weights].flatMap(([group, weight]) => (weight > 0 ? [group] : []))
  )
  const readHealth = () =>
    Promise.all(serving.map(async group => [group, countHealth(await router.targets(group)).healthy] as const))
  const health = await tolerate(readHealth)
  const readGroups = () => findCurrentGroups(service, { serviceDeployments })
  const guardingAlarms = [
    ...(request.service.alarms?.names ?? readAlarms(service)),
    ...request.plan.gates.gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
  ]
  // What a gate could not see does not keep a rollback from going.
  const gatesOnTraffic = isRollback
    ? []
    : request.plan.gates.gates.flatMap(({ kind, name }) => (ON_TRAFFIC.includes(kind) ? [name] : []))
  const names = [...new Set(guardingAlarms)]
  const states = await tolerate(() => metrics.alarms(names))
  const findings = inspectService({
    service,
    production,
    gatesOnTraffic,
    healthyTargets: new Map(health ?? []),
    currentTargetGroups: current.kind === 'nothing' ? await tolerate(readGroups) : undefined,
    alarms: states ?? new Map(),
    guardingAlarms: states === undefined ? [] : guardingAlarms,
    foreignDeployment: describeForeign(current, request)
  })
    .filter(({ code }) => current.kind === 'nothing' || !OF_A_ROLLOUT.includes(code))
    .filter(({ code }) => read !== undefined || code !== 'rule')
    .filter(({ code }) => health !== undefined || code !== 'health')
  const associations = inspectAssociations({
    service,
    rules: new Map([...splits].map(([rule, { weights }]) => [rule, weights])),
    loadBalancers: gatesOnTraffic.length === 0 ? new Map() : await readBalancers(service, { router }),
    gatesOnTraffic
  })
  const series = isRollback ? [] : await inspectSeries(request, { service, serving }, { metrics, clock })
  return [...findings, ...associations, ...series, ...(read === undefined ? [RULES_UNREAD] : [])].map(finding =>
    isRollback && BORNE_BY_ROLLBACKS.includes(finding.code) ? { ...finding, severity: 'warns' } : finding
  )
}

const RULES_UNREAD: Finding = {
  ...{ severity: 'warns', code: 'rule' },
  message: 'Could not read the listener rules of the service. The rollback continues without checking them.'
}

/** Undefined when it could not be read in time: a rollback does not wait for what it would only warn of. */
async function unlessUnreadable<Read>(read: () => Promise<Read>, clock: Dependencies['clock']) {
  try {
    const found = await withinSeconds(READ_WITHIN_SECONDS, read(), clock)
    return found instanceof DeployError ? undefined : found
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return undefined
  }
}

/** One that is ending, waited for, or to be replaced does not block. */
function describeForeign(current: Current, { onRunning, purpose }: PreflightSpec): string | undefined {
  if (current.kind !== 'foreign' || onRunning !== 'refuse' || purpose === 'rollback') return undefined
  return isForward(current.running.deployment) ? describeOverlap(current.running) : undefined
}

/** By rule, of production and of test traffic; one that does not exist or does not forward is left out. */
async function readSplits(
  { loadBalancers }: TrafficShiftService,
  { router }: Pick<Dependencies, 'router'>
): Promise<ReadonlyMap<string, TargetGroupWeights>> {
  const rules = loadBalancers.flatMap(balancer => [balancer.productionRule, balancer.testRule])
  const known = [...new Set(rules)].filter(rule => rule !== undefined)
  const splits = await Promise.all(known.map(async rule => [rule, await router.split(rule)] as const))
  return new Map(splits.flatMap(([rule, split]) => (split === undefined ? [] : [[rule, split] as const])))
}

/** Name of the load balancer by target group. */
async function readBalancers(
  { loadBalancers }: TrafficShiftService,
  { router }: Pick<Dependencies, 'router'>
): Promise<ReadonlyMap<string, string | undefined>> {
  const groups = loadBalancers.flatMap(balancer => [balancer.targetGroup, balancer.alternateTargetGroup])
  const known = [...new Set(groups)].filter(group => group !== undefined)
  return new Map(await Promise.all(known.map(async group => [group, await router.loadBalancerOf(group)] as const)))
}

function readAlarms({ deploymentConfiguration }: TrafficShiftService): readonly string[] {
  const { alarms } = deploymentConfiguration
  if (typeof alarms !== 'object' || alarms === null || !('alarmNames' in alarms) || alarms.enable === false) return []
  return Array.isArray(alarms.alarmNames)
    ? (alarms.alarmNames as readonly unknown[]).filter(name => typeof name === 'string')
    : []
}

const DEPLOYMENTS_LOOKED_AT = 5

/** Of the newest deployment that succeeded: where the service's revision runs now. Undefined when ECS remembers none. */
async function findCurrentGroups(
  service: TrafficShiftService,
  { serviceDeployments }: Pick<Dependencies, 'serviceDeployments'>
): Promise<readonly string[] | undefined> {
  const newest = await serviceDeployments.list(service.cluster, service.name, undefined)
  for (const arn of newest.slice(0, DEPLOYMENTS_LOOKED_AT)) {
    const deployment = await serviceDeployments.observe(arn)
    if (deployment?.status !== 'SUCCESSFUL' || deployment.targetRevision === undefined) continue
    const placement = await serviceDeployments.placement(deployment.targetRevision)
    const groups = placement?.taskDefinition === service.taskDefinition ? placement.targetGroups : []
    return groups.length === 0 ? undefined : groups
  }
  return undefined
}
