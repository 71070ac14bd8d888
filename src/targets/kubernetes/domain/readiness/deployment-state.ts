import { oneLine } from '../../../../domain/text/one-line.js'
import { listAt, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'

/** How far a workload is with what it is to run. */
export type WorkloadState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progressing'; readonly detail: string }
  /** It will not become ready automatically. */
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * The state of a Deployment. Pods of an older template count as available, so that all of `replicas`, `updatedReplicas` and
 * `availableReplicas` must be what is wanted, of the newest generation
 * (https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#complete-deployment).
 */
export function deploymentState(deployment: KubeObject): WorkloadState {
  const count = (name: string) => numberAt(deployment, 'status', name) ?? 0
  if (!isObserved(deployment)) return { kind: 'progressing', detail: 'waiting for the controller' }
  const failed = failedCondition(deployment)
  if (failed !== undefined) return { kind: 'failed', reason: failed }
  const wanted = wantedReplicas(deployment)
  const updated = count('updatedReplicas')
  const available = count('availableReplicas')
  if (updated < wanted) return { kind: 'progressing', detail: `${updated} of ${wanted} pods updated` }
  const left = count('replicas') - updated
  if (left > 0) return { kind: 'progressing', detail: `${left} old pods are still running` }
  if (available < wanted) return { kind: 'progressing', detail: `${available} of ${wanted} pods available` }
  return { kind: 'ready' }
}

/** Whether the controller has seen the newest generation: everything else in the status is of the past until then. */
export function isObserved(workload: KubeObject): boolean {
  const generation = numberAt(workload, 'metadata', 'generation') ?? 0
  return (numberAt(workload, 'status', 'observedGeneration') ?? -1) >= generation
}

/** `spec.replicas`, which is 1 where it is not set. */
export function wantedReplicas(workload: KubeObject): number {
  return numberAt(workload, 'spec', 'replicas') ?? 1
}

/** Whether its pods are still being replaced by those of its newest template. */
export function isRolling(deployment: KubeObject): boolean {
  const updated = numberAt(deployment, 'status', 'updatedReplicas') ?? 0
  return !isObserved(deployment) || updated < wantedReplicas(deployment)
}

/** Conditions that end a rollout. Any other type or status says nothing about it. */
const FAILURES: readonly { readonly type: string; readonly status: string; readonly reason: string | undefined }[] = [
  { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' },
  { type: 'ReplicaFailure', status: 'True', reason: undefined }
]
const MESSAGE_LENGTH = 300

function failedCondition(deployment: KubeObject): string | undefined {
  for (const condition of listAt(deployment, 'status', 'conditions')) {
    const of = (name: string) => textAt(condition, name)
    const isFailure = FAILURES.some(
      ({ type, status, reason }) =>
        of('type') === type && of('status') === status && (reason === undefined || of('reason') === reason)
    )
    if (isFailure) return oneLine(of('message') ?? of('reason') ?? '').slice(0, MESSAGE_LENGTH)
  }
  return undefined
}
