import type { SeriesMetric } from '../../../../domain/gate/series-metric.js'

/** A CloudWatch metric of a revision, minute by minute: one metric, or metric math over several. */
export type CloudWatchMetric = PlainMetric | MetricExpression

/** The metric of a gate that was read for ECS. Throws a `TypeError` for any other. */
export function toCloudWatchMetric(metric: SeriesMetric): CloudWatchMetric {
  if (isCloudWatchMetric(metric)) return metric
  throw new TypeError(`Unknown metric: ${metric.name}`)
}

function isCloudWatchMetric(metric: SeriesMetric): metric is CloudWatchMetric {
  return 'kind' in metric && (metric.kind === 'metric' || metric.kind === 'expression')
}

export interface PlainMetric {
  readonly kind: 'metric'
  readonly namespace: string
  /** Its name in CloudWatch, and in reports. */
  readonly name: string
  /** As CloudWatch writes it: `Average`, `p90`, `TM(2%:98%)`. */
  readonly statistic: string
  /** A `{placeholder}` in a value is replaced for each side. */
  readonly dimensions: ReadonlyMap<string, string>
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html */
export interface MetricExpression {
  readonly kind: 'expression'
  /** What reports call it. */
  readonly name: string
  readonly expression: string
  /** By the id of each in the expression. */
  readonly metrics: ReadonlyMap<string, PlainMetric>
}

/** The values of one revision's placeholders. */
export interface SeriesSide {
  /** `targetgroup/name/id`, as CloudWatch's dimension. */
  readonly 'target-group': string
  /** `app/name/id`, as CloudWatch's dimension. */
  readonly 'load-balancer': string
  /** `family:revision`. */
  readonly 'task-definition': string
  /** Names, the same on both sides. */
  readonly cluster: string
  readonly service: string
}

export type Placeholder = keyof SeriesSide

export const PLACEHOLDERS: readonly Placeholder[] = [
  'target-group',
  'load-balancer',
  'task-definition',
  'cluster',
  'service'
]

/** The two revisions share everything else. */
export const TELLING_PLACEHOLDERS: readonly Placeholder[] = ['target-group', 'task-definition']

/** The metric as it is asked for of one side. */
export function metricOfSide<Metric extends CloudWatchMetric>(metric: Metric, side: SeriesSide): Metric {
  if (metric.kind === 'metric') return { ...metric, dimensions: fill(metric.dimensions, side) }
  return { ...metric, metrics: new Map([...metric.metrics].map(([id, part]) => [id, metricOfSide(part, side)])) }
}

function fill(dimensions: ReadonlyMap<string, string>, side: SeriesSide): ReadonlyMap<string, string> {
  const put = (text: string) =>
    PLACEHOLDERS.reduce((filled, placeholder) => filled.replaceAll(`{${placeholder}}`, side[placeholder]), text)
  return new Map([...dimensions].map(([name, value]) => [name, put(value)]))
}

/** Whether some dimension differs between the revisions, so that none is compared with itself. */
export function separatesRevisions(metric: CloudWatchMetric): boolean {
  if (metric.kind === 'expression') return [...metric.metrics.values()].some(separatesRevisions)
  return [...metric.dimensions.values()].some(value =>
    TELLING_PLACEHOLDERS.some(placeholder => value.includes(`{${placeholder}}`))
  )
}
