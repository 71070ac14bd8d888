import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startNewRelicService, type NewRelicService } from '../../../../local/services/sources/new-relic-service.js'
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
import { newRelicDialect } from '../domain/new-relic-dialect.js'
import { openNewRelic } from './open-new-relic.js'

let traffic: TrafficRecord
let newRelic: NewRelicService
let world: ReturnType<typeof fakeSourceWorld>

beforeEach(async () => {
  traffic = createTrafficRecord()
  world = fakeSourceWorld()
  newRelic = await startNewRelicService({ traffic, now: () => world.clock.now() })
})

afterEach(() => newRelic.close())

const declared = (account = newRelic.account) =>
  declareSource(
    newRelicDialect,
    `{ new-relic: '${newRelic.endpoint}', account: ${account}, api-key: env:KEY, app: shop, version-attribute: tags.version }`
  )
const open = ({ key = newRelic.apiKey, account = newRelic.account } = {}) =>
  openNewRelic(world)(declared(account), new Map([['KEY', key]]))
const preset = (): readonly SourceQuery[] => {
  const { requests, bad } = readSourcePreset(newRelicDialect, 'Transaction', { source: declared() })
  return requests === undefined ? [bad] : [requests, bad]
}
const query = (text: string) => readSourceQuery(newRelicDialect, `"${text}"`, { source: declared() })
const ofVersion = "WHERE tags.version = '{side.tag}'"

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

describe('openNewRelic', () => {
  it('reads requests and errors of both sides with two queries in one request', async () => {
    serve(2, 1)
    const [requests, bad] = await open().read(sourceRequest(preset()))
    expect(minutesOf(requests?.canary)).toEqual(['0: 6', '1: 6'])
    expect(minutesOf(requests?.stable)).toEqual(['0: 60', '1: 60'])
    expect(minutesOf(bad?.canary)).toEqual(['0: 1', '1: 1'])
    expect(minutesOf(bad?.stable)).toEqual(['0: 0', '1: 0'])
    expect(newRelic.requests).toHaveLength(1)
    expect(newRelic.requests[0]?.body.match(/SELECT/g)).toHaveLength(2)
  })

  it('takes a count of 0 for a value only beside a count above 0', async () => {
    serve(1, 0)
    const wrong = query(
      'SELECT count(*) FROM Transaction WHERE tags.verson = {side.tag}'.replace('{side.tag}', "'{side.tag}'")
    )
    const [bad] = await open().read(sourceRequest([wrong]))
    expect([bad?.canary.size, bad?.stable.size]).toEqual([0, 0])
  })

  it('reads windows of 10 s, 366 at a time', async () => {
    serve(70, 1)
    world.clock.advance(70 * MINUTE)
    const [requests] = await open().read(sourceRequest(preset(), { minutes: 70, windowSeconds: 10 }))
    expect([...(requests?.canary.values() ?? [])].reduce((sum, count) => sum + count, 0)).toBe(420)
    expect(newRelic.requests).toHaveLength(2)
  })

  it('reads a value, and leaves out a null', async () => {
    traffic.add({ at: SOURCE_START + MINUTE, version: 'v2', milliseconds: 250 })
    const [values] = await open().read(
      sourceRequest([query(`SELECT average(duration) FROM Transaction ${ofVersion}`)], { use: 'value' })
    )
    expect(minutesOf(values?.canary)).toEqual(['1: 0.25'])
  })

  it('takes windows whose events may still arrive for unsettled', async () => {
    const [requests] = await open().read(sourceRequest(preset(), { minutes: 10 }))
    expect([...(requests?.unsettled ?? [])]).toEqual([8, 9].map(minute => SOURCE_START + minute * MINUTE))
  })

  it('leaves the side empty that has no names', async () => {
    serve(1, 1)
    const sides = { ...sourceRequest([]).sides, stable: new Map<string, string>() }
    const [requests] = await open().read({ ...sourceRequest(preset()), sides })
    expect([requests?.canary.size, requests?.stable.size]).toEqual([1, 0])
  })

  it('waits while too many requests are concurrent', async () => {
    serve(1, 0)
    newRelic.fail({ kind: 'answer', answer: { status: 429, body: { errors: [{ message: 'Too many requests' }] } } })
    const [requests] = await open().read(sourceRequest(preset()))
    expect(requests?.canary.size).toBe(1)
    expect(world.clock.slept).toEqual([1_000])
  })

  it('is throttled while too many stay concurrent', async () => {
    newRelic.rateLimit.set({ requests: 0, periodSeconds: 3 })
    await expect(open().read(sourceRequest(preset()))).rejects.toMatchObject({ code: 'throttled' })
  })

  it.each([
    [
      { key: 'NRAK-WRONG' },
      'access-denied',
      'New Relic returned HTTP 401: the credentials were rejected. Reported: Invalid API key'
    ],
    [
      { account: 7 },
      'access-denied',
      'New Relic denied access. Reported: Access denied. (Account not found or not authorized)'
    ]
  ])('with %j is denied', async (given, code, message) => {
    await expect(open(given).read(sourceRequest(preset()))).rejects.toMatchObject({ code, message })
  })

  it('refuses a query that New Relic refuses, also where others succeeded', async () => {
    const queries = [...preset(), query(`SELECT median FROM Transaction ${ofVersion}`)]
    await expect(open().read(sourceRequest(queries))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/^New Relic rejected the query\. Reported: NRQL Syntax Error: Error at line 1/)
    })
  })

  it('asks for the name of a figure where a query selects several', async () => {
    const two = query(`SELECT count(*), average(duration) FROM Transaction ${ofVersion}`)
    await expect(open().read(sourceRequest([two]))).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('2 figures for one query')
    })
  })

  it('cuts the key out of what is reported', async () => {
    const body = { data: null, errors: [{ message: `bad key ${newRelic.apiKey}` }] }
    newRelic.fail({ kind: 'answer', answer: { status: 200, body } })
    await expect(open().read(sourceRequest(preset()))).rejects.toThrow('Reported: bad key ***')
  })
})

const row = (given: object) => ({
  beginTimeSeconds: SOURCE_START / 1000,
  endTimeSeconds: SOURCE_START / 1000 + 60,
  ...given
})
const answer = (results: unknown) => ({ data: { actor: { account: { q0: { results }, q1: { results } } } } })

const OTHER_FACET =
  'New Relic returned rows of several facets for a query without FACET. Check in the query builder that the query returns one row per bucket.'

describe('a hostile answer of New Relic', () => {
  it.each<readonly [string, unknown, string]>([
    ['a page of HTML', '<!doctype html>', 'New Relic returned a page of HTML or XML instead of JSON.'],
    [
      'null in place of results',
      { data: { actor: { account: { q0: null, q1: null } } } },
      'New Relic returned null for "data.actor.account.q0"'
    ],
    [
      'an error beside data',
      { ...answer([]), errors: [{ message: 'NRDB timeout' }] },
      'New Relic could not run the query. Reported: NRDB timeout'
    ],
    [
      'text for a count',
      answer([row({ requests: '6', bad: 0 })]),
      'New Relic returned text for "data.actor.account.q0.results[0].requests"'
    ],
    ['a fraction for a count', answer([row({ requests: 6.5, bad: 0 })]), 'a fraction where a count was expected'],
    [
      'other buckets',
      answer([row({ requests: 6, bad: 0, endTimeSeconds: SOURCE_START / 1000 + 120 })]),
      'buckets that are not 60s long'
    ],
    [
      'a row without the figure',
      answer([row({ requests: 6 })]),
      'New Relic returned no figure with the name of "column"'
    ],
    [
      'a facet of another version',
      answer([row({ requests: 6, bad: 0, facet: 'v9', 'tags.version': 'v9' })]),
      OTHER_FACET
    ],
    ['a facet of several attributes', answer([row({ requests: 6, bad: 0, facet: ['v2', 'a'] })]), OTHER_FACET],
    ['two rows of one bucket', answer([row({ requests: 6, bad: 0 }), row({ requests: 60, bad: 0 })]), OTHER_FACET],
    ['a row that is a number', answer([7]), 'expected an object'],
    [
      'errors that are text',
      { errors: 'down' },
      'New Relic returned text for "errors" of its response, expected a list.'
    ]
  ])('with %s is one sentence', async (_, body, message) => {
    newRelic.fail({ kind: 'answer', answer: { status: 200, body } })
    await expect(open().read(sourceRequest(preset()))).rejects.toThrow(message)
  })

  it('that never comes ends with the time that a read may take', async () => {
    newRelic.fail({ kind: 'reset', when: 'after' }, { times: 9 })
    await expect(open().read(sourceRequest(preset()))).rejects.toMatchObject({ code: 'unreachable' })
    expect(world.clock.slept.reduce((sum, slept) => sum + slept, 0)).toBeLessThan(20 * SECOND)
  })
})
