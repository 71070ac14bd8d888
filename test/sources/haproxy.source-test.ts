import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { startCountingService } from './bed/counting-service.js'
import { freePort, startProgram } from './bed/processes.js'
import { startPrometheus } from './bed/prometheus-server.js'
import { readSource, sumOf, windowStart, WINDOW_SECONDS } from './bed/read-source.js'

const WINDOW = WINDOW_SECONDS * 1_000
const stops: (() => Promise<unknown>)[] = []
let proxy: string
let prometheus: string

/** HAProxy in front of a service, with a backend for each side, and its own exporter. */
beforeAll(async () => {
  const service = await startCountingService()
  const folder = await mkdtemp(join(tmpdir(), 'haproxy-'))
  const port = await freePort()
  const config = join(folder, 'haproxy.cfg')
  const backend = (name: string) => `backend ${name}\n  server one ${service.target}\n`
  await writeFile(
    config,
    `defaults\n  mode http\n  timeout connect 5s\n  timeout client 10s\n  timeout server 10s\n` +
      `frontend all\n  bind 127.0.0.1:${port}\n  http-request use-service prometheus-exporter if { path /metrics }\n` +
      `  use_backend api-42 if { hdr(x-side) canary }\n  default_backend api-41\n${backend('api-41')}${backend('api-42')}`
  )
  proxy = `http://127.0.0.1:${port}`
  const haproxy = await startProgram('haproxy', ['-db', '-f', config], `${proxy}/metrics`)
  const server = await startPrometheus({ haproxy: [`127.0.0.1:${port}`] })
  prometheus = server.url
  stops.push(
    () => server.stop(),
    () => haproxy.stop(),
    () => service.stop(),
    () => rm(folder, { recursive: true })
  )
  const isKnown = async () => (await readPreset(Date.now() - 10_000)).every(({ canary }) => canary.size > 0)
  while (!(await isKnown())) await after(500)
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

function readPreset(since: number, to = windowStart(Date.now())) {
  return readSource({
    url: prometheus,
    from: windowStart(since),
    to,
    preset: 'haproxy',
    canary: 'api-42',
    stable: 'api-41'
  })
}

async function send(side: string, { code = 200, times = 1 }: { code?: number; times?: number }): Promise<void> {
  for (let sent = 0; sent < times; sent += 1) {
    const response = await fetch(`${proxy}/count?code=${code}`, { headers: { 'x-side': side } })
    await response.text()
  }
}

describe('the preset haproxy', () => {
  it('counts the requests and errors of each backend exactly', async () => {
    const since = Date.now()
    await send('canary', { times: 20 })
    await send('canary', { code: 503, times: 6 })
    await send('stable', { times: 90 })
    await send('stable', { code: 500, times: 1 })
    // What was sent now may be scraped in the next window.
    const to = windowStart(Date.now() + 1_000) + WINDOW
    for (;;) {
      await after(500)
      const [requests, errors] = await readPreset(since - WINDOW, to)
      if (requests === undefined || errors === undefined) throw new Error('no reading')
      if (Date.now() < to || requests.unsettled.has(to - WINDOW) || errors.unsettled.has(to - WINDOW)) continue
      expect([sumOf(requests.canary), sumOf(requests.stable)]).toEqual([26, 91])
      expect([sumOf(errors.canary), sumOf(errors.stable)]).toEqual([6, 1])
      return
    }
  })
})
