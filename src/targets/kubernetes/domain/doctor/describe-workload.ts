import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { listAt, memberAt, nameOf, numberAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import { wantedReplicas } from '../readiness/deployment-state.js'
import { findPodTrouble, findRestarted } from '../readiness/pod-trouble.js'
import { workloadState, type WorkloadKind } from '../rolling/workload-kind.js'
import { checkOf, type ClusterCheck } from './cluster-check.js'

/** A workload as it is now, with its pods. */
export interface ShownWorkload {
  readonly kind: WorkloadKind
  readonly workload: KubeObject
  readonly pods: readonly KubeObject[]
  /** Epoch milliseconds, of the cluster. */
  readonly now: number
}

/** Whether the workload runs what it is to run. A deployment may repair one that does not: it is a warning. */
export function describeWorkload({ kind, workload, pods, now }: ShownWorkload): ClusterCheck {
  const name = `${kind} ${nameOf(workload)}`
  const state = workloadState(kind, workload)
  const [wanted, available] = countsOf(kind, workload)
  const counted = `${name}: ${available} of ${wanted} pods are available.`
  if (state.kind === 'ready') return checkOf('workload', 'fact', counted)
  const trouble = findPodTrouble(pods, now)
  const why = state.kind === 'failed' ? state.reason : `It is not ready: ${state.detail}.`
  return checkOf('workload', 'warning', joinSentences(counted, trouble?.reason ?? findRestarted(pods) ?? why))
}

function countsOf(kind: WorkloadKind, workload: KubeObject): readonly [number, number] {
  const status = (name: string) => numberAt(workload, 'status', name) ?? 0
  return kind === 'DaemonSet'
    ? [status('desiredNumberScheduled'), status('numberAvailable')]
    : [wantedReplicas(workload), status('availableReplicas')]
}

/**
 * Containers whose pods are available as soon as they run
 * (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe).
 */
export function describeProbes(workload: KubeObject): readonly ClusterCheck[] {
  const containers = listAt(workload, 'spec', 'template', 'spec', 'containers')
  return containers
    .filter(container => memberAt(container, 'readinessProbe') === undefined)
    .map(container =>
      checkOf(
        'probe',
        'warning',
        `Container ${textAt(container, 'name') ?? ''} has no readiness probe, so a pod counts as available before it can serve. Add one.`
      )
    )
}
