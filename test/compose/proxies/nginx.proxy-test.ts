import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatUpstreams } from '../../../src/targets/compose/domain/proxy/nginx/upstream-file.js'
import { nginx } from '../../../src/targets/compose/proxies/nginx.js'
import { PORT, startContainer } from './containers.js'
import { startDns } from './dns.js'
import { askMany, shareOf } from './load.js'
import { readsLog } from './log-evidence.js'
import { splitsTraffic } from './splits.js'
import { openStage, type Stage } from './stage.js'

let stage: Stage
let dns: Awaited<ReturnType<typeof startDns>>

const NETWORK = '127.12.0'
const PLAN = { ports: new Map([['api', PORT]]), backends: new Map<string, string>() }
const HOSTS = Object.fromEntries([1, 2, 3, 4].map(number => [`shop-api-${number}`, `${NETWORK}.${number}`]))

const MAIN = (home: string, dnsPort: number) => `daemon off;
worker_processes 2;
pid ${home}/nginx.pid;
error_log ${home}/error.log;
events {}
http {
  resolver 127.0.0.1:${dnsPort} valid=1s ipv6=off;
  include ${home}/upstreams/deploy-kit.conf;
  access_log /dev/stdout deploykit;
  server {
    listen 127.0.0.1:18112;
    location / { proxy_pass http://api; }
  }
}
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
    kind: 'nginx',
    open: nginx,
    network: NETWORK,
    port: 18_112,
    proxyFile: 'upstreams/deploy-kit.conf',
    args: () => [],
    files: home => ({
      'nginx.conf': MAIN(home, dns.port),
      'upstreams/deploy-kit.conf': formatUpstreams([first], PLAN, { isSplit: false, by: 'resolved' })
    })
  })
})

afterAll(async () => {
  await stage.end()
  await dns.stop()
})

describe('nginx', () => {
  splitsTraffic(
    () => stage,
    ({ home }) => {
      const main = join(home, 'nginx.conf')
      const text = readFileSync(main, 'utf8')
      writeFileSync(main, text.replace('listen', 'no_such_directive'))
      return () => writeFileSync(main, text)
    }
  )

  test('a split that a server left on disk is not read as the saved configuration', async () => {
    const { proxy, world, stable, canary } = stage
    const file = world.spec.proxyFile ?? ''
    const onlyStable = stable.map(each => each.server(100))
    await proxy.writeBaseline(onlyStable)
    await proxy.setServers([...onlyStable, ...canary.map(each => each.server(0))])
    const baseline = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      formatUpstreams(
        canary.map(each => each.server(100)),
        PLAN,
        { isSplit: true, by: 'addresses' }
      )
    )
    await proxy.setServers(onlyStable)

    expect(readFileSync(file, 'utf8')).toBe(baseline)
  })

  test('a container that restarts at another address in the middle of a split keeps its share', async () => {
    const { proxy, port, names, stable, canary } = stage
    const split = [...stable.map(each => each.server(80)), ...canary.map(each => each.server(20))]
    await proxy.writeBaseline(stable.map(each => each.server(100)))
    await proxy.setServers(split)
    const moved = await startContainer('shop-api-2', `${NETWORK}.9`)
    const [first, second] = stable
    await second?.stop()
    try {
      const known = split.map(each => (each.host === 'shop-api-2' ? moved.server(80) : each))
      await proxy.readServers(known)
      await proxy.followAddresses?.(known)

      const answers = await askMany(port, 500)
      expect([...answers.keys()].toSorted()).toEqual(names)
      expect(shareOf(answers, names.slice(2))).toBe(20)
      expect(answers.get('shop-api-2')).toBe(answers.get(first?.container.name ?? ''))
    } finally {
      await moved.stop()
      await second?.start()
    }
  })

  test('an nginx that cannot follow names reads them when it starts, and inspect reports it', async () => {
    const { home, proxy, world, stable } = stage
    const main = join(home, 'nginx.conf')
    const text = readFileSync(main, 'utf8')
    writeFileSync(main, text.replace(/^ {2}resolver .*\n/m, ''))
    try {
      await proxy.setServers(stable.map(each => each.server(100)))
      await proxy.writeBaseline(stable.map(each => each.server(100)))

      expect(readFileSync(world.spec.proxyFile ?? '', 'utf8')).toContain('server shop-api-1:18000 weight=100; #')
      expect((await proxy.inspect()).warnings).toEqual([expect.stringContaining('only when it starts')])
    } finally {
      writeFileSync(main, text)
    }
  })

  test('an nginx that does not accept its configuration is reported with its error', async () => {
    const { home, proxy } = stage
    const main = join(home, 'nginx.conf')
    const text = readFileSync(main, 'utf8')
    writeFileSync(main, text.replace('listen', 'no_such_directive'))
    try {
      expect(await proxy.inspect()).toMatchObject({
        problem: expect.stringMatching(
          /^nginx does not accept its configuration: unknown directive "no_such_directive" in \S+:11\. Correct the configuration, and check it with "nginx -t"\.$/
        ),
        warnings: []
      })
    } finally {
      writeFileSync(main, text)
    }
  })

  readsLog(() => stage)
})
