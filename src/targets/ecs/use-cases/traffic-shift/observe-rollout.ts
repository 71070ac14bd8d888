import { DeployError } from '../../../../domain/errors.js'
import { isPassing } from '../../../../domain/rollout/bears-until.js'
import type { Observation } from '../../../../domain/rollout/observation.js'
import { findDrift } from '../../domain/traffic-shift/find-drift.js'
import type { NativeDeployment } from '../../domain/traffic-shift/native-service.js'
import { toObservation, type SeenRollout } from '../../domain/traffic-shift/to-observation.js'
import type { TrafficSplit } from '../../ports/traffic-router.js'
import type { NativeCourse } from './native-course.js'
import type { NativeRequest } from './native-request.js'
import type { NativeRollout } from './native-rollout.js'
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
 * Reads where the rollout stands: our deployment by its ARN, never the latest; what replaced it; the measured weight. ECS's answer is
 * enough to go back: where only the load balancer does not answer, the weight is the one before, and `unread` says why. Throws the
 * `DeployError` of ECS.
 */
export async function observeRollout(
  { request, course }: Pick<NativeRollout, 'request' | 'course'>,
  dependencies: Dependencies
): Promise<Observation> {
  course.deployment = await readDeployment(request, course, dependencies)
  const { deployment } = course
  const { clock } = dependencies
  const seen: Omit<SeenRollout, 'at'> = {
    taskDefinition: request.taskDefinition,
    previousTaskDefinition: course.before.taskDefinition,
    hookTimeoutMinutes: request.hookTimeoutMinutes,
    deployment,
    successor: undefined,
    canaryPercent: undefined,
    drift: undefined,
    unread: undefined
  }
  if (deployment === undefined) return note(course, { ...seen, at: clock.now() })
  await resolveGroups(course, deployment, dependencies)
  const isStopped = deployment.status.startsWith('STOP')
  const successor = isStopped ? await findSuccessor(request, deployment, dependencies) : undefined
  try {
    const canaryPercent = await measureWeight(course, dependencies)
    return note(course, {
      ...seen,
      at: clock.now(),
      successor,
      canaryPercent,
      drift: compareWeights(request, course, canaryPercent)
    })
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    return note(course, {
      ...seen,
      at: clock.now(),
      successor,
      canaryPercent: course.observed?.canaryPercent,
      unread: error
    })
  }
}

function note(course: NativeCourse, seen: SeenRollout): Observation {
  course.observed = toObservation(seen)
  return course.observed
}

/** ECS changes no weight while a rollout stands at a pause. */
function compareWeights(
  request: NativeRequest,
  course: NativeCourse,
  measured: number | undefined
): string | undefined {
  const hookId = course.deployment?.pauses[0]?.hookId
  if (hookId === undefined || measured === undefined) return undefined
  if (course.pauseSeen?.hookId !== hookId) course.pauseSeen = { hookId, weightPercent: measured }
  return findDrift({
    measured,
    atFirst: course.pauseSeen.weightPercent,
    asked: course.deployment?.targetWeightPercent,
    stops: course.updateSent ? request.stops : []
  })
}

async function readDeployment(
  request: NativeRequest,
  course: NativeCourse,
  dependencies: Dependencies
): Promise<NativeDeployment | undefined> {
  const { deployment, joined } = course
  if (deployment === undefined && joined !== undefined) return dependencies.serviceDeployments.observe(joined)
  if (deployment === undefined) return pinDeployment(request, course, dependencies)
  return (await dependencies.serviceDeployments.observe(deployment.arn)) ?? deployment
}

/** Finds the deployment whose target revision runs our task definition. It may show late. */
async function pinDeployment(
  request: NativeRequest,
  course: NativeCourse,
  { serviceDeployments }: Dependencies
): Promise<NativeDeployment | undefined> {
  const since = course.startedAt - LISTED_BEFORE_MILLISECONDS
  for (const arn of await serviceDeployments.list(request.cluster, request.service, since)) {
    const found = await serviceDeployments.observe(arn)
    if (found?.targetRevision === undefined) continue
    const isOver =
      !['PENDING', 'IN_PROGRESS'].includes(found.status) &&
      found.createdAt < course.startedAt - SAME_MOMENT_MILLISECONDS
    if (isOver) continue
    const placement = await serviceDeployments.placement(found.targetRevision)
    if (placement?.taskDefinition === request.taskDefinition) return found
  }
  return undefined
}

/** The two groups swap roles in every deployment: only ECS's resolved configuration tells which is whose. */
async function resolveGroups(
  course: NativeCourse,
  deployment: NativeDeployment,
  { serviceDeployments }: Dependencies
): Promise<void> {
  const [source] = deployment.sourceRevisions
  if (course.candidateGroup === undefined && deployment.targetRevision !== undefined) {
    course.candidateGroups = (await serviceDeployments.placement(deployment.targetRevision))?.targetGroups ?? []
    course.candidateGroup = course.candidateGroups[0]
  }
  if (course.stableGroup === undefined && source !== undefined) {
    const stable = await serviceDeployments.placement(source)
    course.stableGroups = stable?.targetGroups ?? []
    course.stableGroup = course.stableGroups[0]
    course.stableTaskDefinition = stable?.taskDefinition
  }
}

async function findSuccessor(
  request: NativeRequest,
  ours: NativeDeployment,
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

/** A deployment may show late, while the service says already what it is to run. */
async function findLateSuccessor(
  { cluster, service, taskDefinition }: NativeRequest,
  { services }: Pick<Dependencies, 'services'>
): Promise<SeenRollout['successor']> {
  const now = await services.find(cluster, service)
  if (now === undefined || now.taskDefinition === taskDefinition) return undefined
  return { arn: 'a deployment that ECS does not show yet', taskDefinition: now.taskDefinition }
}

/**
 * The listener rules are asked first: what ECS reports of the weights may lag behind them. Where several do not agree (yet), ECS's
 * word is taken.
 */
async function measureWeight(
  course: NativeCourse,
  { router }: Pick<Dependencies, 'router'>
): Promise<number | undefined> {
  const rules = new Set(course.before.loadBalancers.flatMap(({ productionRule }) => productionRule ?? []))
  const splits = await Promise.all([...rules].map(rule => router.split(rule)))
  const [measured, ...others] = new Set(splits.map(split => shareOf(course.candidateGroups, split)))
  return others.length === 0 && measured !== undefined ? measured : course.deployment?.targetWeightPercent
}

/** In percent of the rule's traffic; undefined when none of the groups is in it, or nothing has any weight. */
function shareOf(groups: readonly string[], split: TrafficSplit | undefined): number | undefined {
  const total = [...(split?.weights.values() ?? [])].reduce((sum, weight) => sum + weight, 0)
  const ours = groups.flatMap(group => split?.weights.get(group) ?? [])
  if (ours.length === 0 || total === 0) return undefined
  return Math.round((ours.reduce((sum, weight) => sum + weight, 0) / total) * 1000) / 10
}
