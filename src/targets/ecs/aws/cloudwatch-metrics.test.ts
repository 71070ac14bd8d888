import type { CloudWatchClient, MetricDataQuery, MetricDataResult } from '@aws-sdk/client-cloudwatch'
import { describe, expect, it } from '@jest/globals'
import type { AwsCalls } from '../../../aws/calls.js'
import type { ErrorSource } from '../domain/gate/attribute-errors.js'
import { cloudwatchMetrics } from './cloudwatch-metrics.js'

const START = Date.UTC(2026, 10, 28, 10)
const MINUTE = 60_000
const GREEN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/green/1'
const BLUE = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/blue/2'

type Answer = Partial<Pick<MetricDataResult, 'StatusCode' | 'Messages' | 'Timestamps'>> & {
  readonly values: readonly number[]
}

interface Request {
  readonly MetricDataQueries: readonly MetricDataQuery[]
  readonly NextToken?: string
}

/** 60 requests a minute to each group, all answered 2xx, for three minutes: unless `say` answers something else. */
function cloudwatch(say: (metric: string, group: string, request: number) => Answer | undefined = () => undefined) {
  const requests: Request[] = []
  const client = {
    send: ({ input }: { readonly input: Request }) => {
      requests.push(input)
      return Promise.resolve({
        MetricDataResults: input.MetricDataQueries.map(query => answer(query, requests.length))
      })
    }
  }
  const answer = ({ Id, MetricStat }: MetricDataQuery, request: number): MetricDataResult => {
    const { MetricName = '', Dimensions = [] } = MetricStat?.Metric ?? {}
    const group = Dimensions.find(({ Name }) => Name === 'TargetGroup')?.Value ?? ''
    const isServed = ['RequestCount', 'HTTPCode_Target_2XX_Count'].includes(MetricName)
    const { values, ...said } = say(MetricName, group, request) ?? { values: isServed ? [60, 60, 60] : [] }
    return {
      ...{ Id, StatusCode: 'Complete', Values: [...values] },
      Timestamps: values.map((_, minute) => new Date(START + minute * MINUTE)),
      ...said
    }
  }
  return { requests, client: client as unknown as CloudWatchClient }
}

interface Look {
  readonly minutesLater: number
  readonly slower: readonly number[]
  readonly errorSource: ErrorSource
}

/** Reads both groups as of the end of the third minute, or `minutesLater`. */
async function read(
  client: CloudWatchClient,
  { minutesLater = 0, slower = [], errorSource = 'unanswered' }: Partial<Look> = {}
) {
  const calls: AwsCalls = { read: (_, send) => send({ abortSignal: new AbortController().signal }) } as AwsCalls
  const metrics = cloudwatchMetrics(client, calls, () => Promise.resolve('app/shop/1'))
  const query = { targetGroups: [GREEN, BLUE], slowerThanMilliseconds: slower, series: [], from: START, errorSource }
  const { traffic, unsettled } = await metrics.read({ ...query, to: START + (3 + minutesLater) * MINUTE })
  const minutes = (traffic.get(GREEN) ?? []).filter(({ at }) => !unsettled.has(at))
  return minutes.map(({ requests, errors }) => [requests, errors] as const)
}

const ok = (metric: string, group: string) => metric === 'HTTPCode_Target_2XX_Count' && group.includes('green')

describe('cloudwatchMetrics', () => {
  it('counts no error of a healthy revision', async () => {
    expect(await read(cloudwatch().client)).toEqual([
      [60, 0],
      [60, 0],
      [60, 0]
    ])
  })

  it.each(['InternalError', 'PartialData'] as const)('asks again for a metric with the status %s', async StatusCode => {
    const { client, requests } = cloudwatch((metric, group, request) =>
      ok(metric, group) && request === 1 ? { StatusCode, values: [] } : undefined
    )
    expect((await read(client)).map(([, errors]) => errors)).toEqual([0, 0, 0])
    expect(requests).toHaveLength(2)
  })

  it.each(['InternalError', 'PartialData'] as const)(
    'takes a metric that stays %s for unreadable',
    async StatusCode => {
      const Messages = [{ Code: 'ArithmeticError', Value: 'One or more data points were dropped' }]
      const { client } = cloudwatch((metric, group) =>
        ok(metric, group) ? { StatusCode, Messages, values: [60] } : undefined
      )
      await expect(read(client)).rejects.toMatchObject({
        code: 'platform-error',
        message: `CloudWatch returned incomplete data for metric HTTPCode_Target_2XX_Count (status ${StatusCode}). CloudWatch reported: ArithmeticError: One or more data points were dropped.`
      })
    }
  )

  it('takes a forbidden metric for denied', async () => {
    const { client } = cloudwatch((metric, group) =>
      ok(metric, group) ? { StatusCode: 'Forbidden', values: [] } : undefined
    )
    await expect(read(client)).rejects.toMatchObject({ code: 'access-denied' })
  })

  it('takes a metric that is not in the answer for unreadable', async () => {
    const { client } = cloudwatch()
    const partial = {
      send: async (command: never) => {
        const { MetricDataResults = [] } = (await client.send(command)) as { MetricDataResults?: MetricDataResult[] }
        return { MetricDataResults: MetricDataResults.filter(({ Id }) => Id !== 'served0x0') }
      }
    }
    await expect(read(partial as unknown as CloudWatchClient)).rejects.toMatchObject({ code: 'platform-error' })
  })

  it('takes a metric with fewer values than times for unreadable', async () => {
    const { client } = cloudwatch((metric, group) => {
      const Timestamps = [0, 1, 2].map(minute => new Date(START + minute * MINUTE))
      return metric === 'HTTPCode_Target_2XX_Count' && group.includes('green')
        ? { values: [60, 60], Timestamps }
        : undefined
    })
    await expect(read(client)).rejects.toMatchObject({ code: 'platform-error' })
  })

  it('joins the pages of an answer: the last page shows whether a metric is complete', async () => {
    const client = {
      send: ({ input: { MetricDataQueries, NextToken } }: { readonly input: Request }) => {
        const page = NextToken === undefined ? 0 : Number(NextToken)
        const results = MetricDataQueries.map(({ Id, MetricStat }) => {
          const isServed = /RequestCount|2XX/.test(MetricStat?.Metric?.MetricName ?? '')
          const StatusCode = page === 2 ? 'Complete' : isServed ? 'PartialData' : 'Complete'
          const at = [new Date(START + page * MINUTE)]
          return { Id, StatusCode, Timestamps: isServed ? at : [], Values: isServed ? [60] : [] }
        })
        return Promise.resolve({ MetricDataResults: results, ...(page < 2 ? { NextToken: String(page + 1) } : {}) })
      }
    }
    expect(await read(client as unknown as CloudWatchClient)).toEqual([
      [60, 0],
      [60, 0],
      [60, 0]
    ])
  })

  it('leaves out the minute for which the count of good answers is late', async () => {
    const { client } = cloudwatch((metric, group) => (ok(metric, group) ? { values: [60, 60] } : undefined))
    expect(await read(client)).toEqual([
      [60, 0],
      [60, 0]
    ])
  })

  it('leaves out every minute while there is no count of any answer', async () => {
    const { client } = cloudwatch((metric, group) => (ok(metric, group) ? { values: [] } : undefined))
    expect(await read(client)).toEqual([])
  })

  it('counts what is still missing five minutes later', async () => {
    const { client } = cloudwatch((metric, group) => (ok(metric, group) ? { values: [] } : undefined))
    expect((await read(client, { minutesLater: 5 })).map(([, errors]) => errors)).toEqual([60, 60, 60])
  })

  it('counts the 5xx responses of targets and of the load balancer in one call', async () => {
    for (const failing of ['HTTPCode_Target_5XX_Count', 'HTTPCode_ELB_502_Count']) {
      const { client } = cloudwatch((metric, group) => {
        if (ok(metric, group)) return { values: [] }
        return metric === failing && !group.includes('blue') ? { values: [60, 60, 60] } : undefined
      })
      expect((await read(client)).map(([, errors]) => errors)).toEqual([60, 60, 60])
    }
  })

  it('counts the minutes of WebSocket connections, of which there is no count of answers', async () => {
    const { client } = cloudwatch((metric, group) => (ok(metric, group) ? { values: [] } : undefined))
    const minutes = await read(client, { errorSource: 'target-and-balancer' })
    expect(minutes.map(([, errors]) => errors)).toEqual([0, 0, 0])
  })

  it('leaves out the minute for which the count of requests is late', async () => {
    const { client } = cloudwatch((metric, group) =>
      metric === 'RequestCount' && group.includes('green') ? { values: [60, 60] } : undefined
    )
    expect(await read(client)).toHaveLength(2)
  })

  it('leaves out the minute for which response times are late', async () => {
    const { client } = cloudwatch(metric => (metric === 'TargetResponseTime' ? { values: [60, 60] } : undefined))
    expect(await read(client, { slower: [300] })).toHaveLength(2)
  })
})
