import { nameOf, numberAt, objectAt, type KubeObject } from '../cluster/kube-object.js'
import { checkOf, type ClusterCheck } from './cluster-check.js'
import { matchesSelector } from './label-selector.js'

const LIMITS = ['minAvailable', 'maxUnavailable']

type Labels = Readonly<Record<string, string>>

/**
 * What PodDisruptionBudgets say about the pods of a workload
 * (https://kubernetes.io/docs/tasks/run-application/configure-pdb/). `canary`: labels of the canary's pods; undefined without a canary.
 */
export function describeBudgets(
  budgets: readonly KubeObject[],
  { stable, canary }: { readonly stable: Labels; readonly canary: Labels | undefined }
): readonly ClusterCheck[] {
  const selecting = (labels: Labels) =>
    budgets.filter(each => matchesSelector(objectAt(each, 'spec', 'selector'), labels))
  const own = selecting(stable)
  const about = (kind: ClusterCheck['kind'], text: string) => checkOf('disruption-budget', kind, text)
  if (own.length === 0) return [about('fact', 'No PodDisruptionBudget selects the pods.')]
  const bare = canary === undefined || selecting(canary).length > 0 ? [] : own
  return [
    ...own.map(budget => {
      const note = bare.includes(budget) ? ' It does not select the pods of a canary.' : ''
      return about('fact', `PodDisruptionBudget ${nameOf(budget)} ${describeLimit(budget)}.${note}`)
    }),
    // https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/#how-api-initiated-eviction-works
    ...(own.length > 1
      ? [
          about(
            'warning',
            `${own.length} PodDisruptionBudgets select the same pods, so the API server refuses every eviction. Keep one.`
          )
        ]
      : [])
  ]
}

function describeLimit(budget: KubeObject): string {
  // One of the two, as a number or a percentage.
  const [name = '', limit] = Object.entries(objectAt(budget, 'spec')).find(([key]) => LIMITS.includes(key)) ?? []
  const allowed = numberAt(budget, 'status', 'disruptionsAllowed') ?? 0
  const text = typeof limit === 'number' || typeof limit === 'string' ? `(${name} ${limit}) ` : ''
  return `${text}allows ${allowed} evictions now`
}
