import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer, type ComposeServer } from '../../compose/bed/compose-server.js'
import { provideProxies, startExample, type ExampleProject } from '../../compose/bed/example-project.js'
import { ask } from '../../compose/proxies/load.js'
import { timedLoad } from '../../compose/bed/timed-load.js'
import { dockerAt, startBuildKit } from '../../image-build/buildkit-daemon.js'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { runTemplate, runWorkflow, type WorkflowRun } from './run-workflow.js'

export const SITES = ['staging', 'production'] as const
export type Site = (typeof SITES)[number]

/** A run of a workflow under the load of users. */
export interface Played {
  readonly run: WorkflowRun
  /** Version that users were answered by afterwards. */
  readonly serves: Readonly<Record<Site, string>>
  /** What users got instead of an answer meanwhile. */
  readonly lost: readonly string[]
  readonly requests: number
}

/** Two servers that run the example `spring-nginx`, GitHub, and a builder of images. */
export interface MealsyncSites {
  readonly github: GithubService
  serverOf(site: Site): ComposeServer
  projectOf(site: Site): ExampleProject
  /** Pushes a commit with these files: `workflows/mealsync.yml` runs. */
  commit(files: Readonly<Record<string, string | Uint8Array>>): Promise<Played>
  /** Runs `rollback-compose.yml` for production, once the registry is stopped. */
  rollBack(): Promise<Played>
  stop(): Promise<void>
}

interface MealsyncOptions {
  /** See `startComposeServer`. */
  readonly networks: Readonly<Record<Site, string>>
  /** Pushes the first version of the application to a server. */
  readonly push: (server: ComposeServer) => Promise<string>
}

/** Nothing is left where it does not start. */
export async function startMealsync(options: MealsyncOptions): Promise<MealsyncSites> {
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).toReversed()) await each()
  }
  try {
    return { ...(await openMealsync(options, task => void stops.push(task))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openMealsync(
  { networks, push }: MealsyncOptions,
  onStop: (task: () => Promise<void>) => void
): Promise<Omit<MealsyncSites, 'stop'>> {
  const servers = new Map<Site, ComposeServer>()
  const projects = new Map<Site, ExampleProject>()
  const kit = await startBuildKit()
  onStop(() => kit.stop())
  const github = await startGithubService()
  onStop(() => github.close())
  await dockerAt(kit.home, ['buildx', 'use', 'kit'])
  const serverOf = (site: Site) => ofSite(servers, site)
  const projectOf = (site: Site) => ofSite(projects, site)
  for (const site of SITES) {
    const server = await startComposeServer(await mkdtemp(join(tmpdir(), `mealsync-${site}-`)), networks[site])
    onStop(() => server.stop())
    servers.set(site, server)
    await provideProxies(server, ['nginx'])
    projects.set(site, await startExample(server, 'spring-nginx', { image: await push(server), name: 'mealsync' }))
  }
  // Both servers let the key of the template in.
  await serverOf('production').sshd.allow(await serverOf('staging').sshd.publicKey())
  const secrets = {
    SSH_KEY: serverOf('staging').sshd.address.privateKey ?? '',
    REGISTRY_LOGINS: `${serverOf('staging').registry}=deploy:hush`
  }
  const vars = {
    STAGING_KNOWN_HOSTS: serverOf('staging').sshd.address.knownHosts,
    PRODUCTION_KNOWN_HOSTS: serverOf('production').sshd.address.knownHosts
  }
  return {
    ...{ github, serverOf, projectOf },
    async commit(files) {
      const template = await templateFor(serverOf, projectOf)
      const consumer = { files, vars, secrets, services: { github }, home: kit.home }
      return play(() => runTemplate(template, consumer), projectOf)
    },
    async rollBack() {
      for (const server of servers.values()) await server.stopRegistry()
      const { directory } = projectOf('production')
      const { address } = serverOf('production').sshd
      const inputs = {
        ...{ service: 'mealsync', environment: 'production', reason: 'Meals are not found', directory },
        ...{ server: `${address.user}@${address.host}:${address.port}`, 'known-hosts': address.knownHosts },
        ...{ ports: 'app=8080', proxy: 'nginx', 'proxy-service': 'proxy' },
        'proxy-file': `${directory}/nginx/upstreams/deploy-kit.conf`,
        'proxy-file-inside': '/etc/nginx/upstreams/deploy-kit.conf'
      }
      const call = { workflow: 'rollback-compose.yml', inputs, secrets, services: { github } }
      return play(() => runWorkflow(call), projectOf)
    }
  }
}

function ofSite<Value>(values: ReadonlyMap<Site, Value>, site: Site): Value {
  const value = values.get(site)
  if (value === undefined) throw new Error(`${site} was not started.`)
  return value
}

/** The lines of the template, for these servers and this registry: addresses and folders, and nothing else. */
async function templateFor(
  serverOf: MealsyncSites['serverOf'],
  projectOf: MealsyncSites['projectOf']
): Promise<string> {
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

async function play(start: () => Promise<WorkflowRun>, projectOf: MealsyncSites['projectOf']): Promise<Played> {
  const loads = SITES.map(site => timedLoad(projectOf(site).port, 2, 100))
  const run = await start()
  await Promise.all(loads.map(load => load.stop()))
  const [staging = '', production = ''] = await Promise.all(
    SITES.map(async site => (await ask(projectOf(site).port)).split(' ')[0])
  )
  return {
    ...{ run, serves: { staging, production } },
    lost: loads.flatMap(load => load.lost().map(({ answer }) => answer)),
    requests: loads.reduce((sum, load) => sum + load.answers.length, 0)
  }
}
