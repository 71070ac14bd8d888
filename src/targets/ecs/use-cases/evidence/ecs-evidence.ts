import { toErrorSource } from '../../domain/gate/attribute-errors.js'
import { toCloudWatchMetric, type PlainMetric } from '../../domain/gate/cloudwatch-metric.js'
import type { EvidenceSource, MeasuredSeries, MinuteOfTraffic } from '../../../../ports/evidence-source.js'
import type { MeasuredMinutes, Metrics } from '../../ports/metrics.js'
import type { TrafficRouter } from '../../ports/traffic-router.js'
import { countHealth } from '../../domain/service/target-state.js'
import { seriesQueriesOf, type MeasuredRollout } from './series-queries.js'

/** What CloudWatch and the load balancer measured of the two revisions of a rollout, by their target groups. */
export function ecsEvidence(
  rollout: MeasuredRollout,
  { metrics, router }: { readonly metrics: Metrics; readonly router: Pick<TrafficRouter, 'targets'> }
): EvidenceSource {
  const { request, state } = rollout
  return {
    async measure({ from, to, traffic, series, percentiles }) {
      const { canaryGroup, stableGroup } = state
      if (canaryGroup === undefined) return undefined
      const wanted = [...series.map(toCloudWatchMetric), ...percentiles.map(responseTime)]
      const measured = await metrics.read({
        ...{ from, to, slowerThanMilliseconds: traffic?.slowerThanMilliseconds ?? [] },
        targetGroups: traffic === undefined ? [] : [canaryGroup, stableGroup].filter(group => group !== undefined),
        errorSource: toErrorSource(request.gates.errorSource),
        series: wanted.flatMap(metric => seriesQueriesOf(metric, rollout))
      })
      const sides = wanted.map((_, index) => sidesOf(measured, index))
      return {
        canary: minutesOf(measured, canaryGroup),
        stable: minutesOf(measured, stableGroup),
        unsettled: measured.unsettled,
        series: sides.slice(0, series.length),
        percentiles: sides.slice(series.length)
      }
    },
    alarms: names => metrics.alarms(names),
    health: async () =>
      state.canaryGroup === undefined ? undefined : countHealth(await router.targets(state.canaryGroup))
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html */
function responseTime(percentile: number): PlainMetric {
  return {
    kind: 'metric',
    namespace: 'AWS/ApplicationELB',
    name: 'TargetResponseTime',
    statistic: `p${percentile}`,
    dimensions: new Map([
      ['TargetGroup', '{target-group}'],
      ['LoadBalancer', '{load-balancer}']
    ])
  }
}

function minutesOf({ traffic }: MeasuredMinutes, group: string | undefined): readonly MinuteOfTraffic[] {
  const minutes = group === undefined ? [] : (traffic.get(group) ?? [])
  return minutes.map(({ at, requests, errors, slow }) => ({ at, requests, bad: errors, slow }))
}

/** Each metric is asked for of the canary, then of the stable revision. */
function sidesOf({ series }: MeasuredMinutes, index: number): MeasuredSeries {
  return { canary: series[2 * index] ?? NOTHING, stable: series[2 * index + 1] ?? NOTHING }
}

const NOTHING: MeasuredSeries['canary'] = new Map()
