import {
  CloudWatchClient,
  DescribeAlarmsCommand,
  GetMetricDataCommand,
  PutMetricAlarmCommand,
  PutMetricDataCommand
} from '@aws-sdk/client-cloudwatch'
import { AwsJson1_0Protocol, AwsQueryProtocol, AwsSmithyRpcV2CborProtocol } from '@aws-sdk/core/protocols'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { clientSettings } from '../client-settings.js'
import type { LocalCloud } from '../local-cloud.js'
import { startLocalCloud } from '../start-local-cloud.js'

let cloud: LocalCloud

beforeEach(async () => {
  cloud = await startLocalCloud({ rate: 100 })
})

afterEach(() => cloud.stop())

// The protocols that CloudWatch's clients use, by language and age.
describe.each([
  ['AWS JSON 1.0', AwsJson1_0Protocol],
  ['AWS Query', AwsQueryProtocol],
  ['Smithy RPC v2 CBOR', AwsSmithyRpcV2CborProtocol]
])('over %s', (_name, protocol) => {
  const connect = () => new CloudWatchClient({ ...clientSettings(cloud), protocol })

  test('an alarm is put and described with numbers, booleans and times', async () => {
    const cloudwatch = connect()
    await cloudwatch.send(
      new PutMetricAlarmCommand({
        AlarmName: 'errors & "more"',
        Namespace: 'demo',
        MetricName: 'Errors',
        Statistic: 'Sum',
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 1.5,
        Period: 60,
        EvaluationPeriods: 2,
        ActionsEnabled: false,
        Dimensions: [{ Name: 'service', Value: 'web' }]
      })
    )
    const { MetricAlarms } = await cloudwatch.send(new DescribeAlarmsCommand({ AlarmNames: ['errors & "more"'] }))
    expect(MetricAlarms).toMatchObject([
      {
        AlarmName: 'errors & "more"',
        Threshold: 1.5,
        Period: 60,
        EvaluationPeriods: 2,
        ActionsEnabled: false,
        Dimensions: [{ Name: 'service', Value: 'web' }],
        StateValue: 'INSUFFICIENT_DATA',
        StateUpdatedTimestamp: expect.any(Date)
      }
    ])
  })

  test('data that was put is returned with its times', async () => {
    const cloudwatch = connect()
    const minute = new Date(Math.floor(cloud.clock.now() / 60_000) * 60_000 - 300_000)
    await cloudwatch.send(
      new PutMetricDataCommand({
        Namespace: 'demo',
        MetricData: [{ MetricName: 'Errors', Value: 2.5, Timestamp: minute }]
      })
    )
    const { MetricDataResults } = await cloudwatch.send(
      new GetMetricDataCommand({
        StartTime: new Date(minute.getTime() - 600_000),
        EndTime: new Date(minute.getTime() + 600_000),
        MetricDataQueries: [
          {
            Id: 'errors',
            MetricStat: { Metric: { Namespace: 'demo', MetricName: 'Errors' }, Period: 60, Stat: 'Sum' }
          }
        ]
      })
    )
    expect(MetricDataResults).toMatchObject([{ Id: 'errors', Values: [2.5], Timestamps: [minute] }])
  })

  test('an error has its name', async () => {
    const command = new GetMetricDataCommand({
      StartTime: new Date(2_000_000),
      EndTime: new Date(1_000_000),
      MetricDataQueries: []
    })
    await expect(connect().send(command)).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 }
    })
  })
})
