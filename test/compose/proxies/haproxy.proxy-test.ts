import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatBackends } from '../../../src/targets/compose/domain/proxy/haproxy/backend-file.js'
import { haproxy } from '../../../src/targets/compose/proxies/haproxy.js'
import { startDns } from './dns.js'
import { askMany } from './load.js'
import { PORT } from './containers.js'
import { splitsTraffic } from './splits.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage
let dns: Awaited<ReturnType<typeof startDns>>

const NETWORK = '127.11.0'
const HOSTS = Object.fromEntries([1, 2, 3, 4].map(number => [`shop-api-${number}`, `${NETWORK}.${number}`]))

const MAIN = (home: string, dnsPort: number) => `global
  stats socket ${home}/admin.sock mode 600 level admin
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
resolvers docker
  nameserver dns 127.0.0.1:${dnsPort}
  hold valid 1s
frontend web
  bind 127.0.0.1:18111
  default_backend api
`

beforeAll(async () => {
  dns = await startDns(HOSTS)
  const first = {
    service: 'api',
    containerId: '',
    host: 'shop-api-1',
    address: `${NETWORK}.1`,
    port: PORT,
    weight: 100
  }
  stage = await openStage({
    kind: 'haproxy',
    open: haproxy,
    network: NETWORK,
    port: 18_111,
    proxyFile: 'deploy-kit.cfg',
    args: home => ['-W', '-db', '-f', join(home, 'haproxy.cfg'), '-f', join(home, 'deploy-kit.cfg')],
    files: home => ({
      'haproxy.cfg': MAIN(home, dns.port),
      'deploy-kit.cfg': formatBackends([first], {
        ports: new Map([['api', PORT]]),
        backends: new Map(),
        isByName: true
      })
    })
  })
})

afterAll(async () => {
  await stage.end()
  await dns.stop()
})

describe('HAProxy', () => {
  splitsTraffic(
    () => stage,
    ({ home }) => {
      const main = join(home, 'haproxy.cfg')
      const text = readFileSync(main, 'utf8')
      writeFileSync(main, `${text}  no-such-keyword\n`)
      return () => writeFileSync(main, text)
    }
  )

  test('counters give the requests and errors of each side, by the minute', async () => {
    const { proxy, port, stable, canary, clock } = stage
    const all = [...stable.map(each => each.server(50)), ...canary.map(each => each.server(50))]
    await proxy.setServers(all)
    const evidence = proxy.evidence(() =>
      Promise.resolve({ canary: canary.map(each => each.server(50)), stable: stable.map(each => each.server(50)) })
    )
    const minute = 60_000
    // Whole minutes of a clock that stands where each reading needs it.
    const start = Math.ceil(Date.now() / minute) * minute + minute
    const readAt = async (time: number) => {
      clock.ahead = time - Date.now()
      return await evidence.health()
    }
    for (let time = start - 5_000; time < start; time += 5_000) await readAt(time)
    await readAt(start)
    await askMany(port, 200)
    await askMany(port, 40, '/bad')
    for (let time = start + 20_000; time <= start + minute; time += 20_000) await readAt(time)
    const measured = await evidence.measure({
      from: start,
      to: start + 2 * minute,
      traffic: { slowerThanMilliseconds: [] },
      series: [],
      percentiles: [50]
    })
    clock.ahead = 0

    expect(measured?.canary).toMatchObject([{ at: start, requests: 120, bad: 20 }])
    expect(measured?.stable).toMatchObject([{ at: start, requests: 120, bad: 20 }])
    expect([...(measured?.unsettled ?? [])]).toEqual([start + minute])
    expect(await evidence.health()).toEqual({ healthy: 2, unhealthy: 0, reasons: [] })
  })

  test('a change of weights is a reading of the counters', async () => {
    const { proxy, port, stable, canary, clock } = stage
    const weighted = (percent: number) => [
      ...stable.map(each => each.server(100 - percent)),
      ...canary.map(each => each.server(percent))
    ]
    await proxy.setServers(weighted(50))
    const evidence = proxy.evidence(() =>
      Promise.resolve({ canary: canary.map(each => each.server(50)), stable: stable.map(each => each.server(50)) })
    )
    const start = Math.ceil(Date.now() / 60_000) * 60_000 + 60 * 60_000
    const moveTo = (time: number) => (clock.ahead = time - Date.now())
    moveTo(start)
    await evidence.health()
    await askMany(port, 200)
    moveTo(start + 50_000)
    await proxy.setServers(weighted(0))
    await askMany(port, 200)
    moveTo(start + 100_000)
    const measured = await evidence.measure({
      ...{ from: start, to: start + 120_000, traffic: { slowerThanMilliseconds: [] }, series: [], percentiles: [] }
    })
    clock.ahead = 0

    // All that the canary served was before: nothing of it belongs to the minute after.
    expect(measured?.canary).toMatchObject([{ at: start, requests: 100 }])
  })
})
