import {
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type CloudWatchClient,
  type MetricDataQuery
} from '@aws-sdk/client-cloudwatch'
import type { AwsCalls } from '../../../aws/calls.js'
import { readMetricData } from '../../../aws/metric-data.js'
import { readPages } from '../../../aws/read-pages.js'
import {
  findUnsettledMinutes,
  readTraffic,
  targetGroupDimension,
  trafficMetrics,
  type TrafficQuery
} from '../domain/gate/balancer-traffic.js'
import { prefixIds } from '../domain/gate/metric-expression.js'
import { metricOfSide, type CloudWatchMetric, type PlainMetric } from '../domain/gate/cloudwatch-metric.js'
import type { Metrics, MetricsQuery, SeriesQuery } from '../ports/metrics.js'

/** Queries that must be asked together, because an expression reads the results of others. */
type QuerySet = readonly MetricDataQuery[]

type LoadBalancerOf = (targetGroup: string) => Promise<string>

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const QUERIES_A_CALL = 500
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_A_CALL = 100

/**
 * What CloudWatch holds of an Application Load Balancer and of anything else, everything of one look in one GetMetricData call.
 * Metrics and dimensions: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 *
 * @param loadBalancerOf Name of the `LoadBalancer` dimension (`app/name/id`) of a target group's ARN.
 */
export function cloudwatchMetrics(client: CloudWatchClient, calls: AwsCalls, loadBalancerOf: LoadBalancerOf): Metrics {
  async function readAll(queries: QuerySet, { from, to }: MetricsQuery) {
    return readMetricData(queries, page =>
      calls.read('cloudwatch:GetMetricData', options =>
        client.send(
          new GetMetricDataCommand({
            ...{ MetricDataQueries: [...page.queries], NextToken: page.token, ScanBy: 'TimestampAscending' },
            ...{ StartTime: new Date(from), EndTime: new Date(to) }
          }),
          options
        )
      )
    )
  }

  /** Without MaxRecords an answer holds 50 alarms, whatever was asked for by name. */
  function describeAlarms(names: readonly string[]) {
    return readPages({
      what: 'the alarms',
      ask: NextToken => {
        const command = new DescribeAlarmsCommand({
          ...{ AlarmNames: [...names], AlarmTypes: ['MetricAlarm', 'CompositeAlarm'] },
          ...{ MaxRecords: ALARMS_A_CALL, NextToken }
        })
        return calls.read('cloudwatch:DescribeAlarms', options => client.send(command, options))
      },
      nextOf: ({ NextToken }) => NextToken
    })
  }

  return {
    async read(query) {
      const groups = query.targetGroups.map(async arn => ({ arn, loadBalancer: await loadBalancerOf(arn) }))
      const traffic: TrafficQuery = { ...query, groups: await Promise.all(groups) }
      const series = query.series.map(async (one, index) =>
        queriesOfSeries(one, { index, loadBalancer: await loadBalancerOf(one.targetGroup) })
      )
      const sets = [
        ...trafficMetrics(traffic).map(({ id, metric }) => [queryOf(id, metric)]),
        ...(await Promise.all(series))
      ]
      const answers = await Promise.all(intoCalls(sets).map(queries => readAll(queries, query)))
      const found = new Map(answers.flatMap(answer => [...answer]))
      return {
        traffic: readTraffic(found, traffic),
        series: query.series.map((_, index) => found.get(`series${index}`) ?? new Map()),
        unsettled: new Set(findUnsettledMinutes(found, traffic, query.to))
      }
    },
    async alarms(names) {
      if (names.length === 0) return new Map()
      const batches = Array.from({ length: Math.ceil(names.length / ALARMS_A_CALL) }, (_, batch) =>
        names.slice(batch * ALARMS_A_CALL, (batch + 1) * ALARMS_A_CALL)
      )
      const answers = await Promise.all(batches.map(describeAlarms))
      const alarms = answers
        .flat()
        .flatMap(({ MetricAlarms = [], CompositeAlarms = [] }) => [...MetricAlarms, ...CompositeAlarms])
      return new Map(alarms.map(alarm => [alarm.AlarmName ?? '', alarm.StateValue ?? 'INSUFFICIENT_DATA']))
    }
  }
}

/** As few calls as hold all sets, none of them cut. */
function intoCalls(sets: readonly QuerySet[]): readonly QuerySet[] {
  const calls: MetricDataQuery[][] = []
  for (const set of sets) {
    const last = calls.at(-1)
    if (last !== undefined && last.length + set.length <= QUERIES_A_CALL) last.push(...set)
    else calls.push([...set])
  }
  return calls
}

function queriesOfSeries(
  { metric, targetGroup, of }: SeriesQuery,
  { index, loadBalancer }: { index: number; loadBalancer: string }
): QuerySet {
  const id = `series${index}`
  const own: CloudWatchMetric = metricOfSide(metric, {
    ...of,
    'target-group': targetGroupDimension(targetGroup),
    'load-balancer': loadBalancer
  })
  if (own.kind === 'metric') return [queryOf(id, own)]
  const prefix = `${id}x`
  const parts = [...own.metrics].map(([part, of]) => ({ ...queryOf(`${prefix}${part}`, of), ReturnData: false }))
  return [...parts, { Id: id, Expression: prefixIds(own.expression, prefix), Period: 60 }]
}

function queryOf(Id: string, { namespace, name, statistic, dimensions }: PlainMetric): MetricDataQuery {
  const Dimensions = [...dimensions].map(([Name, Value]) => ({ Name, Value }))
  return {
    Id,
    MetricStat: { Metric: { Namespace: namespace, MetricName: name, Dimensions }, Period: 60, Stat: statistic }
  }
}
