import { attributeErrors, type BalancerMinute, type ErrorSource } from './attribute-errors.js'
import type { PlainMetric } from './cloudwatch-metric.js'
import { findUnsettled, type MinuteSeries } from './find-unsettled.js'

/** What a target group served in one complete minute. */
export interface MinuteOfTraffic {
  /** Start of the minute, epoch milliseconds. */
  readonly at: number
  readonly requests: number
  /** By `errorSource` of the query. */
  readonly errors: number
  /** Requests slower than each of the thresholds that were asked for, by threshold (milliseconds). */
  readonly slow: ReadonlyMap<number, number>
}

/** Whose traffic is read, and what of it. */
export interface TrafficQuery {
  readonly groups: readonly TargetGroup[]
  readonly slowerThanMilliseconds: readonly number[]
  readonly errorSource: ErrorSource
}

interface TargetGroup {
  readonly arn: string
  /** Name of the `LoadBalancer` dimension: `app/name/id`. */
  readonly loadBalancer: string
}

/** A metric to ask for, and the id of its answer. */
export interface RequestedMetric {
  readonly id: string
  readonly metric: PlainMetric
}

const FAILED = 'HTTPCode_Target_5XX_Count'
const REFUSED = 'TargetConnectionErrorCount'
/** What the load balancer answers itself after it has chosen a target. It counts them for all target groups together. */
const BALANCER_ERRORS = ['HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count']
const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count']

const NO_SERIES: MinuteSeries = new Map()

/**
 * The metrics of the target groups, and of their load balancers. `readTraffic` and `findUnsettledMinutes` read the answers, by these ids.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export function trafficMetrics(query: TrafficQuery): readonly RequestedMetric[] {
  const ofBalancers = balancersOf(query).map((name, index) => {
    const dimensions = new Map([['LoadBalancer', name]])
    return BALANCER_ERRORS.map((metric, kind) => requested(`balancer${kind}x${index}`, metric, { dimensions }))
  })
  return [...ofBalancers, ...query.groups.map((group, index) => metricsOfGroup(group, { index, query }))].flat()
}

function balancersOf({ groups }: TrafficQuery): readonly string[] {
  return [...new Set(groups.map(({ loadBalancer }) => loadBalancer))]
}

function requested(
  id: string,
  name: string,
  { dimensions, statistic = 'Sum' }: { readonly dimensions: PlainMetric['dimensions']; readonly statistic?: string }
): RequestedMetric {
  return { id, metric: { kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic, dimensions } }
}

function metricsOfGroup(
  { arn, loadBalancer }: TargetGroup,
  { index, query }: { readonly index: number; readonly query: TrafficQuery }
): readonly RequestedMetric[] {
  const dimensions = new Map([
    ['TargetGroup', targetGroupDimension(arn)],
    ['LoadBalancer', loadBalancer]
  ])
  const ask = (id: string, name: string, statistic?: string) =>
    requested(`${id}${index}`, name, { dimensions, ...(statistic === undefined ? {} : { statistic }) })
  return [
    ask('requests', 'RequestCount'),
    ...SERVED.map((name, kind) => ask(`served${kind}x`, name)),
    ask('failed', FAILED),
    ask('refused', REFUSED),
    ...(query.slowerThanMilliseconds.length === 0 ? [] : [ask('timed', 'TargetResponseTime', 'SampleCount')]),
    // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
    ...query.slowerThanMilliseconds.map((slower, cut) =>
      ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1000}:)`)
    )
  ]
}

/** The value of the dimension `TargetGroup`, `targetgroup/name/id`, of an ARN. */
export function targetGroupDimension(targetGroup: string): string {
  return targetGroup.slice(targetGroup.lastIndexOf(':') + 1)
}

/** Minutes by target group. The errors that a load balancer counts for all its groups together are divided among those of the query. */
export function readTraffic(
  found: ReadonlyMap<string, MinuteSeries>,
  query: TrafficQuery
): ReadonlyMap<string, readonly MinuteOfTraffic[]> {
  const minutes = new Map<string, MinuteOfTraffic[]>(query.groups.map(({ arn }) => [arn, []]))
  for (const [balancer, name] of balancersOf(query).entries()) {
    const groups = [...query.groups.keys()].filter(index => query.groups[index]?.loadBalancer === name)
    const times = new Set(groups.flatMap(index => [...(found.get(`requests${index}`) ?? NO_SERIES).keys()]))
    const ordered = [...times].sort((one, other) => one - other)
    const errors = attributeErrors(
      ordered.map(at => readBalancerMinute(found, { balancer, groups, at })),
      query.errorSource
    )
    for (const [minute, at] of ordered.entries()) {
      for (const [place, index] of groups.entries()) {
        const requests = found.get(`requests${index}`)?.get(at)
        if (requests === undefined) continue
        // The count may be interpolated: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
        const slow = query.slowerThanMilliseconds.map((slower, cut) => {
          const counted = found.get(`slow${cut}x${index}`)?.get(at) ?? 0
          return [slower, Math.min(requests, Math.round(counted))] as const
        })
        const served = { at, requests, errors: errors[minute]?.[place] ?? 0, slow: new Map(slow) }
        minutes.get(query.groups[index]?.arn ?? '')?.push(served)
      }
    }
  }
  return minutes
}

/** Minutes of any group of which a metric may be late; `readAt` in epoch milliseconds. */
export function findUnsettledMinutes(
  found: ReadonlyMap<string, MinuteSeries>,
  query: TrafficQuery,
  readAt: number
): readonly number[] {
  const { groups, slowerThanMilliseconds, errorSource } = query
  const balancers = balancersOf(query)
  const series = (id: string) => found.get(id) ?? NO_SERIES
  return groups.flatMap(({ loadBalancer }, index) => {
    const balancer = balancers.indexOf(loadBalancer)
    const traffic = {
      requests: series(`requests${index}`),
      answered: [...SERVED.map((_, kind) => series(`served${kind}x${index}`)), series(`failed${index}`)],
      balancerErrors: BALANCER_ERRORS.map((_, kind) => series(`balancer${kind}x${balancer}`)),
      timed: slowerThanMilliseconds.length === 0 ? undefined : series(`timed${index}`),
      slow: slowerThanMilliseconds.map((_, cut) => series(`slow${cut}x${index}`))
    }
    return findUnsettled(traffic, { readAt, errorSource })
  })
}

function readBalancerMinute(
  found: ReadonlyMap<string, MinuteSeries>,
  { balancer, groups, at }: { readonly balancer: number; readonly groups: readonly number[]; readonly at: number }
): BalancerMinute {
  const total = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (found.get(id)?.get(at) ?? 0), 0)
  return {
    groups: groups.map(index => ({
      requests: total([`requests${index}`]),
      served: total(SERVED.map((_, kind) => `served${kind}x${index}`)),
      failed: total([`failed${index}`]),
      connectionErrors: total([`refused${index}`])
    })),
    balancerErrors: total(BALANCER_ERRORS.map((_, kind) => `balancer${kind}x${balancer}`))
  }
}
