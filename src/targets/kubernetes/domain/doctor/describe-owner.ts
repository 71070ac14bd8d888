import { reconcilingTool } from '../access/managers.js'
import { listAt, memberAt, nameOf, textAt, type KubeObject } from '../cluster/kube-object.js'
import { checkOf, type ClusterCheck } from './cluster-check.js'
import { describeManagers } from './field-managers.js'

/**
 * Who else may change what a rollout changes. What a GitOps tool manages is a refusal elsewhere; a controller that owns an object may put it
 * back too (https://kubernetes.io/docs/concepts/overview/working-with-objects/owners-dependents/). The first object is the workload.
 */
export function describeOwner(objects: readonly KubeObject[]): readonly ClusterCheck[] {
  const owned = objects.flatMap(object => {
    const owner = listAt(object, 'metadata', 'ownerReferences').find(each => memberAt(each, 'controller') === true)
    if (owner === undefined) return []
    const text = `${nameAt(object)} is controlled by ${textAt(owner, 'kind') ?? ''} ${textAt(owner, 'name') ?? ''}, which may revert a rollout. Check what it sets.`
    return [checkOf('owner', 'warning', text)]
  })
  if (owned.length > 0 || objects.some(object => reconcilingTool(object) !== undefined)) return owned
  const [workload] = objects
  const managers = workload && describeManagers(workload)
  const managed = managers === undefined ? '' : ` The spec of the workload is managed by ${managers}.`
  return [checkOf('owner', 'fact', `No GitOps tool manages ${objects.map(nameAt).join(', ')}.${managed}`)]
}

function nameAt(object: KubeObject): string {
  return `${textAt(object, 'kind') ?? ''} ${nameOf(object)}`
}
