import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import { targetGroupDimension } from '../../domain/gate/balancer-traffic.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import type { ServiceRequest } from '../rolling/deploy-request.js'
import type { PreparedService } from '../rolling/prepare-services.js'
import type { TrafficShiftRollout } from '../traffic-shift/traffic-shift-rollout.js'
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

/** The same of the revision that is live before a rollout; which target group it is in is not among them. */
export function namesOfLive(
  { before, revision }: Pick<PreparedService, 'before' | 'revision'>,
  { cluster, service }: Pick<ServiceRequest, 'cluster' | 'service'>
): ReadonlyMap<string, string> {
  const arn = before?.taskDefinition ?? ''
  const live =
    revision?.from === undefined ? { id: arn, label: nameOf(arn), images: {}, digests: {} } : revisionOf(revision.from)
  const own = { cluster: nameOf(cluster), service: nameOf(service), 'task-definition': nameOf(arn) }
  return namesOfSides({ canary: live, stable: undefined }, { canary: own }).canary
}
