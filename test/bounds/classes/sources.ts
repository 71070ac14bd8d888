import { countWindows, surroundingsOf } from '../../../src/sources/prometheus/domain/count-windows.js'
import { describeMirrored, findMirroredTargets } from '../../../src/sources/prometheus/domain/mirrored-targets.js'
import { fillPromql } from '../../../src/sources/prometheus/domain/prometheus-query.js'
import { readCounter } from '../../../src/sources/prometheus/domain/selector.js'
import { readSeries, reportOf } from '../../../src/sources/prometheus/domain/read-series.js'
import { readTimeseries as readDatadog } from '../../../src/sources/datadog/domain/read-timeseries.js'
import { readNrql } from '../../../src/sources/new-relic/domain/new-relic-dialect.js'
import { readResults } from '../../../src/sources/new-relic/domain/nerdgraph.js'
import { readRows } from '../../../src/sources/new-relic/domain/read-rows.js'
import { readDatadogQuery } from '../../../src/sources/datadog/domain/datadog-dialect.js'
import { readSearch } from '../../../src/sources/sentry/domain/sentry-dialect.js'
import { releaseOf } from '../../../src/sources/sentry/domain/release-of.js'
import { nextCursor, readIssues } from '../../../src/sources/sentry/domain/read-issues.js'
import { readTimeseries as readSentry } from '../../../src/sources/sentry/domain/read-timeseries.js'
import { readFigure } from '../../../src/sources/json/domain/read-figure.js'
import {
  fillPlaceholders,
  findPlaceholderProblem,
  REVISION_PLACEHOLDERS
} from '../../../src/domain/gate/source/placeholders.js'
import { DeployError } from '../../../src/domain/errors.js'
import { readJsonAnswer, withoutSecrets } from '../../../src/http/read-json-answer.js'
import { asString, KIB, MIB, type InputClass } from '../input-class.js'
import { PLAIN_TEXTS } from '../hostile-texts.js'
import { spread } from './documents.js'

const AT = { line: 1, column: 1 }
const RANGE = { from: 0, to: 600_000, windowSeconds: 10 }
const WINDOWS = { from: 0, to: 600_000, lengthMilliseconds: 10_000 }
const NAMES = new Map([['side.id', 'api:42']])
const SOURCE = { ...{ name: 'a', kind: 'a', windowSeconds: 10, delaySeconds: 15 }, secrets: [] }
/** Items of a list are the same, whatever the hostile text is. */
const LISTS = ['commas']

const matrix = (result: string) => `{"status":"success","data":{"resultType":"matrix","result":[${result}]}}`
const series = (index: number) =>
  `{"metric":{"instance":"a${index}","job":"b"},"values":[[0,"1"],[10,"${index}"],[20,"3"],[30,"4"]]}`

function readPrometheus(text: string): unknown {
  const { series: found } = readSeries(JSON.parse(text), 'Prometheus')
  const { certain, suspected } = findMirroredTargets(found)
  return [[...certain, ...suspected].map(describeMirrored), countWindows(found, surroundingsOf(found, WINDOWS))]
}

const readAnswer = (text: string, status: number) =>
  readJsonAnswer(new Response(text, { status }), { who: 'Prometheus', secrets: ['secret'], reportOf })

const CLASSES: readonly InputClass[] = [
  {
    name: 'answer of a source',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      'in an object': hostile => `{${hostile}`,
      report: hostile => `{"error":${asString(hostile)}}`
    },
    feed: async text => [await ended(readAnswer(text, 200)), await ended(readAnswer(text, 400))]
  },
  { name: 'words of a source with secrets', limitBytes: MIB, feed: text => withoutSecrets(text, ['a', '::', 'ab']) },
  {
    name: 'series of Prometheus',
    limitBytes: MIB,
    texts: LISTS,
    shapes: {
      'many series': hostile => matrix(spread(hostile, series)),
      'the same series': hostile => matrix(spread(hostile, () => series(1))),
      'one target': hostile =>
        matrix(spread(hostile, index => `{"metric":{"instance":"a","c":"${index}"},"values":[[0,"1"],[10,"2"]]}`)),
      'many samples': hostile =>
        matrix(`{"metric":{"instance":"a"},"values":[${spread(hostile, index => `[${index},"${index}"]`)}]}`),
      'many resets': hostile =>
        matrix(`{"metric":{"instance":"a"},"values":[${spread(hostile, index => `[${index},"${index % 2}"]`)}]}`),
      'many gaps': hostile =>
        matrix(`{"metric":{"instance":"a"},"values":[${spread(hostile, index => `[${index * 600},"1"]`)}]}`),
      'many labels': hostile => matrix(`{"metric":{${spread(hostile, index => `"l${index}":"v"`)}},"values":[[0,"1"]]}`)
    },
    feed: readPrometheus
  },
  {
    name: 'labels of Prometheus',
    limitBytes: MIB,
    shapes: {
      value: hostile =>
        matrix(
          `{"metric":{"instance":${asString(hostile)},"job":"a"},"values":[[0,"1"]]},{"metric":{"instance":${asString(hostile)},"job":"a"},"values":[[0,"1"]]}`
        ),
      'a sample': hostile => matrix(`{"metric":{},"values":[[0,${asString(hostile)}]]}`)
    },
    feed: readPrometheus
  },
  {
    name: 'points of Datadog',
    limitBytes: MIB,
    texts: LISTS,
    shapes: {
      times: hostile => {
        const times = spread(hostile.slice(0, hostile.length / 2), index => `${index * 10_000}`)
        const values = times.replaceAll(/\d+/g, '1')
        return `{"data":{"attributes":{"times":[${times}],"values":[[${values}]],"series":[{"query_index":0}]}}}`
      },
      tags: hostile =>
        `{"data":{"attributes":{"times":[],"values":[[]],"series":[{"query_index":3,"group_tags":[${spread(hostile, () => '"v:1"')}]}]}}}`,
      series: hostile =>
        `{"data":{"attributes":{"times":[],"values":[],"series":[${spread(hostile, index => `{"query_index":${index}}`)}]}}}`
    },
    feed: text => readDatadog(JSON.parse(text), { queries: ['', '', '', 'sum:a{v:1}'], range: RANGE })
  },
  {
    name: 'rows of New Relic',
    limitBytes: MIB,
    texts: LISTS,
    shapes: {
      rows: hostile =>
        `{"data":{"actor":{"account":{"q0":{"results":[${spread(hostile, index => `{"beginTimeSeconds":${(index % 60) * 10},"endTimeSeconds":${(index % 60) * 10 + 10},"n":1}`)}]}}}}}`,
      columns: hostile =>
        `{"data":{"actor":{"account":{"q0":{"results":[{"beginTimeSeconds":0,"endTimeSeconds":10,${spread(hostile, index => `"c${index}":0`)}}]}}}}}`
    },
    feed: text =>
      readResults(JSON.parse(text), 1).map(rows => readRows(rows, { column: undefined, use: 'count', range: RANGE }))
  },
  {
    name: 'errors of New Relic',
    limitBytes: MIB,
    shapes: { message: hostile => `{"errors":[{"message":${asString(hostile)}}]}` },
    feed: text => readResults(JSON.parse(text), 1)
  },
  {
    name: 'events of Sentry',
    limitBytes: MIB,
    texts: LISTS,
    shapes: {
      values: hostile =>
        `{"timeSeries":[{"meta":{"interval":10},"values":[${spread(hostile, index => `{"timestamp":${index * 10_000},"value":1,"incomplete":true}`)}]}]}`
    },
    feed: text => readSentry(JSON.parse(text), { use: 'count', range: RANGE })
  },
  {
    name: 'issues of Sentry',
    limitBytes: MIB,
    texts: LISTS,
    shapes: {
      issues: hostile => `[${spread(hostile, index => `{"id":"${index}","firstSeen":"2026-11-28T10:00:00Z"}`)}]`
    },
    feed: text => readIssues(JSON.parse(text))
  },
  { name: 'header Link of Sentry', limitBytes: 16 * KIB, feed: text => nextCursor(text, 1) },
  {
    name: 'figure of JSON',
    limitBytes: MIB,
    shapes: { nested: hostile => `{"a":{"b":${asString(hostile)}}}`, alone: hostile => hostile },
    feed: text => readFigure(parsed(text), { pointer: '/a/b/0', use: 'count', who: 'a' })
  },
  {
    name: 'placeholders of a query',
    limitBytes: MIB,
    shapes: {
      alone: hostile => hostile,
      many: hostile => spread(hostile, () => '{side.id}'),
      'one that is not known': hostile => `{side.${hostile}}`
    },
    feed: text => [fillPlaceholders(text, NAMES), findPlaceholderProblem(text, REVISION_PLACEHOLDERS)]
  },
  {
    name: 'query in PromQL',
    limitBytes: 10_000,
    shapes: {
      alone: hostile => hostile,
      'a matcher': hostile => `sum(a{b=~"${hostile}"})`,
      'an open string': hostile => `a{b=~"${hostile}`,
      'many sums': hostile => spread(hostile, () => 'sum(a{b="c"})').replaceAll(',', ' + ')
    },
    feed: text => [readCounter(text), fillPromql(text, NAMES)]
  },
  {
    name: 'query of a source',
    limitBytes: 4_000,
    shapes: {
      alone: hostile => hostile,
      NRQL: hostile => `SELECT ${hostile}`,
      Datadog: hostile => `sum:${hostile}`,
      Sentry: hostile => `release:${hostile}`
    },
    feed: text => {
      const scalar = { kind: 'scalar' as const, text, at: AT }
      const context = { source: SOURCE, use: 'count' } as const
      return [
        ...[() => readNrql(scalar), () => readDatadogQuery(scalar, context), () => readSearch(scalar)].map(tried),
        releaseOf(text)
      ]
    }
  }
]

/** What is no JSON is refused before a reader sees it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function tried(task: () => unknown): unknown {
  try {
    return task()
  } catch (error) {
    if (error instanceof DeployError) return error.message
    throw error
  }
}

async function ended(task: Promise<unknown>): Promise<unknown> {
  try {
    return await task
  } catch (error) {
    if (error instanceof DeployError) return error.message
    throw error
  }
}

/** What the sources of gates answer, and the queries that are sent to them. */
export const SOURCES: readonly InputClass[] = CLASSES.map(input => ({ texts: PLAIN_TEXTS, ...input }))
