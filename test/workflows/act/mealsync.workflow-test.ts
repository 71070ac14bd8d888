import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer, type ComposeServer } from '../../compose/bed/compose-server.js'
import { appWithShell, provideProxies, startExample, type ExampleProject } from '../../compose/bed/example-project.js'
import { ask } from '../../compose/proxies/load.js'
import { timedLoad } from '../../compose/bed/timed-load.js'
import { dockerAt, startBuildKit, type BuildKitDaemon } from '../../image-build/buildkit-daemon.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { runTemplate, runWorkflow, type WorkflowRun } from './run-workflow.js'

const LONGEST_MILLISECONDS = 1_800_000
const SITES = ['staging', 'production'] as const
type Site = (typeof SITES)[number]

/** A commit of MealSync. Java is tested; what answers is small, and needs no image of Docker Hub. */
async function filesOf(command: readonly string[]): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), 'mealsync-'))
  const sources = 'test/bundle/fixtures/reports/maven'
  const root = await appWithShell(folder)
  const programs = {
    'root/app': await readFile(join(root, 'bin/app')),
    'root/busybox': await readFile(join(root, 'bin/busybox'))
  }
  await rm(folder, { recursive: true })
  const dockerfile = [
    'FROM scratch',
    'COPY --chmod=755 root /bin',
    'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
    'ENV PATH=/bin',
    `CMD ${JSON.stringify(command)}`
  ]
  return {
    ...programs,
    Dockerfile: `${dockerfile.join('\n')}\n`,
    '.dockerignore': '.git\n',
    'pom.xml': await readFile(join(sources, 'pom.xml'), 'utf8'),
    'src/main/java/shop/Sums.java': await readFile(join(sources, 'src/main/java/shop/Sums.java'), 'utf8'),
    'src/test/java/shop/SumsTest.java': TEST
  }
}

const TEST = `package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumsTest {
  @Test
  void adds() {
    assertEquals(2, Sums.add(1, 1));
  }
}
`

interface Played {
  readonly run: WorkflowRun
  readonly seconds: number
  /** What users were answered by afterwards, and what they lost meanwhile. */
  readonly serves: Readonly<Record<Site, string>>
  readonly lost: readonly string[]
  readonly requests: number
}

const servers = new Map<Site, ComposeServer>()
const projects = new Map<Site, ExampleProject>()
let kit: BuildKitDaemon
let github: GithubService
let good: Played
let bad: Played
let back: Played

function ofSite<Value>(values: ReadonlyMap<Site, Value>, site: Site): Value {
  const value = values.get(site)
  if (value === undefined) throw new Error(`${site} was not started.`)
  return value
}
const serverOf = (site: Site) => ofSite(servers, site)
const projectOf = (site: Site) => ofSite(projects, site)

async function startSite(site: Site, network: string): Promise<void> {
  const server = await startComposeServer(await mkdtemp(join(tmpdir(), `mealsync-${site}-`)), network)
  servers.set(site, server)
  await provideProxies(server, ['nginx'])
  const root = await appWithShell(join(server.folder, 'root/app'))
  const image = await server.pushImage('mealsync/app:v1', { root, command: ['app', 'serve', 'v1'] })
  projects.set(site, await startExample(server, 'spring-nginx', { image, name: 'mealsync' }))
}

/** The lines of a template, for these servers and this registry: addresses and folders, and nothing else. */
async function templateOf(): Promise<string> {
  const text = await readFile('workflows/mealsync.yml', 'utf8')
  // The production server is named by a part of the name of the other one.
  const parts = text.split(/^(?= {2}(?:staging|verify|production):$)/m)
  return parts
    .map(part => {
      const site: Site = part.startsWith('  production:') ? 'production' : 'staging'
      const { address } = serverOf(site).sshd
      return part
        .replaceAll(/deploy@\S+/g, `${address.user}@${address.host}:${address.port}`)
        .replaceAll(/https:\/\/\S*mealsync\.example\.com/g, `http://127.0.0.1:${projectOf(site).port}`)
        .replaceAll('/srv/mealsync', projectOf(site).directory)
    })
    .join('')
    .replaceAll('registry.example.com', serverOf('staging').registry)
}

const secrets = () => ({
  // Both servers let this key in, as that of the template.
  SSH_KEY: serverOf('staging').sshd.address.privateKey ?? '',
  REGISTRY_LOGINS: `${serverOf('staging').registry}=deploy:hush`
})

async function play(start: () => Promise<WorkflowRun>): Promise<Played> {
  const loads = SITES.map(site => timedLoad(projectOf(site).port, 2, 100))
  const startedAt = Date.now()
  const run = await start()
  const seconds = (Date.now() - startedAt) / 1000
  await Promise.all(loads.map(load => load.stop()))
  const [staging = '', production = ''] = await Promise.all(
    SITES.map(async site => (await ask(projectOf(site).port)).split(' ')[0])
  )
  return {
    ...{ run, seconds, serves: { staging, production } },
    lost: loads.flatMap(load => load.lost().map(({ answer }) => answer)),
    requests: loads.reduce((sum, load) => sum + load.answers.length, 0)
  }
}

async function commit(command: readonly string[]): Promise<Played> {
  const [template, files] = [await templateOf(), await filesOf(command)]
  const vars = {
    STAGING_KNOWN_HOSTS: serverOf('staging').sshd.address.knownHosts,
    PRODUCTION_KNOWN_HOSTS: serverOf('production').sshd.address.knownHosts
  }
  return play(() => runTemplate(template, { files, vars, secrets: secrets(), services: { github }, home: kit.home }))
}

function rollBack(): Promise<Played> {
  const { directory } = projectOf('production')
  const { address } = serverOf('production').sshd
  const inputs = {
    ...{ service: 'mealsync', environment: 'production', reason: 'Meals are not found', directory },
    ...{ server: `${address.user}@${address.host}:${address.port}`, 'known-hosts': address.knownHosts },
    ...{ ports: 'app=8080', proxy: 'nginx', 'proxy-service': 'proxy' },
    'proxy-file': `${directory}/nginx/upstreams/deploy-kit.conf`,
    'proxy-file-inside': '/etc/nginx/upstreams/deploy-kit.conf'
  }
  const call = { workflow: 'rollback-compose.yml', inputs, secrets: secrets(), services: { github } }
  return play(() => runWorkflow(call))
}

beforeAll(async () => {
  ;[kit, github] = await Promise.all([startBuildKit(), startGithubService()])
  await dockerAt(kit.home, ['buildx', 'use', 'kit'])
  await startSite('staging', '10.89')
  await startSite('production', '10.90')
  const [from, to] = [serverOf('staging').sshd, serverOf('production').sshd]
  await to.allow(await from.publicKey())
  good = await commit(['app', 'serve', 'v2'])
  bad = await commit(['app', 'serve', 'v3', 'unhealthy'])
  // What is on the server is enough for the way back.
  for (const server of servers.values()) await server.stopRegistry()
  back = await rollBack()
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  for (const server of servers.values()) await server.stop()
  await kit.stop()
  await github.close()
}, LONGEST_MILLISECONDS)

/** As act names the job. */
const DEPLOYED_TO_PRODUCTION = /\[(?:\w+\/)?production\/deploy-compose\/deploy\]/

const green = { exitCode: 0, log: '' }
const seen = ({ exitCode, log }: WorkflowRun) => ({ exitCode, log: exitCode === 0 ? '' : log })

describe('mealsync.yml, from a commit to two servers', () => {
  it('tests, builds, deploys to staging, verifies it, and brings the same digest to production, with no request lost', async () => {
    expect({ ...seen(good.run), serves: good.serves, lost: good.lost }).toEqual({
      ...{ ...green, serves: { staging: 'v2', production: 'v2' }, lost: [] }
    })
    expect(good.requests).toBeGreaterThan(500)
    expect(good.run.log).toMatch(/verify\/test\/test[^\n]*Job succeeded/)
    expect(good.run.log).toMatch(DEPLOYED_TO_PRODUCTION)
    const [staging, production] = await Promise.all(SITES.map(site => projectOf(site).containers()))
    expect(staging).toEqual([
      expect.stringMatching(/\/mealsync\/app:[0-9a-f]{40}@sha256:[0-9a-f]{64} running unless-stopped$/)
    ])
    expect(production).not.toEqual(staging)
    expect(github.deployments.map(({ environment }) => environment).slice(0, 2)).toEqual(['staging', 'production'])
  })

  it('keeps both servers as they are where a version is never healthy in staging, and reports its last log lines', () => {
    expect(bad.run.exitCode).toBe(1)
    expect({ serves: bad.serves, lost: bad.lost }).toEqual({
      serves: { staging: 'v2', production: 'v2' },
      lost: []
    })
    expect(bad.run.summary).toContain('the cache is not reachable')
    expect(bad.run.log).not.toMatch(DEPLOYED_TO_PRODUCTION)
  })
})

describe('rollback-compose.yml', () => {
  it('returns production to the release before, in seconds, by the image that the server keeps', () => {
    expect({ ...seen(back.run), serves: back.serves, lost: back.lost }).toEqual({
      ...{ ...green, serves: { staging: 'v2', production: 'v1' }, lost: [] }
    })
    expect(back.run.outputs.verdict).toBe('succeeded')
    expect(back.run.summary).toContain('Meals are not found')
  })
})
