import {
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type CloudWatchClient,
  type MetricDataQuery
} from '@aws-sdk/client-cloudwatch'
import type { AwsCalls } from '../aws/calls.js'
import type { Metrics, MinuteOfTraffic, TrafficQuery } from '../ports/metrics.js'

/** Datapoint values by minute (epoch milliseconds). */
type Series = ReadonlyMap<number, number>

const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count']

/**
 * What CloudWatch holds of an Application Load Balancer, one GetMetricData call a query.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
export function cloudwatchMetrics(
  client: CloudWatchClient,
  calls: AwsCalls,
  loadBalancerOf: (targetGroup: string) => Promise<string>
): Metrics {
  async function read(queries: MetricDataQuery[], { from, to }: TrafficQuery): Promise<ReadonlyMap<string, Series>> {
    const series = new Map<string, Map<number, number>>()
    let NextToken: string | undefined
    do {
      const page: string | undefined = NextToken
      const answer = await calls.read('cloudwatch:GetMetricData', options =>
        client.send(
          new GetMetricDataCommand({
            MetricDataQueries: queries,
            StartTime: new Date(from),
            EndTime: new Date(to),
            ScanBy: 'TimestampAscending',
            NextToken: page
          }),
          options
        )
      )
      for (const { Id = '', Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
        const known = series.get(Id) ?? new Map<number, number>()
        Timestamps.forEach((at, index) => known.set(at.getTime(), Values[index] ?? 0))
        series.set(Id, known)
      }
      NextToken = answer.NextToken
    } while (NextToken !== undefined)
    return series
  }

  return {
    async traffic(query) {
      const balancers = await Promise.all(query.targetGroups.map(loadBalancerOf))
      const queries = query.targetGroups.flatMap((group, index) =>
        queriesOf(group, balancers[index] ?? '', { index, query })
      )
      const series = await read(queries, query)
      return new Map(query.targetGroups.map((group, index) => [group, readMinutes(series, index, query)]))
    },
    async alarms(names) {
      if (names.length === 0) return new Map()
      const answer = await calls.read('cloudwatch:DescribeAlarms', options =>
        client.send(
          new DescribeAlarmsCommand({ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] }),
          options
        )
      )
      const alarms = [...(answer.MetricAlarms ?? []), ...(answer.CompositeAlarms ?? [])]
      return new Map(alarms.map(alarm => [alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA']))
    }
  }
}

function queriesOf(
  group: string,
  balancer: string,
  { index, query }: { index: number; query: TrafficQuery }
): MetricDataQuery[] {
  const Dimensions = [
    { Name: 'TargetGroup', Value: group.slice(group.lastIndexOf(':') + 1) },
    { Name: 'LoadBalancer', Value: balancer }
  ]
  const ask = (id: string, MetricName: string, Stat: string): MetricDataQuery => ({
    Id: `${id}${index}`,
    MetricStat: { Metric: { Namespace: 'AWS/ApplicationELB', MetricName, Dimensions }, Period: 60, Stat }
  })
  const slow = query.slowerThanMilliseconds
  return [
    ask('requests', 'RequestCount', 'Sum'),
    ...SERVED.map((name, kind) => ask(`served${kind}x`, name, 'Sum')),
    // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
    ...(slow === undefined ? [] : [ask('slow', 'TargetResponseTime', `TC(${slow / 1000}:)`)])
  ]
}

function readMinutes(
  series: ReadonlyMap<string, Series>,
  index: number,
  query: TrafficQuery
): readonly MinuteOfTraffic[] {
  return [...(series.get(`requests${index}`) ?? [])].map(([at, requests]) => {
    const served = SERVED.reduce((total, _, kind) => total + (series.get(`served${kind}x${index}`)?.get(at) ?? 0), 0)
    const slow = series.get(`slow${index}`)?.get(at) ?? 0
    return {
      at,
      requests,
      errors: Math.max(0, requests - served),
      // The count may be interpolated: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
      slow: query.slowerThanMilliseconds === undefined ? undefined : Math.min(requests, Math.round(slow))
    }
  })
}
