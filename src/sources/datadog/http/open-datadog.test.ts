import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startDatadogService, type DatadogService } from '../../../../local/services/sources/datadog-service.js'
import { createTrafficRecord, type TrafficRecord } from '../../../../local/services/sources/traffic-record.js'
import {
  declareSource,
  fakeSourceWorld,
  MINUTE,
  readSourcePreset,
  readSourceQuery,
  SECOND,
  SOURCE_START,
  sourceRequest
} from '../../../../test/fakes/fake-source-world.js'
import type { SourceQuery } from '../../../domain/gate/source/declared-source.js'
import { datadogDialect } from '../domain/datadog-dialect.js'
import { openDatadog } from './open-datadog.js'

let traffic: TrafficRecord
let datadog: DatadogService
let world: ReturnType<typeof fakeSourceWorld>

beforeEach(async () => {
  traffic = createTrafficRecord()
  world = fakeSourceWorld()
  datadog = await startDatadogService({ traffic, now: () => world.clock.now() })
})

afterEach(() => datadog.close())

const declared = () =>
  declareSource(
    datadogDialect,
    `{ datadog: '${datadog.origin}', api-key: env:KEY, application-key: env:APP, service: shop, env: production }`
  )
const open = (secrets = [datadog.apiKey, datadog.applicationKey]) =>
  openDatadog(world)(
    declared(),
    new Map([
      ['KEY', secrets[0] ?? ''],
      ['APP', secrets[1] ?? '']
    ])
  )
const preset = (): readonly SourceQuery[] => {
  const { requests, bad } = readSourcePreset(datadogDialect, 'trace.http.request', { source: declared() })
  return requests === undefined ? [bad] : [requests, bad]
}
const query = (text: string, use: 'count' | 'value' = 'count') =>
  readSourceQuery(datadogDialect, `'${text}'`, { source: declared(), use })

/** 100 requests of v1 and 10 of v2 a minute; `bad` of v2 fail. */
function serve(minutes: number, bad: number): void {
  for (let minute = 0; minute < minutes; minute += 1) {
    const span = { from: SOURCE_START + minute * MINUTE, to: SOURCE_START + (minute + 1) * MINUTE }
    traffic.addMany({ ...span, version: 'v1', count: 100, bad: 0 })
    traffic.addMany({ ...span, version: 'v2', count: 10, bad })
  }
}

const minutesOf = (values: ReadonlyMap<number, number> | undefined) =>
  [...(values ?? [])].map(([at, value]) => [(at - SOURCE_START) / MINUTE, value])

describe('openDatadog', () => {
  it('counts requests and errors of both sides in one request', async () => {
    serve(3, 2)
    const [requests, bad] = await open().read(sourceRequest(preset()))
    expect(minutesOf(requests?.canary)).toEqual([
      [0, 10],
      [1, 10],
      [2, 10]
    ])
    expect(minutesOf(requests?.stable)).toEqual([
      [0, 100],
      [1, 100],
      [2, 100]
    ])
    expect(minutesOf(bad?.canary)).toEqual([
      [0, 2],
      [1, 2],
      [2, 2]
    ])
    expect(datadog.requests).toHaveLength(1)
    expect([requests?.unsettled.size, bad?.unsettled.size]).toEqual([0, 0])
  })

  it('takes no errors for 0 only where the same service reported requests', async () => {
    serve(2, 0)
    const [, bad] = await open().read(sourceRequest(preset()))
    expect(minutesOf(bad?.canary)).toEqual([
      [0, 0],
      [1, 0]
    ])
  })

  it('leaves out windows without a point of another query: that is not zero', async () => {
    serve(2, 0)
    const errors = query('sum:trace.http.request.errors{version:{side.tag}}.as_count()')
    const [bad] = await open().read(sourceRequest([errors]))
    expect([bad?.canary.size, bad?.stable.size]).toEqual([0, 0])
  })

  it('counts windows of 10 s exactly', async () => {
    serve(1, 5)
    const [requests, bad] = await open().read(sourceRequest(preset(), { minutes: 1, windowSeconds: 10 }))
    expect([...(requests?.stable.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(100)
    expect(requests?.canary.size).toBe(6)
    expect(bad?.canary.get(SOURCE_START)).toBe(2)
  })

  it('reads ranges of more points than a series may have in parts', async () => {
    traffic.add({ at: SOURCE_START, version: 'v2' })
    traffic.add({ at: SOURCE_START + 299 * MINUTE, version: 'v2' })
    world.clock.advance(300 * MINUTE)
    const [requests] = await open().read(sourceRequest(preset(), { minutes: 300, windowSeconds: 10 }))
    expect(requests?.canary.size).toBe(2)
    expect(datadog.requests).toHaveLength(2)
  })

  it('reads a value as it is', async () => {
    traffic.add({ at: SOURCE_START, version: 'v2', milliseconds: 31 })
    traffic.add({ at: SOURCE_START + 1, version: 'v2', milliseconds: 32 })
    const latency = query('avg:shop.request.milliseconds{version:{side.tag}}', 'value')
    const [values] = await open().read(sourceRequest([latency], { use: 'value' }))
    expect(minutesOf(values?.canary)).toEqual([[0, 31.5]])
  })

  it('takes windows whose figures may still arrive for unsettled', async () => {
    const late = SOURCE_START + 9 * MINUTE
    traffic.add({ at: late, version: 'v2', arrivesAt: late + 80 * SECOND })
    const ask = async () => (await open().read(sourceRequest(preset(), { minutes: 10 })))[0]
    const [early] = [await ask()]
    expect([early?.canary.get(late), early?.unsettled.has(late)]).toEqual([undefined, true])
    world.clock.advance(MINUTE)
    const [settled] = [await ask()]
    expect([settled?.canary.get(late), settled?.unsettled.has(late)]).toEqual([1, false])
  })

  it('leaves the side empty that has no names', async () => {
    serve(1, 1)
    const request = {
      ...sourceRequest(preset()),
      sides: { ...sourceRequest([]).sides, stable: new Map<string, string>() }
    }
    const [requests] = await open().read(request)
    expect([requests?.canary.size, requests?.stable.size]).toEqual([1, 0])
  })

  it('finds a version with capitals, as Datadog stores its tag', async () => {
    traffic.add({ at: SOURCE_START, version: 'V2+A' })
    const sides = { ...sourceRequest([]).sides, canary: new Map([['side.tag', 'V2+A']]) }
    const [requests] = await open().read({ ...sourceRequest(preset()), sides })
    expect(minutesOf(requests?.canary)).toEqual([[0, 1]])
  })

  it('waits for a rate limit to start again', async () => {
    serve(1, 0)
    datadog.rateLimit.set({ requests: 1, periodSeconds: 10 })
    await open().read(sourceRequest(preset()))
    const [requests] = await open().read(sourceRequest(preset()))
    expect(requests?.canary.size).toBe(1)
    expect(world.clock.slept).toEqual([10_000])
  })

  it('is throttled where the limit lasts longer than a read may take', async () => {
    datadog.rateLimit.set({ requests: 0, periodSeconds: 3600 })
    await expect(open().read(sourceRequest(preset()))).rejects.toMatchObject({ code: 'throttled' })
  })

  it('asks again after an error of the server', async () => {
    serve(1, 0)
    datadog.fail({ kind: 'answer', answer: { status: 503, body: { errors: ['Service Unavailable'] } } })
    const [requests] = await open().read(sourceRequest(preset()))
    expect(requests?.canary.size).toBe(1)
  })

  it.each([
    [['wrong', undefined], 401],
    [[undefined, 'wrong'], 403]
  ])('with the keys %j is denied, and shows no key', async ([api, application], status) => {
    const keys = [api ?? datadog.apiKey, application ?? datadog.applicationKey]
    await expect(open(keys).read(sourceRequest(preset()))).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringMatching(`^Datadog returned HTTP ${status}: [a-z ]+\\. Reported: \\w+$`)
    })
  })

  it('refuses a query that Datadog refuses, with what it reports', async () => {
    const wrong = query('sum:a b{version:{side.tag}}.as_count()')
    await expect(open().read(sourceRequest([wrong]))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(
        /^Datadog returned HTTP 400: the query was rejected\. Reported: Error parsing query/
      )
    })
  })

  it('refuses a rate in place of a count', async () => {
    traffic.add({ at: SOURCE_START, version: 'v2' })
    const rate = { text: 'sum:trace.http.request.hits{version:{side.tag}}', zeroWhere: undefined }
    await expect(open().read(sourceRequest([rate]))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('a fraction where a count was expected')
    })
  })

  it('cuts a key out of what is reported', async () => {
    const answer = { status: 400, body: { errors: [`bad key ${datadog.apiKey}`] } }
    datadog.fail({ kind: 'answer', answer })
    await expect(open().read(sourceRequest(preset()))).rejects.toThrow('Reported: bad key ***')
  })
})

const attributes = (given: object) => ({ data: { type: 'timeseries_response', attributes: given } })
const one = (value: unknown, at: unknown = SOURCE_START) =>
  attributes({ series: [{ group_tags: [], query_index: 0 }], times: [at], values: [[value]] })

const taggedWith = (...tags: readonly unknown[]) =>
  attributes({ series: [{ group_tags: tags, query_index: 0 }], times: [SOURCE_START], values: [[1]] })
const OTHER_TAGS =
  'Datadog returned a series of other tags than the query selects. Check in the metrics explorer that the query returns one series without tags.'

describe('a series of Datadog', () => {
  it('with a tag that its query selects by is of the side that was asked for', async () => {
    datadog.fail({ kind: 'answer', answer: { status: 200, body: taggedWith('version:v2') } })
    const [requests] = await open().read(sourceRequest(preset()))
    expect(minutesOf(requests?.canary)).toEqual([[0, 1]])
  })
})

describe('a hostile answer of Datadog', () => {
  it.each<readonly [string, unknown, string]>([
    ['a page of HTML', '<html></html>', 'Datadog returned a page of HTML or XML instead of JSON. Check the address.'],
    ['nothing', '', 'Datadog returned an empty response instead of JSON. Check the address.'],
    ['a list', [], 'Datadog returned a list for its response, expected an object.'],
    ['no data', {}, 'Datadog returned nothing for "data" of its response, expected an object.'],
    [
      'text for a number',
      one('12'),
      'Datadog returned text for "data.attributes.values[0][0]" of its response, expected a number.'
    ],
    [
      'a number out of range',
      '{"data":{"attributes":{"series":[{"query_index":0}],"times":[1795860000000],"values":[[1e999]]}}}',
      'a number that is not finite'
    ],
    ['a negative count', one(-1), 'a negative number where a count was expected'],
    ['text for a time', one(1, 'now'), '"data.attributes.times[0]" of its response, expected a number.'],
    ['an interval of its own', one(1, SOURCE_START + 30 * SECOND), 'points that are not 60s apart'],
    [
      'too few values',
      attributes({ series: [{ query_index: 0 }], times: [1, 2], values: [[1]] }),
      '1 values for 2 times'
    ],
    [
      'a series twice',
      attributes({ series: [{ query_index: 0 }, { query_index: 0 }], times: [], values: [[], []] }),
      'several series'
    ],
    [
      'a foreign series',
      attributes({ series: [{ query_index: 9 }], times: [], values: [[]] }),
      'a query that was not sent'
    ],
    ['the tags of another version', taggedWith('version:v9'), OTHER_TAGS],
    ['tags that are its own and more', taggedWith('version:v2', 'host:a'), OTHER_TAGS],
    [
      'a number for its tags',
      taggedWith(7),
      'Datadog returned a number for "data.attributes.series[0].group_tags[0]" of its response, expected text.'
    ],
    ['an error beside data', { ...one(1), errors: 'timeout' }, 'a partial result with an error']
  ])('with %s is one sentence', async (_, body, message) => {
    datadog.fail({ kind: 'answer', answer: { status: 200, body } })
    await expect(open().read(sourceRequest(preset()))).rejects.toThrow(message)
  })

  it('of 100 MB is read no further than its limit', async () => {
    datadog.fail({ kind: 'answer', answer: { status: 200, body: ' '.repeat(100_000_000) } })
    await expect(open().read(sourceRequest(preset()))).rejects.toThrow('sent a response larger than 16384 KiB')
  })
})
