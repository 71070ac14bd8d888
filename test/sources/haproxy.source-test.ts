import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from './bed/processes.js'
import { openProxyBed, type ProxyBed } from './bed/proxy-bed.js'

let bed: ProxyBed
let folder: string

/** HAProxy with its own exporter, and a backend for each side. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haproxy-'))
  bed = await openProxyBed('haproxy', async ({ target, port }) => {
    const config = join(folder, 'haproxy.cfg')
    const backend = (name: string) => `backend ${name}\n  server one ${target}\n`
    await writeFile(
      config,
      `defaults\n  mode http\n  timeout connect 5s\n  timeout client 120s\n  timeout server 120s\n` +
        `frontend all\n  bind 127.0.0.1:${port}\n  http-request use-service prometheus-exporter if { path /metrics }\n` +
        `  use_backend api-42 if { hdr(x-side) canary }\n  default_backend api-41\n${backend('api-41')}${backend('api-42')}`
    )
    const haproxy = await startProgram('haproxy', ['-db', '-f', config], `http://127.0.0.1:${port}/metrics`)
    return { exporter: `127.0.0.1:${port}`, stop: () => haproxy.stop() }
  })
})

afterAll(async () => {
  await bed.stop()
  await rm(folder, { recursive: true })
})

describe('the preset haproxy', () => {
  it('counts the requests and errors of each backend exactly', async () => {
    const since = Date.now()
    await bed.send('canary', 20)
    await bed.send('canary', 6, 503)
    await bed.send('stable', 90)
    await bed.send('stable', 1, 500)
    expect(await bed.count(since)).toEqual({ canary: { requests: 26, errors: 6 }, stable: { requests: 91, errors: 1 } })
  })
})
