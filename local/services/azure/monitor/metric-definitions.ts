/** A metric of a resource type. */
export interface MetricDefinition {
  readonly name: string
  readonly title: string
  readonly unit: 'Count' | 'MilliSeconds' | 'Seconds'
  /** As the table of the reference spells them. */
  readonly dimensions: readonly string[]
  readonly aggregations: readonly Aggregation[]
  /** What of a request it measures. */
  readonly measures: 'requests' | 'server-errors' | 'client-errors' | 'time'
}

export type Aggregation = 'average' | 'total' | 'minimum' | 'maximum' | 'count'

/** https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-app-containerapps-metrics */
const CONTAINER_APP: readonly MetricDefinition[] = [
  {
    ...{ name: 'Requests', title: 'Requests', unit: 'Count', measures: 'requests' },
    dimensions: ['revisionName', 'podName', 'statusCodeCategory', 'statusCode'],
    aggregations: ['average', 'total', 'maximum', 'minimum']
  },
  {
    // Not by revision: the table lists no `revisionName` for it.
    ...{ name: 'ResponseTime', title: 'Average Response Time (Preview)', unit: 'MilliSeconds', measures: 'time' },
    dimensions: ['statusCodeCategory', 'statusCode'],
    aggregations: ['average', 'total', 'maximum', 'minimum']
  }
]

/** https://learn.microsoft.com/azure/azure-monitor/reference/supported-metrics/microsoft-web-sites-slots-metrics */
const SITE: readonly MetricDefinition[] = [
  ...(
    [
      ['Requests', 'Requests', 'requests'],
      ['Http5xx', 'Http Server Errors', 'server-errors'],
      ['Http4xx', 'Http 4xx', 'client-errors']
    ] as const
  ).map(([name, title, measures]) => ({
    ...{ name, title, measures, unit: 'Count' as const, dimensions: ['Instance'], aggregations: ['total'] as const }
  })),
  {
    ...{ name: 'HttpResponseTime', title: 'Response Time', unit: 'Seconds', measures: 'time' },
    dimensions: ['Instance'],
    aggregations: ['average']
  }
]

/** By namespace, in lower case. */
export const METRICS: Readonly<Record<string, readonly MetricDefinition[]>> = {
  'microsoft.app/containerapps': CONTAINER_APP,
  'microsoft.web/sites': SITE,
  'microsoft.web/sites/slots': SITE
}
