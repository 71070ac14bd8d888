import { setTimeout as after } from 'node:timers/promises'
import { startCountingService } from './counting-service.js'
import { freePort } from './processes.js'
import { startPrometheus } from './prometheus-server.js'
import { readSource, sumOf, windowStart, WINDOW_SECONDS } from './read-source.js'

const WINDOW = WINDOW_SECONDS * 1_000
const SIDES = { canary: 'api-42', stable: 'api-41' } as const
type Side = keyof typeof SIDES

/** A proxy in front of a service: what has the header `x-side: canary` goes to `api-42`, all else to `api-41`. */
export interface StartedProxy {
  /** Where its metrics are: a host with its port, and the path if it is not `/metrics`. */
  readonly exporter: string
  readonly path?: string
  stop(): Promise<unknown>
}

export interface ProxyBed {
  send(side: Side, times: number, code?: number): Promise<void>
  /** Requests and errors since then, by the preset of the proxy; waits until all that was sent is scraped. */
  count(since: number): Promise<Readonly<Record<Side, { readonly requests: number; readonly errors: number }>>>
  stop(): Promise<void>
}

/** Starts the proxy between a service and its clients, and a Prometheus that scrapes it. `target`: host and port of the service. */
export async function openProxyBed(
  preset: string,
  start: (ports: { readonly target: string; readonly port: number }) => Promise<StartedProxy>
): Promise<ProxyBed> {
  const service = await startCountingService()
  const port = await freePort()
  const proxy = await start({ target: service.target, port })
  const { path } = proxy
  const prometheus = await startPrometheus({ proxy: [proxy.exporter] }, path === undefined ? {} : { path })
  const read = (since: number, to = windowStart(Date.now())) =>
    readSource({ url: prometheus.url, from: windowStart(since), to, preset, ...SIDES })
  const send: ProxyBed['send'] = async (side, times, code = 200) => {
    for (let sent = 0; sent < times; sent += 1) {
      const response = await fetch(`http://127.0.0.1:${port}/count?code=${code}`, { headers: { 'x-side': side } })
      await response.text()
    }
  }
  // A proxy may have no series of a backend before its first request.
  for (const side of ['canary', 'stable'] as const) await send(side, 1)
  while (!(await read(Date.now() - 10_000)).every(({ canary }) => canary.size > 0)) await after(500)
  // Those are in no window that is counted later.
  await after(3 * WINDOW)
  return {
    send,
    async count(since) {
      // What was sent now may be scraped in the next window.
      const to = windowStart(Date.now() + 1_000) + WINDOW
      for (;;) {
        await after(500)
        const [requests, errors] = await read(since - WINDOW, to)
        if (requests === undefined || errors === undefined) throw new Error('no reading')
        if (Date.now() < to || requests.unsettled.has(to - WINDOW) || errors.unsettled.has(to - WINDOW)) continue
        const of = (side: Side) => ({ requests: sumOf(requests[side]), errors: sumOf(errors[side]) })
        return { canary: of('canary'), stable: of('stable') }
      }
    },
    async stop() {
      for (const part of [prometheus, proxy, service]) await part.stop()
    }
  }
}
