import type { Prepared } from '../../../../ports/deployment-target.js'
import { plannedRevision, revisionOf } from '../../domain/record/revision-of.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { PreparedService } from '../rolling/prepare-services.js'

/** A prepared service as every target shows it. `otherwise`: what is changed where no revision or setting is. */
export function toPrepared<Plan>(
  plan: Plan,
  { before, revision, changes, refusal }: PreparedService,
  {
    joins,
    warnings,
    otherwise
  }: Pick<Prepared<Plan>, 'joins' | 'warnings'> & { readonly otherwise: Prepared<Plan>['changes'] }
): Prepared<Plan> {
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
    joins,
    changes: lines.length === 0 ? otherwise : lines,
    warnings,
    refusals: refusal === undefined ? [] : [{ code: refusal.reasonCode, reason: refusal.reason }]
  }
}
