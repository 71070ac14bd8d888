import { afterEach, describe, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import type { GateText } from '../../src/domain/gate/read/gate-text.js'
import { readGateText } from '../../src/domain/gate/read/gate-text.js'
import { patientFetch } from '../../src/http/patient-fetch.js'
import type { SourceReading } from '../../src/ports/metric-source.js'
import { prometheusDialect } from '../../src/sources/prometheus/domain/prometheus-dialect.js'
import { openPrometheus } from '../../src/sources/prometheus/http/open-prometheus.js'
import { sendWithoutEnd, startHostileServer, type HostileServer, type SentRequest } from './bed/hostile-server.js'

const NOW = 1_800_000_000_000
const SECRET = 's3cret-of-the-source'
const COUNTER = 'a_total{r="{side.id}"}'
const EXPRESSION = 'sum(increase(a_total{r="{side.id}"}[{window}]))'
const AT_SERVER = /^Prometheus at 127\.0\.0\.1:\d+/

let server: HostileServer | undefined
afterEach(() => server?.stop())

interface Options {
  readonly settings?: string
  readonly query?: string
  readonly signer?: Parameters<typeof openPrometheus>[0]['signer']
}

/** Reads one query of a server that answers so. */
async function read(
  answer: (request: SentRequest, response: ServerResponse) => void,
  {
    settings = 'auth: env:TOKEN',
    query = EXPRESSION,
    signer = () => Promise.reject(new Error('not signed'))
  }: Options = {}
): Promise<SourceReading> {
  server = await startHostileServer(answer)
  const text = readGateText(`prometheus: ${server.url}\n${settings}`)
  const given = new Map(text.kind === 'mapping' ? text.entries.map(({ key, value }) => [key, value] as const) : [])
  const source = prometheusDialect.declare({ name: 'prom', at: text.at, given, windowSeconds: 10, delaySeconds: 15 })
  const clock = { now: () => NOW, sleep: () => Promise.resolve() }
  const fetchUntil = (deadlineAt: number) => patientFetch({ clock, deadlineAt, random: () => 0, onlyReads: true })
  const metrics = openPrometheus({ clock, fetchUntil, signer })(source, new Map([['TOKEN', SECRET]]))
  const scalar: GateText = { kind: 'scalar', text: query, at: { line: 1, column: 1 } }
  const [reading] = await metrics.read({
    ...{ from: NOW - 60_000, to: NOW, windowSeconds: 10 },
    queries: [{ query: prometheusDialect.readQuery(scalar, { source, use: 'count' }), use: 'count' }],
    sides: { canary: new Map([['side.id', 'api:42']]), stable: new Map() }
  })
  if (reading === undefined) throw new Error('no reading')
  return reading
}

function sendJson(body: unknown, { status = 200, date = NOW }: { status?: number; date?: number } = {}) {
  return (_: SentRequest, response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', date: new Date(date).toUTCString() })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

const matrix = (values: readonly (readonly [number, string])[], more: object = {}) => ({
  status: 'success',
  data: { resultType: 'matrix', result: [{ metric: {}, values }] },
  ...more
})
const WINDOWS = [50, 40, 30, 20, 10, 0].map(before => NOW / 1_000 - before)

describe('a request to Prometheus', () => {
  it('is a POST with the query of the side, and the token in a header only', async () => {
    await read(sendJson(matrix([])))
    const [sent] = server?.requests ?? []
    expect([sent?.method, sent?.path, sent?.headers.authorization]).toEqual([
      'POST',
      '/api/v1/query_range',
      `Bearer ${SECRET}`
    ])
    expect(Object.fromEntries(new URLSearchParams(sent?.body))).toEqual({
      ...{
        query: 'sum(increase(a_total{r="api:42"}[10s]))',
        start: '1799999950.000',
        end: '1800000000.000',
        step: '10'
      },
      ...{ partial_response: 'false', timeout: '9s' }
    })
  })

  it('for a counter selects raw samples', async () => {
    await read(sendJson(matrix([])), { query: COUNTER })
    const [sent] = server?.requests ?? []
    expect([sent?.path, new URLSearchParams(sent?.body).get('query')]).toEqual([
      '/api/v1/query',
      'a_total{r="api:42"}[210s]'
    ])
  })

  it.each([
    [
      'auth: { basic: { username: me, password: env:TOKEN } }',
      'authorization',
      `Basic ${Buffer.from(`me:${SECRET}`).toString('base64')}`
    ],
    ['auth: { header: { name: X-Api-Key, value: env:TOKEN } }', 'x-api-key', SECRET],
    ['tenant: team-a', 'x-scope-orgid', 'team-a']
  ])('with %s has the header %s', async (settings, header, value) => {
    await read(sendJson(matrix([])), { settings })
    expect(server?.requests[0]?.headers[header]).toBe(value)
  })

  it('is signed for AWS', async () => {
    const signer: Options['signer'] = ({ region, service }) =>
      Promise.resolve(({ headers, body }) =>
        Promise.resolve({ ...headers, authorization: `signed ${service} ${region} ${body.length}` })
      )
    await read(sendJson(matrix([])), { settings: 'auth: { sigv4: { region: eu-west-1 } }', signer })
    const [sent] = server?.requests ?? []
    expect(sent?.headers.authorization).toBe(`signed aps eu-west-1 ${sent?.body.length ?? 0}`)
    expect(sent?.body).not.toContain('partial_response')
  })

  it('for a side without a revision is not sent', async () => {
    const { stable } = await read(sendJson(matrix([])))
    expect([server?.requests.length, stable.size]).toEqual([1, 0])
  })
})

describe('an answer of Prometheus', () => {
  it('has rounded counts by the start of the window, unsettled until the delay has passed', async () => {
    const { canary, unsettled } = await read(sendJson(matrix(WINDOWS.map(at => [at, '7.3']))))
    expect([...canary.values()]).toEqual([7, 7, 7, 7, 7, 7])
    expect([...unsettled].map(start => (start - NOW) / 1_000)).toEqual([-20, -10])
  })

  it('of a server whose clock is 30 s behind is unsettled longer, with a note', async () => {
    const { unsettled, notes } = await read(sendJson(matrix(WINDOWS.map(at => [at, '7'])), { date: NOW - 30_000 }))
    expect([unsettled.size, notes[0]]).toEqual([
      5,
      expect.stringMatching(/^The clock of Prometheus at .* is 30s behind\.$/)
    ])
  })

  it('with a warning is unsettled, with a note', async () => {
    const body = matrix([[WINDOWS[0] ?? 0, '7']], { warnings: [`no store matched; token ${SECRET}`] })
    const { unsettled, notes } = await read(sendJson(body))
    expect([unsettled.size, notes]).toEqual([
      1,
      [expect.stringMatching(/returned incomplete data: no store matched; token \*\*\*$/)]
    ])
  })

  it('that is NaN or infinite is no zero, with a note', async () => {
    const { canary, notes } = await read(
      sendJson(
        matrix([
          [WINDOWS[0] ?? 0, 'NaN'],
          [WINDOWS[1] ?? 0, '+Inf'],
          [WINDOWS[2] ?? 0, '3']
        ])
      )
    )
    expect([[...canary.values()], notes]).toEqual([
      [3],
      [expect.stringMatching(/returned NaN or Inf for 2 windows\. They are not counted as zero\.$/)]
    ])
  })

  const two = {
    status: 'success',
    data: {
      resultType: 'matrix',
      result: [
        { metric: { a: '1' }, values: [] },
        { metric: { a: '2' }, values: [] }
      ]
    }
  }
  const refused = { status: 'error', errorType: 'bad_data', error: `parse error at char 4 ${SECRET}` }

  it.each<readonly [string, (request: SentRequest, response: ServerResponse) => void, string, RegExp]>([
    [
      'a page of HTML',
      sendJson('<html>Sign in</html>'),
      'platform-error',
      / returned a page of HTML or XML instead of JSON\. Check the address\.$/
    ],
    ['nothing', sendJson(''), 'platform-error', / returned an empty response instead of JSON\. Check the address\.$/],
    [
      'NaN, which is not JSON',
      sendJson('{"status":"success","data":NaN}'),
      'platform-error',
      / returned text instead of JSON\. Check the address\.$/
    ],
    [
      'deep lists',
      sendJson('['.repeat(500_000)),
      'platform-error',
      / returned text instead of JSON\. Check the address\.$/
    ],
    [
      'other JSON',
      sendJson({ up: true }),
      'platform-error',
      / returned JSON that is not from the Prometheus API\. Check the address\.$/
    ],
    [
      'words for numbers',
      sendJson(matrix([[1, 'many']])),
      'platform-error',
      / returned a sample that is not a time and a number\.$/
    ],
    ['two series', sendJson(two), 'bad-input', / returned 2 series for one side\. Aggregate them: sum\(…\)\.$/],
    [
      'negative counts',
      sendJson(matrix([[WINDOWS[0] ?? 0, '-4']])),
      'bad-input',
      / returned a negative count\. Use the increase of a counter\.$/
    ],
    [
      '400',
      sendJson(refused, { status: 400 }),
      'bad-input',
      / returned HTTP 400: the query was rejected\. Reported: parse error at char 4 \*\*\*\. Query: sum\(increase\(/
    ],
    ['401', sendJson('no', { status: 401 }), 'access-denied', / returned HTTP 401: the credentials were rejected\.$/],
    [
      '403',
      sendJson({ message: 'Missing token' }, { status: 403 }),
      'access-denied',
      / returned HTTP 403: access is denied\. Reported: Missing token$/
    ],
    ['503', sendJson('down', { status: 503 }), 'platform-error', / returned HTTP 503\.$/]
  ])('that is %s is refused in a sentence', async (_, answer, code, message) => {
    const error: unknown = await read(answer).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) })
    expect((error as Error).message).toMatch(AT_SERVER)
    expect((error as Error).message).not.toContain(SECRET)
  })

  const growing = (metric: object) => ({
    status: 'success',
    data: { resultType: 'matrix', result: [{ metric, values: WINDOWS.map((at, index) => [at, `${index * 3}`]) }] }
  })

  it('that has the label of another revision is refused in a sentence', async () => {
    await expect(read(sendJson(growing({ r: 'api:7' })), { query: COUNTER })).rejects.toMatchObject({
      code: 'platform-error',
      message: expect.stringMatching(
        / returned a series with another value of the label "r" than the query selects\. Check the proxy in front of the server\.$/
      )
    })
  })

  it.each([{ r: 'api:42', code: '200' }, {}])('with the labels %j is counted', async metric => {
    const { canary } = await read(sendJson(growing(metric)), { query: COUNTER })
    expect([...canary.values()]).toContain(3)
  })

  it('of 100 MB is read no further than its limit', async () => {
    const answer = (_: SentRequest, response: ServerResponse) =>
      sendWithoutEnd(response, '{"status":"success","data":[')
    await expect(read(answer)).rejects.toThrow(/sent a response larger than 16384 KiB/)
  })

  it('that redirects is not followed', async () => {
    const answer = (_: SentRequest, response: ServerResponse) => {
      response.writeHead(302, { location: 'https://elsewhere.example/' }).end()
    }
    await expect(read(answer)).rejects.toThrow(/it redirects to another address, which is not followed/)
  })
})
