import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { readMetadata } from '../../../scripts/action-metadata.js'
import { inputReader } from '../../domain/input/input-reader.js'
import { readInputs } from './inputs.js'
import { secretLines } from '../../targets/compose/use-cases/inputs/secret-lines.js'

type Given = Readonly<Record<string, string>>

const KNOWN_HOSTS = '203.0.113.7 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIIHGiIgVjvOFGNy6bRDYEhBMDqqwDeVXLxNPYIYmRQJg'
const BODY = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW'
const KEY = `-----BEGIN OPENSSH PRIVATE KEY-----\n${BODY}\nAQID\n-----END OPENSSH PRIVATE KEY-----\n`
const ROLLING = {
  ...{ server: 'deploy@203.0.113.7', 'known-hosts': KNOWN_HOSTS, 'ssh-key': KEY, directory: '/srv/shop' },
  images: 'api=registry.test/shop/api:1.4.2'
}
const HAPROXY = {
  ...{
    ports: 'api=8080',
    proxy: 'haproxy',
    'proxy-service': 'proxy',
    'proxy-file': '/srv/shop/haproxy/deploy-kit.cfg'
  },
  'proxy-socket': '/srv/shop/run/admin.sock'
}
const CANARY = { ...ROLLING, ...HAPROXY, strategy: 'canary' }

const { inputs: known = {} } = await readMetadata(join('actions', 'deploy-compose', 'action.yml'))
/** What a step is given, with the defaults of action.yml, as the runner hands them over. */
const readerOf = (given: Given) => inputReader(name => given[name] ?? String(known[name]?.default ?? ''))
const read = (given: Given) => readInputs(readerOf(given))
const refusal = (given: Given) => read(given).then(String, (error: unknown) => String(error))

describe('a step with good inputs', () => {
  it('deploys in one step with strategy: rolling, also without a proxy', async () => {
    expect(await read(ROLLING)).toMatchObject({
      address: { host: '203.0.113.7', port: 22, user: 'deploy', privateKey: KEY.trimEnd(), jumps: [] },
      spec: {
        ...{ directory: '/srv/shop', files: [], project: undefined, profiles: [], proxy: 'none', migration: undefined },
        ...{ images: new Map([['api', 'registry.test/shop/api:1.4.2']]), keepReleases: 5, readyWithinSeconds: 300 }
      },
      ...{ steps: [100], bakeSeconds: 0, gates: { gates: [] }, timeoutMilliseconds: 1_800_000, planLines: [] },
      ...{ mode: 'deploy', purpose: 'deploy', version: 'given', waitUntil: 'completed', onRunning: 'wait' },
      waitMilliseconds: 3_600_000
    })
  })

  it('shifts in steps where it is a canary, and has the time for all bakes', async () => {
    const request = await read({ ...CANARY, steps: '5, 100', bake: '5m', 'ready-within': '2m' })
    expect(request).toMatchObject({
      ...{ steps: [5, 100], bakeSeconds: 300, bakeMaxSeconds: 900, gates: { errorSource: 'proxy' } },
      spec: { proxy: 'haproxy', ports: new Map([['api', 8080]]), proxySocket: '/srv/shop/run/admin.sock' }
    })
    expect(request.timeoutMilliseconds).toBe((2 * 900 + 120 + 2 * 60 + 300) * 1000)
    expect(request.planLines[0]).toContain('5%, 100%')
  })

  it.each<[Given, readonly number[]]>([
    [{}, [10, 50, 100]],
    [{ steps: 'linear 40' }, [40, 80, 100]],
    [{ 'wait-until': 'test-traffic-shifted' }, [0, 10, 50, 100]],
    [{ strategy: 'blue-green' }, [100]],
    [{ strategy: 'blue-green', 'wait-until': 'test-traffic-shifted', 'scale-down-delay': '1h' }, [0, 100]]
  ])('has with %j the steps %j', async (given, steps) => {
    expect((await read({ ...CANARY, ...given })).steps).toEqual(steps)
  })

  it('goes back without images, and never migrates on the way', async () => {
    const back = { ...ROLLING, images: '', version: 'previous', purpose: 'rollback', 'migrate-service': 'migrate' }
    expect(await read(back)).toMatchObject({ version: 'previous', purpose: 'rollback', spec: { migration: undefined } })
  })

  it('migrates in the only service, or in the one that is named', async () => {
    const one = { ...ROLLING, 'migrate-command': 'flyway migrate' }
    expect((await read(one)).spec.migration).toEqual({ service: 'api', command: ['flyway', 'migrate'] })
    const own = { ...ROLLING, 'migrate-service': 'migrate' }
    expect((await read(own)).spec.migration).toEqual({ service: 'migrate', command: [] })
  })

  it('resumes without a migration', async () => {
    const resumed = await read({ ...CANARY, 'migrate-command': 'flyway migrate', resume: 'approve' })
    expect(resumed).toMatchObject({ purpose: 'approve', spec: { migration: undefined } })
  })

  it('hides the lines of its key, and not those that every key has', () => {
    expect(secretLines(readerOf(ROLLING))).toEqual([BODY])
  })
})

describe('an input that is refused', () => {
  it.each<[Given, string]>([
    [{ server: '' }, 'Input "server": a value is required'],
    [
      { server: '203.0.113.7' },
      'Input "server": this is not the address of a server. Write user@host or user@host:port.'
    ],
    [{ server: 'deploy@-oProxyCommand=x' }, 'Input "server": '],
    [{ 'known-hosts': '' }, 'Input "known-hosts": a value is required. Run "ssh-keyscan -p 22 203.0.113.7"'],
    [
      { 'known-hosts': 'yes please' },
      'Input "known-hosts": line 1 does not have three parts: the host, the type of the key, and the key.'
    ],
    [{ 'known-hosts': '# none' }, 'Input "known-hosts": it contains no key.'],
    [{ 'ssh-key': 'ssh-ed25519 AAAA me' }, 'Input "ssh-key": this is a public key.'],
    [{ 'ssh-key': BODY }, 'Input "ssh-key": this is not a private key.'],
    [{ 'jump-hosts': 'bastion' }, 'Input "jump-hosts": this is not the address of a server.'],
    [{ 'jump-hosts': 'a@b '.repeat(6).replaceAll(' ', ',') }, 'Input "jump-hosts": at most 5'],
    [{ directory: 'shop' }, 'Input "directory": expected an absolute path on the server'],
    [{ directory: '/srv/\u0007' }, 'Input "directory": a path has control characters'],
    [{ 'compose-files': '-f' }, 'Input "compose-files": a path starts with a dash.'],
    [{ project: 'My Shop' }, 'Input "project": expected small letters'],
    [{ profiles: 'a, a b' }, 'Input "profiles": entry 2 "a b" is not the name of a profile.'],
    [{ images: '' }, 'Input "images": a value is required. Write a line service=image'],
    [{ images: 'registry.test/api:1' }, 'Input "images": item 1 is not service=value.'],
    [{ images: 'api=:1.4.2' }, 'Input "images": the image of service "api" is not a whole image reference.'],
    [{ images: 'api=1.4.2' }, 'Input "images": the image of service "api" is not a whole image reference.'],
    [{ images: 'api=a:1, api=a:2' }, 'Input "images": service "api" appears twice.'],
    [{ version: 'previous' }, 'Input "images": it cannot be combined with version: previous'],
    [{ version: 'newest' }, 'Input "version": expected one of given, previous; got "newest".'],
    [
      { ...CANARY, version: 'previous', images: '', resume: 'promote' },
      'Input "version": `previous` cannot be combined'
    ],
    [{ ports: 'web=80' }, 'Input "ports": service "web" has no image in "images".'],
    [{ ports: 'api=0' }, 'Input "ports": the port of service "api" is "0"; expected 1 to 65535.'],
    [{ proxy: 'envoy' }, 'Input "proxy": expected one of haproxy, nginx, caddy, traefik, none'],
    [{ strategy: 'canary' }, 'Input "strategy": `canary` needs a proxy that splits the traffic.'],
    [{ 'proxy-file': '/x' }, 'Input "proxy-file": it is not supported with proxy: none'],
    [{ ...HAPROXY, ports: '' }, 'Input "ports": a value is required with proxy: haproxy.'],
    [{ ...HAPROXY, 'proxy-file': '' }, 'Input "proxy-file": a value is required.'],
    [{ ...HAPROXY, 'proxy-socket': '' }, 'Input "proxy-socket": a value is required.'],
    [{ ...HAPROXY, proxy: 'nginx' }, 'Input "proxy-socket": it is not supported with proxy: nginx'],
    [
      { ...HAPROXY, 'proxy-service': '', 'proxy-file-inside': '/x' },
      'Input "proxy-file-inside": it requires "proxy-service"'
    ],
    [{ ...HAPROXY, backends: 'web=b' }, 'Input "backends": service "web" has no port in "ports".'],
    [{ ...HAPROXY, backends: 'api=b;c' }, 'Input "backends": the backend of service "api" contains characters'],
    [{ images: 'api=a:1,web=b:1', 'migrate-command': 'x' }, 'Input "migrate-service": a value is required'],
    [{ 'migrate-command': 'a && b' }, 'Input "migrate-command": this command runs without a shell'],
    [{ steps: '10, 100' }, 'Input "steps": it is not supported with strategy: rolling'],
    [{ ...CANARY, 'scale-down-delay': '5m' }, 'Input "scale-down-delay": it is not supported with strategy: canary'],
    [{ ...CANARY, steps: '0.5, 100' }, 'Input "steps": 0.5% is too small'],
    [{ ...CANARY, steps: 'linear 1' }, 'Input "steps": at most 50 steps are supported, got 100.'],
    [{ ...CANARY, bake: '5' }, 'Input "bake": '],
    [{ ...CANARY, timeout: '10m' }, 'Input "timeout": 10m 00s is too short'],
    [
      { timeout: '5m' },
      'Input "timeout": 5m 00s is too short: the containers alone may take 5m 00s to become healthy.'
    ],
    [{ ...CANARY, gates: 'alarms: [a]' }, 'Docker Compose has no alarms. Remove the gate.'],
    [
      { ...CANARY, gates: 'latency: { slower-than: 300ms }' },
      'cannot be judged, because HAProxy does not report response times. Remove the gate, or use another proxy.'
    ],
    [{ ...CANARY, gates: 'mann-whitney: { metric: x, fails-when: lower }' }, 'mann-whitney needs a metrics service'],
    [
      { 'wait-until': 'traffic-shifted' },
      'Input "wait-until": `traffic-shifted` is not supported with strategy: rolling.'
    ],
    [
      { ...CANARY, purpose: 'rollback', resume: 'abort' },
      'Input "purpose": `rollback` cannot be combined with "resume".'
    ]
  ])('%j', async (given, sentence) => {
    expect(await refusal({ ...ROLLING, ...given })).toContain(sentence)
  })

  it.each(['ssh-key', 'known-hosts', 'images', 'server', 'ports', 'jump-hosts', 'backends'])(
    'shows nothing of a key that is given as %s',
    async input => {
      expect(await refusal({ ...CANARY, [input]: `${BODY}\n` })).not.toContain(BODY.slice(0, 12))
    }
  )
})

describe('hooks', () => {
  const hooks = `- { at: 20%, url: 'https://a.example/on' }\n- { at: rolled-back, url: 'https://a.example/off' }`

  it.each<Given>([{ purpose: 'rollback' }, { resume: 'abort' }])(
    'of a rollback are only those of its end, whatever the steps are now: %j',
    async given => {
      const request = await read({ ...CANARY, ...given, steps: '10, 100', hooks })
      expect(request.hooks?.map(({ at }) => at)).toEqual(['rolled-back'])
    }
  )

  it.each<Given>([{ purpose: 'rollback' }, { resume: 'abort' }])(
    'of a rollback never refuse it where they cannot be read: %j',
    async given => {
      const request = await read({ ...CANARY, ...given, hooks: '- at: soon' })
      expect(request.hooks).toEqual([])
      expect(request.planLines.join('\n')).toContain('Warning: no hook is sent.')
    }
  )

  it('of the steps extend the default timeout, and those of the end do not', async () => {
    const { timeoutMilliseconds } = await read({ ...CANARY, steps: '20, 100' })
    const hooked = await read({ ...CANARY, steps: '20, 100', hooks })
    expect(hooked.timeoutMilliseconds).toBe(timeoutMilliseconds + 20_000)
  })

  it('at a share that is no step refuse a deployment', async () => {
    expect(await refusal({ ...CANARY, steps: '10, 100', hooks })).toContain('20% is not a step of this rollout')
  })
})
