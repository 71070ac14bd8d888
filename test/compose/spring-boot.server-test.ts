import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parse } from 'yaml'
import { startBundle } from '../bundle/run-bundle.js'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { provideProxies, startExample, type ExampleProject } from './bed/example-project.js'
import { untilAnswers } from './bed/shop.js'
import { pushSpring } from './bed/spring-images.js'
import { timedLoad } from './bed/timed-load.js'
import { ask } from './proxies/load.js'

const LONGEST_MILLISECONDS = 600_000

/** Versions of the application: the same program, with other variables in its image. */
const VERSIONS = {
  v1: { MEALS_VERSION: 'v1' },
  v2: { MEALS_VERSION: 'v2' },
  // Spring Boot does not start with it.
  'wrong-property': { MEALS_VERSION: 'v3', SERVER_PORT: 'eighty' },
  // Spring Boot starts, and its health is DOWN.
  'full-disk': { MEALS_VERSION: 'v4', MANAGEMENT_HEALTH_DISKSPACE_THRESHOLD: '1000TB' }
} as const

type Version = keyof typeof VERSIONS

let server: ComposeServer
let project: ExampleProject
const images = new Map<Version, string>()

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'compose-spring-')), '10.91')
  await provideProxies(server, ['nginx'])
  for (const [version, variables] of Object.entries(VERSIONS))
    images.set(version as Version, await pushSpring(server, version, variables))
  project = await startExample(server, 'spring-nginx', { image: images.get('v1') ?? '', name: 'mealsync' })
}, LONGEST_MILLISECONDS)
afterAll(() => server.stop(), 120_000)

/** What the template gives the workflow, and the workflow the action: for this server and this folder. */
function inputsOfTemplate(): Readonly<Record<string, string>> {
  const { jobs } = parse(readFileSync('workflows/mealsync.yml', 'utf8')) as {
    jobs: { staging: { with: Record<string, string> } }
  }
  const names = ['ports', 'proxy', 'proxy-service', 'proxy-file', 'proxy-file-inside', 'ready-within', 'directory']
  const given = jobs.staging.with
  const here = names.map(name => [name, given[name]?.replaceAll('/srv/mealsync', project.directory) ?? ''] as const)
  const { address } = server.sshd
  return {
    ...Object.fromEntries(here),
    ...{ server: `${address.user}@${address.host}:${address.port}`, 'known-hosts': address.knownHosts },
    'ssh-key': address.privateKey ?? ''
  }
}

/** Runs the built action under the load of users, some of whose requests take long. */
async function deploy(inputs: Readonly<Record<string, string>>, time: string) {
  const load = timedLoad(project.port)
  const slow = slowLoad(project.port, time)
  const logs = await followLogs()
  const startedAt = Date.now()
  const { outputs, log, summary } = await (
    await startBundle('deploy-compose', { inputs: { ...inputsOfTemplate(), ...inputs } })
  ).ended
  const seconds = Math.round((Date.now() - startedAt) / 1000)
  await load.stop()
  const slowAnswers = await slow.stop()
  const end = `${outputs.verdict} (${outputs['reason-code']}): ${outputs.reason}`
  const counts = `${load.answers.length} requests and ${slowAnswers.length} of ${time}, in ${seconds} s`
  process.stderr.write(`${end}\n${counts}\n`)
  const lost = [...load.lost().map(({ answer }) => answer), ...slowAnswers.filter(answer => !/^v\d /.test(answer))]
  return { outputs, end, shown: log + summary, load, slowAnswers, lost, stoppedWith: logs() }
}

/** A request every second and a half that takes this long, until it is stopped; then waits for the answers. */
function slowLoad(port: number, time: string): { readonly stop: () => Promise<readonly string[]> } {
  const requests = [ask(port, `/slow?time=${time}`, 120_000)]
  const timer = setInterval(() => requests.push(ask(port, `/slow?time=${time}`, 120_000)), 1500)
  return {
    stop() {
      clearInterval(timer)
      return Promise.all(requests)
    }
  }
}

/** What the container that serves logs from now on, which is read once it is removed. */
async function followLogs(): Promise<() => string> {
  const filter = ['--filter', 'label=com.docker.compose.service=app']
  const [id = ''] = (await server.docker('ps', '--quiet', ...filter)).trim().split('\n')
  const host = `unix://${join(server.folder, 'docker.sock')}`
  const client = spawn('docker', ['--host', host, 'logs', '--follow', '--since', '0s', id], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  let text = ''
  client.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => {
    client.kill()
    return text
  }
}

/** Seconds from the signal to stop until the last request was answered, by Spring Boot's own log. */
function shutdownSeconds(log: string): number {
  const at = (words: string) =>
    Date.parse(
      log
        .split('\n')
        .find(line => line.includes(words))
        ?.split(' ')[0] ?? ''
    )
  return (at('Graceful shutdown complete') - at('Commencing graceful shutdown')) / 1000
}

describe('Spring Boot behind nginx, as the example describes', () => {
  it('is replaced once /actuator/health answers, and requests that take longer than the drain of 30 seconds are answered', async () => {
    const seen = await deploy({ images: `app=${images.get('v2')}` }, 'PT50S')
    expect({ end: seen.end, lost: seen.lost }).toEqual({
      end: expect.stringMatching(/^succeeded /),
      lost: []
    })
    expect(seen.load.answers.length).toBeGreaterThan(300)
    expect(new Set(seen.slowAnswers.map(answer => answer.split(' ')[0]))).toEqual(new Set(['v1', 'v2']))
    expect(seen.stoppedWith).toContain('Graceful shutdown complete')
    await untilAnswers(project.port, /^v2 /)
    expect(await project.containers()).toEqual([`${images.get('v2')} running unless-stopped`])
  })

  it('is rolled back with its last log lines where a property is wrong', async () => {
    const seen = await deploy({ images: `app=${images.get('wrong-property')}` }, 'PT2S')
    expect(seen.end).toMatch(/^rolled-back \(task-failures\).*exited with code 1/)
    expect(seen.shown).toContain('APPLICATION FAILED TO START')
    expect(seen.shown).toContain("Invalid value 'eighty' for configuration property 'server.port'")
    expect(seen.lost).toEqual([])
    expect(await project.containers()).toEqual([`${images.get('v2')} running unless-stopped`])
  })

  it('is rolled back with its last log lines where /actuator/health is never UP', async () => {
    const seen = await deploy({ images: `app=${images.get('full-disk')}` }, 'PT2S')
    expect(seen.end).toMatch(/^rolled-back \(never-healthy\)/)
    expect(seen.shown).toContain('Free disk space at path')
    expect(seen.lost).toEqual([])
    expect(await project.containers()).toEqual([`${images.get('v2')} running unless-stopped`])
  })

  it('is rolled back by a person to the image before, which the server keeps', async () => {
    await server.stopRegistry()
    const seen = await deploy({ version: 'previous', purpose: 'rollback' }, 'PT8S')
    expect({ end: seen.end, lost: seen.lost }).toEqual({
      end: expect.stringMatching(/^succeeded .*app:v1/),
      lost: []
    })
    await untilAnswers(project.port, /^v1 /)
  })

  it('answers a request of 8 seconds that is in progress when its container is stopped', async () => {
    const logs = await followLogs()
    const answer = ask(project.port, '/slow?time=PT8S', 120_000)
    await wait(2000)
    const startedAt = Date.now()
    await server.compose(project.directory, 'stop', 'app')
    const seconds = (Date.now() - startedAt) / 1000
    expect(await answer).toMatch(/^v1 /)
    const log = logs()
    expect(log).toContain('Graceful shutdown complete')
    expect(shutdownSeconds(log)).toBeGreaterThan(1)
    // Less than the grace, after which Docker ends it.
    expect(seconds).toBeLessThan(40)
  })
})
