import {
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  type CloudWatchClient,
  type MetricDataQuery
} from '@aws-sdk/client-cloudwatch'
import type { AwsCalls } from '../../../aws/calls.js'
import { readMetricData } from '../../../aws/metric-data.js'
import { readPages } from '../../../aws/read-pages.js'
import { attributeErrors, type BalancerMinute } from '../domain/gate/attribute-errors.js'
import { prefixIds } from '../domain/gate/metric-expression.js'
import { metricOfSide, type PlainMetric, type CloudWatchMetric } from '../domain/gate/cloudwatch-metric.js'
import { findUnsettled, type MinuteSeries } from '../domain/gate/find-unsettled.js'
import type { Metrics, MetricsQuery, MinuteOfTraffic, SeriesQuery } from '../ports/metrics.js'

/** Queries that must be asked together, because an expression reads the results of others. */
type QuerySet = readonly MetricDataQuery[]

type LoadBalancerOf = (targetGroup: string) => Promise<string>

const FAILED = 'HTTPCode_Target_5XX_Count'
const REFUSED = 'TargetConnectionErrorCount'
/** What the load balancer answers itself after it has chosen a target. It counts them for all target groups together. */
const BALANCER_ERRORS = ['HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count']
const SERVED = ['HTTPCode_Target_2XX_Count', 'HTTPCode_Target_3XX_Count', 'HTTPCode_Target_4XX_Count']

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const QUERIES_A_CALL = 500
/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
const ALARMS_A_CALL = 100
const NO_SERIES: MinuteSeries = new Map()

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
      const sets = await buildSets(query, loadBalancerOf)
      const answers = await Promise.all(intoCalls(sets).map(queries => readAll(queries, query)))
      const found = new Map(answers.flatMap(answer => [...answer]))
      return {
        traffic: await readTraffic(found, query, loadBalancerOf),
        series: query.series.map((_, index) => found.get(`series${index}`) ?? NO_SERIES),
        unsettled: new Set(await findLate(found, query, loadBalancerOf))
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

async function buildSets(query: MetricsQuery, loadBalancerOf: LoadBalancerOf): Promise<readonly QuerySet[]> {
  const balancers = [...new Set(await Promise.all(query.targetGroups.map(loadBalancerOf)))].map((name, index) =>
    queriesOfBalancer(name, index).map(one => [one])
  )
  const traffic = query.targetGroups.map(async (group, index) => {
    const dimensions = { 'target-group': nameOf(group), 'load-balancer': await loadBalancerOf(group) }
    return queriesOfTraffic(dimensions, { index, query }).map(one => [one])
  })
  const series = query.series.map(async (one, index) => [
    queriesOfSeries(one, { index, loadBalancer: await loadBalancerOf(one.targetGroup) })
  ])
  return [...balancers, ...(await Promise.all([...traffic, ...series]))].flat()
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

/** `targetgroup/name/id` of an ARN. */
function nameOf(targetGroup: string): string {
  return targetGroup.slice(targetGroup.lastIndexOf(':') + 1)
}

function queriesOfBalancer(loadBalancer: string, index: number): QuerySet {
  const dimensions = new Map([['LoadBalancer', loadBalancer]])
  return BALANCER_ERRORS.map((name, kind) =>
    queryOf(`balancer${kind}x${index}`, {
      ...{ kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic: 'Sum', dimensions }
    })
  )
}

function queriesOfTraffic(
  side: { readonly 'target-group': string; readonly 'load-balancer': string },
  { index, query }: { index: number; query: MetricsQuery }
): QuerySet {
  const dimensions = new Map([
    ['TargetGroup', side['target-group']],
    ['LoadBalancer', side['load-balancer']]
  ])
  const ask = (id: string, name: string, statistic: string) =>
    queryOf(`${id}${index}`, { kind: 'metric', namespace: 'AWS/ApplicationELB', name, statistic, dimensions })
  return [
    ask('requests', 'RequestCount', 'Sum'),
    ...SERVED.map((name, kind) => ask(`served${kind}x`, name, 'Sum')),
    ask('failed', FAILED, 'Sum'),
    ask('refused', REFUSED, 'Sum'),
    ...(query.slowerThanMilliseconds.length === 0 ? [] : [ask('timed', 'TargetResponseTime', 'SampleCount')]),
    // TC(a:) counts the values above a: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
    ...query.slowerThanMilliseconds.map((slower, cut) =>
      ask(`slow${cut}x`, 'TargetResponseTime', `TC(${slower / 1000}:)`)
    )
  ]
}

function queriesOfSeries(
  { metric, targetGroup, of }: SeriesQuery,
  { index, loadBalancer }: { index: number; loadBalancer: string }
): QuerySet {
  const id = `series${index}`
  const own: CloudWatchMetric = metricOfSide(metric, {
    ...of,
    'target-group': nameOf(targetGroup),
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

/** Minutes by target group. The errors that a load balancer counts for all its groups together are divided among those of the query. */
async function readTraffic(
  found: ReadonlyMap<string, MinuteSeries>,
  query: MetricsQuery,
  loadBalancerOf: LoadBalancerOf
): Promise<ReadonlyMap<string, readonly MinuteOfTraffic[]>> {
  const balancers = await Promise.all(query.targetGroups.map(loadBalancerOf))
  const minutes = new Map<string, MinuteOfTraffic[]>(query.targetGroups.map(group => [group, []]))
  for (const [balancer, name] of [...new Set(balancers)].entries()) {
    const groups = query.targetGroups.map((_, index) => index).filter(index => balancers[index] === name)
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
        minutes.get(query.targetGroups[index] ?? '')?.push(served)
      }
    }
  }
  return minutes
}

/** Minutes of any group of which a metric may be late. */
async function findLate(
  found: ReadonlyMap<string, MinuteSeries>,
  { targetGroups, slowerThanMilliseconds, errorSource, to }: MetricsQuery,
  loadBalancerOf: LoadBalancerOf
): Promise<readonly number[]> {
  const names = await Promise.all(targetGroups.map(loadBalancerOf))
  const balancers = [...new Set(names)]
  const series = (id: string) => found.get(id) ?? NO_SERIES
  return targetGroups.flatMap((_, index) => {
    const balancer = balancers.indexOf(names[index] ?? '')
    const traffic = {
      requests: series(`requests${index}`),
      answered: [...SERVED.map((_, kind) => series(`served${kind}x${index}`)), series(`failed${index}`)],
      balancerErrors: BALANCER_ERRORS.map((_, kind) => series(`balancer${kind}x${balancer}`)),
      timed: slowerThanMilliseconds.length === 0 ? undefined : series(`timed${index}`),
      slow: slowerThanMilliseconds.map((_, cut) => series(`slow${cut}x${index}`))
    }
    return findUnsettled(traffic, { readAt: to, errorSource })
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
