import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../../../../domain/document/json-value.js'
import { readRequests, requestsQuery } from './read-requests.js'

const FROM = Date.UTC(2026, 10, 30, 12)
const MINUTE = 60_000
const WINDOW = { from: FROM, to: FROM + 5 * MINUTE }
const at = (minute: number) => new Date(FROM + minute * MINUTE).toISOString()
const series = (revision: string, category: string, totals: readonly (number | undefined)[]) => ({
  metadatavalues: [
    { name: { value: 'revisionname' }, value: revision },
    { name: { value: 'statuscodecategory' }, value: category }
  ],
  data: totals.map((total, minute) => ({ timeStamp: at(minute), ...(total === undefined ? {} : { total }) }))
})
const parsed = (text: string) => JSON.parse(text) as JsonValue
const answer = (timeseries: readonly object[], errorCode = 'Success') =>
  parsed(JSON.stringify({ value: [{ name: { value: 'Requests' }, errorCode, timeseries }] }))
const read = (timeseries: readonly object[]) =>
  readRequests(answer(timeseries), { revisions: ['web--a', 'web--b'], ...WINDOW })

describe('requests of two revisions', () => {
  it('are asked for by revision and category, by the minute', () => {
    expect(requestsQuery(['web--a', 'web--b'], WINDOW)).toMatchObject({
      ...{ metricnames: 'Requests', aggregation: 'Total', interval: 'PT1M' },
      timespan: '2026-11-30T12:00:00Z/2026-11-30T12:05:00Z',
      $filter: "revisionName eq 'web--a' or revisionName eq 'web--b' and statusCodeCategory eq '*'"
    })
  })

  it('are the sum of all categories, of which 5xx is bad', () => {
    const { minutes, newestAt } = read([
      series('web--a', '2xx', [90, 80]),
      series('web--a', '5xx', [10, undefined]),
      series('web--a', '9xx', [1, undefined]),
      series('web--b', '2xx', [undefined, undefined, 7])
    ])
    expect(minutes.get('web--a')).toEqual([
      { at: FROM, requests: 101, bad: 10 },
      { at: FROM + MINUTE, requests: 80, bad: 0 }
    ])
    expect(minutes.get('web--b')).toEqual([{ at: FROM + 2 * MINUTE, requests: 7, bad: 0 }])
    expect(newestAt).toBe(FROM + 2 * MINUTE)
  })

  it('have no newest minute where none has a value', () => {
    expect(read([]).newestAt).toBeUndefined()
  })

  it.each<[string, JsonValue]>([
    ['an answer without the metric', { value: [] }],
    ['something else', []],
    ['a metric that could not be read', answer([], 'InternalError')]
  ])('are an error with %s', (_, body) => {
    expect(() => readRequests(body, { revisions: ['web--a'], ...WINDOW })).toThrow()
  })
})
