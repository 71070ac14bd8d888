import type { DeploymentResult } from '../rollout/result.js'
import type { NoticeEvent } from './notice-event.js'

/** What is sent, and why it ended, if that is known. */
export interface DecidedEvent {
  readonly event: NoticeEvent
  readonly reason: string | undefined
}

/**
 * The event to send. `finished` takes the outcome from the result of the deployment; without a result, a job that succeeded means
 * nothing of a deployment, so that the end is unknown. A deployment that succeeded in a job that failed afterwards has failed.
 */
export function decideEvent(
  requested: NoticeEvent | 'finished',
  { result, jobStatus }: { readonly result: DeploymentResult | undefined; readonly jobStatus: string | undefined }
): DecidedEvent {
  if (requested !== 'finished')
    return { event: requested, reason: result?.verdict === requested ? result.reason : undefined }
  if (result === undefined) return decideByJob(jobStatus)
  if (result.verdict === 'succeeded' && jobStatus === 'failure') {
    return { event: 'failed', reason: `A later step of the job failed. Before that: ${result.reason}` }
  }
  return { event: result.verdict, reason: result.reason }
}

function decideByJob(jobStatus: string | undefined): DecidedEvent {
  if (jobStatus === 'failure') {
    return { event: 'failed', reason: 'The job failed before it reported a deployment result. See its log.' }
  }
  if (jobStatus === 'cancelled') {
    return { event: 'cancelled', reason: 'The job was canceled before it reported a deployment result.' }
  }
  return { event: 'unknown', reason: 'Deployment status is unknown: the job reported no result.' }
}
