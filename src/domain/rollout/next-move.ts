import type { ErrorCode } from '../errors.js'
import { joinSentences } from '../text/join-sentences.js'
import type { Abort, Judgment } from './judgment.js'
import type { MoveLimits } from './move-limits.js'
import type { Observation, Stop } from './observation.js'

/** What is known beside the platform's state. */
export interface MoveFacts {
  /** What the platform is called in sentences. */
  readonly platformName: string
  /** Of the stop with this id; undefined when nothing was judged yet. A judgment of another stop is not looked at. */
  readonly judgment: { readonly stopId: string; readonly says: Judgment } | undefined
  /** Decided in an earlier turn, or by a signal. */
  readonly abort: Abort | undefined
  /** A rollback was asked for, whether or not the answer came back. */
  readonly rollbackRequested: boolean
  /** Why a rollout that must not continue is left as it is, and not rolled back: one sentence. Undefined: it is rolled back. */
  readonly leave?: string | undefined
}

/** `now`, in epoch milliseconds, and the moments that it is compared with. */
interface MoveTime {
  readonly limits: MoveLimits
  readonly now: number
}

/** ONE effect, or none, or the end. */
export type Move =
  | { readonly kind: 'wait'; readonly waitingFor: string }
  | { readonly kind: 'continue'; readonly stopId: string; readonly reason: string }
  /** At the stop. */
  | { readonly kind: 'roll-back'; readonly stopId: string; readonly abort: Abort }
  /** Between stops. */
  | { readonly kind: 'stop'; readonly abort: Abort }
  /** The rollout succeeded before it could be rolled back: the previous revision is deployed again. */
  | { readonly kind: 'revert'; readonly abort: Abort }
  | { readonly kind: 'pause'; readonly reason: string; readonly expiresAt: number | undefined }
  | { readonly kind: 'end'; readonly end: RolloutEnd }

/** The platform's last word, before the report puts it in a verdict. */
export type RolloutEnd =
  | { readonly kind: 'succeeded'; readonly success?: Observation['success'] }
  /** deploy-kit rolled it back, and the wait for the end of the rollback timed out. */
  | { readonly kind: 'unended'; readonly abort: Abort; readonly reason: string }
  /** It must not continue, and is left as it is. */
  | { readonly kind: 'left'; readonly abort: Abort; readonly because: string }
  | { readonly kind: 'rolled-back'; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly reason: string }
  | { readonly kind: 'rollback-too-late'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'superseded'; readonly by: string }
  /** `code`: of the call that failed. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly code?: ErrorCode }

/** Decides the next effect of a rollout. Pure and total: any phase has an answer, and only `succeeded` is success. */
export function nextMove(observed: Observation, facts: MoveFacts, time: MoveTime): Move {
  const { limits, now } = time
  const { platformName } = facts
  switch (observed.phase) {
    case 'absent':
      return awaitVisible(facts, limits, now)
    case 'starting':
    case 'progressing':
    case 'paused':
    case 'promoting':
      return moveOpen(observed, facts, time)
    case 'succeeded':
      return concludeSuccess(observed, facts)
    case 'rolled-back':
      return end({
        kind: 'rolled-back',
        reason: facts.abort?.reason ?? observed.reason ?? `${platformName} reported no reason.`
      })
    case 'rollback-failed':
    case 'failed':
    case 'stopped':
      return end({
        kind: observed.phase,
        reason: quote(observed, platformName) ?? describe(observed.phase, platformName)
      })
    case 'superseded':
      return end({ kind: 'superseded', by: observed.successor?.label ?? 'another rollout' })
    case 'stopping':
    case 'rolling-back':
      if (facts.abort !== undefined && now >= limits.giveUpAt)
        return end({
          kind: 'unended',
          abort: facts.abort,
          reason: `The rollback is still in progress${inBrackets(observed.state)}.`
        })
      return awaitEnd(`${platformName} to finish the deployment${inBrackets(observed.state)}`, limits, now)
    case 'unknown':
      return isOverdue(observed, now)
        ? endUnsettled(observed)
        : awaitEnd(
            `a recognized status${inBrackets(observed.state && `${platformName} status ${observed.state}`)}`,
            limits,
            now
          )
  }
}

function awaitVisible({ platformName }: MoveFacts, limits: MoveLimits, now: number): Move {
  if (now < limits.visibleBy) return { kind: 'wait', waitingFor: `${platformName} to show the deployment` }
  return end({
    kind: 'unknown',
    reason: `${platformName} accepted the update, but did not start a deployment of this revision.`
  })
}

function concludeSuccess({ stable, success }: Observation, { abort, rollbackRequested }: MoveFacts): Move {
  if (abort === undefined || (abort.cause !== 'gate' && !rollbackRequested))
    return end({ kind: 'succeeded', ...(success === undefined ? {} : { success }) })
  if (stable === undefined)
    return end({
      kind: 'rollback-too-late',
      reason: joinSentences(abort.reason, 'There is no earlier revision to roll back to.')
    })
  return { kind: 'revert', abort }
}

/** The rollout can still be moved: forward by an answer to its stop, back by an answer or by stopping it. */
function moveOpen(observed: Observation, facts: MoveFacts, { limits, now }: MoveTime): Move {
  const { stop, stable } = observed
  const judgment = facts.judgment?.stopId === stop?.id ? facts.judgment?.says : undefined
  const abort =
    facts.abort ?? (judgment?.kind === 'abort' ? judgment.abort : undefined) ?? findTimeout(observed, limits, now)
  if (abort !== undefined) return rollBackRunning(abort, { stop, giveUp: now >= limits.giveUpAt }, facts)
  if (isOverdue(observed, now)) return endUnsettled(observed)
  if (stop === undefined)
    return { kind: 'wait', waitingFor: `${facts.platformName}${inBrackets(observed.stage ?? observed.state)}` }
  if (stable === undefined)
    return { kind: 'continue', stopId: stop.id, reason: 'First deployment: there is nothing to compare with.' }
  switch (judgment?.kind) {
    case 'continue':
      return { kind: 'continue', stopId: stop.id, reason: judgment.reason }
    case 'pause':
      return { kind: 'pause', reason: judgment.reason, expiresAt: stop.expiresAt }
    case 'undecided':
      return { kind: 'wait', waitingFor: judgment.waitingFor }
    default:
      return { kind: 'wait', waitingFor: 'evidence' }
  }
}

function rollBackRunning(
  abort: Abort,
  { stop, giveUp }: { readonly stop: Stop | undefined; readonly giveUp: boolean },
  { platformName, leave }: MoveFacts
): Move {
  if (leave !== undefined) return end({ kind: 'left', abort, because: leave })
  if (giveUp) {
    const unheard = `A rollback was requested, but ${platformName} has not reported its start.`
    return end({ kind: 'unknown', reason: joinSentences(abort.reason, unheard) })
  }
  return stop === undefined ? { kind: 'stop', abort } : { kind: 'roll-back', stopId: stop.id, abort }
}

/** Why a rollout that can still be moved has taken too long; undefined while it has not. */
export function findTimeout({ phase, stop, stable }: Observation, limits: MoveLimits, now: number): Abort | undefined {
  // The canary has passed all steps, and old instances may drain for long.
  if (phase === 'promoting') return undefined
  if (now >= limits.deadlineAt) return { cause: 'timed-out', reason: 'The rollout timed out.' }
  if (stable === undefined || stop?.expiresAt === undefined) return undefined
  if (now < stop.expiresAt - limits.stopMarginMilliseconds) return undefined
  return { cause: 'inconclusive', reason: 'There was not enough evidence before the pause expired.' }
}

function awaitEnd(waitingFor: string, limits: MoveLimits, now: number): Move {
  if (now < limits.giveUpAt) return { kind: 'wait', waitingFor }
  return end({ kind: 'unknown', reason: `Timed out while waiting for ${waitingFor}.` })
}

function isOverdue({ settleBy }: Observation, now: number): boolean {
  return settleBy !== undefined && now >= settleBy
}

function endUnsettled({ reason = 'The platform reported contradictory states.' }: Observation): Move {
  return end({ kind: 'unknown', reason })
}

function end(how: RolloutEnd): Move {
  return { kind: 'end', end: how }
}

function quote({ reason }: Observation, platformName: string): string | undefined {
  return reason === undefined ? undefined : `${platformName} reported: ${reason}`
}

function describe(phase: 'rollback-failed' | 'failed' | 'stopped', platformName: string): string {
  switch (phase) {
    case 'rollback-failed':
      return `${platformName} could not roll back the deployment.`
    case 'failed':
      return `${platformName} ended the deployment and reported no reason.`
    case 'stopped':
      return `${platformName} stopped the deployment and reported no reason.`
  }
}

function inBrackets(text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` (${text})`
}
