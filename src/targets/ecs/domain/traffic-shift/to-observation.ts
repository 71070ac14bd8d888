import type { Observation, Phase } from '../../../../domain/rollout/observation.js'
import type { ReasonCode } from '../../../../domain/rollout/verdict.js'
import { phaseOfStatus } from '../service/deployment-phase.js'
import { nameRevision } from '../service/service-snapshot.js'
import type { TrafficShiftDeployment } from './traffic-shift-service.js'

/** What was read of a traffic-shift rollout (BLUE_GREEN, LINEAR, CANARY) in one turn. */
export interface SeenRollout extends Pick<Observation, 'at' | 'canaryPercent' | 'drift' | 'unread'> {
  /** ARN of the task definition that is rolled out, and of the one before. */
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  /** Of the rollout's pauses. */
  readonly hookTimeoutMinutes: number
  /** The deployment that runs OUR task definition; undefined while ECS does not show it yet. */
  readonly deployment: TrafficShiftDeployment | undefined
  /** A deployment of the service that took the place of ours. */
  readonly successor: { readonly arn: string; readonly taskDefinition: string | undefined } | undefined
}

const MINUTE = 60_000

/** A rollout of ECS in the words of every platform. Total: ECS's statuses are an open list. */
export function toObservation(seen: SeenRollout): Observation {
  const { at, canaryPercent, drift, unread, deployment } = seen
  const [pause] = deployment?.pauses ?? []
  return {
    at,
    startedAt: deployment?.createdAt,
    phase: phaseOf(seen),
    state: deployment?.status,
    stage: deployment?.stage,
    reason: deployment?.statusReason,
    cause: deployment?.status === 'ROLLBACK_SUCCESSFUL' ? findCause(deployment) : undefined,
    stable:
      // Before the first deployment there was no revision.
      deployment?.sourceRevisions.length === 0 ? undefined : nameOf(seen.previousTaskDefinition),
    canary: nameOf(seen.taskDefinition),
    canaryPercent,
    // ECS reports when a pause ends, not when it began.
    stop: pause && {
      id: pause.hookId,
      since: pause.expiresAt - seen.hookTimeoutMinutes * MINUTE,
      expiresAt: pause.expiresAt
    },
    successor: seen.successor && {
      label: nameSuccessor(seen.successor),
      revision: seen.successor.taskDefinition
    },
    drift,
    unread
  }
}

function phaseOf({ deployment, successor }: SeenRollout): Phase {
  if (deployment === undefined) return successor === undefined ? 'absent' : 'superseded'
  const phase = phaseOfStatus(deployment.status)
  if (phase === 'stopped') return successor === undefined ? 'stopped' : 'superseded'
  if (phase !== 'starting' && phase !== 'progressing') return phase
  if (deployment.pauses.length > 0) return 'paused'
  return deployment.stage === LAST_STAGE ? 'promoting' : phase
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
const LAST_STAGE = 'CLEAN_UP'

/** Statuses and reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function findCause({ statusReason = '', triggeredAlarms }: TrafficShiftDeployment): ReasonCode {
  if (triggeredAlarms.length > 0 || /\balarm/i.test(statusReason)) return 'alarm'
  if (/circuit breaker/i.test(statusReason)) return 'circuit-breaker'
  return /hook timed out/i.test(statusReason) ? 'hook-expired' : 'rolled-back-by-others'
}

function nameOf(taskDefinition: string): Observation['canary'] {
  return { id: taskDefinition, label: nameRevision(taskDefinition) }
}

function nameSuccessor({ arn, taskDefinition }: NonNullable<SeenRollout['successor']>): string {
  return taskDefinition === undefined ? arn : `${arn} (task definition ${taskDefinition})`
}
