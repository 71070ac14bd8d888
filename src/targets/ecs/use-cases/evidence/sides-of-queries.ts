import { neededQueries } from '../../../../domain/gate/source/needed-queries.js'
import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import { targetGroupDimension } from '../../domain/gate/balancer-traffic.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import type { PreparedShift } from '../preparation/prepare-shift.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'
import type { TrafficShiftRollout } from '../traffic-shift/traffic-shift-rollout.js'
import type { ShiftRequest } from '../traffic-shift/traffic-shift-request.js'
import { findLiveGroup } from './running-sides.js'
import { nameOf } from './series-queries.js'

/** What queries of sources call the two revisions. */
export function sidesOfQueries({ request, state, record }: Pick<TrafficShiftRollout, 'request' | 'state' | 'record'>) {
  const shared = { cluster: nameOf(request.cluster), service: nameOf(request.service) }
  const own = (arn: string | undefined, group: string | undefined) => ({
    ...shared,
    'task-definition': arn === undefined ? undefined : nameOf(arn),
    'target-group': group === undefined ? undefined : targetGroupDimension(group)
  })
  return namesOfSides(
    { canary: record.to, stable: record.from },
    {
      canary: own(request.taskDefinition, state.canaryGroup),
      stable: own(state.stableTaskDefinition ?? state.before.taskDefinition, state.stableGroup)
    }
  )
}

/**
 * The same of the revision that is live before a rollout. Its target group is read only where a query needs it. Throws only what is not a
 * `DeployError`.
 */
export async function readNamesOfLive(
  { prepared: { before, revision }, service: found }: Pick<PreparedShift, 'prepared' | 'service'>,
  { plan, service: { cluster, service } }: Pick<ShiftRequest, 'plan' | 'service'>,
  world: Pick<ShiftDependencies, 'router' | 'clock'>
): Promise<ReadonlyMap<string, string>> {
  const arn = before?.taskDefinition ?? ''
  const live =
    revision?.from === undefined ? { id: arn, label: nameOf(arn), images: {}, digests: {} } : revisionOf(revision.from)
  const group = found !== undefined && needsGroup(plan) ? await findLiveGroup(found, world) : undefined
  const own = {
    ...{ cluster: nameOf(cluster), service: nameOf(service), 'task-definition': nameOf(arn) },
    'target-group': group === undefined ? undefined : targetGroupDimension(group)
  }
  return namesOfSides({ canary: live, stable: undefined }, { canary: own }).canary
}

function needsGroup({ gates: { gates, sources = [] } }: ShiftRequest['plan']): boolean {
  return sources.some(source =>
    neededQueries(gates, source).some(({ query }) => query.text.includes('{side.target-group}'))
  )
}
