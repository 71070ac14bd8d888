import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DeployError } from '../../src/domain/errors.js'
import { countIn, type WindowRange } from '../../src/domain/gate/source/window-readings.js'
import { countEvents } from '../../src/sources/cloudwatch-logs/domain/count-events.js'
import {
  readTimeseries as readDatadog,
  reportOf as datadogReport
} from '../../src/sources/datadog/domain/read-timeseries.js'
import { readFigure } from '../../src/sources/json/domain/read-figure.js'
import { readResults, reportOf as newRelicReport } from '../../src/sources/new-relic/domain/nerdgraph.js'
import { readRows } from '../../src/sources/new-relic/domain/read-rows.js'
import { countWindows, surroundingsOf } from '../../src/sources/prometheus/domain/count-windows.js'
import { readGauge } from '../../src/sources/prometheus/domain/gauge-windows.js'
import { describeMirrored, findMirroredTargets } from '../../src/sources/prometheus/domain/mirrored-targets.js'
import { readSeries, reportOf as prometheusReport } from '../../src/sources/prometheus/domain/read-series.js'
import { countIssues, nextCursor, readIssues } from '../../src/sources/sentry/domain/read-issues.js'
import {
  readTimeseries as readSentry,
  reportOf as sentryReport
} from '../../src/sources/sentry/domain/read-timeseries.js'

const RANGE: WindowRange = { from: 0, to: 180_000, windowSeconds: 60 }
const WINDOWS = { from: 0, to: 180_000, lengthMilliseconds: 60_000 }

/** Each reader, and an answer that it accepts. */
const READERS: Readonly<Record<string, readonly [(body: unknown) => readonly number[], unknown]>> = {
  'counters of Prometheus': [
    body => {
      const { series } = readSeries(body, 'Prometheus')
      const { certain, suspected } = findMirroredTargets(series)
      for (const pair of [...certain, ...suspected]) expect(describeMirrored(pair).length).toBeLessThan(1_000)
      return [...countWindows(series, surroundingsOf(series, WINDOWS)).values.values()]
    },
    {
      status: 'success',
      data: {
        resultType: 'matrix',
        result: [
          {
            metric: { instance: 'a', job: 'b' },
            values: [
              [0, '1'],
              [60, '2'],
              [120, '5']
            ]
          },
          {
            metric: { instance: 'a', job: 'b' },
            values: [
              [0, '1'],
              [60, '2'],
              [120, '5']
            ]
          }
        ]
      },
      warnings: ['partial']
    }
  ],
  'an expression of Prometheus': [
    body => [
      ...readGauge(readSeries(body, 'Prometheus'), { windows: WINDOWS, use: 'count', who: 'P' }).values.values()
    ],
    {
      status: 'success',
      data: {
        resultType: 'matrix',
        result: [
          {
            metric: {},
            values: [
              [60, '1'],
              [120, '2']
            ]
          }
        ]
      }
    }
  ],
  Datadog: [
    // As `open-datadog.ts` reads the points of a query that counts.
    body =>
      readDatadog(body, { queries: ['sum:a{v:1}'], range: RANGE })
        .flatMap(points => [...points.values()])
        .map(value => countIn(value, { who: 'Datadog', advice: 'Count.' })),
    { data: { attributes: { times: [0, 60_000], values: [[1, null]], series: [{ query_index: 0 }] } } }
  ],
  'New Relic': [
    body =>
      readResults(body, 1).flatMap(rows => [
        ...readRows(rows, { column: undefined, use: 'count', range: RANGE }).values()
      ]),
    { data: { actor: { account: { q0: { results: [{ beginTimeSeconds: 0, endTimeSeconds: 60, count: 3 }] } } } } }
  ],
  'events of Sentry': [
    body => [...readSentry(body, { use: 'count', range: RANGE }).values.values()],
    { timeSeries: [{ meta: { interval: 60_000 }, values: [{ timestamp: 0, value: 2, incomplete: false }] }] }
  ],
  'issues of Sentry': [
    body => {
      const issues = readIssues(body)
      nextCursor(JSON.stringify(body), issues.length)
      const seen = issues.map(({ firstSeen }) => firstSeen)
      return [...countIssues(seen, { use: 'count', range: RANGE }).values.values()]
    },
    [{ id: '1', firstSeen: '1970-01-01T00:01:00Z' }]
  ],
  JSON: [
    body => {
      const figure = readFigure(body, { pointer: '/data/0/n', use: 'count', who: 'metrics.example' })
      return figure === undefined ? [] : [figure]
    },
    { data: [{ n: 5 }] }
  ],
  'events of CloudWatch Logs': [
    body => [...countEvents(body as Parameters<typeof countEvents>[0], RANGE).values()],
    [{ eventId: '1', timestamp: 5 }]
  ]
}

/** What AWS returns is parsed by its SDK, and checked before this reader: a list of events. */
const isReadBySdk = (name: string) => name.includes('CloudWatch')

/** Any JSON, with numbers that are no counts and names that every object inherits. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map(value => JSON.parse(JSON.stringify(value)) as unknown),
  fc.constantFrom<unknown>(-1, 1e308, 0.5, 'NaN', '-Inf', '1e999', '', '::error::x\n', null, [], {}, undefined),
  fc.constantFrom('__proto__', 'constructor', 'toString').map(name => JSON.parse(`{"${name}":{"n":1}}`) as unknown)
)

/** The same answer with something else in one place, chosen by a list of random numbers. */
function replaceIn(body: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path
  if (typeof body !== 'object' || body === null || step === undefined) return value
  const keys = Object.keys(body)
  const key = keys[step % (keys.length + 1)]
  if (key === undefined) return value
  const changed = replaceIn((body as Readonly<Record<string, unknown>>)[key], rest, value)
  if (Array.isArray(body)) return body.map((item: unknown, index) => (String(index) === key ? changed : item))
  return { ...body, [key]: changed }
}

describe.each(Object.keys(READERS))('the reader of %s', name => {
  const [read, sample] = READERS[name] ?? [() => [], undefined]

  function check(body: unknown): void {
    try {
      for (const count of read(body)) expect(Number.isFinite(count) && count >= 0).toBe(true)
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      expect(error.message.length).toBeLessThan(400)
      expect(error.message).not.toMatch(/\p{Cc}|::error/u)
    }
  }

  it('accepts its sample', () => {
    expect(read(sample).length).toBeGreaterThan(0)
  })

  it('returns counts or throws a DeployError of any JSON', () => {
    fc.assert(
      fc.property(
        isReadBySdk(name)
          ? fc.array(fc.record({ eventId: fc.string(), timestamp: fc.oneof(fc.double(), fc.constant(undefined)) }))
          : anything,
        check
      ),
      { numRuns: 500 }
    )
  })

  it('returns counts or throws a DeployError of an answer with anything in one place', () => {
    const path = fc.array(fc.nat(6), { minLength: 1, maxLength: 9 })
    const own = isReadBySdk(name) ? fc.constantFrom<unknown>(undefined, -1, 1e308, NaN) : anything
    fc.assert(
      fc.property(path, own, (steps, value) => {
        const body = replaceIn(sample, isReadBySdk(name) ? [0, (steps[0] ?? 0) % 2] : steps, value)
        check(body)
      }),
      { numRuns: 1_000 }
    )
  })
})

it.each([prometheusReport, datadogReport, newRelicReport, sentryReport])(
  'a report of a refusal is text or nothing',
  report => {
    fc.assert(
      fc.property(anything, body => ['string', 'undefined'].includes(typeof report(body))),
      { numRuns: 500 }
    )
  }
)
