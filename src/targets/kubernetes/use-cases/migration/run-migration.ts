import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { readHistory } from '../../domain/canary/revision-history.js'
import { revisionOf, revisionOfImages } from '../../domain/canary/workload-revision.js'
import { patchOf } from '../../domain/cluster/json-patch.js'
import { uidOf, type KubeObject } from '../../domain/cluster/kube-object.js'
import { jobState } from '../../domain/migration/job-state.js'
import { isOurMigration, migrationJob, migrationName } from '../../domain/migration/migration-job.js'
import { readMigration, writeMigration } from '../../domain/migration/migration-note.js'
import { chooseContainer, type MigrationSpec } from '../../domain/migration/migration-spec.js'
import { changeObject } from '../split/change-objects.js'
import type { LeaseLock } from '../split/lease-lock.js'
import type { MigrationWorld } from './migration-world.js'
import { removeMigration } from './remove-migration.js'

/** Why a revision needs no migration: it is live, or was before. Undefined where one is asked for and needed, or none is asked for. */
export function skipsMigration(
  revision: Pick<Revision, 'id'>,
  workload: KubeObject,
  { migration }: Pick<MigrationWorld['spec'], 'migration'>
): 'live' | 'served' | undefined {
  if (migration === undefined) return undefined
  if (revisionOf(workload, '').id === revision.id) return 'live'
  return readHistory(workload).some(images => revisionOfImages('', images).id === revision.id) ? 'served' : undefined
}

/**
 * One step nearer to a migration that has succeeded: whether it has, or none is needed. The workload records the Job before and after it is
 * created: no other run starts a second one, and one that vanished is never started again. Called again until it is done. Throws `rejected`
 * where the Job cannot be created, and `conflict` where another run holds the lock by now.
 */
export async function isMigrated(revision: Revision, lock: LeaseLock, world: MigrationWorld): Promise<boolean> {
  const { api, spec } = world
  const { migration, namespace, workload: name, kind = 'Deployment' } = spec
  if (migration === undefined) return true
  const workload = await api.read({ kind, namespace, name })
  if (workload === undefined || skipsMigration(revision, workload, spec) !== undefined) return true
  const job = migrationName(name, revision)
  const note = readMigration(workload)
  if (note !== undefined && note.job !== job) {
    await forgetMigration(workload, world)
    return false
  }
  const found = await api.read({ kind: 'Job', namespace, name: job })
  if (found !== undefined && note?.uid !== undefined) return jobState(found).kind === 'passed'
  // A Job that vanished: `migrationPlacement` ends the rollout.
  if (found === undefined && note?.uid !== undefined) return false
  if (found !== undefined && !isOurMigration(found, name))
    throw new DeployError('rejected', `Job ${job} exists and was not created by deploy-kit. Rename or delete it.`)
  await startMigration({ revision, workload, job, found, migration }, lock, world)
  return false
}

interface Start {
  readonly revision: Revision
  readonly workload: KubeObject
  readonly job: string
  /** The Job of a run that was lost before it recorded it. */
  readonly found: KubeObject | undefined
  readonly migration: MigrationSpec
}

async function startMigration(
  { revision: { images }, workload, job, found, migration }: Start,
  lock: LeaseLock,
  world: MigrationWorld
): Promise<void> {
  const { api, spec } = world
  const template = world.release?.workload?.result ?? workload
  const chosen = chooseContainer(template, migration, spec.images.keys())
  if ('problem' in chosen) throw new DeployError('rejected', chosen.problem)
  const record = (object: KubeObject, uid: string | undefined) =>
    changeObject(object, patchOf(object, writeMigration(object, { job, uid })), world)
  const noted = readMigration(workload) === undefined ? await record(workload, undefined) : workload
  const holder = lock.holder()
  const source = { workload: template, name: job, images, container: chosen.container, migration, holder }
  const created = found ?? (await api.create('Job', migrationJob(source)))
  await lock.requireHolder(holder).catch(async (error: unknown) => {
    await api.remove({ kind: 'Job', namespace: spec.namespace, name: job }, { uid: uidOf(created) })
    throw error
  })
  await record(noted, uidOf(created))
}

/** Removes the Job of another revision's migration, which no run controls, and then its record. */
async function forgetMigration(workload: KubeObject, world: MigrationWorld): Promise<void> {
  if (await removeMigration(workload, world))
    await changeObject(workload, patchOf(workload, writeMigration(workload, undefined)), world)
}
