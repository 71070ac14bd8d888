import { AwsError } from '../../aws-error.js'
import type { Shape } from '../../aws-service.js'
import type { RequestFields } from '../../request-fields.js'
import { renderMetric } from './metric.js'
import type { MetricStore } from './metric-store.js'

const pageSize = 500

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_ListMetrics.html */
export function listMetrics(fields: RequestFields, store: MetricStore): Shape {
  const namespace = fields.text('Namespace')
  const name = fields.text('MetricName')
  const filters = fields.shapes('Dimensions').map(one => ({ name: one.requiredText('Name'), value: one.text('Value') }))
  const found = store.list().filter(metric => {
    if (namespace !== undefined && metric.namespace !== namespace) return false
    if (name !== undefined && metric.name !== name) return false
    return filters.every(filter => {
      const value = metric.dimensions[filter.name]
      return value !== undefined && (filter.value === undefined || filter.value === value)
    })
  })
  const start = readToken(fields.text('NextToken'))
  const end = start + pageSize
  return {
    Metrics: found.slice(start, end).map(renderMetric),
    NextToken: end < found.length ? Buffer.from(String(end)).toString('base64url') : undefined
  }
}

function readToken(token: string | undefined): number {
  if (token === undefined) return 0
  const start = Number(Buffer.from(token, 'base64url').toString())
  if (!Number.isInteger(start) || start <= 0) {
    throw new AwsError('InvalidParameterValue', `The value ${token} for parameter NextToken is invalid.`)
  }
  return start
}
