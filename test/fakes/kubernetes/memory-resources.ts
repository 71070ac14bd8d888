import { RESOURCES } from '../../../src/targets/kubernetes/domain/cluster/resources.js'
import type { ApiResource } from '../../../src/targets/kubernetes/ports/kube-api.js'

const MORE: readonly (ApiResource & { readonly apiVersion: string })[] = [
  { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps', isNamespaced: true },
  { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', isNamespaced: true },
  { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', isNamespaced: false }
]

/** The kinds that the cluster in memory knows. */
export function resourcesOf(apiVersion: string): readonly ApiResource[] {
  const own = Object.entries(RESOURCES).map(([kind, { group, version, plural }]) => ({
    ...{ kind, plural, isNamespaced: true },
    apiVersion: group === '' ? version : `${group}/${version}`
  }))
  return [...own, ...MORE]
    .filter(each => each.apiVersion === apiVersion)
    .map(({ kind, plural, isNamespaced }) => ({ kind, plural, isNamespaced }))
}
