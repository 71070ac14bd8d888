import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBundle } from '../bundle/run-bundle.js'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages } from './bed/images.js'
import { setupOf } from './bed/proxy-files.js'
import { startShop, type Shop } from './bed/shop.js'
import { startSshd, type TestSshd } from './bed/sshd.js'

let server: ComposeServer
let shop: Shop
/** The same machine for a user who may not use Docker. */
let stranger: TestSshd

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'compose-doctor-')), '10.86')
  shop = await startShop(server, await pushImages(server), { project: 'shop', setup: 'haproxy' })
  const env = {
    DOCKER_HOST: `unix://${server.folder}/nobody.sock`,
    DOCKER_CONFIG: join(server.folder, 'docker-config')
  }
  stranger = await startSshd({ folder: join(server.folder, 'stranger'), env })
}, 280_000)
afterAll(async () => {
  await stranger.stop()
  await shop.down()
  await server.stop()
}, 120_000)

interface Found {
  readonly check: string
  readonly state: string
  readonly strategy?: string
  readonly message: string
}

async function examine(changes: Readonly<Record<string, string>> = {}, { address } = server.sshd) {
  const { proxy, proxyService, proxyFile, proxyFileInside, proxySocket } = setupOf('haproxy', []).spec(shop.directory)
  const home = await mkdtemp(join(tmpdir(), 'doctor-step-'))
  const step = await startBundle('doctor', {
    home,
    inputs: {
      ...{ server: `${address.user}@${address.host}:${address.port}`, 'known-hosts': address.knownHosts },
      ...{ 'ssh-key': address.privateKey ?? '', directory: shop.directory, ports: 'api=8080', proxy },
      ...{ 'proxy-service': proxyService ?? '', 'proxy-file': proxyFile ?? '', 'proxy-socket': proxySocket ?? '' },
      ...{ 'proxy-file-inside': proxyFileInside ?? '', ...changes }
    }
  })
  const { outputs, outcome, summary, log } = await step.ended
  const { findings = [] } = JSON.parse(outputs.findings ?? '{}') as { readonly findings?: readonly Found[] }
  const left = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(path => path.includes('deploy-kit-ssh-'))
  return {
    outputs,
    outcome,
    summary,
    log,
    left,
    findings,
    of: (check: string) => findings.filter(each => each.check === check)
  }
}

const seen = (findings: readonly Found[]) => findings.map(({ state, message }) => `${state} ${message}`)

describe('doctor, for a server with Docker Compose', () => {
  it('finds a sound server ready for each strategy, reports what it looked at, and changes nothing', async () => {
    const before = await server.docker('ps', '--all', '--quiet', '--no-trunc')
    const found = await examine()
    expect({ ...found.outputs, findings: '', log: found.outcome === 'success' ? '' : found.log }).toMatchObject({
      ...{ verdict: 'ready', rolling: 'ready', canary: 'ready', 'blue-green': 'ready', log: '' }
    })
    expect(found.findings.filter(({ state }) => state === 'blocked')).toEqual([])
    const checks = new Set(found.findings.map(({ check }) => check))
    expect([...checks].sort()).toEqual([
      'clock',
      'disk',
      'docker',
      'key',
      'lock',
      'memory',
      'project',
      'proxy',
      'server',
      'timer'
    ])
    expect(seen(found.of('docker'))).toEqual([
      expect.stringMatching(/^ok Docker \d+\.\S+, Compose 2\.40\.3, x86_64\.$/)
    ])
    expect(seen(found.of('proxy'))).toEqual([expect.stringMatching(/^ok haproxy 2\.8/)])
    expect(seen(found.of('project'))).toEqual(['ok Compose reads project shop. Checked: api.'])
    expect(seen(found.of('lock'))).toEqual(['ok No rollout is in progress.'])
    expect(await server.docker('ps', '--all', '--quiet', '--no-trunc')).toBe(before)
    expect(await shop.read('.deploy-kit/shop/stable')).toBe('')
    expect(found.left).toEqual([])
    expect(found.summary).toContain('shop')
  })

  it('reports a server that does not answer', async () => {
    const { outputs, of } = await examine({ server: 'root@127.0.0.1:9' })
    expect(outputs.verdict).toBe('not-ready')
    expect(seen(of('server'))).toEqual([
      expect.stringMatching(/^blocked root@127\.0\.0\.1:9 could not be reached by SSH/)
    ])
  })

  it('reports another host key', async () => {
    const { outputs, of } = await examine({
      'known-hosts': stranger.address.knownHosts.replace(/:\d+/, `:${server.sshd.address.port}`)
    })
    expect(outputs.verdict).toBe('not-ready')
    expect(seen(of('server'))).toEqual([expect.stringMatching(/^blocked The host key of .* is not the one in input/)])
    expect(of('key')).toEqual([])
  })

  it('reports a key that the server refuses, after its host key was found right', async () => {
    const { outputs, of, log } = await examine({ 'ssh-key': stranger.address.privateKey ?? '' })
    expect(outputs.verdict).toBe('not-ready')
    expect(of('server').map(({ state }) => state)).toEqual(['ok'])
    expect(seen(of('key'))).toEqual([expect.stringMatching(/^blocked .* refused the key\. Add its public key/)])
    expect(log).not.toContain((stranger.address.privateKey ?? '').split('\n')[1])
  })

  it('reports a user who may not use Docker', async () => {
    const { outputs, of } = await examine({}, stranger)
    expect(outputs.verdict).toBe('not-ready')
    expect([...of('server'), ...of('key')].map(({ state }) => state)).toEqual(['ok', 'ok'])
    expect(seen(of('docker'))).toEqual([expect.stringMatching(/^blocked .*Docker/)])
  })

  it('reports a clock that is wrong', async () => {
    await server.setClockAhead(300)
    try {
      const startedAt = Date.now()
      const { of } = await examine()
      const tookSeconds = (Date.now() - startedAt) / 1000
      const [, ahead] =
        /^warning The clock of the server is at least (\d+) s ahead of the runner's\. Synchronize it\.$/.exec(
          seen(of('clock'))[0] ?? ''
        ) ?? []
      // A whole second is read, and rounded again.
      expect(Number(ahead)).toBeLessThanOrEqual(301)
      expect(Number(ahead)).toBeGreaterThanOrEqual(299 - tookSeconds)
    } finally {
      await server.setClockAhead(0)
    }
  })

  it('reports a proxy that does not run, and a project that cannot have two containers', async () => {
    await server.compose(shop.directory, 'stop', 'proxy')
    try {
      const { outputs, of } = await examine()
      expect(outputs.verdict).toBe('not-ready')
      expect(of('proxy').map(({ state }) => state)).toEqual(['blocked'])
    } finally {
      await server.compose(shop.directory, 'start', 'proxy')
    }
    const other = await examine({
      ports: 'proxy=8080',
      proxy: '',
      'proxy-service': '',
      'proxy-file': '',
      'proxy-socket': '',
      'proxy-file-inside': ''
    })
    expect(other.outputs).toMatchObject({ rolling: 'not-ready', canary: 'not-ready' })
    expect(seen(other.of('project')).join('\n')).toMatch(/services\.proxy\.ports publishes host port/)
    expect(seen(other.findings.filter(({ strategy }) => strategy === 'canary')).join()).toMatch(
      /strategy: canary is not supported without a proxy/
    )
  })
})
