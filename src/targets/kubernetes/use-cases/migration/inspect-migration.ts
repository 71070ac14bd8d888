import type { Revision } from '../../../../domain/rollout/revision.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import { migrationName } from '../../domain/migration/migration-job.js'
import { chooseContainer } from '../../domain/migration/migration-spec.js'
import type { MigrationWorld } from './migration-world.js'
import { skipsMigration } from './run-migration.js'

/** What a migration would do, for the plan, and why it cannot: one sentence each. Makes no call. */
export function inspectMigration(
  canary: Revision,
  workload: KubeObject,
  { spec, release }: Pick<MigrationWorld, 'spec' | 'release'>
): { readonly changes: readonly string[]; readonly problems: readonly string[] } {
  const { migration, workload: name, images } = spec
  const skips = skipsMigration(canary, workload, spec)
  if (migration === undefined || skips === 'live') return { changes: [], problems: [] }
  if (skips === 'served') return { changes: [`Skip the migration: ${canary.label} was deployed before.`], problems: [] }
  const chosen = chooseContainer(release?.workload?.result ?? workload, migration, images.keys())
  if ('problem' in chosen) return { changes: [], problems: [chosen.problem] }
  const job = migrationName(name, canary)
  return {
    changes: [`Run the migration as Job ${job}, in container ${chosen.container} of ${canary.label}.`],
    problems: []
  }
}
