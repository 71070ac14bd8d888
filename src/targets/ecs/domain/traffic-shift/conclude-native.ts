import { capitalize, uncapitalize } from '../../../../domain/text/capitalize.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { formatMoment } from '../../../../domain/text/moment.js'
import type { Abort, RolloutEnd } from './native-move.js'
import { summariseTaskFailures } from '../service/judge-task-failures.js'
import type { TaskFailure } from '../service/task-failure.js'
import type { NativeDeployment } from './native-service.js'
import { nameRevision } from '../service/service-snapshot.js'
import { ROLLED_BACK, verdictFor, type Ending, type ReasonCode } from '../../../../domain/rollout/verdict.js'

/** How leading a native rollout ended: the platform's word, or ours that somebody goes on from here. */
export type NativeEnd =
  | RolloutEnd
  | {
      readonly kind: 'held'
      readonly reason: string
      readonly expiresAt: number
      readonly weightPercent: number | undefined
    }
  /** The rollback came too late, and the revision before was deployed again. */
  | { readonly kind: 'compensated'; readonly end: NativeEnd; readonly abort: Abort }

export interface NativeFacts {
  readonly taskDefinition: string
  readonly previousTaskDefinition: string
  readonly weightPercent: number | undefined
  readonly abort: Abort | undefined
  readonly deployment: NativeDeployment | undefined
  readonly waitUntil: string
  /** Tasks of the deployment that failed, as far as they were read. */
  readonly failures: readonly TaskFailure[]
  /** The canary's last share of production traffic above 0; undefined where it never had any. */
  readonly reachedPercent: number | undefined
}

/** Says how the rollout ended: verdict, code and sentence. */
export function concludeNative(end: NativeEnd, facts: NativeFacts): Ending {
  const to = nameRevision(facts.taskDefinition)
  const from = nameRevision(facts.previousTaskDefinition)
  switch (end.kind) {
    case 'succeeded':
      return { verdict: 'succeeded', reasonCode: 'deployed', reason: `${to} serves all traffic.` }
    case 'held':
      return concludeHeld(end, facts)
    case 'rolled-back':
      return concludeRolledBack(end.reason, facts)
    case 'rollback-failed':
      return fail('rollback-failed', `The rollback of ${to} to ${from} failed. ${end.reason}`)
    case 'rollback-too-late':
      return fail(
        'rollback-unfinished',
        `${to} is still serving 100% of traffic; it was too late to roll back. ${end.reason}`
      )
    case 'compensated':
      return concludeCompensated(end, facts)
    case 'stopped':
      return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`)
    case 'superseded':
      return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` }
    case 'timed-out':
      return { verdict: 'timed-out', reasonCode: 'timed-out', reason: end.reason }
    case 'unknown':
      return {
        verdict: 'unknown',
        reasonCode: end.code ?? (facts.deployment === undefined ? 'not-visible' : 'unconfirmed'),
        reason: end.reason
      }
  }
}

function concludeHeld(end: Extract<NativeEnd, { kind: 'held' }>, facts: NativeFacts): Ending {
  const until = `ECS rolls back to ${nameRevision(facts.previousTaskDefinition)} at ${formatMoment(end.expiresAt)} unless the rollout is continued.`
  const reason = joinSentences(end.reason, until)
  return facts.waitUntil === 'traffic-shifted' && end.weightPercent === 100
    ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
    : { verdict: 'held', reasonCode: 'held', reason }
}

function concludeRolledBack(said: string, { abort, deployment, weightPercent, ...facts }: NativeFacts): Ending {
  const cause = abort?.cause ?? findCause(deployment)
  const from = nameRevision(facts.previousTaskDefinition)
  const back = weightPercent === 0 ? `${from} serves all traffic again.` : `ECS reports that ${from} serves again.`
  const where =
    facts.reachedPercent === undefined ? 'before the canary received traffic' : `at ${facts.reachedPercent}%`
  // What ECS says of its circuit breaker has no cause.
  const failed = cause === 'circuit-breaker' ? summariseTaskFailures(facts.failures)?.replace(/^a /, 'A ') : undefined
  return {
    verdict: verdictFor(cause, 'rolled-back'),
    reasonCode: cause,
    reason: joinSentences(
      `${ROLLED_BACK}${abort === undefined ? ' by ECS' : ''} ${where}: ${uncapitalize(said)}`,
      failed,
      back
    )
  }
}

/** Statuses and reasons: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html */
function findCause(deployment: NativeDeployment | undefined): ReasonCode {
  const said = deployment?.statusReason ?? ''
  if ((deployment?.triggeredAlarms.length ?? 0) > 0 || /\balarm/i.test(said)) return 'alarm'
  if (/circuit breaker/i.test(said)) return 'circuit-breaker'
  return /hook timed out/i.test(said) ? 'hook-expired' : 'rolled-back-by-others'
}

function concludeCompensated({ end, abort }: Extract<NativeEnd, { kind: 'compensated' }>, facts: NativeFacts): Ending {
  const from = nameRevision(facts.previousTaskDefinition)
  const late = joinSentences(
    uncapitalize(abort.reason),
    `The deployment completed before the rollback took effect, so ${from} was deployed again`
  )
  if (end.kind === 'succeeded')
    return {
      verdict: verdictFor(abort.cause, 'rolled-back'),
      reasonCode: abort.cause,
      reason: `${ROLLED_BACK}: ${late}. It serves all traffic.`
    }
  return fail('rollback-unfinished', `${capitalize(late)}, but that deployment did not succeed (${end.kind}).`)
}

function fail(reasonCode: ReasonCode, reason: string): Ending {
  return { verdict: 'failed', reasonCode, reason }
}
