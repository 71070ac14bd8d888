import { CloudWatchClient, GetMetricDataCommand, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../client-settings.js'
import type { LocalCloud } from '../../local-cloud.js'
import { startLocalCloud } from '../../start-local-cloud.js'

const MINUTE = 60_000

let cloud: LocalCloud
let client: CloudWatchClient
let start: number
beforeAll(async () => {
  cloud = await startLocalCloud()
  client = new CloudWatchClient(clientSettings(cloud))
  start = Math.floor(cloud.clock.now() / MINUTE) * MINUTE - 10 * MINUTE
  const MetricData = Array.from({ length: 10 }, (_, minute) =>
    ['Orders', 'Returns'].map(MetricName => ({
      MetricName,
      Timestamp: new Date(start + minute * MINUTE),
      Value: minute
    }))
  ).flat()
  await client.send(new PutMetricDataCommand({ Namespace: 'Shop', MetricData }))
})
afterEach(() => cloud.metrics.clear())
afterAll(async () => {
  client.destroy()
  await cloud.stop()
})

/** One page: status and number of values of each metric. */
async function ask(NextToken?: string) {
  const query = (MetricName: string) => ({
    Id: MetricName.toLowerCase(),
    MetricStat: { Metric: { Namespace: 'Shop', MetricName }, Period: 60, Stat: 'Sum' }
  })
  const answer = await client.send(
    new GetMetricDataCommand({
      MetricDataQueries: [query('Orders'), query('Returns')],
      StartTime: new Date(start),
      EndTime: new Date(start + 10 * MINUTE),
      NextToken
    })
  )
  const results = (answer.MetricDataResults ?? []).map(result => [result.StatusCode, result.Values?.length] as const)
  return {
    results,
    token: answer.NextToken,
    messages: answer.MetricDataResults?.flatMap(({ Messages = [] }) => Messages)
  }
}

describe('a trouble of CloudWatch', () => {
  it.each([
    ['InternalError', 0],
    ['Forbidden', 0],
    ['PartialData', 5]
  ] as const)('of status %s leaves %d values of its metric', async (status, values) => {
    cloud.metrics.add({ metric: 'Returns', kind: { kind: 'status', status, message: 'On demand.' } })
    expect(await ask()).toMatchObject({
      results: [
        ['Complete', 10],
        [status, values]
      ],
      messages: [{ Code: status, Value: 'On demand.' }]
    })
  })

  it('applies to as many requests as configured', async () => {
    cloud.metrics.add({ metric: 'Returns', kind: { kind: 'status', status: 'InternalError' }, times: 1 })
    expect((await ask()).results[1]).toEqual(['InternalError', 0])
    expect((await ask()).results[1]).toEqual(['Complete', 10])
  })

  it('delays values', async () => {
    cloud.metrics.add({ metric: 'Orders', kind: { kind: 'late', milliseconds: 5 * MINUTE } })
    const [[, orders] = [], [, returns] = []] = (await ask()).results
    expect(orders).toBeLessThan(6)
    expect(returns).toBe(10)
  })

  it('cuts pages', async () => {
    cloud.metrics.add({ kind: { kind: 'paged', values: 15 } })
    const first = await ask()
    expect(first.results).toEqual([
      ['Complete', 10],
      ['PartialData', 5]
    ])
    expect((await ask(first.token)).results).toEqual([['Complete', 5]])
  })
})
