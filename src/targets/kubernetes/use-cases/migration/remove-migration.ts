import { uidOf, type KubeObject } from '../../domain/cluster/kube-object.js'
import { jobState } from '../../domain/migration/job-state.js'
import { isOurMigration } from '../../domain/migration/migration-job.js'
import { readMigration } from '../../domain/migration/migration-note.js'
import type { MigrationWorld } from './migration-world.js'

/** What the removal of a Job needs. */
type JobWorld = Pick<MigrationWorld, 'api'> & { readonly spec: Pick<MigrationWorld['spec'], 'namespace' | 'workload'> }

/**
 * Removes the Job that a workload records, with its pod: one that runs is stopped. Whether nothing of it runs any more; the record stays.
 * Called again until then.
 */
export async function removeMigration(workload: KubeObject, { api, spec }: JobWorld): Promise<boolean> {
  const note = readMigration(workload)
  if (note === undefined) return true
  const address = { kind: 'Job', namespace: spec.namespace, name: note.job } as const
  const job = await api.read(address)
  if (job === undefined || !isOurMigration(job, spec.workload)) return true
  const { kind } = jobState(job)
  if (kind !== 'ending') await api.remove(address, { uid: uidOf(job) })
  return kind === 'passed' || kind === 'failed'
}
