import { describe, expect, it } from '@jest/globals'
import { memoryAzure, type MemoryAzure } from '../../../../test/fakes/azure/memory-azure.js'
import { sampleApp } from '../../../../test/fakes/azure/sample-app.js'

const METRICS = '/providers/Microsoft.App/containerApps/web/providers/Microsoft.Insights/metrics'
const MINUTE = 60_000

/** An app that fails one request of four, after some minutes. */
async function open(minutes = 10): Promise<MemoryAzure> {
  const azure = memoryAzure({ behaviorAt: () => ({ state: 'healthy', errorPercent: 25, milliseconds: 30 }) })
  azure.cloud.apps.add(sampleApp())
  await azure.clock.pass(minutes * MINUTE)
  return azure
}

function ask(azure: MemoryAzure, query: Readonly<Record<string, string>>) {
  const start = azure.clock.now() - 10 * MINUTE
  const timespan = `${new Date(start).toISOString()}/${new Date(azure.clock.now()).toISOString()}`
  const all = new URLSearchParams({ metricnames: 'Requests', aggregation: 'total', timespan, ...query })
  return azure.call('GET', `${METRICS}?${all.toString()}`, { version: '2023-10-01' })
}

describe('Azure Monitor', () => {
  it('counts requests by minute, late, and first only half of them', async () => {
    const data = ask(await open(), {}).at('value.0.timeseries.0.data') as readonly { readonly total?: number }[]
    expect(data.map(({ total }) => total)).toEqual([...Array<number>(6).fill(1_200), 1_200, 600, 600, undefined])
  })

  it('has no value for a minute without data, or 0 as configured', async () => {
    const azure = await open()
    azure.replicas.requestsPerMinute = 0.001
    await azure.clock.pass(20 * MINUTE)
    const none = ask(azure, {}).at('value.0.timeseries.0.data.0')
    expect(Object.keys(none as object)).toEqual(['timeStamp'])
    azure.cloud.metrics.settings.gaps = 'zero'
    expect(ask(azure, {}).at('value.0.timeseries.0.data.0.total')).toBe(0)
  })

  it('splits by the dimensions of the filter, with their names in lower case', async () => {
    const answer = ask(await open(), {
      $filter: "revisionName eq 'web--v1' and statusCodeCategory eq '*'",
      interval: 'FULL'
    })
    expect(answer.at('value.0.timeseries.0.metadatavalues')).toEqual([
      { name: { value: 'revisionname', localizedValue: 'revisionname' }, value: 'web--v1' },
      { name: { value: 'statuscodecategory', localizedValue: 'statuscodecategory' }, value: '2xx' }
    ])
    const totals = [0, 1, 2].map(index => answer.at(`value.0.timeseries.${index}.data.0.total`))
    expect(totals).toEqual([7_200, 2_400, undefined])
  })

  it('has no series for what the filter does not find', async () => {
    expect(ask(await open(), { $filter: "revisionName eq 'web--v2'" }).at('value.0.timeseries')).toEqual([])
  })

  it('sums up the dimensions of rollupby', async () => {
    const answer = ask(await open(), {
      $filter: "revisionName eq 'web--v1' and statusCode eq '*'",
      rollupby: 'statusCode',
      interval: 'FULL'
    })
    expect(answer.at('value.0.timeseries.0.data.0.total')).toBe(9_600)
    expect(answer.at('value.0.timeseries.1')).toBeUndefined()
  })

  it('measures response times by status, and not by revision', async () => {
    const azure = await open()
    const answer = ask(azure, {
      metricnames: 'ResponseTime',
      aggregation: 'average',
      $filter: "statusCodeCategory eq '5xx'"
    })
    expect(answer.at('value.0.timeseries.0.data.0.average')).toBe(30)
    const refused = ask(azure, { metricnames: 'ResponseTime', $filter: "revisionName eq '*'" })
    expect(refused).toMatchObject({ status: 400, code: 'BadRequest' })
    expect(refused.at('message')).toBe(
      'Metric: ResponseTime does not support requested dimension combination: revisionname, supported ones are: statusCodeCategory,statusCode'
    )
  })

  it('returns ten series unless more are asked for', async () => {
    const azure = await open()
    const resource = azure.call('GET', '/providers/Microsoft.App/containerApps/web').at('id')
    for (let status = 400; status < 412; status += 1)
      azure.cloud.metrics.record({
        ...{ resource: String(resource).toLowerCase(), at: azure.clock.now() - 5 * MINUTE, status, milliseconds: 1 },
        dimensions: { revisionName: 'web--v1', podName: 'pod' }
      })
    const count = (query: Readonly<Record<string, string>>) =>
      (ask(azure, { $filter: "statusCode eq '*'", ...query }).at('value.0.timeseries') as readonly unknown[]).length
    expect([count({}), count({ top: '100' })]).toEqual([10, 14])
  })

  it('reports an aggregation that a metric does not have within the answer', async () => {
    const answer = ask(await open(), { aggregation: 'count' })
    expect(answer.status).toBe(200)
    expect(answer.at('value.0.errorCode')).toBe('InvalidSamplingType')
    expect(answer.at('value.0.timeseries')).toEqual([])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an unknown metric', { metricnames: 'Errors' }, 'Valid metrics: Requests,ResponseTime'],
    ['an unknown aggregation', { aggregation: 'p95' }, 'Invalid aggregation type'],
    ['an unknown interval', { interval: 'PT2M' }, 'invalid time grain'],
    ['a timespan without an end', { timespan: '2026-11-28T12:00:00Z' }, 'invalid time range'],
    ['a timespan backward', { timespan: '2026-11-28T12:00:00Z/2026-11-28T11:00:00Z' }, 'invalid time range'],
    ['a timespan without a zone', { timespan: '2026-11-28T12:00:00/2026-11-28T13:00:00' }, 'invalid time range'],
    ['a filter that it does not understand', { $filter: "(revisionName eq 'a')" }, 'Failed to parse $filter'],
    ['top without a filter', { top: '5' }, 'valid only if $filter'],
    ['the namespace of another resource', { metricnamespace: 'Microsoft.Web/sites' }, 'not valid for the resource']
  ])('refuses %s', async (_, query, message) => {
    const answer = ask(await open(1), query)
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' })
    expect(answer.at('message')).toContain(message)
    // Unlike other services, it answers without a member `error`.
    expect(answer.at('error')).toBeUndefined()
  })

  it('needs its own permission', async () => {
    const azure = await open(1)
    azure.cloud.access.assignments.splice(0, 2)
    const denied = ask(azure, {})
    expect(denied).toMatchObject({ status: 403, code: 'AuthorizationFailed' })
    expect(denied.at('error.message')).toContain("'Microsoft.Insights/metrics/read'")
  })
})
