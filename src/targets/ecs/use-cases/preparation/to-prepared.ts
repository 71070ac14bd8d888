import type { Prepared } from '../../../../ports/deployment-target.js'
import { plannedRevision, revisionOf } from '../../domain/record/revision-of.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { PreparedShift } from './prepare-shift.js'

/** A prepared shift as every target shows it. */
export function toPrepared(plan: PreparedShift): Prepared<PreparedShift> {
  const { prepared, current, warnings } = plan
  const { before, revision, changes, refusal } = prepared
  const label = before && nameRevision(before.taskDefinition)
  const lines = [...changes.revision, ...changes.settings, ...(changes.plan ?? [])]
  return {
    plan,
    stable:
      revision?.from !== undefined
        ? revisionOf(revision.from)
        : before && { id: before.taskDefinition, label: label ?? '', images: {}, digests: {} },
    canary:
      revision?.existing !== undefined ? revisionOf(revision.existing) : plannedRevision(revision?.definition ?? {}),
    joins: current.kind === 'ours',
    // ECS replaces the tasks of a revision that is live.
    changes: lines.length === 0 ? ['The tasks are replaced.'] : lines,
    warnings: warnings.map(({ message }) => message),
    refusals: refusal === undefined ? [] : [{ code: refusal.reasonCode, reason: refusal.reason }]
  }
}
