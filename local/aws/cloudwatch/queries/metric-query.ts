import type { RequestFields } from '../../request-fields.js'
import { invalidQuery } from '../cloudwatch-request.js'
import type { Expression } from './math/expression.js'
import { parseExpression } from './math/parse-expression.js'
import type { Metric } from '../metrics/metric.js'
import { readMetric } from '../metrics/metric.js'
import { parseStatistic } from '../metrics/statistic.js'
import type { Statistic } from '../metrics/statistic.js'

/** One entry of `MetricDataQueries`, or of an alarm's `Metrics`. */
export type MetricQuery = MetricStatQuery | ExpressionQuery

interface QueryBasics {
  readonly id: string
  readonly label: string
  readonly returnData: boolean
}

export interface MetricStatQuery extends QueryBasics {
  readonly kind: 'metric'
  readonly metric: Metric
  readonly statistic: Statistic
  readonly periodSeconds: number
  readonly unit: string | undefined
}

export interface ExpressionQuery extends QueryBasics {
  readonly kind: 'expression'
  readonly expression: Expression
  readonly periodSeconds: number | undefined
}

const maximumQueries = 500
const oneDaySeconds = 86_400

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html */
export function readMetricQueries(queries: readonly RequestFields[]): readonly MetricQuery[] {
  if (queries.length === 0) throw invalidQuery('At least one metric data query must be specified.')
  if (queries.length > maximumQueries) throw invalidQuery(`At most ${maximumQueries} metric data queries are allowed.`)
  const read = queries.map(readMetricQuery)
  const double = read.find(({ id }, index) => read.findIndex(other => other.id === id) !== index)
  if (double !== undefined) throw invalidQuery(`The values for parameter id must be unique: '${double.id}'`)
  return read
}

function readMetricQuery(query: RequestFields): MetricQuery {
  const id = query.requiredText('Id')
  if (!/^[a-z]\w{0,254}$/.test(id)) {
    throw invalidQuery(
      `'${id}' is not a valid id: it must start with a lower-case letter and hold letters, digits and _`
    )
  }
  const stat = query.nested('MetricStat')
  const source = query.text('Expression')
  if ((stat === undefined) === (source === undefined)) {
    throw invalidQuery(`The query '${id}' must have either MetricStat or Expression`)
  }
  const returnData = query.flag('ReturnData') ?? true
  const label = query.text('Label')
  if (stat !== undefined) return { ...readMetricStat(stat), ...{ id, returnData }, label: label ?? nameIn(stat) }
  const periodSeconds = readPeriod(query)
  const expression = parseExpression(source ?? '')
  return { kind: 'expression', id, label: label ?? id, returnData, expression, periodSeconds }
}

function nameIn(stat: RequestFields): string {
  return stat.nested('Metric')?.text('MetricName') ?? ''
}

function readMetricStat(stat: RequestFields): Omit<MetricStatQuery, 'id' | 'label' | 'returnData'> {
  const metric = stat.nested('Metric')
  if (metric === undefined) throw invalidQuery('The parameter MetricStat.Metric is required.')
  const periodSeconds = readPeriod(stat)
  if (periodSeconds === undefined) throw invalidQuery('The parameter MetricStat.Period is required.')
  return {
    kind: 'metric',
    metric: readMetric(metric),
    statistic: readStatistic(stat.requiredText('Stat')),
    periodSeconds,
    unit: stat.text('Unit')
  }
}

/** The local cloud has no metrics of high resolution: their periods of less than a minute are refused. */
export function readPeriod(fields: RequestFields): number | undefined {
  const period = fields.integer('Period', { from: 60, to: oneDaySeconds })
  if (period !== undefined && period % 60 !== 0) throw invalidQuery(`Period ${period} must be a multiple of 60.`)
  return period
}

export function readStatistic(name: string): Statistic {
  const statistic = parseStatistic(name)
  if (statistic === undefined) throw invalidQuery(`The value ${name} for parameter Stat is not supported.`)
  return statistic
}
