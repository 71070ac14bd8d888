import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { PutMetricAlarmCommand, type PutMetricAlarmCommandInput } from '@aws-sdk/client-cloudwatch'
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import { CreateLogGroupCommand } from '@aws-sdk/client-cloudwatch-logs'
import type { Block, ResourceMaker, Values } from './resource-maker.js'

interface AlarmValues {
  readonly alarm_name: string
  readonly comparison_operator: 'GreaterThanThreshold'
  readonly threshold: number
  readonly evaluation_periods: number
  readonly datapoints_to_alarm: number
  readonly treat_missing_data: string
  readonly namespace?: string
  readonly metric_name?: string
  readonly dimensions?: Values
  readonly extended_statistic?: string
  readonly period?: number
  readonly metric_query: readonly {
    readonly id: string
    readonly expression?: string
    readonly label?: string
    readonly return_data?: boolean
    readonly metric: Block<{
      readonly namespace: string
      readonly metric_name: string
      readonly dimensions: Values
      readonly stat: string
      readonly period: number
    }>
  }[]
}

const toDimensions = (values: Values = {}) => Object.entries(values).map(([Name, Value]) => ({ Name, Value }))

export function cloudWatch(client: CloudWatchClient, logs: CloudWatchLogsClient): readonly ResourceMaker[] {
  return [
    [
      'aws_cloudwatch_log_group',
      async ({ name }: { name: string }) => {
        await logs.send(new CreateLogGroupCommand({ logGroupName: name }))
        return undefined
      }
    ],
    [
      'aws_cloudwatch_metric_alarm',
      async (values: AlarmValues) => {
        await client.send(new PutMetricAlarmCommand(toAlarm(values)))
        return undefined
      }
    ]
  ]
}

function toAlarm(values: AlarmValues): PutMetricAlarmCommandInput {
  return {
    ...{ AlarmName: values.alarm_name, ComparisonOperator: values.comparison_operator, Threshold: values.threshold },
    ...{ EvaluationPeriods: values.evaluation_periods, DatapointsToAlarm: values.datapoints_to_alarm },
    TreatMissingData: values.treat_missing_data,
    ...(values.metric_query.length > 0
      ? { Metrics: values.metric_query.map(toQuery) }
      : {
          ...{ Namespace: values.namespace, MetricName: values.metric_name, Period: values.period },
          ...{ ExtendedStatistic: values.extended_statistic, Dimensions: toDimensions(values.dimensions) }
        })
  }
}

type Query = NonNullable<PutMetricAlarmCommandInput['Metrics']>[number]

function toQuery({
  id,
  expression,
  label,
  return_data: returned,
  metric: [metric]
}: AlarmValues['metric_query'][0]): Query {
  return {
    ...{ Id: id, Expression: expression, Label: label, ReturnData: returned ?? false },
    ...(metric && {
      MetricStat: {
        Metric: {
          ...{ Namespace: metric.namespace, MetricName: metric.metric_name },
          Dimensions: toDimensions(metric.dimensions)
        },
        ...{ Stat: metric.stat, Period: metric.period }
      }
    })
  }
}
