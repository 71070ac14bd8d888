import { DeployError } from '../../../../domain/errors.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { MANAGER } from '../../domain/canary/canary-names.js'
import type { FieldConflict } from '../../domain/manifest/field-conflicts.js'
import type { AnyAddress, Applied, KubeApi } from '../../ports/kube-api.js'
import { explainConflicts, type PlannedObject } from './plan-manifests.js'

/** Applies objects, one after the other. Again is no change. Throws `rejected` where another manager has set a field since they were planned. */
export async function applyPlanned(api: KubeApi, objects: readonly PlannedObject[]): Promise<void> {
  for (const planned of objects) await applyOne(api, planned)
}

/** Applies one object; with a version, only if it still is that. */
export async function applyOne(
  api: KubeApi,
  { address, object, force }: PlannedObject,
  resourceVersion?: string
): Promise<void> {
  const metadata = { ...(object.metadata as KubeObject), ...(resourceVersion === undefined ? {} : { resourceVersion }) }
  if (force) refuseOthers(await api.apply(address, object, { isDryRun: true, force: false }), address)
  const applied = await api.apply(address, { ...object, metadata }, { isDryRun: false, force })
  refuseAll(applied.kind === 'applied' ? [] : applied.conflicts, address)
}

/** Only what deploy-kit itself has patched is taken over. */
function refuseOthers(applied: Applied, address: AnyAddress): void {
  const conflicts = applied.kind === 'applied' ? [] : applied.conflicts
  refuseAll(
    conflicts.filter(({ manager }) => manager !== MANAGER),
    address
  )
}

function refuseAll(conflicts: readonly FieldConflict[], { kind, name }: AnyAddress): void {
  if (conflicts.length > 0) throw new DeployError('rejected', explainConflicts(conflicts, `${kind} ${name}`))
}
