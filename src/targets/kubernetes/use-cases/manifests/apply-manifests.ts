import { DeployError } from '../../../../domain/errors.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { foreignConflicts, type FieldConflict } from '../../domain/manifest/field-conflicts.js'
import type { AnyAddress, KubeApi } from '../../ports/kube-api.js'
import { explainConflicts, type PlannedObject } from './plan-manifests.js'

/** Applies objects, one after the other. Again is no change. Throws `rejected` where another manager has set a field since they were planned. */
export async function applyPlanned(api: KubeApi, objects: readonly PlannedObject[]): Promise<void> {
  for (const planned of objects) await applyOne(api, planned)
}

/** Applies one object; with a version, only if it still is that. */
export async function applyOne(
  api: KubeApi,
  { address, object, force, released }: PlannedObject,
  resourceVersion?: string
): Promise<void> {
  const metadata = { ...(object.metadata as KubeObject), ...(resourceVersion === undefined ? {} : { resourceVersion }) }
  if (force) {
    const now = await api.apply(address, object, { isDryRun: true, force: false })
    refuseAll(now.kind === 'applied' ? [] : foreignConflicts(now.conflicts, released), address)
  }
  const applied = await api.apply(address, { ...object, metadata }, { isDryRun: false, force })
  refuseAll(applied.kind === 'applied' ? [] : applied.conflicts, address)
}

function refuseAll(conflicts: readonly FieldConflict[], { kind, name }: AnyAddress): void {
  if (conflicts.length > 0) throw new DeployError('rejected', explainConflicts(conflicts, `${kind} ${name}`))
}
