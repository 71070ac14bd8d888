import type { Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import { invalidCombination, invalidValue } from '../cloudwatch-request.js'
import { readMetric } from '../metrics/metric.js'
import { readPeriod, readStatistic } from './metric-query.js'
import type { MetricStore } from '../metrics/metric-store.js'
import { readSpan } from './read-span.js'

const maximumDataPoints = 1440

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html */
export function getMetricStatistics(fields: RequestFields, store: MetricStore): Shape {
  const metric = readMetric(fields)
  const span = readSpan(fields, invalidValue)
  const periodSeconds = readPeriod(fields)
  if (periodSeconds === undefined) throw invalidValue('The parameter Period is required.')
  const requested = Math.ceil((span.end - span.start) / (periodSeconds * 1000))
  if (requested > maximumDataPoints) {
    throw invalidCombination(
      `You have requested up to ${requested} datapoints, which exceeds the limit of ${maximumDataPoints}. Increase Period or decrease the time range.`
    )
  }
  const plain = fields.texts('Statistics').map(name => ({ name, statistic: readStatistic(name) }))
  const extended = fields.texts('ExtendedStatistics').map(name => ({ name, statistic: readStatistic(name) }))
  if (plain.length + extended.length === 0) {
    throw invalidCombination('At least one of the parameters Statistics and ExtendedStatistics must be specified.')
  }
  const unit = fields.text('Unit')
  const periods = store.read(metric, { ...span, periodSeconds }, unit)
  const datapoints = [...periods].map(([at, values]) => ({
    Timestamp: new Date(at),
    Unit: unit ?? store.unitOf(metric),
    ...Object.fromEntries(plain.map(({ name, statistic }) => [name, statistic(values)])),
    ...(extended.length > 0 && {
      ExtendedStatistics: Object.fromEntries(extended.map(({ name, statistic }) => [name, statistic(values)]))
    })
  }))
  return { Label: metric.name, Datapoints: datapoints }
}
