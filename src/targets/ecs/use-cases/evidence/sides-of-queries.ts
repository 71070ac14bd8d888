import { namesOfSides } from '../../../../domain/gate/source/names-of-sides.js'
import { targetGroupDimension } from '../../domain/gate/balancer-traffic.js'
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
