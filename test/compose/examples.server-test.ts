import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBundle } from '../bundle/run-bundle.js'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { appWithShell, provideProxies, startExample } from './bed/example-project.js'
import { untilAnswers } from './bed/shop.js'
import { timedLoad } from './bed/timed-load.js'

let server: ComposeServer
const images = new Map<string, string>()

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'compose-examples-')), '10.88')
  await provideProxies(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
  const root = await appWithShell(join(server.folder, 'root/app'))
  for (const version of ['v1', 'v2', 'v3'])
    images.set(version, await server.pushImage(`shop/api:${version}`, { root, command: ['app', 'serve', version] }))
}, 280_000)
afterAll(() => server.stop(), 120_000)

it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)(
  'the example of %s, set up as its README describes, deploys twice and loses no request',
  async name => {
    const project = await startExample(server, name, { image: images.get('v1') ?? '' })
    const { address } = server.sshd
    const load = timedLoad(project.port)
    try {
      for (const version of ['v2', 'v3']) {
        const inputs = {
          ...{ server: `${address.user}@${address.host}:${address.port}`, 'known-hosts': address.knownHosts },
          ...{ 'ssh-key': address.privateKey ?? '', directory: project.directory, ...project.inputs },
          images: `api=${images.get(version)}`
        }
        const { outputs, log } = await (await startBundle('deploy-compose', { inputs })).ended
        expect({ verdict: outputs.verdict, log: outputs.verdict === 'succeeded' ? '' : log }).toEqual({
          verdict: 'succeeded',
          log: ''
        })
        await untilAnswers(project.port, new RegExp(`^${version} `))
      }
      await load.stop()
      expect(load.lost()).toEqual([])
      expect(load.answers.length).toBeGreaterThan(200)
      expect(await project.containers()).toEqual([`${images.get('v3')} running unless-stopped`])
    } finally {
      await load.stop()
      await project.down()
    }
  },
  600_000
)
