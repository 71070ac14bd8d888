import type { Manifest } from './read-manifests.js'

/** What pods read or run as comes first; what acts on a workload comes last. Other kinds are between, in the order of the files. */
const FIRST = ['ServiceAccount', 'Role', 'RoleBinding', 'Secret', 'ConfigMap', 'PersistentVolumeClaim', 'Service']
const LAST = ['PodDisruptionBudget', 'HorizontalPodAutoscaler', 'CronJob', 'Job']

/** The manifests in the order in which they are applied. */
export function inApplyOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  const rank = ({ kind }: Manifest) => {
    const [first, last] = [FIRST.indexOf(kind), LAST.indexOf(kind)]
    return first !== -1 ? first : last === -1 ? FIRST.length : FIRST.length + 1 + last
  }
  return manifests.toSorted((one, other) => rank(one) - rank(other))
}
