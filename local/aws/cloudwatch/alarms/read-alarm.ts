import type { RequestFields } from '../../request-fields.js'
import { comparisons } from './alarm.js'
import type { AlarmRule, Comparison, MissingData } from './alarm.js'
import { invalidCombination, invalidQuery, invalidValue } from '../cloudwatch-request.js'
import { readMetric } from '../metrics/metric.js'
import { readMetricQueries, readPeriod, readStatistic } from '../queries/metric-query.js'
import type { MetricQuery } from '../queries/metric-query.js'
import { periodOf } from '../queries/run-queries.js'

const missingData: readonly MissingData[] = ['missing', 'ignore', 'breaching', 'notBreaching']
const oneDaySeconds = 86_400
const oneWeekSeconds = 7 * oneDaySeconds

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export function readAlarmRule(fields: RequestFields): AlarmRule {
  const comparison = fields.oneOf('ComparisonOperator', Object.keys(comparisons) as Comparison[])
  const evaluationPeriods = fields.integer('EvaluationPeriods', { from: 1, to: 10_080 })
  const threshold = fields.number('Threshold')
  if (comparison === undefined) throw invalidQuery('The parameter ComparisonOperator is required.')
  if (evaluationPeriods === undefined) throw invalidQuery('The parameter EvaluationPeriods is required.')
  if (threshold === undefined) throw invalidQuery('The parameter Threshold is required.')
  const datapointsToAlarm = fields.integer('DatapointsToAlarm', { from: 1, to: 10_080 }) ?? evaluationPeriods
  if (datapointsToAlarm > evaluationPeriods) {
    throw invalidQuery('DatapointsToAlarm must be less than or equal to EvaluationPeriods.')
  }
  const queries = fields.shapes('Metrics').length > 0 ? readMathMetric(fields) : [readSingleMetric(fields)]
  const returned = queries.find(({ returnData }) => returnData)
  const periodSeconds = returned === undefined ? 60 : periodOf(returned, queries)
  const longest = periodSeconds >= 3600 ? oneWeekSeconds : oneDaySeconds
  if (periodSeconds * evaluationPeriods > longest) {
    throw invalidQuery(`Metrics cannot be checked across more than ${longest} seconds (EvaluationPeriods * Period).`)
  }
  return {
    ...{ queries, periodSeconds, threshold, comparison, evaluationPeriods, datapointsToAlarm },
    missingData: fields.oneOf('TreatMissingData', missingData) ?? 'missing'
  }
}

function readSingleMetric(fields: RequestFields): MetricQuery {
  const periodSeconds = readPeriod(fields)
  if (periodSeconds === undefined) throw invalidValue('The parameter Period is required.')
  const plain = fields.oneOf('Statistic', ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'])
  const extended = fields.text('ExtendedStatistic')
  if ((plain === undefined) === (extended === undefined)) {
    throw invalidCombination('Exactly one of the parameters Statistic and ExtendedStatistic must be specified.')
  }
  const metric = readMetric(fields)
  return {
    kind: 'metric',
    ...{ id: 'metric', label: metric.name, returnData: true, metric, periodSeconds },
    statistic: readStatistic(plain ?? extended ?? ''),
    unit: fields.text('Unit')
  }
}

function readMathMetric(fields: RequestFields): readonly MetricQuery[] {
  if (fields.has('MetricName') || fields.has('Period')) {
    throw invalidCombination('MetricName and Period must not be specified together with Metrics.')
  }
  const queries = readMetricQueries(fields.shapes('Metrics'))
  if (queries.filter(({ returnData }) => returnData).length !== 1) {
    throw invalidQuery('Exactly one element of the metrics list should return data.')
  }
  return queries
}
