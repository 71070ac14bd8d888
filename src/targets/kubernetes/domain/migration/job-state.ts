import { oneLine } from '../../../../domain/text/one-line.js'
import { isTerminating, listAt, memberAt, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** How far a Job is. */
export type JobState =
  | { readonly kind: 'running' | 'passed' }
  /** It is being deleted, and its pod ends. */
  | { readonly kind: 'ending' }
  | { readonly kind: 'failed'; readonly isLate: boolean; readonly detail: string }

const MESSAGE_LENGTH = 200

/**
 * The state of a Job, by its conditions: one that is about to complete or to fail still has a pod, and any other condition says nothing about
 * its end (https://kubernetes.io/docs/concepts/workloads/controllers/job/#terminal-job-conditions).
 */
export function jobState(job: KubeObject): JobState {
  if (isTerminating(job)) return { kind: 'ending' }
  const conditions = listAt(job, 'status', 'conditions')
  const find = (type: string) =>
    conditions.find(each => textAt(each, 'type') === type && textAt(each, 'status') === 'True')
  if (find('Complete') !== undefined) return { kind: 'passed' }
  const failed = find('Failed')
  if (failed === undefined) return { kind: 'running' }
  const reason = textAt(failed, 'reason') ?? ''
  const message = oneLine(textAt(failed, 'message') ?? '').slice(0, MESSAGE_LENGTH)
  return { kind: 'failed', isLate: reason === 'DeadlineExceeded', detail: message === '' ? reason : message }
}

/** The container that failed in these pods, and how; undefined where none did. */
export function failedContainer(
  pods: readonly KubeObject[]
): { readonly pod: KubeObject; readonly container: string; readonly how: string } | undefined {
  for (const pod of pods)
    for (const list of ['initContainerStatuses', 'containerStatuses'])
      for (const status of listAt(pod, 'status', list)) {
        const ended = memberAt(status, 'state', 'terminated')
        const code = numberAt(ended, 'exitCode')
        if (ended === undefined || code === 0) continue
        const isOverLimit = textAt(ended, 'reason') === 'OOMKilled'
        const how = isOverLimit
          ? 'was killed for exceeding its memory limit (OOMKilled)'
          : `ended with exit code ${code ?? 'unknown'}`
        return { pod, container: textAt(status, 'name') ?? '', how }
      }
  return undefined
}
