import type { Operation, Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import type { Alarm, AlarmState } from './alarm.js'
import type { AlarmBook } from './alarm-book.js'
import { invalidValue, readCloudWatchRequest } from '../cloudwatch-request.js'

const states: readonly AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA']
const maximumAlarms = 100
/** What an answer holds where MaxRecords is not given: https://github.com/boto/boto3/issues/307 */
const defaultAlarms = 50

export function alarmOperations(book: AlarmBook): Record<string, Operation> {
  return {
    PutMetricAlarm: input => {
      book.put(readCloudWatchRequest(input))
      return {}
    },
    DescribeAlarms: input => describeAlarms(readCloudWatchRequest(input), book),
    DeleteAlarms: input => book.delete(readCloudWatchRequest(input).texts('AlarmNames')),
    SetAlarmState: input => {
      const fields = readCloudWatchRequest(input)
      const state = fields.oneOf('StateValue', states)
      if (state === undefined) throw invalidValue('The parameter StateValue is required.')
      const reason = fields.requiredText('StateReason')
      book.setState(fields.requiredText('AlarmName'), { state, reason, reasonData: fields.text('StateReasonData') })
      return {}
    }
  }
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
function describeAlarms(fields: RequestFields, book: AlarmBook): Shape {
  const names = fields.texts('AlarmNames')
  const prefix = fields.text('AlarmNamePrefix')
  const state = fields.oneOf('StateValue', states)
  const types = fields.texts('AlarmTypes')
  if (names.length > maximumAlarms) {
    throw invalidValue(`The collection AlarmNames must not have a size greater than ${maximumAlarms}.`)
  }
  const size = fields.integer('MaxRecords', { from: 1, to: maximumAlarms }) ?? defaultAlarms
  const wantsMetricAlarms = types.length === 0 || types.includes('MetricAlarm')
  const found = book.all.filter(({ name, status }) => {
    if (!wantsMetricAlarms || (state !== undefined && status.state !== state)) return false
    return (names.length === 0 || names.includes(name)) && (prefix === undefined || name.startsWith(prefix))
  })
  const after = readToken(fields.text('NextToken'))
  const rest = found.filter(({ name }) => name > after)
  const page = rest.slice(0, size)
  const last = page.at(-1)
  return {
    MetricAlarms: page.map(renderAlarm),
    CompositeAlarms: [],
    NextToken: last !== undefined && rest.length > size ? Buffer.from(last.name).toString('base64url') : undefined
  }
}

function readToken(token: string | undefined): string {
  return token === undefined ? '' : Buffer.from(token, 'base64url').toString()
}

function renderAlarm({ name, arn, rule, configuration, configuredAt, status }: Alarm): Shape {
  return {
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Dimensions: [],
    ...configuration,
    Tags: undefined,
    AlarmName: name,
    AlarmArn: arn,
    AlarmConfigurationUpdatedTimestamp: new Date(configuredAt),
    StateValue: status.state,
    StateReason: status.reason,
    StateReasonData: status.reasonData,
    StateUpdatedTimestamp: new Date(status.updatedAt),
    StateTransitionedTimestamp: new Date(status.transitionedAt),
    EvaluationPeriods: rule.evaluationPeriods,
    DatapointsToAlarm: rule.datapointsToAlarm,
    Threshold: rule.threshold,
    TreatMissingData: rule.missingData
  }
}
