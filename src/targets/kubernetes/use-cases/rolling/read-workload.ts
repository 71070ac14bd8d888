import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Placement, Shares } from '../../../../domain/rollout/split-state.js'
import type { RolloutNote } from '../../../stepped/domain/rollout-note.js'
import { revisionOf, revisionOfImages } from '../../domain/canary/workload-revision.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { readMigration } from '../../domain/migration/migration-note.js'
import { findPodTrouble } from '../../domain/readiness/pod-trouble.js'
import { readUpdate, type UpdateNote } from '../../domain/rolling/update-note.js'
import { workloadState } from '../../domain/rolling/workload-kind.js'
import { migrationPlacement } from '../migration/migration-placement.js'
import type { RollingWorld } from './rolling-world.js'
import { podsOf, withLastLine } from '../split/pods-of.js'

/** What the workload shows: its own revision, and the update that it records. */
export interface RollingReading {
  readonly workload: KubeObject
  readonly live: Revision
  readonly update: (UpdateNote & { readonly from: Revision; readonly to: Revision }) | undefined
}

/** Throws `not-found`. */
export async function readWorkload({ api, spec }: RollingWorld): Promise<RollingReading> {
  const { kind, namespace, workload: name } = spec
  const workload = await api.read({ kind, namespace, name })
  if (workload === undefined)
    throw new DeployError(
      'not-found',
      `${kind} ${name} does not exist in namespace ${namespace}. Check the inputs workload and namespace.`
    )
  const live = revisionOf(workload, name)
  const note = readUpdate(workload)
  const update = note && { ...note, from: revisionOfImages(name, note.stable), to: revisionOfImages(name, note.canary) }
  // Somebody deployed something else since: the record is of the past.
  const isCurrent = update !== undefined && [update.from.id, update.to.id].includes(live.id)
  return { workload, live, update: isCurrent ? update : undefined }
}

/** What a rollout that is rolled back has started before its update is beside the stable revision too: it is still to be removed. */
export function sharesOf({ live, update, workload }: RollingReading, note: RolloutNote | undefined): Shares {
  if (update === undefined) {
    const isLeft = note?.stage === 'back' && note.canary.id !== live.id && readMigration(workload) !== undefined
    const revision = note && { ...note.canary, images: {}, digests: {} }
    return { stable: live, others: isLeft && revision !== undefined ? [{ revision, percent: 0 }] : [] }
  }
  return { stable: update.from, others: [{ revision: update.to, percent: update.percent }] }
}

/** Throws `conflict` where another revision, or none, is being deployed. */
export function requireUpdate({ id, label }: Revision, { live, update }: RollingReading): UpdateNote {
  if (update?.to.id !== id || (live.id !== id && update.percent === 0))
    throw new DeployError('conflict', `${label} is not being deployed.`)
  return update
}

/** How far a revision is placed, its migration before it included. */
export async function placementOf(
  revision: Revision,
  reading: RollingReading,
  world: RollingWorld
): Promise<Placement> {
  const { id } = revision
  const { workload, live, update } = reading
  if (live.id !== id && update === undefined) return migrationPlacement(revision, workload, world)
  if (live.id !== id || (update !== undefined && update.to.id !== id)) return { state: 'absent' }
  const state = workloadState(world.spec.kind, workload)
  if (state.kind === 'failed') return { state: 'failed', cause: 'never-healthy', reason: state.reason }
  if (state.kind === 'ready') return { state: 'ready' }
  const trouble = findPodTrouble(await podsOf(workload, world), await world.api.now())
  return trouble === undefined ? { state: 'starting' } : { state: 'failed', ...(await withLastLine(trouble, world)) }
}
