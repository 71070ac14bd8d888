import type { DeployError } from '../../../../domain/errors.js'
import { uncapitalize } from '../../../../domain/text/capitalize.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { formatMoment } from '../../../../domain/text/moment.js'
import { nameRevision, type DeploymentSnapshot, type ServiceSnapshot } from '../service/service-snapshot.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { nameRollout, type RunningRollout } from './running-rollout.js'

/** A deployment of another revision, whose end is waited for. Times are epoch milliseconds. */
export interface BlockingDeployment {
  /** `A canary of api:7 at 10%`. */
  readonly name: string
  /** ARN of the service deployment; undefined where it is not read. */
  readonly arn: string | undefined
  /** When its pause expires. */
  readonly expiresAt: number | undefined
  /** How long each of its pauses lasts, where the service shows it. */
  readonly pauseMinutes: number | undefined
  readonly waitsFor: RunningRollout['waitsFor']
}

/** The limits of a wait. */
export interface WaitLimits {
  readonly since: number
  readonly until: number
}

/** A rollout that shifts traffic. */
export function blockingShift(running: RunningRollout): BlockingDeployment {
  const { deployment, waitsFor, pauseMinutes } = running
  const expiresAt = deployment.pauses[0]?.expiresAt
  return { name: nameRollout(running), arn: deployment.arn, expiresAt, pauseMinutes, waitsFor }
}

/** The rolling deployment of a service that is in progress, unless it brings `wanted` (ARN of a task definition). */
export function findRollingOverlap(
  { deployments }: ServiceSnapshot,
  wanted: string | undefined
): DeploymentSnapshot | undefined {
  const running = deployments.find(({ rolloutState }) => rolloutState === 'IN_PROGRESS')
  return running?.taskDefinition === wanted ? undefined : running
}

/** A rolling deployment, as the service shows it. */
export function blockingRolling({ taskDefinition }: Pick<DeploymentSnapshot, 'taskDefinition'>): BlockingDeployment {
  const name = `A rolling deployment of ${nameRevision(taskDefinition)}`
  return { name, arn: undefined, expiresAt: undefined, pauseMinutes: undefined, waitsFor: 'run' }
}

/** One line on what is waited for, and until when. */
export function describeWait(blocking: BlockingDeployment, until: number): string {
  const { name, expiresAt, pauseMinutes } = blocking
  const each = pauseMinutes === undefined ? undefined : `Each of its pauses expires after ${pauseMinutes}m.`
  const pause = expiresAt === undefined ? each : `Its pause expires at ${formatMoment(expiresAt)}.`
  return joinSentences(
    `Waiting until ${uncapitalize(name)} ends`,
    pause,
    `This run waits until ${formatMoment(until)}.`
  )
}

/** Why a deployment is not waited for (any longer). Undefined while it is. `unread`: why the last look at it failed. */
export function refuseWait(
  blocking: BlockingDeployment,
  { since, until }: WaitLimits,
  { now, unread }: { readonly now: number; readonly unread: DeployError | undefined }
): Ending | undefined {
  const { name, arn, expiresAt, waitsFor } = blocking
  const end = (state: string, ...advice: readonly (string | undefined)[]): Ending => ({
    verdict: 'failed',
    reasonCode: 'another-deployment-running',
    reason: joinSentences(
      `${name} ${state} and blocks this deployment.`,
      ...advice,
      arn === undefined ? undefined : `Deployment: ${arn}`
    )
  })
  const at = expiresAt === undefined ? undefined : formatMoment(expiresAt)
  if (waitsFor === 'person')
    return end(
      'is paused for a decision',
      'Approve, promote or abort it (input `resume`), set `on-running: supersede` to roll it back first, or run rollback.yml (`purpose: rollback`).',
      at && `Its pause expires at ${at}.`
    )
  if (expiresAt !== undefined && expiresAt > until)
    return end(
      'is in progress',
      `Its pause expires at ${formatMoment(expiresAt)}, and this run waits until ${formatMoment(until)}.`,
      `${TO_DO} You can also increase \`timeout\`.`
    )
  if (now < until) return undefined
  if (unread !== undefined) {
    const reason = joinSentences(`Could not read whether ${uncapitalize(name)} has ended.`, unread.message)
    return { verdict: 'failed', reasonCode: unread.code, reason }
  }
  return end(`is still in progress after ${formatDuration(until - since)}`, at && `Its pause expires at ${at}.`, TO_DO)
}

const TO_DO =
  'Set `on-running: supersede` to roll it back first, run rollback.yml (`purpose: rollback`), or deploy its revision again to complete it.'
