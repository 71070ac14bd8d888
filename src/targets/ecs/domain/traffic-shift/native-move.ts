import type { ErrorCode } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { ObservedDeployment, ObservedRollout } from './observed-rollout.js'
import type { FailureCause } from '../../../../domain/rollout/verdict.js'

/** Why a rollout must not go on. Once one stands it stays: nothing is continued after it. */
export interface Abort {
  readonly cause: FailureCause
  /** One sentence for people, without statistics: the headline of the report says it. */
  readonly reason: string
  /** Names of the gates that decided it. */
  readonly gates?: readonly string[]
}

/** What the gates say about the pause that the rollout stands at now. */
export type Judgement =
  | { readonly kind: 'undecided'; readonly waitingFor: string }
  | { readonly kind: 'continue'; readonly reason: string }
  | { readonly kind: 'abort'; readonly abort: Abort }
  | { readonly kind: 'hold'; readonly reason: string }

/** What the turn knows beside the platform's state. */
export interface Evidence {
  /** Of the pause with this hookId; undefined when nothing was judged yet. A judgement of another pause is not looked at. */
  readonly judgement: { readonly hookId: string; readonly says: Judgement } | undefined
  /** Decided in an earlier turn, or by a signal. */
  readonly abort: Abort | undefined
  /** A rollback was asked for, whether or not the answer came back. */
  readonly rollbackAsked: boolean
}

export interface MoveLimits {
  /** Until when a deployment that ECS does not show is waited for. */
  readonly visibleBy: number
  /** When the whole rollout must be over. */
  readonly deadlineAt: number
  /** Until when the end of a rollback, or the answer to an unknown status, is waited for after the deadline. */
  readonly giveUpAt: number
  /** Below this many milliseconds before a pause expires, the abort is ours and not ECS's. */
  readonly pauseMarginMilliseconds: number
}

/** ONE effect, or none, or the end. */
export type Move =
  | { readonly kind: 'wait'; readonly waitingFor: string }
  | { readonly kind: 'continue'; readonly hookId: string; readonly reason: string }
  | { readonly kind: 'roll-back-at-pause'; readonly hookId: string; readonly abort: Abort }
  | { readonly kind: 'stop'; readonly deployment: string; readonly abort: Abort }
  | { readonly kind: 'compensate'; readonly abort: Abort }
  | { readonly kind: 'hold'; readonly reason: string; readonly expiresAt: number }
  | { readonly kind: 'end'; readonly end: RolloutEnd }

/** The platform's last word, before the report puts it in a verdict. */
export type RolloutEnd =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'rolled-back'; readonly reason: string }
  | { readonly kind: 'rollback-failed'; readonly reason: string }
  | { readonly kind: 'rollback-too-late'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'superseded'; readonly by: string }
  | { readonly kind: 'timed-out'; readonly reason: string }
  /** `code`: of the call that failed. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly code?: ErrorCode }

/**
 * Decides the next effect of a native rollout. Pure and total: any status, stage and hook state has an answer, and only
 * SUCCESSFUL is success. State machine: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-deployment.html
 */
export function nextNativeMove(observed: ObservedRollout, evidence: Evidence, limits: MoveLimits, now: number): Move {
  const { deployment } = observed
  if (deployment === undefined) return awaitVisible(observed, limits, now)
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return concludeSuccess(deployment, evidence)
    case 'ROLLBACK_SUCCESSFUL':
      return end({
        kind: 'rolled-back',
        reason: evidence.abort?.reason ?? deployment.statusReason ?? 'ECS gave no reason.'
      })
    case 'ROLLBACK_FAILED':
      return end({ kind: 'rollback-failed', reason: said(deployment, 'ECS could not roll the deployment back.') })
    case 'STOPPED':
      return concludeStopped(observed, deployment)
    case 'PENDING':
    case 'IN_PROGRESS':
      return drive(deployment, evidence, limits, now)
    case 'STOP_REQUESTED':
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return awaitEnd(`ECS to end the deployment (${deployment.status})`, limits, now)
    default:
      return awaitEnd(`a known status (ECS status ${deployment.status})`, limits, now)
  }
}

function awaitVisible(observed: ObservedRollout, limits: MoveLimits, now: number): Move {
  if (observed.successor !== undefined) return end({ kind: 'superseded', by: name(observed.successor) })
  if (now < limits.visibleBy) return { kind: 'wait', waitingFor: 'ECS to show the deployment' }
  return end({
    kind: 'unknown',
    reason: 'ECS accepted the update, but never showed a deployment of our task definition.'
  })
}

function concludeSuccess(deployment: ObservedDeployment, { abort, rollbackAsked }: Evidence): Move {
  if (abort === undefined || (abort.cause !== 'gate' && !rollbackAsked)) return end({ kind: 'succeeded' })
  if (deployment.first)
    return end({
      kind: 'rollback-too-late',
      reason: joinSentences(abort.reason, 'There is no earlier revision to roll back to.')
    })
  return { kind: 'compensate', abort }
}

function concludeStopped(observed: ObservedRollout, deployment: ObservedDeployment): Move {
  if (observed.successor !== undefined) return end({ kind: 'superseded', by: name(observed.successor) })
  return end({ kind: 'stopped', reason: said(deployment, 'ECS stopped the deployment and gave no reason.') })
}

/** The deployment can still be led: forward by an answer to its pause, back by an answer or by stopping it. */
function drive(deployment: ObservedDeployment, evidence: Evidence, limits: MoveLimits, now: number): Move {
  const { pause } = deployment
  const judgement = evidence.judgement?.hookId === pause?.hookId ? evidence.judgement?.says : undefined
  const abort =
    evidence.abort ??
    (judgement?.kind === 'abort' ? judgement.abort : undefined) ??
    findTimeout(deployment, limits, now)
  if (abort !== undefined) return turnBack(deployment, abort, limits, now)
  if (pause === undefined) return { kind: 'wait', waitingFor: `ECS (${deployment.stage ?? deployment.status})` }
  if (deployment.first)
    return { kind: 'continue', hookId: pause.hookId, reason: 'First deployment: there is nothing to compare with.' }
  switch (judgement?.kind) {
    case 'continue':
      return { kind: 'continue', hookId: pause.hookId, reason: judgement.reason }
    case 'hold':
      return { kind: 'hold', reason: judgement.reason, expiresAt: pause.expiresAt }
    case 'undecided':
      return { kind: 'wait', waitingFor: judgement.waitingFor }
    case 'abort':
      return turnBack(deployment, judgement.abort, limits, now)
    case undefined:
      return { kind: 'wait', waitingFor: 'evidence' }
  }
}

function turnBack(deployment: ObservedDeployment, abort: Abort, limits: MoveLimits, now: number): Move {
  if (now >= limits.giveUpAt) {
    return end({
      kind: 'unknown',
      reason: joinSentences(abort.reason, 'A rollback was requested, but ECS has not reported its start.')
    })
  }
  if (deployment.pause !== undefined) return { kind: 'roll-back-at-pause', hookId: deployment.pause.hookId, abort }
  return { kind: 'stop', deployment: deployment.arn, abort }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-how-it-works.html */
const LAST_STAGE = 'CLEAN_UP'

function findTimeout(deployment: ObservedDeployment, limits: MoveLimits, now: number): Abort | undefined {
  // The canary has passed all steps; old targets drain for as long as their target group says, an hour at most.
  if (deployment.stage === LAST_STAGE) return undefined
  if (now >= limits.deadlineAt) return { cause: 'timed-out', reason: 'The rollout timed out.' }
  if (deployment.first || deployment.pause === undefined) return undefined
  if (now < deployment.pause.expiresAt - limits.pauseMarginMilliseconds) return undefined
  return { cause: 'inconclusive', reason: 'There was not enough evidence before the pause expired.' }
}

function awaitEnd(waitingFor: string, limits: MoveLimits, now: number): Move {
  if (now < limits.giveUpAt) return { kind: 'wait', waitingFor }
  return end({ kind: 'unknown', reason: `Timed out while waiting for ${waitingFor}.` })
}

function end(how: RolloutEnd): Move {
  return { kind: 'end', end: how }
}

function said(deployment: ObservedDeployment, otherwise: string): string {
  return deployment.statusReason === undefined ? otherwise : `ECS said: ${deployment.statusReason}`
}

function name(successor: { readonly arn: string; readonly taskDefinition: string | undefined }): string {
  return successor.taskDefinition === undefined
    ? successor.arn
    : `${successor.arn} (task definition ${successor.taskDefinition})`
}
