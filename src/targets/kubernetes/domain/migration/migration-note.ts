import { annotate, type JsonPatch } from '../cluster/json-patch.js'
import { annotationOf, textAt, type KubeObject } from '../cluster/kube-object.js'

/** On a workload: the Job that migrates for the rollout in progress. */
export const MIGRATION = 'deploy-kit/migration'

/** A migration that a rollout started, as the workload records it until the rollout ends. */
export interface MigrationNote {
  readonly job: string
  /** Undefined: the Job was about to be created. */
  readonly uid: string | undefined
}

/** Undefined where none was started, or the annotation is not one of ours. */
export function readMigration(workload: KubeObject): MigrationNote | undefined {
  try {
    const parsed: unknown = JSON.parse(annotationOf(workload, MIGRATION) ?? '')
    const job = textAt(parsed, 'job')
    return job === undefined ? undefined : { job, uid: textAt(parsed, 'uid') }
  } catch {
    return undefined
  }
}

/** The operations that record a migration; undefined: that there is none. */
export function writeMigration(workload: KubeObject, note: MigrationNote | undefined): JsonPatch {
  return annotate(workload, MIGRATION, note && JSON.stringify(note))
}
