import { DeployError } from '../../../../domain/errors.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import { findDrift } from '../../domain/traffic-shift/find-drift.js'
import type { TrafficShiftDeployment } from '../../domain/traffic-shift/traffic-shift-service.js'
import { toObservation, type SeenRollout } from '../../domain/traffic-shift/to-observation.js'
import type { TargetGroupWeights } from '../../ports/traffic-router.js'
import type { TrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRequest } from './traffic-shift-request.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'services' | 'serviceDeployments' | 'router' | 'clock'>

/**
 * Our deployment is known by its target revision; the time only bounds how many are looked at. AWS accepts requests from clocks that are
 * five minutes off.
 */
const LISTED_BEFORE_MILLISECONDS = 360_000
/** A deployment that had ended this long before our update is another one of the same revision. */
const SAME_MOMENT_MILLISECONDS = 30_000

/**
 * Reads the state of the rollout: our deployment by its ARN, never the latest; what replaced it; the measured weight. ECS's answer is
 * enough to go back: where only the load balancer does not answer, the weight is assumed, and `unread` explains why. Throws the
 * `DeployError` of ECS.
 */
export async function observeRollout(
  { request, state }: Pick<TrafficShiftRollout, 'request' | 'state'>,
  dependencies: Dependencies
): Promise<Observation> {
  state.deployment = await readDeployment(request, state, dependencies)
  const { deployment } = state
  const { clock } = dependencies
  const seen: Omit<SeenRollout, 'at'> = {
    taskDefinition: request.taskDefinition,
    previousTaskDefinition: state.before.taskDefinition,
    hookTimeoutMinutes: request.hookTimeoutMinutes,
    deployment,
    successor: undefined,
    canaryPercent: undefined,
    drift: undefined,
    unread: undefined
  }
  if (deployment === undefined) return note(state, { ...seen, at: clock.now() })
  await resolveGroups(state, deployment, dependencies)
  const isStopped = deployment.status.startsWith('STOP')
  const successor = isStopped ? await findSuccessor(request, deployment, dependencies) : undefined
  try {
    const canaryPercent = await measureWeight(state, dependencies)
    return note(state, {
      ...seen,
      at: clock.now(),
      successor,
      canaryPercent,
      drift: compareWeights(request, state, canaryPercent)
    })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    // A rollback is not judged by it: what ECS reports is enough.
    if (!isPassing(error) && request.purpose === 'rollback')
      return note(state, { ...seen, at: clock.now(), successor, canaryPercent: deployment.targetWeightPercent })
    if (!isPassing(error)) throw error
    return note(state, {
      ...seen,
      at: clock.now(),
      successor,
      canaryPercent: assumedWeight(state, deployment),
      unread: error
    })
  }
}

function note(state: TrafficShiftState, seen: SeenRollout): Observation {
  state.observed = toObservation(seen)
  return state.observed
}

/** While the load balancer cannot be read: the weight before. At a pause that was not measured yet, ECS's word. */
function assumedWeight(state: TrafficShiftState, { pauses, targetWeightPercent }: TrafficShiftDeployment) {
  const before = state.observed?.canaryPercent
  const hookId = pauses[0]?.hookId
  return hookId === undefined || hookId === state.pauseSeen?.hookId ? before : (targetWeightPercent ?? before)
}

/** ECS changes no weight while a rollout is at a pause. */
function compareWeights(
  request: TrafficShiftRequest,
  state: TrafficShiftState,
  measured: number | undefined
): string | undefined {
  const hookId = state.deployment?.pauses[0]?.hookId
  if (hookId === undefined || measured === undefined) return undefined
  if (state.pauseSeen?.hookId !== hookId) state.pauseSeen = { hookId, weightPercent: measured }
  return findDrift({
    measured,
    atFirst: state.pauseSeen.weightPercent,
    requested: state.deployment?.targetWeightPercent,
    stops: state.updateSent ? request.stops : []
  })
}

async function readDeployment(
  request: TrafficShiftRequest,
  state: TrafficShiftState,
  dependencies: Dependencies
): Promise<TrafficShiftDeployment | undefined> {
  const { deployment, joined } = state
  if (deployment === undefined && joined !== undefined) return dependencies.serviceDeployments.observe(joined)
  if (deployment === undefined) return pinDeployment(request, state, dependencies)
  return (await dependencies.serviceDeployments.observe(deployment.arn)) ?? deployment
}

/** Finds the deployment whose target revision runs our task definition. It may show late. */
async function pinDeployment(
  request: TrafficShiftRequest,
  state: TrafficShiftState,
  { serviceDeployments }: Dependencies
): Promise<TrafficShiftDeployment | undefined> {
  const since = state.startedAt - LISTED_BEFORE_MILLISECONDS
  for (const arn of await serviceDeployments.list(request.cluster, request.service, since)) {
    const found = await serviceDeployments.observe(arn)
    if (found?.targetRevision === undefined) continue
    const isOver =
      !['PENDING', 'IN_PROGRESS'].includes(found.status) && found.createdAt < state.startedAt - SAME_MOMENT_MILLISECONDS
    if (isOver) continue
    const placement = await serviceDeployments.placement(found.targetRevision)
    if (placement?.taskDefinition === request.taskDefinition) return found
  }
  return undefined
}

/** The two groups swap roles in every deployment: only ECS's resolved configuration shows which is which. */
async function resolveGroups(
  state: TrafficShiftState,
  deployment: TrafficShiftDeployment,
  { serviceDeployments }: Dependencies
): Promise<void> {
  const [source] = deployment.sourceRevisions
  if (state.canaryGroup === undefined && deployment.targetRevision !== undefined) {
    state.canaryGroups = (await serviceDeployments.placement(deployment.targetRevision))?.targetGroups ?? []
    state.canaryGroup = state.canaryGroups[0]
  }
  if (state.stableGroup === undefined && source !== undefined) {
    const stable = await serviceDeployments.placement(source)
    state.stableGroups = stable?.targetGroups ?? []
    state.stableGroup = state.stableGroups[0]
    state.stableTaskDefinition = stable?.taskDefinition
  }
}

async function findSuccessor(
  request: TrafficShiftRequest,
  ours: TrafficShiftDeployment,
  { services, serviceDeployments }: Dependencies
): Promise<SeenRollout['successor']> {
  const [newest] = (await serviceDeployments.list(request.cluster, request.service, ours.createdAt)).filter(
    arn => arn !== ours.arn
  )
  if (newest === undefined) return findLateSuccessor(request, { services })
  const revision = (await serviceDeployments.observe(newest))?.targetRevision
  const placement = revision === undefined ? undefined : await serviceDeployments.placement(revision)
  return { arn: newest, taskDefinition: placement?.taskDefinition }
}

/** A deployment may show late, while the service reports already what it is to run. */
async function findLateSuccessor(
  { cluster, service, taskDefinition }: TrafficShiftRequest,
  { services }: Pick<Dependencies, 'services'>
): Promise<SeenRollout['successor']> {
  const now = await services.find(cluster, service)
  if (now === undefined || now.taskDefinition === taskDefinition) return undefined
  return { arn: 'a deployment that ECS does not list yet', taskDefinition: now.taskDefinition }
}

/**
 * The listener rules are asked first: what ECS reports of the weights may lag behind them. Where several do not agree (yet), ECS's
 * word is taken.
 */
async function measureWeight(
  state: TrafficShiftState,
  { router }: Pick<Dependencies, 'router'>
): Promise<number | undefined> {
  const rules = new Set(state.before.loadBalancers.flatMap(({ productionRule }) => productionRule ?? []))
  const splits = await Promise.all([...rules].map(rule => router.split(rule)))
  const [measured, ...others] = new Set(splits.map(split => shareOf(state.canaryGroups, split)))
  return others.length === 0 && measured !== undefined ? measured : state.deployment?.targetWeightPercent
}

/** In percent of the rule's traffic; undefined when none of the groups is in it, or nothing has any weight. */
function shareOf(groups: readonly string[], split: TargetGroupWeights | undefined): number | undefined {
  const total = [...(split?.weights.values() ?? [])].reduce((sum, weight) => sum + weight, 0)
  const ours = groups.flatMap(group => split?.weights.get(group) ?? [])
  if (ours.length === 0 || total === 0) return undefined
  return Math.round((ours.reduce((sum, weight) => sum + weight, 0) / total) * 1000) / 10
}
