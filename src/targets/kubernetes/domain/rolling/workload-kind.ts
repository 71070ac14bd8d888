import { textAt, type KubeObject } from '../cluster/kube-object.js'
import { deploymentState, type WorkloadState } from '../readiness/deployment-state.js'
import { daemonSetState, statefulSetState } from '../readiness/set-state.js'

/** What can be updated in place. */
export type WorkloadKind = 'Deployment' | 'StatefulSet' | 'DaemonSet'

const STATES: Readonly<Record<WorkloadKind, (workload: KubeObject) => WorkloadState>> = {
  Deployment: deploymentState,
  StatefulSet: statefulSetState,
  DaemonSet: daemonSetState
}

export function workloadState(kind: WorkloadKind, workload: KubeObject): WorkloadState {
  return STATES[kind](workload)
}

/** Whether its pods are replaced only when a person deletes them. */
export function isReplacedByHand(kind: WorkloadKind, workload: KubeObject): boolean {
  return kind !== 'Deployment' && textAt(workload, 'spec', 'updateStrategy', 'type') === 'OnDelete'
}
