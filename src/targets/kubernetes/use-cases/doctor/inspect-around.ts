import { DeployError } from '../../../../domain/errors.js'
import { scales } from '../../domain/canary/autoscaler.js'
import { nameOf, textsAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import type { ResourceKind } from '../../domain/cluster/resources.js'
import { withChanged } from '../../domain/canary/canary-labels.js'
import { checkOf, type ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { describeAutoscaler } from '../../domain/doctor/describe-autoscaler.js'
import { describeBudgets } from '../../domain/doctor/describe-budget.js'
import type { KubeApi } from '../../ports/kube-api.js'
import type { PlacedSpec } from '../choose-way.js'

/** A workload, and the labels that the pods of its canary would have in place of those of its own. */
export interface SurroundedWorkload {
  readonly workload: KubeObject
  /** Undefined where no canary is checked. */
  readonly changedLabels: Readonly<Record<string, string>> | undefined
}

/** What is around a workload. */
export interface Surroundings {
  readonly checks: readonly ClusterCheck[]
  /** Names of the autoscalers that scale it; undefined where they could not be listed. */
  readonly autoscalers: readonly string[] | undefined
}

/** What adds and removes pods of a workload: autoscalers, and evictions. Changes nothing. */
export async function inspectAround(
  api: KubeApi,
  spec: PlacedSpec,
  { workload, changedLabels }: SurroundedWorkload
): Promise<Surroundings> {
  const [autoscalers, budgets] = await Promise.all([
    listUnlessDenied(api, { kind: 'HorizontalPodAutoscaler', check: 'autoscaler', namespace: spec.namespace }),
    listUnlessDenied(api, { kind: 'PodDisruptionBudget', check: 'disruption-budget', namespace: spec.namespace })
  ])
  const scaling = autoscalers.found.filter(each => spec.kind === 'Deployment' && scales(each, spec.workload))
  const stable = textsAt(workload, 'spec', 'template', 'metadata', 'labels')
  const canary = changedLabels && withChanged(stable, changedLabels)
  const isUnscaled = autoscalers.checks.length === 0 && scaling.length === 0
  return {
    checks: [
      ...autoscalers.checks,
      ...scaling.flatMap(describeAutoscaler),
      ...(isUnscaled ? [checkOf('autoscaler', 'fact', `No HorizontalPodAutoscaler scales ${spec.workload}.`)] : []),
      ...budgets.checks,
      ...(budgets.checks.length > 0 ? [] : describeBudgets(budgets.found, { stable, canary }))
    ],
    autoscalers: autoscalers.checks.length === 0 ? scaling.map(nameOf) : undefined
  }
}

interface Listed {
  readonly kind: ResourceKind
  readonly check: string
  readonly namespace: string
}

/** A Role of a deployment need not let them be listed: that says nothing about the service. */
async function listUnlessDenied(
  api: KubeApi,
  { kind, check, namespace }: Listed
): Promise<{ readonly found: readonly KubeObject[]; readonly checks: readonly ClusterCheck[] }> {
  try {
    return { found: await api.list(kind, namespace), checks: [] }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const text =
      error.code === 'access-denied'
        ? `The credentials may not list ${kind}s in namespace ${namespace}, so they were not checked.`
        : error.message
    return { found: [], checks: [{ ...checkOf(check, 'unknown', text), area: 'permissions' }] }
  }
}
