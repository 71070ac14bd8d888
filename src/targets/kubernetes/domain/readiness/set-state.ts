import { numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import { isObserved, wantedReplicas, type WorkloadState } from './deployment-state.js'

/**
 * The state of a StatefulSet: all pods are of the newest revision, and available
 * (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/#StatefulSetStatus).
 */
export function statefulSetState(set: KubeObject): WorkloadState {
  if (!isObserved(set)) return { kind: 'progressing', detail: 'waiting for the controller' }
  const wanted = wantedReplicas(set)
  const updated = numberAt(set, 'status', 'updatedReplicas') ?? 0
  const isCurrent = textAt(set, 'status', 'currentRevision') === textAt(set, 'status', 'updateRevision')
  // Once all are updated, the counter of updated pods may be that of the current revision.
  if (!isCurrent && updated < wanted) return { kind: 'progressing', detail: `${updated} of ${wanted} pods updated` }
  const available = numberAt(set, 'status', 'availableReplicas') ?? 0
  if (available < wanted) return { kind: 'progressing', detail: `${available} of ${wanted} pods available` }
  return (numberAt(set, 'status', 'replicas') ?? 0) > wanted
    ? { kind: 'progressing', detail: 'removing pods' }
    : { kind: 'ready' }
}

/**
 * The state of a DaemonSet: a pod of the newest template is available on every node that is to have one
 * (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/#DaemonSetStatus).
 */
export function daemonSetState(set: KubeObject): WorkloadState {
  if (!isObserved(set)) return { kind: 'progressing', detail: 'waiting for the controller' }
  const wanted = numberAt(set, 'status', 'desiredNumberScheduled') ?? 0
  const updated = numberAt(set, 'status', 'updatedNumberScheduled') ?? 0
  if (updated < wanted) return { kind: 'progressing', detail: `${updated} of ${wanted} pods updated` }
  const available = numberAt(set, 'status', 'numberAvailable') ?? 0
  return available < wanted
    ? { kind: 'progressing', detail: `${available} of ${wanted} pods available` }
    : { kind: 'ready' }
}
