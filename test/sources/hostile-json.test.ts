import { afterEach, describe, expect, it } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { readGateText, type GateText } from '../../src/domain/gate/read/gate-text.js'
import { patientFetch } from '../../src/http/patient-fetch.js'
import { jsonDialect } from '../../src/sources/json/domain/json-dialect.js'
import { openJson } from '../../src/sources/json/http/open-json.js'
import { sendWithoutEnd, startHostileServer, type HostileServer, type SentRequest } from './bed/hostile-server.js'

const START = 1_800_000_000_000
const TIMED = '/stats?revision={side.id}&from={window.start}&to={window.end}'
type Answer = (request: SentRequest, response: ServerResponse) => void

let server: HostileServer | undefined
afterEach(() => server?.stop())

/** A source at a server that answers so, read at moments of a clock. */
async function open(answer: Answer, { path = TIMED, use = 'count' }: { path?: string; use?: 'count' | 'value' } = {}) {
  server = await startHostileServer(answer)
  const text = readGateText(`json: '${server.url}${path}'\nauth: env:TOKEN`)
  const given = new Map(text.kind === 'mapping' ? text.entries.map(({ key, value }) => [key, value] as const) : [])
  const source = jsonDialect.declare({ name: 'stats', at: text.at, given, windowSeconds: 10, delaySeconds: 15 })
  let now = START
  const clock = { now: () => now, sleep: () => Promise.resolve() }
  const fetchUntil = (deadlineAt: number) => patientFetch({ clock, deadlineAt, random: () => 0, onlyReads: true })
  const metrics = openJson({ clock, fetchUntil })(source, new Map([['TOKEN', 's3cret']]))
  const pointerOf = (pointer: string): GateText => ({ kind: 'scalar', text: pointer, at: { line: 1, column: 1 } })
  return async (seconds: number) => {
    now = START + seconds * 1_000
    const [reading] = await metrics.read({
      ...{ from: START, to: START + 30_000, windowSeconds: 10 },
      queries: [{ query: jsonDialect.readQuery(pointerOf('/n'), { source, use }), use }],
      sides: { canary: new Map([['side.id', 'c']]), stable: new Map([['side.id', 's']]) }
    })
    if (reading === undefined) throw new Error('no reading')
    const plain = (values: ReadonlyMap<number, number>) =>
      Object.fromEntries([...values].map(([at, n]) => [(at - START) / 1_000, n]))
    return {
      canary: plain(reading.canary),
      stable: plain(reading.stable),
      unsettled: [...reading.unsettled].map(at => (at - START) / 1_000),
      notes: reading.notes
    }
  }
}

function sendJson(body: unknown): Answer {
  return (_, response) =>
    void response
      .setHeader('content-type', 'application/json')
      .end(typeof body === 'string' ? body : JSON.stringify(body))
}

describe('a source of JSON', () => {
  it('asks once for each side and window that ended, with the token', async () => {
    const read = await open(
      ({ path }, response) => void response.end(JSON.stringify({ n: path.includes('revision=c') ? 3 : 40 }))
    )
    expect(await read(37)).toEqual({ canary: { 0: 3, 10: 3 }, stable: { 0: 40, 10: 40 }, unsettled: [20], notes: [] })
    expect(server?.requests.map(({ path, headers }) => [path, headers.authorization])[0]).toEqual([
      '/stats?revision=c&from=1800000000&to=1800000010',
      'Bearer s3cret'
    ])
    await read(47)
    expect(server?.requests).toHaveLength(6)
  })

  it('without a window keeps the value of each read', async () => {
    let n = 0
    const read = await open((_, response) => void response.end(JSON.stringify({ n: (n += 0.25) })), {
      path: '/now/{side.id}',
      use: 'value'
    })
    await read(25)
    expect((await read(35)).canary).toEqual({ 0: expect.any(Number), 10: expect.any(Number) })
    expect(server?.requests).toHaveLength(4)
  })

  it('has no value where the figure is missing, and no zero', async () => {
    const { canary, notes } = await (await open(sendJson({})))(37)
    expect([canary, notes[0]]).toEqual([
      {},
      expect.stringMatching(/^127\.0\.0\.1:\d+ has no number at \/n for canary\. That is not counted as zero\.$/)
    ])
  })

  it.each<readonly [string, Answer, RegExp]>([
    ['HTML', sendJson('<!doctype html>'), /returned a page of HTML or XML instead of JSON/],
    ['NaN', sendJson('{"n":NaN}'), /returned text instead of JSON/],
    ['text', sendJson({ n: '7' }), /returned text at \/n instead of a number\.$/],
    ['100 MB', (_, response) => sendWithoutEnd(response, '{"n":['), /larger than 16384 KiB/],
    [
      '401',
      (_, response) => void response.writeHead(401).end('s3cret'),
      /returned HTTP 401: the credentials were rejected\.$/
    ],
    [
      'a redirect',
      (_, response) => void response.writeHead(301, { location: 'http://elsewhere.example' }).end(),
      /it redirects to another address, which is not followed/
    ],
    ['a broken answer', (_, response) => void response.destroy(), /the connection broke/]
  ])('refuses %s in a sentence', async (_, answer, message) => {
    const read = await open(answer)
    const error: unknown = await read(37).catch((thrown: unknown) => thrown)
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).not.toContain('s3cret')
  })
})
