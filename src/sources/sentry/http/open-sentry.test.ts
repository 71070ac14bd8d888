import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startSentryService, type SentryService } from '../../../../local/services/sources/sentry-service.js'
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
import { sentryDialect } from '../domain/sentry-dialect.js'
import { openSentry } from './open-sentry.js'

let traffic: TrafficRecord
let sentry: SentryService
let world: ReturnType<typeof fakeSourceWorld>

beforeEach(async () => {
  traffic = createTrafficRecord()
  world = fakeSourceWorld()
  sentry = await startSentryService({ traffic, now: () => world.clock.now() })
  sentry.releases.add('v1').add('v2')
})

afterEach(() => sentry.close())

const declared = (organization = 'acme') =>
  declareSource(
    sentryDialect,
    `{ sentry: '${sentry.origin}', organization: ${organization}, project: shop, environment: production, token: env:TOKEN }`
  )
const open = ({ token = sentry.token, organization = 'acme' } = {}) =>
  openSentry(world)(declared(organization), new Map([['TOKEN', token]]))
const preset = (name: string): readonly SourceQuery[] => {
  const { requests, bad } = readSourcePreset(sentryDialect, name, { source: declared() })
  return requests === undefined ? [bad] : [requests, bad]
}
const newIssues = () =>
  readSourceQuery(sentryDialect, `{ new-issues: 'firstRelease:"{side.tag}"' }`, { source: declared() })

/** 60 requests of v1 and 6 of v2 a minute; `bad` of v2 fail. */
function serve(minutes: number, bad: number): void {
  for (let minute = 0; minute < minutes; minute += 1) {
    const span = { from: SOURCE_START + minute * MINUTE, to: SOURCE_START + (minute + 1) * MINUTE }
    traffic.addMany({ ...span, version: 'v1', count: 60, bad: 0 })
    traffic.addMany({ ...span, version: 'v2', count: 6, bad })
  }
}

const minutesOf = (values: ReadonlyMap<number, number> | undefined) =>
  [...(values ?? [])].map(([at, value]) => `${(at - SOURCE_START) / MINUTE}: ${value}`)

describe('openSentry', () => {
  it('counts error events of both releases, zeros included', async () => {
    serve(2, 1)
    const [bad] = await open().read(sourceRequest(preset('errors'), { minutes: 2 }))
    expect([minutesOf(bad?.canary), minutesOf(bad?.stable)]).toEqual([
      ['0: 1', '1: 1'],
      ['0: 0', '1: 0']
    ])
  })

  it('counts requests and errors in spans', async () => {
    serve(1, 2)
    const [requests, bad] = await open().read(sourceRequest(preset('http.server'), { minutes: 1 }))
    expect([requests, bad].map(reading => minutesOf(reading?.canary))).toEqual([['0: 6'], ['0: 2']])
    expect(
      sentry.requests.every(
        ({ url }) => !url.pathname.includes('events') || url.searchParams.get('disableAggregateExtrapolation') === '1'
      )
    ).toBe(true)
  })

  it('uses no zero of a release that Sentry does not have, and notes that', async () => {
    sentry.releases.delete('v2')
    serve(1, 0)
    const [bad] = await open().read(sourceRequest(preset('errors'), { minutes: 1 }))
    expect([bad?.canary.size, bad?.stable.size, bad?.notes]).toEqual([
      ...[0, 1],
      ['Sentry has no release "v2": its counts of 0 are not used.']
    ])
  })

  it('asks for a release only until it exists', async () => {
    const source = open()
    await source.read(sourceRequest(preset('errors')))
    await source.read(sourceRequest(preset('errors')))
    expect(sentry.requests.filter(({ url }) => url.pathname.includes('/releases/'))).toHaveLength(2)
  })

  it('takes windows that are marked incomplete for unsettled', async () => {
    serve(3, 1)
    sentry.incompleteAfter = SOURCE_START + 2 * MINUTE
    const [bad] = await open().read(sourceRequest(preset('errors')))
    expect([...(bad?.unsettled ?? [])]).toEqual([SOURCE_START + 2 * MINUTE])
  })

  it('takes all windows of a partial scan for unsettled', async () => {
    serve(3, 1)
    sentry.dataScanned = 'partial'
    const [bad] = await open().read(sourceRequest(preset('errors')))
    expect(bad?.unsettled.size).toBe(3)
  })

  it('takes windows whose events may still arrive for unsettled', async () => {
    const [bad] = await open().read(sourceRequest(preset('errors'), { minutes: 10 }))
    expect([...(bad?.unsettled ?? [])]).toEqual([8, 9].map(minute => SOURCE_START + minute * MINUTE))
  })

  it('counts issues that are new in the release, and reads all pages', async () => {
    for (let id = 0; id < 230; id += 1)
      sentry.issues.push({
        id: String(id),
        firstSeen: SOURCE_START + MINUTE + id,
        firstRelease: 'v2',
        status: 'ignored'
      })
    sentry.issues.push({ id: 'old', firstSeen: SOURCE_START - MINUTE, firstRelease: 'v2' })
    sentry.issues.push({ id: 'other', firstSeen: SOURCE_START, firstRelease: 'v1' })
    const [counts] = await open().read(sourceRequest([newIssues()]))
    const [values] = await open().read(sourceRequest([newIssues()], { use: 'value' }))
    expect(minutesOf(counts?.canary)).toEqual(['0: 0', '1: 230', '2: 0'])
    expect(minutesOf(values?.canary)).toEqual(['0: 0', '1: 230', '2: 230'])
    expect(minutesOf(counts?.stable)).toEqual(['0: 1', '1: 0', '2: 0'])
    expect(sentry.requests.filter(({ url }) => url.searchParams.get('cursor') === '0:200:0')).toHaveLength(2)
  })

  it('leaves the side empty that has no names', async () => {
    serve(1, 1)
    const sides = { ...sourceRequest([]).sides, stable: new Map<string, string>() }
    const [bad] = await open().read({ ...sourceRequest(preset('errors'), { minutes: 1 }), sides })
    expect([bad?.canary.size, bad?.stable.size]).toEqual([1, 0])
  })

  it('waits for a rate limit to start again', async () => {
    sentry.rateLimit.set({ requests: 3, periodSeconds: 5 })
    await open().read(sourceRequest(preset('errors')))
    expect(world.clock.slept).toEqual([5_000])
  })

  it('is throttled where the limit lasts longer than a read may take', async () => {
    sentry.rateLimit.set({ requests: 0, periodSeconds: 3600 })
    await expect(open().read(sourceRequest(preset('errors')))).rejects.toMatchObject({ code: 'throttled' })
  })

  it.each([
    [
      { token: 'sntryu_wrong' },
      'access-denied',
      'Sentry returned HTTP 401: the credentials were rejected. Reported: Invalid token'
    ],
    [
      { organization: 'none' },
      'bad-input',
      'Sentry returned HTTP 404: the address does not exist. Reported: The requested resource does not exist'
    ]
  ])('with %j fails with %s', async (given, code, message) => {
    await expect(open(given).read(sourceRequest(preset('errors')))).rejects.toMatchObject({ code, message })
  })

  it('refuses a search that Sentry refuses', async () => {
    const wrong = readSourceQuery(sentryDialect, `'release:"{side.tag}" colour:red'`, { source: declared() })
    await expect(open().read(sourceRequest([wrong]))).rejects.toMatchObject({
      code: 'bad-input',
      message: 'Sentry returned HTTP 400: the query was rejected. Reported: Invalid key colour for this dataset'
    })
  })

  it('sends its token to the declared address only, whatever a link names', async () => {
    const link = '<https://evil.example/api/0/?cursor=0:100:0>; rel="next"; results="true"; cursor="0:100:0"'
    sentry.fail({ kind: 'answer', answer: { status: 200, headers: { link }, body: [] } })
    await open().read(sourceRequest([newIssues()]))
    expect(sentry.requests[1]?.url.searchParams.get('cursor')).toBe('0:100:0')
  })
})

const series = (value: unknown, meta: object = { interval: 60_000 }) => ({
  timeSeries: [{ yAxis: 'count()', meta, values: [{ timestamp: SOURCE_START, value, incomplete: false }] }]
})

describe('a hostile answer of Sentry', () => {
  it.each<readonly [string, unknown, string]>([
    ['a page of HTML', '<html>Sign in</html>', 'Sentry returned a page of HTML or XML instead of JSON.'],
    ['no series', {}, 'Sentry returned nothing for "timeSeries" of its response, expected a list.'],
    ['text for a count', series('1'), 'Sentry returned text for "timeSeries[0].values[0].value"'],
    ['a fraction for a count', series(0.5), 'a fraction where a count was expected'],
    ['intervals of an hour', series(1, { interval: 3_600_000 }), 'intervals that are not 60s long'],
    ['two series', { timeSeries: [...series(1).timeSeries, ...series(1).timeSeries] }, 'several series'],
    [
      'a window that starts elsewhere',
      {
        timeSeries: [
          { meta: { interval: 60 }, values: [{ timestamp: SOURCE_START + SECOND, value: 1, incomplete: false }] }
        ]
      },
      'intervals that are not 60s long'
    ],
    [
      'a window of which it is unclear whether it is complete',
      { timeSeries: [{ meta: { interval: 60 }, values: [{ timestamp: SOURCE_START, value: 1 }] }] },
      'expected true or false'
    ]
  ])('with %s is one sentence', async (_, body, message) => {
    sentry.fail({ kind: 'answer', answer: { status: 200, body } })
    await expect(open().read(sourceRequest(preset('errors')))).rejects.toThrow(message)
  })

  it.each<readonly [string, object | undefined, unknown, string]>([
    [
      'an issue without an id',
      undefined,
      [{ firstSeen: '2026-11-28T10:00:00Z' }],
      'Sentry returned nothing for "[0].id"'
    ],
    ['an issue without a time', undefined, [{ id: '1', firstSeen: 'soon' }], 'an issue without a valid time'],
    ['an object for a list', undefined, {}, 'expected a list'],
    [
      'a full page without a link',
      undefined,
      Array.from({ length: 100 }, (_, id) => ({ id: `${id}`, firstSeen: '2026-11-28T10:00:00Z' })),
      'without a link to the next page'
    ],
    [
      'the same page again and again',
      { link: '<a>; rel="next"; results="true"; cursor="0:1:0"' },
      [],
      'returned a page of issues twice'
    ]
  ])('with %s is one sentence', async (_, headers, body, message) => {
    sentry.fail({ kind: 'answer', answer: { status: 200, body, headers: { ...headers } } }, { times: 3 })
    await expect(open().read(sourceRequest([newIssues()]))).rejects.toThrow(message)
  })

  it('with more pages than any release has is refused', async () => {
    const stop = Array.from({ length: 25 }, (_, page) =>
      sentry.fail({
        kind: 'answer',
        answer: {
          status: 200,
          body: [],
          headers: { link: `<a>; rel="next"; results="true"; cursor="0:${page + 1}:0"` }
        }
      })
    )
    await expect(open().read(sourceRequest([newIssues()]))).rejects.toThrow('more issues than 20 pages')
    stop.forEach(each => each())
  })
})
