import { GetMetricDataCommand, type MetricDataQuery, type MetricDataResult } from '@aws-sdk/client-cloudwatch'
import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Aws } from './open-aws.js'

/** Metrics of a target group: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html */
export const GROUP_METRICS = [
  'RequestCount',
  'HTTPCode_Target_2XX_Count',
  'HTTPCode_Target_3XX_Count',
  'HTTPCode_Target_4XX_Count',
  'HTTPCode_Target_5XX_Count',
  'TargetConnectionErrorCount'
] as const
/** What the load balancer answers itself. AWS documents them without the dimension TargetGroup. */
export const BALANCER_METRICS = ['HTTPCode_ELB_4XX_Count', 'HTTPCode_ELB_502_Count', 'HTTPCode_ELB_504_Count'] as const

/** One metric of a target group, of a load balancer, or, with both, of what AWS does not document. */
export interface Series {
  readonly metric: string
  readonly group: string | undefined
  readonly balancer: string
  /** Sum of the last 24 hours. */
  readonly sum: number
  /** Start of the newest minute with a value, of the last 15 minutes; epoch milliseconds. */
  readonly newest: number | undefined
  /** The messages of GetMetricData about it, on its last page. */
  readonly statuses: readonly string[]
}

const HOUR = 3_600
const MINUTE = 60
const DAY_MILLISECONDS = 86_400_000
const RECENT_MILLISECONDS = 900_000

type Wanted = Pick<Series, 'metric' | 'group' | 'balancer'>

/** Reads the metrics of the last 24 hours, by AWS's own time. Throws what GetMetricData throws. */
export async function readTraffic(aws: Aws, groups: readonly TargetGroup[]): Promise<readonly Series[]> {
  const wanted = groups.flatMap(group => metricsOf(group))
  if (wanted.length === 0) return []
  const now = aws.now()
  const days = await readAll(aws, wanted, { from: now - DAY_MILLISECONDS, now, period: HOUR })
  const minutes = await readAll(aws, wanted, { from: now - RECENT_MILLISECONDS, now, period: MINUTE })
  return wanted.map((series, index) => {
    const [day, recent] = [days.get(idOf(index)), minutes.get(idOf(index))]
    return {
      ...series,
      sum: (day?.values ?? []).reduce((total, value) => total + value, 0),
      newest: recent?.times.length ? Math.max(...recent.times) : undefined,
      statuses: [day, recent].flatMap(answer => answer?.status ?? [])
    }
  })
}

function metricsOf({ TargetGroupArn = '', LoadBalancerArns = [] }: TargetGroup): readonly Wanted[] {
  const group = TargetGroupArn.slice(TargetGroupArn.lastIndexOf(':') + 1)
  const balancers = LoadBalancerArns.map(arn => arn.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length))
  return balancers
    .filter(balancer => balancer.startsWith('app/'))
    .flatMap(balancer => [
      ...GROUP_METRICS.map(metric => ({ metric, group, balancer })),
      ...BALANCER_METRICS.flatMap(metric => [
        { metric, group: undefined, balancer },
        { metric, group, balancer }
      ])
    ])
}

interface Span {
  readonly from: number
  readonly now: number
  readonly period: number
}

interface Answer {
  readonly values: number[]
  readonly times: number[]
  status: string
}

async function readAll({ metrics }: Aws, wanted: readonly Wanted[], { from, now, period }: Span) {
  const found = new Map<string, Answer>()
  let token: string | undefined
  do {
    const page = await metrics.send(
      new GetMetricDataCommand({
        MetricDataQueries: wanted.map((series, index) => queryOf(series, { index, period })),
        ...{ StartTime: new Date(from), EndTime: new Date(now), NextToken: token }
      })
    )
    for (const result of page.MetricDataResults ?? []) collect(found, result)
    token = page.NextToken
  } while (token !== undefined)
  return found
}

function collect(found: Map<string, Answer>, result: MetricDataResult): void {
  const { Id = '', Values = [], Timestamps = [], StatusCode = 'none' } = result
  const answer = found.get(Id) ?? { values: [], times: [], status: '' }
  answer.values.push(...Values)
  answer.times.push(...Timestamps.map(time => time.getTime()))
  answer.status = StatusCode
  found.set(Id, answer)
}

function queryOf({ metric, group, balancer }: Wanted, { index, period }: { index: number; period: number }) {
  const Dimensions = [
    ...(group === undefined ? [] : [{ Name: 'TargetGroup', Value: group }]),
    { Name: 'LoadBalancer', Value: balancer }
  ]
  const Metric = { Namespace: 'AWS/ApplicationELB', MetricName: metric, Dimensions }
  return { Id: idOf(index), MetricStat: { Metric, Period: period, Stat: 'Sum' } } satisfies MetricDataQuery
}

function idOf(index: number): string {
  return `m${index}`
}
