import {
  readTimeseries as readDatadog,
  reportOf as datadogReport
} from '../../../src/sources/datadog/domain/read-timeseries.js'
import { readFigure } from '../../../src/sources/json/domain/read-figure.js'
import { readResults, reportOf as newRelicReport } from '../../../src/sources/new-relic/domain/nerdgraph.js'
import { readNrql } from '../../../src/sources/new-relic/domain/new-relic-dialect.js'
import { readRows } from '../../../src/sources/new-relic/domain/read-rows.js'
import { countWindows, surroundingsOf } from '../../../src/sources/prometheus/domain/count-windows.js'
import { readGauge } from '../../../src/sources/prometheus/domain/gauge-windows.js'
import { describeMirrored, findMirroredTargets } from '../../../src/sources/prometheus/domain/mirrored-targets.js'
import { readSeries, reportOf as prometheusReport } from '../../../src/sources/prometheus/domain/read-series.js'
import { readCounter } from '../../../src/sources/prometheus/domain/selector.js'
import { nextCursor, readIssues } from '../../../src/sources/sentry/domain/read-issues.js'
import {
  readTimeseries as readSentry,
  reportOf as sentryReport
} from '../../../src/sources/sentry/domain/read-timeseries.js'
import { readSearch } from '../../../src/sources/sentry/domain/sentry-dialect.js'
import { readJsonAnswer } from '../../../src/http/read-json-answer.js'
import { DeployError } from '../../../src/domain/errors.js'
import { SECRET } from '../mutated-text.js'
import { fedJson, json, type Parser } from '../parser.js'

const RANGE = { from: 0, to: 180_000, windowSeconds: 60 }
const WINDOWS = { from: 0, to: 180_000, lengthMilliseconds: 60_000 }
const AT = { line: 1, column: 1 }
const below = (...files: readonly string[]) => files.map(file => `sources/${file}.ts`)
const SERIES = {
  metric: { instance: 'a', job: 'b' },
  values: [
    [0, '1'],
    [60, '2'],
    [120, '5']
  ]
}
const matrix = (...result: readonly unknown[]) =>
  json({ status: 'success', data: { resultType: 'matrix', result }, warnings: ['partial'] })
const scalar = (text: string) => ({ kind: 'scalar' as const, text, at: AT })

/** What sources of metrics answer, and the queries that are sent to them. */
export const SOURCE_PARSERS: readonly Parser[] = [
  {
    name: 'answer of a source',
    modules: ['http/read-json-answer.ts'],
    samples: [json({ status: 'success' })],
    feed: text =>
      readJsonAnswer(new Response(text), { who: 'Prometheus', secrets: [SECRET], reportOf: prometheusReport })
  },
  {
    name: 'refusal of a source',
    modules: ['http/read-json-answer.ts'],
    samples: [json({ status: 'error', error: 'a bad query' }), json({ errors: ['x'] }), json({ detail: 'y' })],
    feed: text =>
      Promise.all([prometheusReport, datadogReport, newRelicReport, sentryReport].map(report => refusal(text, report)))
  },
  {
    name: 'counters of Prometheus',
    modules: below('prometheus/domain/read-series'),
    samples: [matrix(SERIES, SERIES)],
    quotes: 'answers',
    feed: fedJson((body: unknown) => {
      const { series } = readSeries(body, 'Prometheus')
      const { certain, suspected } = findMirroredTargets(series)
      return [
        [...certain, ...suspected].map(describeMirrored),
        countWindows(series, surroundingsOf(series, WINDOWS)).values
      ]
    })
  },
  {
    name: 'expression of Prometheus',
    modules: below('prometheus/domain/gauge-windows'),
    samples: [
      matrix({
        metric: {},
        values: [
          [60, '1'],
          [120, '2.5']
        ]
      })
    ],
    quotes: 'answers',
    feed: fedJson(
      (body: unknown) => readGauge(readSeries(body, 'Prometheus'), { windows: WINDOWS, use: 'value', who: 'P' }).values
    )
  },
  {
    name: 'points of Datadog',
    modules: below('datadog/domain/read-timeseries'),
    samples: [
      json({
        data: {
          attributes: { times: [0, 60_000], values: [[1, null]], series: [{ query_index: 0, group_tags: ['v:1'] }] }
        }
      })
    ],
    quotes: 'answers',
    feed: fedJson((body: unknown) => readDatadog(body, { queries: ['sum:a{v:1}'], range: RANGE }))
  },
  {
    name: 'rows of New Relic',
    modules: below('new-relic/domain/nerdgraph', 'new-relic/domain/read-rows'),
    samples: [
      json({
        data: { actor: { account: { q0: { results: [{ beginTimeSeconds: 0, endTimeSeconds: 60, count: 3 }] } } } }
      })
    ],
    quotes: 'answers',
    feed: fedJson((body: unknown) =>
      readResults(body, 1).map(rows => readRows(rows, { column: undefined, use: 'count', range: RANGE }))
    )
  },
  {
    name: 'events of Sentry',
    modules: below('sentry/domain/read-timeseries'),
    samples: [
      json({ timeSeries: [{ meta: { interval: 60_000 }, values: [{ timestamp: 0, value: 2, incomplete: false }] }] })
    ],
    quotes: 'answers',
    feed: fedJson((body: unknown) => readSentry(body, { use: 'count', range: RANGE }))
  },
  {
    name: 'issues of Sentry',
    modules: below('sentry/domain/read-issues'),
    samples: [json([{ id: '1', firstSeen: '1970-01-01T00:01:00Z' }])],
    feed: fedJson((body: unknown) => readIssues(body))
  },
  {
    name: 'header Link of Sentry',
    modules: below('sentry/domain/read-issues'),
    samples: [
      '<https://a.example/?cursor=0:0:1>; rel="previous"; results="false"; cursor="0:0:1", <https://a.example/?cursor=0:100:0>; rel="next"; results="true"; cursor="0:100:0"'
    ],
    feed: text => nextCursor(text, 100)
  },
  {
    name: 'figure of JSON',
    modules: below('json/domain/read-figure'),
    samples: [json({ data: [{ n: 5 }] })],
    feed: fedJson((body: unknown) => readFigure(body, { pointer: '/data/0/n', use: 'count', who: 'metrics.example' }))
  },
  {
    name: 'query in PromQL',
    modules: below('prometheus/domain/selector'),
    samples: ['sum(http_requests_total{code=~"5..", version="{side.id}"}) + b{a!="c"}'],
    feed: text => readCounter(text)
  },
  {
    name: 'query in NRQL',
    modules: below('new-relic/domain/new-relic-dialect'),
    samples: ["SELECT count(*) FROM Transaction WHERE appName = 'api' AND version = '{side.tag}'"],
    feed: text => readNrql(scalar(text))
  },
  {
    name: 'search of Sentry',
    modules: below('sentry/domain/sentry-dialect'),
    samples: ['release:{side.tag} level:error'],
    feed: text => readSearch(scalar(text))
  }
]

/** The sentence for an answer that refuses a query. It may quote the report, and never the secret that the request had. */
async function refusal(text: string, reportOf: (body: unknown) => string | undefined): Promise<string> {
  try {
    await readJsonAnswer(new Response(text, { status: 400 }), { who: 'Prometheus', secrets: [SECRET], reportOf })
  } catch (error) {
    if (error instanceof DeployError && !error.message.includes(SECRET)) return error.message
    throw error
  }
  throw new Error('was not refused')
}
