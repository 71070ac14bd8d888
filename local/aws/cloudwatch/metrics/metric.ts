import type { RequestFields } from '../../request-fields.js'
import type { Shape } from '../../aws-service.js'
import { invalidValue } from '../cloudwatch-request.js'

/** What a series of values is called. */
export interface Metric {
  readonly namespace: string
  readonly name: string
  readonly dimensions: Readonly<Record<string, string>>
}

const maximumDimensions = 30

/** Two metrics are the same when all their dimensions are, in whatever order. */
export function metricKey({ namespace, name, dimensions }: Metric): string {
  const sorted = Object.keys(dimensions).sort()
  return [namespace, name, ...sorted.map(key => `${key}=${dimensions[key] ?? ''}`)].join('|')
}

export function readMetric(fields: RequestFields): Metric {
  return {
    namespace: fields.requiredText('Namespace'),
    name: fields.requiredText('MetricName'),
    dimensions: readDimensions(fields)
  }
}

export function readDimensions(fields: RequestFields): Readonly<Record<string, string>> {
  const pairs = fields.shapes('Dimensions').map(one => [one.requiredText('Name'), one.requiredText('Value')] as const)
  if (pairs.length > maximumDimensions) {
    throw invalidValue(`The collection Dimensions must not have a size greater than ${maximumDimensions}.`)
  }
  return Object.fromEntries(pairs)
}

export function renderMetric({ namespace, name, dimensions }: Metric): Shape {
  return { Namespace: namespace, MetricName: name, Dimensions: renderDimensions(dimensions) }
}

export function renderDimensions(dimensions: Readonly<Record<string, string>>): Shape[] {
  return Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }))
}
