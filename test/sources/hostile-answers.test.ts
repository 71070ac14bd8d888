import { afterEach, describe, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { DeployError } from '../../src/domain/errors.js'
import type { SourceDialect } from '../../src/domain/gate/source/source-dialect.js'
import type { SourceWorld } from '../../src/http/source-world.js'
import type { OpenMetricSource, SourceReading } from '../../src/ports/metric-source.js'
import { datadogDialect } from '../../src/sources/datadog/domain/datadog-dialect.js'
import { openDatadog } from '../../src/sources/datadog/http/open-datadog.js'
import { jsonDialect } from '../../src/sources/json/domain/json-dialect.js'
import { openJson } from '../../src/sources/json/http/open-json.js'
import { newRelicDialect } from '../../src/sources/new-relic/domain/new-relic-dialect.js'
import { openNewRelic } from '../../src/sources/new-relic/http/open-new-relic.js'
import { prometheusDialect } from '../../src/sources/prometheus/domain/prometheus-dialect.js'
import { openPrometheus } from '../../src/sources/prometheus/http/open-prometheus.js'
import { sentryDialect } from '../../src/sources/sentry/domain/sentry-dialect.js'
import { openSentry } from '../../src/sources/sentry/http/open-sentry.js'
import {
  declareSource,
  fakeSourceWorld,
  readSourceQuery,
  SOURCE_START,
  sourceRequest
} from '../fakes/fake-source-world.js'
import { sendWithoutEnd, startHostileServer, type HostileServer, type SentRequest } from './bed/hostile-server.js'

const SECRET = 's3cret-of-the-source'
const MINUTE = 60_000
/** The windows of a request: minutes from the start. */
const STARTS = [0, 1, 2].map(minute => SOURCE_START + minute * MINUTE)

/** One kind of source, and an answer of its API with this in the place of one figure. */
interface Kind {
  readonly dialect: SourceDialect
  readonly open: (world: SourceWorld) => OpenMetricSource
  readonly declare: (url: string) => string
  readonly query: string
  readonly answer: (figure: unknown) => unknown
}

const KINDS: Readonly<Record<string, Kind>> = {
  'prometheus, counters': {
    dialect: prometheusDialect,
    open: world => openPrometheus({ ...world, signer: () => Promise.reject(new Error('not signed')) }),
    declare: url => `prometheus: ${url}\nauth: env:SECRET`,
    query: 'sum(a_total{r="{side.id}"})',
    answer: figure =>
      matrix([-60_000, 0, 60_000, 120_000, 180_000].map((at, index) => [at, index === 2 ? figure : `${index}`]))
  },
  'prometheus, expression': {
    dialect: prometheusDialect,
    open: world => openPrometheus({ ...world, signer: () => Promise.reject(new Error('not signed')) }),
    declare: url => `prometheus: ${url}\nauth: env:SECRET`,
    query: 'sum(increase(a_total{r="{side.id}"}[{window}]))',
    answer: figure => matrix([60_000, 120_000, 180_000].map((at, index) => [at, index === 1 ? figure : '5']))
  },
  datadog: {
    dialect: datadogDialect,
    open: openDatadog,
    declare: url => `datadog: ${url}\napi-key: env:SECRET\napplication-key: env:SECRET`,
    query: "'sum:a{v:{side.tag}}.as_count()'",
    answer: figure => ({
      data: {
        attributes: {
          ...{
            times: STARTS,
            values: [
              [5, figure, 5],
              [5, figure, 5]
            ],
            series: [{ query_index: 0 }, { query_index: 1 }]
          }
        }
      }
    })
  },
  'new-relic': {
    dialect: newRelicDialect,
    open: openNewRelic,
    declare: url => `new-relic: ${url}\naccount: 1\napi-key: env:SECRET`,
    query: "SELECT count(*) FROM Transaction WHERE v = '{side.tag}'",
    answer: figure => {
      const results = STARTS.map((at, index) => ({
        ...{ beginTimeSeconds: at / 1000, endTimeSeconds: at / 1000 + 60, count: index === 1 ? figure : 5 }
      }))
      return { data: { actor: { account: { q0: { results }, q1: { results } } } } }
    }
  },
  sentry: {
    dialect: sentryDialect,
    open: openSentry,
    declare: url => `sentry: ${url}\norganization: shop\ntoken: env:SECRET`,
    query: 'release:"{side.tag}"',
    answer: figure => ({
      timeSeries: [
        {
          meta: { interval: MINUTE },
          values: STARTS.map((timestamp, index) => ({ timestamp, incomplete: false, value: index === 1 ? figure : 5 }))
        }
      ]
    })
  },
  json: {
    dialect: jsonDialect,
    open: openJson,
    declare: url => `json: ${url}/stats?v={side.tag}&from={window.start}&to={window.end}\nauth: env:SECRET`,
    query: '/n',
    answer: figure => ({ n: figure })
  }
}

function matrix(values: readonly (readonly [number, unknown])[]) {
  const timed = values.map(([at, value]) => [(SOURCE_START + at) / 1000, value])
  return { status: 'success', data: { resultType: 'matrix', result: [{ metric: { instance: 'a:1' }, values: timed }] } }
}

function kindOf(name: string): Kind {
  const found = KINDS[name]
  if (found === undefined) throw new Error(`no kind ${name}`)
  return found
}

type Answer = (request: SentRequest, response: ServerResponse) => void
let server: HostileServer | undefined
afterEach(() => server?.stop())

/** What a source makes of a server that answers so: a reading, or what it throws. */
async function read(kind: string, answer: Answer): Promise<SourceReading | DeployError> {
  const { dialect, open, declare, query } = kindOf(kind)
  server = await startHostileServer(answer)
  const source = declareSource(dialect, declare(server.url))
  const queries = [readSourceQuery(dialect, query, { source })]
  const metrics = open(fakeSourceWorld())(source, new Map([['SECRET', SECRET]]))
  try {
    const [reading] = await metrics.read(sourceRequest(queries))
    if (reading === undefined) throw new Error('no reading')
    return reading
  } catch (error) {
    if (error instanceof DeployError) return error
    throw error
  }
}

const sendJson =
  (body: unknown, status = 200): Answer =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

function messageOf(found: SourceReading | DeployError): string {
  if (found instanceof DeployError) return found.message
  throw new Error(`a reading: ${JSON.stringify([...found.canary, ...found.stable])}`)
}

const NAMES = Object.keys(KINDS)

/** Anything but a count. */
const FIGURES: readonly unknown[] = [
  ...[-5, 1e300, -1e300, 0.5, null, true, {}, [], [5], 'NaN', '-5', '1e300', 'Infinity', '+Inf', ''],
  ...['::set-output name=a::b', '\u001b[31mred\n::error::x', 'x'.repeat(100_000), { toString: 1 }]
]

describe.each(NAMES)('%s', kind => {
  it('reads an answer as it is documented', async () => {
    const figure = kind.startsWith('prometheus') ? '5' : 5
    const found = await read(kind, sendJson(kindOf(kind).answer(figure)))
    if (found instanceof DeployError) throw found
    expect(found.canary.size).toBeGreaterThan(1)
    expect([...found.canary]).toEqual([...found.stable])
  })

  it.each<readonly [string, Answer, RegExp]>([
    [
      'a page',
      (_, response) => void response.end('<!doctype html><h1>Log in</h1>'),
      /a page of HTML or XML instead of JSON/
    ],
    ['nothing', (_, response) => void response.end(), /an empty response instead of JSON/],
    ['JSON with NaN', (_, response) => void response.end('{"n":NaN}'), /returned text instead of JSON/],
    ['a list in a list, 100,000 times', (_, response) => void response.end('['.repeat(100_000)), /instead of JSON/],
    [
      'less than was announced',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"n":')
        setTimeout(() => response.destroy(), 20)
      },
      /^127\.0\.0\.1:\d+: the connection broke|the response was cut off/
    ],
    [
      'half a gzip',
      (_, response) => {
        const whole = gzipSync(JSON.stringify({ n: 'x'.repeat(10_000) }))
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length / 2))
      },
      /instead of JSON|the response was cut off or damaged/
    ],
    [
      'no gzip',
      (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"n":1}'),
      /the response was cut off or damaged/
    ],
    [
      'a redirect to another host',
      (_, response) => void response.writeHead(302, { location: 'http://203.0.113.9/' }).end(),
      /it redirects to another address, which is not followed/
    ],
    ['100 MB', (_, response) => sendWithoutEnd(response, '['), /sent a response larger than 16384 KiB/]
  ])('refuses %s in one sentence', async (_, answer, sentence) => {
    const message = messageOf(await read(kind, answer))
    expect(message).toMatch(sentence)
    expect(message.length).toBeLessThan(250)
  })

  it('cuts the connection after its limit', async () => {
    let written = 0
    await read(kind, (_, response) => {
      response.on('close', () => (written = Math.max(written, response.socket?.bytesWritten ?? 0)))
      sendWithoutEnd(response, '[')
    })
    await server?.stop()
    expect(written).toBeLessThan(40 * 1024 * 1024)
  })

  it.each(FIGURES.map(figure => [figure] as const))(
    'never takes %j for another figure, and does not show it',
    async figure => {
      const found = await read(kind, sendJson(kindOf(kind).answer(figure)))
      if (found instanceof DeployError) {
        expect(found.message.length).toBeLessThan(400)
        expect(found.message).not.toMatch(/[\p{Cc}]|set-output|::error|1e\+?300|-5|xxxxx/u)
        return
      }
      for (const value of [...found.canary.values(), ...found.stable.values()]) {
        expect(Number.isSafeInteger(value)).toBe(true)
        expect(value).toBeGreaterThanOrEqual(0)
      }
    }
  )

  it.each([400, 401, 403, 404, 429, 500, 503])(
    'shows what HTTP %s reports in one line without secrets',
    async status => {
      const report = `::set-output name=a::b\n\u001b[31m${SECRET} ${'y'.repeat(5_000)}`
      const errors = [{ message: report }, report]
      const body = { errors: kind === 'datadog' ? [report] : [errors[0]], error: report, detail: report }
      const message = messageOf(await read(kind, sendJson(body, status)))
      expect(message).not.toMatch(/\p{Cc}/u)
      expect(message).not.toContain(SECRET)
      expect(message).not.toMatch(/^::/)
      expect(message).not.toContain('timeout')
      expect(message.length).toBeLessThan(600)
    }
  )
})
