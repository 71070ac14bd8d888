import type { CloudWatchMetric } from '../../domain/gate/cloudwatch-metric.js'
import type { SeriesQuery } from '../../ports/metrics.js'
import type { TrafficShiftRequest } from '../traffic-shift/traffic-shift-request.js'
import type { TrafficShiftState } from '../traffic-shift/traffic-shift-state.js'

/** A rollout, running or past: its two revisions and where they run. */
export interface MeasuredRollout {
  readonly request: Pick<TrafficShiftRequest, 'cluster' | 'service' | 'taskDefinition' | 'gates'>
  readonly state: Pick<TrafficShiftState, 'canaryGroup' | 'stableGroup' | 'stableTaskDefinition'>
}

/** One revision and where it runs: names or ARNs. */
interface Side {
  readonly cluster: string
  readonly service: string
  readonly group: string
  readonly taskDefinition: string
}

/** Asks for the metric of one revision. */
export function seriesQuery(metric: CloudWatchMetric, { cluster, service, group, taskDefinition }: Side): SeriesQuery {
  const of = { cluster: nameOf(cluster), service: nameOf(service), 'task-definition': nameOf(taskDefinition) }
  return { metric, targetGroup: group, of }
}

/** The metric of both revisions, the canary's first; nothing while one of them is unknown. */
export function seriesQueriesOf(metric: CloudWatchMetric, { request, state }: MeasuredRollout): readonly SeriesQuery[] {
  const { canaryGroup, stableGroup, stableTaskDefinition } = state
  if (canaryGroup === undefined || stableGroup === undefined || stableTaskDefinition === undefined) return []
  const { cluster, service, taskDefinition } = request
  return [
    seriesQuery(metric, { cluster, service, group: canaryGroup, taskDefinition }),
    seriesQuery(metric, { cluster, service, group: stableGroup, taskDefinition: stableTaskDefinition })
  ]
}

/** `family:revision` or a name, of an ARN or of itself. */
export function nameOf(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
