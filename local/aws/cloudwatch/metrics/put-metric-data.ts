import type { Shape } from '../../aws-service.js'
import type { Clock } from '../../clock.js'
import type { RequestFields } from '../../request-fields.js'
import { invalidCombination, invalidValue } from '../cloudwatch-request.js'
import { readDimensions } from './metric.js'
import type { MetricStore } from './metric-store.js'
import type { Distribution } from './distribution.js'

const maximumMetrics = 1000
const maximumValues = 150
const twoWeeks = 14 * 24 * 3_600_000
const twoHours = 2 * 3_600_000

interface Datum {
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly at: number
  readonly unit: string
  readonly addTo: (values: Distribution) => void
}

/**
 * A user's own values can be read immediately.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
 */
export function putMetricData(fields: RequestFields, { store, clock }: { store: MetricStore; clock: Clock }): Shape {
  const namespace = fields.requiredText('Namespace')
  if (namespace.startsWith('AWS/')) throw invalidValue('The value AWS/ for parameter Namespace is invalid.')
  const sent = fields.shapes('MetricData')
  if (sent.length === 0) throw invalidValue('The parameter MetricData is required.')
  if (sent.length > maximumMetrics) {
    throw invalidValue(`The collection MetricData must not have a size greater than ${maximumMetrics}.`)
  }
  for (const datum of sent.map(one => readDatum(one, clock.now()))) {
    const metric = { namespace, name: datum.name, dimensions: datum.dimensions }
    datum.addTo(store.minuteOf({ metric, unit: datum.unit, at: datum.at, publishedAfter: 0 }))
  }
  return {}
}

function readDatum(datum: RequestFields, now: number): Datum {
  const at = datum.time('Timestamp') ?? now
  if (at < now - twoWeeks || at > now + twoHours) {
    throw invalidValue(
      `The parameter MetricData.member.Timestamp must specify a time no more than two weeks ago and at most two hours ahead.`
    )
  }
  return {
    name: datum.requiredText('MetricName'),
    dimensions: readDimensions(datum),
    at,
    unit: datum.text('Unit') ?? 'None',
    addTo: readValues(datum)
  }
}

function readValues(datum: RequestFields): (values: Distribution) => void {
  const value = datum.number('Value')
  const set = datum.nested('StatisticValues')
  const many = datum.numbers('Values')
  if (Number(value !== undefined) + Number(set !== undefined) + Number(many.length > 0) !== 1) {
    throw invalidCombination('Exactly one of the parameters Value, Values and StatisticValues must be specified.')
  }
  if (set !== undefined) {
    const read = readStatisticSet(set)
    return values => values.addStatisticSet(read)
  }
  const counts = datum.numbers('Counts')
  if (many.length > maximumValues) {
    throw invalidValue(`The collection Values must not have a size greater than ${maximumValues}.`)
  }
  if (counts.length > 0 && counts.length !== many.length) {
    throw invalidValue('The parameters Values and Counts must have the same number of elements.')
  }
  const pairs =
    value === undefined ? many.map((one, index) => [one, counts[index] ?? 1] as const) : [[value, 1] as const]
  return values => {
    for (const [one, count] of pairs) values.add(one, count)
  }
}

function readStatisticSet(set: RequestFields): { count: number; sum: number; minimum: number; maximum: number } {
  const required = (name: string) => {
    const value = set.number(name)
    if (value === undefined) throw invalidValue(`The parameter StatisticValues.${name} is required.`)
    return value
  }
  return {
    count: required('SampleCount'),
    sum: required('Sum'),
    minimum: required('Minimum'),
    maximum: required('Maximum')
  }
}
