import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBundle } from '../bundle/run-bundle.js'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type Version } from './bed/images.js'
import { setupOf, type SetupName } from './bed/proxy-files.js'
import { startShop, untilAnswers, type Shop } from './bed/shop.js'
import { timedLoad } from './bed/timed-load.js'

let server: ComposeServer
let images: Images
beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'compose-bundle-')), '10.87')
  images = await pushImages(server)
}, 280_000)
afterAll(() => server.stop(), 120_000)

/** The inputs of a step that deploys this version, as a workflow writes them. */
function inputsOf({ directory, project }: Shop, setup: SetupName, version: Version | undefined) {
  const { address } = server.sshd
  const spec = setupOf(setup, []).spec(directory)
  return {
    ...{ server: `${address.user}@${address.host}:${address.port}`, directory, project, ports: 'api=8080' },
    ...{ 'known-hosts': address.knownHosts, 'ssh-key': address.privateKey ?? '', 'ready-within': '1m' },
    ...{ proxy: spec.proxy, 'proxy-service': spec.proxyService ?? '', 'proxy-file': spec.proxyFile ?? '' },
    ...{ 'proxy-file-inside': spec.proxyFileInside ?? '', 'proxy-socket': spec.proxySocket ?? '' },
    ...(version === undefined ? {} : { images: `api=${images.app[version]}` })
  }
}

/** Runs dist/deploy-compose/ under the load of users, from `main` to `post`. */
async function deploy(
  shop: Shop,
  setup: SetupName,
  { version, inputs = {} }: { readonly version?: Version; readonly inputs?: Readonly<Record<string, string>> }
) {
  const load = timedLoad(shop.port, 3, 75)
  const home = await mkdtemp(join(tmpdir(), 'compose-step-'))
  const step = await startBundle('deploy-compose', { home, inputs: { ...inputsOf(shop, setup, version), ...inputs } })
  const ended = await step.ended
  await load.stop()
  return { ended, load, outputs: ended.outputs, keys: keysIn(home) }
}

function endOf(outputs: Readonly<Record<string, string>>): string {
  return `${outputs.verdict} (${outputs['reason-code']}): ${outputs.reason}`
}

/** Folders with keys that are left on the runner. */
function keysIn(home: string): readonly string[] {
  const left = readdirSync(home, { recursive: true, encoding: 'utf8' })
  return left.filter(path => /deploy-kit-ssh-[^/]*$/.test(path))
}

describe.each<SetupName>(['haproxy', 'nginx'])('the bundle deploys behind %s', setup => {
  let shop: Shop
  beforeAll(async () => {
    shop = await startShop(server, images, { project: `shop-${setup}`, setup })
  }, 120_000)
  afterAll(() => shop.down(), 120_000)

  it('changes nothing in a dry run, and shows the plan', async () => {
    const { outputs, keys } = await deploy(shop, setup, { version: 'v2', inputs: { 'dry-run': 'true' } })
    expect(endOf(outputs)).toMatch(/^succeeded \(would-change\)/)
    expect((await shop.containers()).map(({ version }) => version)).toEqual(['v1', 'v1'])
    expect(keys).toEqual([])
  })

  it('a good image: no request is lost, and the result names release and platform', async () => {
    const { outputs, ended, load, keys } = await deploy(shop, setup, { version: 'v2' })
    expect(endOf(outputs)).toMatch(/^succeeded /)
    expect(ended.outcome).toBe('success')
    expect(load.lost()).toEqual([])
    expect(load.answers.length).toBeGreaterThan(100)
    await untilAnswers(shop.port, /^v2 /)
    expect((await shop.containers()).map(({ version, restart }) => [version, restart])).toEqual([
      ['v2', 'unless-stopped'],
      ['v2', 'unless-stopped']
    ])
    expect(JSON.parse(outputs.result ?? '')).toMatchObject({
      ...{ verdict: 'succeeded', strategy: 'rolling' },
      services: [
        {
          ...{ platform: 'compose', service: `shop-${setup}`, to: { label: 'api:v2' }, from: { label: 'api:v1' } },
          instances: { desired: 2 }
        }
      ]
    })
    expect(outputs.image).toBe(images.app.v2)
    expect(readFileSync(outputs.report ?? '', 'utf8')).toContain('2 of 2')
    expect(ended.log).not.toContain((server.sshd.address.privateKey ?? '').split('\n')[1])
    expect(keys).toEqual([])
  })

  it('an image that is never healthy: it is rolled back with its last log lines, and no request is lost', async () => {
    const inputs = { 'ready-within': '20s' }
    const { outputs, ended, load, keys } = await deploy(shop, setup, { version: 'unhealthy', inputs })
    expect(endOf(outputs)).toMatch(/^rolled-back /)
    expect(ended.outcome).toBe('failure')
    expect(ended.log + ended.summary).toContain('the cache is not reachable')
    expect(load.lost()).toEqual([])
    expect((await shop.containers()).map(({ version }) => version)).toEqual(['v2', 'v2'])
    expect(keys).toEqual([])
  })

  it('an image that crashes: it is rolled back immediately', async () => {
    const { outputs, ended, load } = await deploy(shop, setup, { version: 'crashing' })
    expect(endOf(outputs)).toMatch(/^rolled-back /)
    expect(ended.outcome).toBe('failure')
    expect(ended.log + ended.summary).toContain('no database at db.internal')
    expect(load.lost()).toEqual([])
    expect((await shop.containers()).map(({ version }) => version)).toEqual(['v2', 'v2'])
  })

  it('the previous release, by the images that the server keeps', async () => {
    const inputs = { version: 'previous', purpose: 'rollback' }
    const { outputs, load } = await deploy(shop, setup, { inputs })
    expect(endOf(outputs)).toMatch(/^succeeded .*api:v1/)
    expect(load.lost()).toEqual([])
    await untilAnswers(shop.port, /^v1 /)
  })

  it('refuses another host key, before anything', async () => {
    const other = server.sshd.address.knownHosts.replace(/AAAA.*$/, line => `${line.slice(0, -8)}AAAAAAAA`)
    const { outputs } = await deploy(shop, setup, { version: 'v2', inputs: { 'known-hosts': other } })
    expect(outputs.verdict).toBe('failed')
    expect(outputs.reason).toMatch(/host key/i)
  })
})
