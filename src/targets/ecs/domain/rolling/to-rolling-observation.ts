import type { Observation, Phase } from '../../../../domain/rollout/observation.js'
import type { ReasonCode } from '../../../../domain/rollout/verdict.js'
import { phaseOfStatus } from '../service/deployment-phase.js'
import type { ServiceDeployment } from '../service/service-deployment.js'
import { describeRunning, findPrimary, nameRevision, type ServiceSnapshot } from '../service/service-snapshot.js'
import { describeSuccess } from './describe-success.js'
import type { RollingState } from './rolling-state.js'
import type { RollingPlan } from './rolling-plan.js'
import type { RollingObservation } from './rolling-observation.js'

/** What was read of a rolling deployment in one look. */
export interface SeenRolling {
  readonly plan: Pick<RollingPlan, 'taskDefinition' | 'redeploy' | 'purpose'>
  readonly state: RollingState
  readonly observation: Pick<RollingObservation, 'at' | 'service' | 'deployment' | 'successor' | 'oddRules'>
  /** ARN of the previous revision; undefined where that is unknown. */
  readonly previousTaskDefinition: string | undefined
}

/** How long the service deployment may trail behind what the service shows. */
const SETTLE_WITHIN_MILLISECONDS = 15_000
/** How long a deployment that is COMPLETED may stay without a service deployment that is SUCCESSFUL. */
const CONFIRM_WITHIN_MILLISECONDS = 60_000

type Standing = Pick<Observation, 'phase'> & Partial<Pick<Observation, 'state' | 'reason' | 'cause' | 'settleBy'>>

/** A rolling deployment that is followed, in the words of every platform. Total: the states of ECS are open lists. */
export function toRollingObservation(seen: SeenRolling): Observation {
  const { plan, state, observation, previousTaskDefinition } = seen
  const { service } = observation
  const standing = standingOf(seen)
  return {
    ...NOTHING_ELSE,
    at: observation.at,
    startedAt: state.followed?.createdAt,
    stable: previousTaskDefinition === undefined ? undefined : nameOf(previousTaskDefinition),
    canary: nameOf(plan.taskDefinition),
    ...standing,
    ...(standing.phase === 'superseded' ? { successor: nameSuccessor(seen) } : {}),
    ...(service === undefined ? {} : { running: describeRunning(service) }),
    ...(standing.phase === 'succeeded' && service !== undefined
      ? { success: describeSuccess({ plan, state, ...observation }, service) }
      : {})
  }
}

/** What a rolling deployment does not have: no stops, and no shares of the traffic. */
const NOTHING_ELSE = {
  ...{ state: undefined, stage: undefined, reason: undefined, cause: undefined, canaryPercent: undefined },
  ...{ stop: undefined, successor: undefined, drift: undefined, unread: undefined }
}

/** Whether what the service shows is enough to determine the state of the deployment, without its service deployment. */
export function isPlain(
  { plan, state }: Pick<SeenRolling, 'plan' | 'state'>,
  service: ServiceSnapshot | undefined
): boolean {
  if (service?.status !== 'ACTIVE' || endsAtZero(plan, service)) return true
  const primary = findPrimary(service)
  if (primary === undefined || primary.id !== state.followed?.id || primary.rolloutState === 'FAILED') return false
  return primary.rolloutState !== 'COMPLETED' || state.followed.because === 'already-live'
}

/** A rollback of a service that runs no task is complete when ECS reports it. */
function endsAtZero({ purpose }: SeenRolling['plan'], { desiredCount }: ServiceSnapshot): boolean {
  return desiredCount === 0 && purpose !== 'rollback'
}

function standingOf(seen: SeenRolling): Standing {
  const { plan, state, observation } = seen
  const { service, deployment } = observation
  if (service?.status !== 'ACTIVE') {
    const reason = `The service was deleted during the deployment: it is ${service === undefined ? 'gone' : service.status}.`
    return { phase: 'failed', cause: 'service-deleted', reason }
  }
  if (state.followed === undefined && deployment === undefined) return { phase: 'absent' }
  if (endsAtZero(plan, service)) {
    const reason = 'The service was scaled to zero during the deployment, so no task runs and nothing can be verified.'
    return { phase: 'failed', cause: 'scaled-to-zero', reason }
  }
  const primary = findPrimary(service)
  // What was live is only watched; its service deployment is not read.
  if (primary?.id === state.followed?.id && state.followed?.because === 'already-live' && isPlain(seen, service))
    return { phase: (primary?.runningCount ?? 0) >= service.desiredCount ? 'succeeded' : 'progressing' }
  return deployment === undefined ? unsettled(seen, service) : settled(seen, service, deployment)
}

/** The status of the service deployment is its state. While it is in progress, or ECS does not show it yet, the service decides. */
function settled(seen: SeenRolling, service: ServiceSnapshot, deployment: ServiceDeployment): Standing {
  const { state } = seen
  const said = { state: deployment.status, reason: deployment.statusReason ?? deployment.rollback?.reason }
  const phase = phaseOfStatus(deployment.status)
  const primary = findPrimary(service)
  const isReplaced = primary !== undefined && primary.id !== state.followed?.id
  switch (phase) {
    case 'starting':
    case 'progressing':
      // The service shows it a little later.
      return state.followed === undefined ? { phase: 'starting' } : unsettled(seen, service)
    case 'rolled-back':
      return { ...said, phase, cause: findCause(state, deployment) }
    case 'stopped':
      if (isReplaced) return { phase: 'superseded' }
      return isGivenUp(seen, service)
        ? { ...said, phase: 'failed', cause: causeOfFailure(state, deployment) }
        : { ...said, phase }
    case 'succeeded':
      // It was complete before it was replaced.
      if (isReplaced) return { phase: 'superseded' }
      return primary === undefined || isGivenUp(seen, service) ? contradicted(seen, deployment) : { phase }
    default:
      return { ...said, phase }
  }
}

function contradicted({ state, observation }: SeenRolling, { status }: ServiceDeployment): Standing {
  const reason = `ECS reports the deployment as ${status}, but the service does not list it.`
  return {
    phase: 'unknown',
    state: status,
    reason,
    settleBy: troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS
  }
}

/** What the service shows while its service deployment does not show an end. */
function unsettled(seen: SeenRolling, service: ServiceSnapshot): Standing {
  const { state, observation } = seen
  const { deployment } = observation
  const primary = findPrimary(service)
  const isReplaced = primary !== undefined && primary.id !== state.followed?.id
  const isSettling = observation.at < troubleSince(state, observation) + SETTLE_WITHIN_MILLISECONDS
  if (isGivenUp(seen, service)) {
    const isRollbackAhead = service.circuitBreaker?.rollback === true || service.alarms?.rollback === true
    if (isSettling && (isReplaced || isRollbackAhead)) return { phase: 'stopping', state: 'FAILED' }
    const reason = deployment?.statusReason
    return { phase: 'failed', state: 'FAILED', reason, cause: causeOfFailure(state, deployment) }
  }
  if (isReplaced || primary === undefined) return { phase: isSettling ? 'stopping' : 'superseded' }
  if (primary.rolloutState !== 'COMPLETED') return { phase: phaseOfService(primary.rolloutState) }
  const shown = deployment === undefined ? 'does not list its service deployment' : `still reports ${deployment.status}`
  return {
    phase: 'promoting',
    reason: `ECS reports the deployment as complete, but ${shown}.`,
    settleBy: (state.completedAt ?? observation.at) + CONFIRM_WITHIN_MILLISECONDS
  }
}

/** The states of a service's deployment: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html */
function phaseOfService(rolloutState: string): Phase {
  return rolloutState === 'IN_PROGRESS' ? 'progressing' : 'unknown'
}

function isGivenUp({ state }: SeenRolling, { deployments }: ServiceSnapshot): boolean {
  return deployments.find(({ id }) => id === state.followed?.id)?.rolloutState === 'FAILED'
}

/** Since when there is something to explain. */
export function troubleSince(state: RollingState, { at }: Pick<RollingObservation, 'at'>): number {
  return state.failedAt ?? state.replacedAt ?? state.completedAt ?? at
}

/** A service shows FAILED whatever ended its deployment; without details from ECS, it was most likely the breaker. */
function causeOfFailure(state: RollingState, deployment: ServiceDeployment | undefined): ReasonCode {
  const cause = findCause(state, deployment)
  return cause === 'rolled-back-by-others' ? 'stopped' : cause
}

function findCause(state: RollingState, found: ServiceDeployment | undefined): ReasonCode {
  const said = `${found?.statusReason ?? ''} ${found?.rollback?.reason ?? ''}`
  if (/alarm/i.test(said)) return 'alarm'
  if (/circuit.?breaker/i.test(said) || found?.circuitBreaker?.status === 'TRIGGERED') return 'circuit-breaker'
  if (said.trim() === '' && state.failedAt !== undefined) return 'circuit-breaker'
  return 'rolled-back-by-others'
}

function nameSuccessor({ observation }: SeenRolling): Observation['successor'] {
  const primary = observation.service && findPrimary(observation.service)
  if (primary === undefined) return undefined
  const { run, commit } = observation.successor ?? {}
  const by = [
    `deployment ${primary.id}`,
    run === undefined ? undefined : `run ${run}`,
    commit === undefined ? undefined : `commit ${commit}`
  ].filter(part => part !== undefined)
  return { label: `${nameRevision(primary.taskDefinition)} (${by.join(', ')})`, revision: primary.taskDefinition }
}

function nameOf(taskDefinition: string): Observation['canary'] {
  return { id: taskDefinition, label: nameRevision(taskDefinition) }
}
