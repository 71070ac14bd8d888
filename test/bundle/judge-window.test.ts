import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startHostileServer, type HostileServer } from '../sources/bed/hostile-server.js'
import { runBundle } from './run-bundle.js'

const isValid = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/judge-window.v1.json', 'utf8')) as object
)
const SECRET = 'prom-token-0123456789'
const MINUTE = 60_000
/** Three days ago, at a whole minute. */
const FROM = Math.floor(Date.now() / MINUTE) * MINUTE - 3 * 24 * 60 * MINUTE
const TO = FROM + 10 * MINUTE
const BAD_FROM = FROM + 4 * MINUTE
const SCRAPE = 5_000

const SOURCE = (url: string) => `sources:
  prom: { prometheus: '${url}', auth: env:PROM_TOKEN, window: 10s, delay: 15s }
`
const ERRORS = `errors:
  source: prom
  requests: 'sum(requests_total{v="{side.tag}"})'
  bad: 'sum(failed_total{v="{side.tag}"})'
`

let prometheus: HostileServer
let workspace: string
beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'judge-window-'))
  prometheus = await startHostileServer(({ headers, body }, response) => {
    const asked = new URLSearchParams(body)
    const status = headers.authorization === `Bearer ${SECRET}` ? 200 : 401
    response.writeHead(status, { 'content-type': 'application/json', date: new Date().toUTCString() })
    response.end(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: samplesOf(asked) } }))
  })
})
afterEach(async () => {
  await prometheus.stop()
  rmSync(workspace, { recursive: true, force: true })
})

/** Counters that are scraped each 5 s: 10 requests a second of stable and 2 of the canary, of which a half fails after four minutes. */
function samplesOf(asked: URLSearchParams) {
  const [, metric = '', tag = '', seconds = '0'] =
    /^(\w+)\{v="([\w.]+)"\}\[(\d+)s\]$/.exec(asked.get('query') ?? '') ?? []
  const until = Number(asked.get('time')) * 1_000
  const first = Math.ceil((until - Number(seconds) * 1_000) / SCRAPE) * SCRAPE
  const times = Array.from({ length: Math.floor((until - first) / SCRAPE) + 1 }, (_, index) => first + index * SCRAPE)
  const total = (at: number) => {
    const requests = Math.round(((at - FROM) / 1_000 + 100_000) * (tag === '1.4.2' ? 2 : 10))
    if (metric === 'requests_total') return requests
    return tag === '1.4.2' ? Math.max(0, Math.round((at - BAD_FROM) / 1_000)) : 0
  }
  const values = times.map(at => [at / 1_000, String(total(at))])
  return [{ metric: { __name__: metric, v: tag, instance: 'a:1', job: 'shop' }, values }]
}

const iso = (at: number) => new Date(at).toISOString()

async function judge(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  writeFileSync(join(workspace, 'gates.yml'), `${SOURCE(prometheus.url)}${ERRORS}`)
  const step = await runBundle('judge-window', {
    workspace,
    env: { PROM_TOKEN: SECRET, ...env },
    inputs: {
      ...{ 'gates-file': 'gates.yml', from: iso(FROM), to: iso(TO), weight: '10' },
      ...{ canary: 'tag=1.4.2', stable: 'tag=1.4.1', ...inputs }
    }
  })
  const errors = step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const shown = [step.summary, JSON.stringify(step.outputs), JSON.stringify(step.annotations)].join('\n')
  expect(shown).not.toContain(SECRET)
  const { result: text = '' } = step.outputs
  const result: unknown = text === '' ? undefined : JSON.parse(text)
  if (result !== undefined) expect([isValid(result), isValid.errors]).toEqual([true, null])
  return { ...step, errors, result }
}

describe('the bundle', () => {
  it('judges three days later what Prometheus counted then, without AWS', async () => {
    const { outcome, outputs, summary, log } = await judge()
    expect({ outcome, judgment: outputs.judgment }).toEqual({ outcome: 'success', judgment: 'fail' })
    const failedAt = Date.parse(outputs['failed-at'] ?? '')
    // Two bad windows of 10 s, which are judged 15 s after their end.
    expect(failedAt - BAD_FROM).toBeGreaterThanOrEqual(35_000)
    expect(failedAt - BAD_FROM).toBeLessThanOrEqual(45_000)
    expect(summary).toContain('after the first bad request.')
    expect(log).toContain('errors (prom) against stable: fail')
  })

  it('asks for the time of the window, not for that of today', async () => {
    await judge()
    const times = prometheus.requests.map(({ body }) => Number(new URLSearchParams(body).get('time')) * 1_000)
    expect(times.length).toBeGreaterThan(0)
    expect(Math.min(...times)).toBeGreaterThan(FROM)
    expect(Math.max(...times)).toBeLessThan(TO + 10 * MINUTE)
  })

  it('reports no difference between the clock of the server and the time that is asked for', async () => {
    expect((await judge()).log).not.toContain('The clock of')
  })

  it('with fail-on: fail fails the step and sets its outputs', async () => {
    const { outcome, errors, outputs } = await judge({ 'fail-on': 'fail' })
    expect({ outcome, judgment: outputs.judgment }).toEqual({ outcome: 'failure', judgment: 'fail' })
    expect(errors).toEqual([
      expect.stringMatching(/^The deployment would have been rolled back at 10%: errors .* failed\.$/)
    ])
  })

  it('fails where the source rejects the credentials', async () => {
    const { outcome, errors } = await judge({}, { PROM_TOKEN: 'another' })
    expect(outcome).toBe('failure')
    expect(errors).toEqual([
      expect.stringMatching(/^Prometheus at 127\.0\.0\.1:\d+ returned HTTP 401: the credentials were rejected\.$/)
    ])
  })

  it('refuses a record of an earlier schema in one sentence', async () => {
    writeFileSync(join(workspace, 'record.json'), '{"schema":"deploy-kit/result@0"}')
    const { errors } = await judge({ 'result-file': 'record.json', from: '', to: '', weight: '' })
    expect(errors).toEqual([
      'Input "result-file": the record has schema "deploy-kit/result@0"; only deploy-kit/result@1 can be replayed. Remove this input, and set "from", "to" and "weight".'
    ])
  })
})
