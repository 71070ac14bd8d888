import { beforeEach, describe, expect, test } from '@jest/globals'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Shape } from '../aws-service.js'
import type { HostCount } from '../elbv2/host-counts.js'
import { createCloudWatch } from './cloudwatch-service.js'
import type { CloudWatch } from './cloudwatch-service.js'
import { ManualClock } from './testing/manual-clock.js'
import type { ServedRequest } from './traffic-log.js'

const place = { partition: 'aws', region: 'eu-west-1', accountId: '123456789012' }
const caller = { accessKeyId: 'test', arn: 'arn:aws:iam::123456789012:user/test' }
const noon = Date.parse('2030-01-01T12:00:00Z')
const minute = 60_000
const loadBalancer = 'app/web/1'
const targetGroup = 'targetgroup/canary/2'

let clock: ManualClock
let cloudWatch: CloudWatch
let hosts: HostCount[]

beforeEach(() => {
  clock = new ManualClock(noon)
  hosts = []
  cloudWatch = createCloudWatch({ clock, place, metricDelay: minute, hostCounts: () => hosts })
})

const call = async (name: string, input: Shape = {}): Promise<Shape> =>
  (await cloudWatch.operations[name]?.(input, caller)) ?? {}

const serve = (count: number, request: Partial<ServedRequest> = {}) => {
  for (let index = 0; index < count; index += 1) {
    const answered = { status: 200, targetStatus: 200, targetResponseSeconds: 0.1 }
    cloudWatch.record({ at: clock.now(), loadBalancer, targetGroup, ...answered, ...request })
  }
}

const groupDimensions = [
  { Name: 'LoadBalancer', Value: loadBalancer },
  { Name: 'TargetGroup', Value: targetGroup }
]

const query = (id: string, name: string, stat: string, dimensions = groupDimensions): Shape => ({
  Id: id,
  MetricStat: {
    Metric: { Namespace: 'AWS/ApplicationELB', MetricName: name, Dimensions: dimensions },
    Period: 60,
    Stat: stat
  }
})

interface Series {
  readonly Id: string
  readonly Timestamps: readonly Date[]
  readonly Values: readonly number[]
  readonly StatusCode: string
}

async function read(queries: readonly Shape[], more: Shape = {}): Promise<readonly Series[]> {
  const { MetricDataResults } = await call('GetMetricData', {
    StartTime: noon / 1000,
    EndTime: (noon + 60 * minute) / 1000,
    ScanBy: 'TimestampAscending',
    MetricDataQueries: queries,
    ...more
  })
  return MetricDataResults as readonly Series[]
}

const valuesOf = async (...queries: Parameters<typeof query>) => (await read([query(...queries)]))[0]?.Values

describe('metrics of the load balancer', () => {
  test('count requests by group and status, and only in minutes that had any', async () => {
    serve(30)
    serve(2, { status: 500, targetStatus: 500 })
    clock.advance(2 * minute)
    serve(5)
    clock.advance(3 * minute)
    const [all, good, bad] = await read([
      query('all', 'RequestCount', 'Sum'),
      query('good', 'HTTPCode_Target_2XX_Count', 'Sum'),
      query('bad', 'HTTPCode_Target_5XX_Count', 'Sum', groupDimensions.slice(0, 1))
    ])
    expect([all?.Values, good?.Values, bad?.Values]).toEqual([[32, 5], [30, 5], [2]])
    expect(all?.Timestamps).toEqual([new Date(noon), new Date(noon + 2 * minute)])
  })

  test('show a minute only after it is over and the delay has passed', async () => {
    serve(1)
    clock.advance(2 * minute - 1)
    expect(await valuesOf('all', 'RequestCount', 'Sum')).toEqual([])
    clock.advance(1)
    expect(await valuesOf('all', 'RequestCount', 'Sum')).toEqual([1])
  })

  test('count errors of the load balancer itself without a target group', async () => {
    const failed = { targetStatus: undefined, targetResponseSeconds: undefined } as unknown as Partial<ServedRequest>
    serve(3, { ...failed, status: 502, targetConnection: 'not-made' })
    serve(1, { ...failed, status: 504, targetConnection: 'made' })
    cloudWatch.record({ at: clock.now(), loadBalancer, status: 503 })
    clock.advance(3 * minute)
    const own = groupDimensions.slice(0, 1)
    expect(await valuesOf('a', 'HTTPCode_ELB_5XX_Count', 'Sum', own)).toEqual([5])
    expect(await valuesOf('b', 'HTTPCode_ELB_502_Count', 'Sum', own)).toEqual([3])
    expect(await valuesOf('c', 'HTTPCode_ELB_5XX_Count', 'Sum')).toEqual([])
    expect(await valuesOf('d', 'RequestCount', 'Sum')).toEqual([4])
    expect(await valuesOf('e', 'RequestCount', 'Sum', own)).toEqual([4])
    expect(await valuesOf('f', 'TargetConnectionErrorCount', 'Sum')).toEqual([3])
    expect(await valuesOf('g', 'HTTPCode_Target_5XX_Count', 'Sum')).toEqual([])
  })

  test('report response times as percentiles and as counts above a bound', async () => {
    serve(90, { targetResponseSeconds: 0.1 })
    serve(10, { targetResponseSeconds: 2 })
    clock.advance(3 * minute)
    expect(await valuesOf('a', 'TargetResponseTime', 'p90')).toEqual([0.1])
    expect(await valuesOf('b', 'TargetResponseTime', 'p99')).toEqual([2])
    expect(await valuesOf('c', 'TargetResponseTime', 'TC(0.5:)')).toEqual([10])
  })

  test('count hosts several times a minute, and requests for each healthy one', async () => {
    hosts = [{ loadBalancer, targetGroup, healthy: 2, unhealthy: 1 }]
    clock.advance(10_000)
    serve(10)
    clock.advance(10_000)
    hosts = [{ loadBalancer, targetGroup, healthy: 3, unhealthy: 0 }]
    clock.advance(3 * minute)
    expect((await valuesOf('a', 'HealthyHostCount', 'Minimum'))?.[0]).toBe(2)
    expect((await valuesOf('b', 'HealthyHostCount', 'Maximum'))?.[0]).toBe(3)
    expect((await valuesOf('c', 'UnHealthyHostCount', 'Maximum'))?.[0]).toBe(1)
    expect(await valuesOf('d', 'RequestCountPerTarget', 'Sum')).toEqual([5])
  })

  test('are listed with their dimensions once they are published', async () => {
    serve(1)
    expect((await call('ListMetrics', { MetricName: 'RequestCount' })).Metrics).toEqual([])
    clock.advance(3 * minute)
    const { Metrics } = await call('ListMetrics', { MetricName: 'RequestCount', Dimensions: [{ Name: 'TargetGroup' }] })
    expect(Metrics).toEqual([
      {
        Namespace: 'AWS/ApplicationELB',
        MetricName: 'RequestCount',
        Dimensions: [
          { Name: 'TargetGroup', Value: targetGroup },
          { Name: 'LoadBalancer', Value: loadBalancer }
        ]
      }
    ])
  })
})

describe('GetMetricData', () => {
  beforeEach(() => {
    for (let index = 0; index < 5; index += 1) {
      serve(10)
      if (index % 2 === 0) serve(index + 1, { status: 500, targetStatus: 500 })
      clock.advance(minute)
    }
    clock.advance(2 * minute)
  })

  const math = (expression: string): Shape => ({ Id: 'e', Expression: expression })
  const hidden = [
    { ...query('n', 'RequestCount', 'Sum'), ReturnData: false },
    { ...query('bad', 'HTTPCode_Target_5XX_Count', 'Sum'), ReturnData: false }
  ]
  const evaluate = async (expression: string) => (await read([...hidden, math(expression)]))[0]?.Values

  test.each([
    ['n', [11, 10, 13, 10, 15]],
    ['n - bad', [10, 10, 10]],
    ['n - FILL(bad, 0)', [10, 10, 10, 10, 10]],
    ['100 * bad / n', [100 / 11, 300 / 13, 500 / 15]],
    ['SUM([n, bad])', [12, 10, 16, 10, 20]],
    ['SUM(METRICS("ba"))', [1, 3, 5]],
    ['n / (n - 10)', [11, 13 / 3, 3]],
    ['IF(n > 11, 1, 0)', [0, 0, 1, 0, 1]],
    ['MAX([n * 2, bad ^ 2]) - -1', [23, 21, 27, 21, 31]],
    ['n / PERIOD(n)', [11 / 60, 10 / 60, 13 / 60, 10 / 60, 15 / 60]],
    ['n - n + SUM(n)', [59, 59, 59, 59, 59]],
    ['RUNNING_SUM(n)', [11, 21, 34, 44, 59]]
  ])('computes %s', async (expression, expected) => {
    const values = await evaluate(expression)
    const published = expression.includes('FILL') ? values?.slice(0, 5) : values
    expect(published).toHaveLength(expected.length)
    expected.forEach((value, index) => expect(published?.[index]).toBeCloseTo(value, 9))
  })

  test.each(['n +', 'n n', 'nobody', 'SUM()', 'e + 1', 'NOSUCH(n)', '3', 'n $ 2'])('refuses %s', async expression => {
    await expect(evaluate(expression)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  test('gathers minutes into longer periods', async () => {
    const fiveMinutes = query('n', 'RequestCount', 'Sum')
    Object.assign(fiveMinutes.MetricStat as Shape, { Period: 300 })
    expect((await read([fiveMinutes]))[0]?.Values).toEqual([59])
  })

  test('begins with the newest value unless asked otherwise, and leaves out the end', async () => {
    const [series] = await read([query('n', 'RequestCount', 'Sum')], {
      ScanBy: undefined,
      EndTime: (noon + 2 * minute) / 1000
    })
    expect(series?.Values).toEqual([10, 11])
  })

  test('splits its answer into pages linked by the next token', async () => {
    const queries = [query('n', 'RequestCount', 'Sum'), query('bad', 'HTTPCode_Target_5XX_Count', 'Sum')]
    const seen: number[] = []
    const states: string[] = []
    let token: string | undefined
    do {
      const page = await call('GetMetricData', {
        ...{ StartTime: noon / 1000, EndTime: noon / 1000 + 3600, ScanBy: 'TimestampAscending' },
        ...{ MetricDataQueries: queries, MaxDatapoints: 3, NextToken: token }
      })
      for (const series of page.MetricDataResults as readonly Series[]) {
        seen.push(...series.Values)
        states.push(`${series.Id} ${series.StatusCode}`)
      }
      token = page.NextToken as string | undefined
    } while (token !== undefined)
    expect(seen).toEqual([11, 10, 13, 10, 15, 1, 3, 5])
    expect(states).toEqual(['n PartialData', 'n Complete', 'bad PartialData', 'bad Complete'])
  })

  test.each([
    [{ EndTime: noon / 1000 }, 'StartTime must be less than'],
    [{ MetricDataQueries: [] }, 'At least one'],
    [{ MetricDataQueries: [{ Id: 'A', Expression: '1' }] }, 'not a valid id'],
    [{ MetricDataQueries: [{ Id: 'a' }] }, 'either MetricStat or Expression'],
    [{ MetricDataQueries: [query('a', 'x', 'p101')] }, 'Stat is not supported'],
    [{ MetricDataQueries: [query('a', 'x', 'Sum'), query('a', 'y', 'Sum')] }, 'unique']
  ])('refuses %j', async (change, message) => {
    await expect(read([query('n', 'RequestCount', 'Sum')], change)).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining(message) as unknown
    })
  })
})

describe('values of a user', () => {
  const put = (datum: Shape) =>
    call('PutMetricData', { Namespace: 'Shop', MetricData: [{ MetricName: 'Orders', ...datum }] })
  const statistics = (more: Shape = {}) =>
    call('GetMetricStatistics', {
      ...{ Namespace: 'Shop', MetricName: 'Orders', Period: 60, Statistics: ['Sum', 'Maximum'] },
      ...{ StartTime: noon / 1000, EndTime: noon / 1000 + 3600, ...more }
    })

  test('can be read immediately, with their unit', async () => {
    await put({ Value: 3, Unit: 'Count' })
    await put({ Values: [1, 5], Counts: [2, 1], Unit: 'Count' })
    await put({ StatisticValues: { SampleCount: 2, Sum: 4, Minimum: 1, Maximum: 3 }, Unit: 'Count' })
    expect(await statistics()).toEqual({
      Label: 'Orders',
      Datapoints: [{ Timestamp: new Date(noon), Unit: 'Count', Sum: 14, Maximum: 5 }]
    })
  })

  test('of another unit or another dimension are another series', async () => {
    await put({ Value: 3, Unit: 'Count' })
    await put({ Value: 4, Unit: 'Percent' })
    await put({ Value: 5, Dimensions: [{ Name: 'Shop', Value: 'a' }] })
    expect((await statistics({ Unit: 'Percent' })).Datapoints).toMatchObject([{ Sum: 4 }])
    expect((await statistics({ Dimensions: [{ Name: 'Shop', Value: 'a' }] })).Datapoints).toMatchObject([{ Sum: 5 }])
  })

  test('give percentiles as extended statistics', async () => {
    await put({ Values: [1, 2, 3, 4] })
    expect((await statistics({ Statistics: undefined, ExtendedStatistics: ['p50'] })).Datapoints).toMatchObject([
      { ExtendedStatistics: { p50: 2 } }
    ])
  })

  test.each([
    [{}, 'InvalidParameterCombination'],
    [{ Value: 1, Values: [2] }, 'InvalidParameterCombination'],
    [{ Values: [1, 2], Counts: [1] }, 'InvalidParameterValue'],
    [{ Value: 1, Timestamp: noon / 1000 - 15 * 86_400 }, 'InvalidParameterValue'],
    [{ Value: 'many' }, 'InvalidParameterValue']
  ])('%j is refused as %s', async (datum, name) => {
    await expect(put(datum)).rejects.toMatchObject({ name })
  })

  test('may not be of a namespace of AWS', async () => {
    const own = call('PutMetricData', { Namespace: 'AWS/ECS', MetricData: [{ MetricName: 'a', Value: 1 }] })
    await expect(own).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })
})

describe('alarms', () => {
  const errors = (more: Shape = {}) =>
    call('PutMetricAlarm', {
      ...{ AlarmName: 'errors', Namespace: 'AWS/ApplicationELB', MetricName: 'HTTPCode_Target_5XX_Count' },
      ...{ Dimensions: groupDimensions, Statistic: 'Sum', Period: 60, EvaluationPeriods: 1, Threshold: 5 },
      ...{ ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'notBreaching', ...more }
    })
  const state = () => cloudWatch.alarms.stateOf('errors')

  test('begin without data, are OK when nothing is wrong and ALARM when the threshold is crossed', async () => {
    await errors()
    expect(state()).toBe('INSUFFICIENT_DATA')
    clock.advance(minute)
    expect(state()).toBe('OK')
    serve(6, { status: 500, targetStatus: 500 })
    clock.advance(minute)
    expect(state()).toBe('OK')
    clock.advance(minute)
    expect(state()).toBe('ALARM')
    clock.advance(4 * minute)
    expect(state()).toBe('OK')
  })

  test('can need several of several periods', async () => {
    await errors({ EvaluationPeriods: 3, DatapointsToAlarm: 2 })
    const bad = { status: 500, targetStatus: 500 }
    serve(6, bad)
    clock.advance(2 * minute)
    serve(6, bad)
    clock.advance(minute)
    expect(state()).toBe('OK')
    clock.advance(minute)
    expect(state()).toBe('ALARM')
  })

  test('can watch an expression', async () => {
    await call('PutMetricAlarm', {
      ...{
        AlarmName: 'errors',
        EvaluationPeriods: 1,
        Threshold: 10,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold'
      },
      Metrics: [
        { ...query('bad', 'HTTPCode_Target_5XX_Count', 'Sum'), ReturnData: false },
        { ...query('n', 'RequestCount', 'Sum'), ReturnData: false },
        { Id: 'rate', Expression: '100 * bad / n' }
      ]
    })
    serve(90)
    serve(10, { status: 503, targetStatus: 503 })
    clock.advance(3 * minute)
    expect(state()).toBe('ALARM')
  })

  test('set manually stay so until the next evaluation', async () => {
    await errors()
    clock.advance(minute)
    await call('SetAlarmState', { AlarmName: 'errors', StateValue: 'ALARM', StateReason: 'a drill' })
    expect(state()).toBe('ALARM')
    expect((await call('DescribeAlarms', { StateValue: 'ALARM' })).MetricAlarms).toMatchObject([
      { AlarmName: 'errors', StateReason: 'a drill', Threshold: 5, DatapointsToAlarm: 1 }
    ])
    clock.advance(minute)
    expect(state()).toBe('OK')
  })

  test('are described in pages, by name and by prefix', async () => {
    for (const AlarmName of ['b-2', 'a-1', 'b-1']) await errors({ AlarmName })
    const names = async (input: Shape) => {
      const { MetricAlarms, NextToken } = await call('DescribeAlarms', input)
      return { names: (MetricAlarms as readonly { AlarmName: string }[]).map(({ AlarmName }) => AlarmName), NextToken }
    }
    expect((await names({ AlarmNamePrefix: 'b-' })).names).toEqual(['b-1', 'b-2'])
    expect((await names({ AlarmNames: ['a-1', 'nobody'] })).names).toEqual(['a-1'])
    const first = await names({ MaxRecords: 2 })
    expect(first.names).toEqual(['a-1', 'b-1'])
    expect((await names({ MaxRecords: 2, NextToken: first.NextToken })).names).toEqual(['b-2'])
  })

  test('that do not exist have no state and cannot be set or deleted', async () => {
    expect(cloudWatch.alarms.stateOf('nobody')).toBeUndefined()
    const set = call('SetAlarmState', { AlarmName: 'nobody', StateValue: 'OK', StateReason: 'x' })
    await expect(set).rejects.toMatchObject({ name: 'ResourceNotFound' })
    await errors()
    await expect(call('DeleteAlarms', { AlarmNames: ['errors', 'nobody'] })).rejects.toMatchObject({ status: 404 })
    await call('DeleteAlarms', { AlarmNames: ['errors'] })
    expect(state()).toBeUndefined()
  })

  test.each([
    [{ DatapointsToAlarm: 2 }, 'ValidationError'],
    [{ EvaluationPeriods: undefined }, 'ValidationError'],
    [{ Period: 45 }, 'InvalidParameterValue'],
    [{ Statistic: undefined }, 'InvalidParameterCombination'],
    [{ ExtendedStatistic: 'p99' }, 'InvalidParameterCombination'],
    [{ EvaluationPeriods: 1500 }, 'ValidationError'],
    [{ AlarmName: undefined }, 'MissingParameter']
  ])('with %j are refused as %s', async (change, name) => {
    await expect(errors(change)).rejects.toMatchObject({ name })
  })
})

test('two hundred thousand requests leave little behind', () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (let index = 0; index < 200_000; index += 1) {
    if (index % 10_000 === 0) clock.advance(minute)
    serve(1, { targetResponseSeconds: 0.001 + (index % 9973) / 1000 })
  }
  collectGarbage()
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(8)
})
