import { capitalize, uncapitalize } from '../text/capitalize.js'
import { joinSentences } from '../text/join-sentences.js'
import { formatMoment } from '../text/moment.js'
import type { Abort } from './judgment.js'
import type { RolloutEnd } from './next-move.js'
import { ROLLED_BACK, verdictFor, type Ending, type ReasonCode } from './verdict.js'

/** How reconciling a rollout ended: as the platform reports it, or left for another run to continue. */
export type ReconciledEnd =
  | RolloutEnd
  | {
      readonly kind: 'paused'
      readonly reason: string
      readonly expiresAt: number | undefined
      readonly canaryPercent: number | undefined
    }
  /** The rollback came too late, and the revision before was deployed again. */
  | { readonly kind: 'reverted'; readonly end: ReconciledEnd; readonly abort: Abort }

export interface RolloutFacts {
  /** What the platform is called in sentences. */
  readonly platformName: string
  /** Labels of the revision that was rolled out, and of the one to go back to: undefined where there is none. */
  readonly to: string
  readonly from: string | undefined
  /** The canary's share of production traffic at the last look. */
  readonly canaryPercent: number | undefined
  /** The canary's last share of production traffic above 0; undefined where it never had any. */
  readonly reachedPercent: number | undefined
  readonly abort: Abort | undefined
  /** Why the platform rolled back or failed automatically, where it is known. */
  readonly platformCause: ReasonCode | undefined
  /** The platform showed the rollout at least once. */
  readonly isVisible: boolean
  /** Whether the run was to end once all traffic is on the canary, with the old revision kept. */
  readonly endsAtFullTraffic: boolean
  /** One sentence on the instances that failed, for a cause without details of them. */
  readonly failures: string | undefined
  /** A clause on what runs now, where the rollout shifted no traffic: it replaces the shares. */
  readonly running?: string | undefined
}

const PREVIOUS = 'the previous revision'

/** Explains how the rollout ended: verdict, code and sentence. */
export function concludeRollout(end: ReconciledEnd, facts: RolloutFacts): Ending {
  const ending = concludeEnd(end, facts)
  if (facts.running === undefined || end.kind === 'succeeded' || end.kind === 'unknown') return ending
  return { ...ending, reason: joinSentences(ending.reason, `Now ${facts.running}.`) }
}

function concludeEnd(end: ReconciledEnd, facts: RolloutFacts): Ending {
  const { to, from } = facts
  switch (end.kind) {
    case 'succeeded':
      return {
        verdict: 'succeeded',
        reasonCode: end.success?.code ?? 'deployed',
        reason: end.success?.reason ?? `${to} is serving 100% of traffic.`
      }
    case 'left':
      return failFor(end.abort, to, { reasonCode: end.abort.cause, then: end.because })
    case 'unended':
      return failFor(end.abort, to, { reasonCode: 'rollback-unfinished', then: end.reason })
    case 'paused':
      return concludePaused(end, facts)
    case 'rolled-back':
      return concludeRolledBack(end.reason, facts)
    case 'rollback-failed':
      return fail(
        'rollback-failed',
        joinSentences(
          `The rollback of ${to}${from === undefined ? '' : ` to ${from}`} failed.`,
          facts.abort === undefined ? facts.failures : undefined,
          end.reason
        )
      )
    case 'rollback-too-late':
      return fail(
        'rollback-unfinished',
        `${to} is still serving 100% of traffic; it was too late to roll back. ${end.reason}`
      )
    case 'reverted':
      return concludeReverted(end, facts)
    case 'failed':
      return fail(
        facts.abort?.cause ?? facts.platformCause ?? 'stopped',
        joinSentences(`The deployment of ${to} failed.`, end.reason, failuresBehind(facts))
      )
    case 'stopped':
      return fail('stopped', `The deployment of ${to} was stopped. ${end.reason}`)
    case 'superseded':
      return { verdict: 'superseded', reasonCode: 'superseded', reason: `${to} was superseded by ${end.by}.` }
    case 'unknown':
      return {
        verdict: 'unknown',
        reasonCode: end.code ?? (facts.isVisible ? 'unconfirmed' : 'not-visible'),
        reason: end.reason
      }
  }
}

function concludePaused(end: Extract<ReconciledEnd, { kind: 'paused' }>, facts: RolloutFacts): Ending {
  const reason = joinSentences(end.reason, describeExpiry(end.expiresAt, facts))
  return facts.endsAtFullTraffic && end.canaryPercent === 100
    ? { verdict: 'succeeded', reasonCode: 'traffic-shifted', reason }
    : { verdict: 'paused', reasonCode: 'paused', reason }
}

function describeExpiry(expiresAt: number | undefined, { platformName, from = PREVIOUS }: RolloutFacts): string {
  return expiresAt === undefined
    ? 'The rollout stays paused until it is continued or rolled back.'
    : `${platformName} rolls back to ${from} at ${formatMoment(expiresAt)} unless the rollout is continued.`
}

function concludeRolledBack(said: string, facts: RolloutFacts): Ending {
  const { abort, platformName, from = PREVIOUS } = facts
  const cause = abort?.cause ?? facts.platformCause ?? 'rolled-back-by-others'
  if (facts.running !== undefined)
    return {
      verdict: verdictFor(cause, 'rolled-back'),
      reasonCode: cause,
      reason: joinSentences(`${ROLLED_BACK} ${facts.to}: ${uncapitalize(said)}`, failuresBehind(facts))
    }
  const back =
    facts.canaryPercent === 0
      ? `${from} is serving 100% of traffic.`
      : `${platformName} reports that ${from} is serving traffic again.`
  const where =
    facts.reachedPercent === undefined ? 'before the canary received traffic' : `at ${facts.reachedPercent}%`
  return {
    verdict: verdictFor(cause, 'rolled-back'),
    reasonCode: cause,
    reason: joinSentences(
      `${ROLLED_BACK}${abort === undefined ? ` by ${platformName}` : ''} ${where}: ${uncapitalize(said)}`,
      failuresBehind(facts),
      back
    )
  }
}

/** The reason of a platform for its circuit breaker has no cause. */
function failuresBehind({ abort, platformCause, failures }: RolloutFacts): string | undefined {
  return (abort?.cause ?? platformCause) === 'circuit-breaker' ? failures : undefined
}

function concludeReverted(
  { end, abort }: Extract<ReconciledEnd, { kind: 'reverted' }>,
  { from = PREVIOUS }: RolloutFacts
): Ending {
  const late = joinSentences(
    uncapitalize(abort.reason),
    `The deployment completed before the rollback took effect, so ${from} was deployed again`
  )
  if (end.kind === 'succeeded')
    return {
      verdict: verdictFor(abort.cause, 'rolled-back'),
      reasonCode: abort.cause,
      reason: `${ROLLED_BACK}: ${late}. It is serving 100% of traffic.`
    }
  if (end.kind === 'unknown')
    return {
      verdict: 'unknown',
      reasonCode: end.code ?? 'unconfirmed',
      reason: joinSentences(capitalize(late), end.reason)
    }
  return fail('rollback-unfinished', `${capitalize(late)}, but that deployment did not succeed (${end.kind}).`)
}

function failFor(
  { cause, reason }: Abort,
  to: string,
  { reasonCode, then }: { readonly reasonCode: ReasonCode; readonly then: string }
): Ending {
  const verdict = verdictFor(cause, 'failed')
  return {
    verdict,
    reasonCode: verdict === 'failed' ? reasonCode : cause,
    reason: joinSentences(`The deployment of ${to} failed: ${uncapitalize(reason)}`, then)
  }
}

function fail(reasonCode: ReasonCode, reason: string): Ending {
  return { verdict: 'failed', reasonCode, reason }
}
