import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGithubService, type GithubService } from '../../../local/services/github/github-service.js'
import { startComposeServer } from '../../compose/bed/compose-server.js'
import { dockerAt, startBuildKit } from '../../image-build/buildkit-daemon.js'
import { runTemplate, type WorkflowRun } from '../../workflows/act/run-workflow.js'
import { gatewayClient, type Counts } from '../bed/gateway-client.js'
import { startKubernetesBed } from '../bed/kubernetes-bed.js'
import { objects } from '../bed/objects.js'
import { sampleDeployment, sampleService } from '../bed/sample-service.js'
import { followRepository } from './built-images.js'
import { filesOf, pythonRoot } from './mealkitz-image.js'
import { httpRouteOf, serviceOf, virtualServiceOf } from './shop-objects.js'
import type { ShownDeployment } from './shop.js'

const HOSTS = { staging: 'staging.mealkitz.test', production: 'mealkitz.test' } as const
const NAMESPACES = { staging: 'mealkitz-staging', production: 'mealkitz' } as const
const ROLES = { staging: 'rolling', production: 'istio' } as const
const SITES = ['staging', 'production'] as const
type Site = (typeof SITES)[number]
/** The shortest in which a gate on windows of a minute can fail; that of the template takes half as long again. */
const BAKE = '3m15s'

/** A run of a workflow under the load of users of production. */
export interface Played {
  readonly run: WorkflowRun
  readonly serves: Readonly<Record<Site, string>>
  readonly counts: Counts
}

/** Staging and production of MealKitz in a real cluster, GitHub, a registry and a builder of images. */
export interface MealkitzSites {
  readonly github: GithubService
  /** Pushes a commit of this version: `workflows/mealkitz.yml` runs. */
  commit(version: string, failing?: number): Promise<Played>
  /** Runs `workflows/mealkitz-rollback.yml`. */
  rollBack(): Promise<Played>
  stop(): Promise<void>
}

/** Nothing is left where it does not start. */
export async function startMealkitz(): Promise<MealkitzSites> {
  const stops: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const each of stops.splice(0).toReversed()) await each()
  }
  try {
    return { ...(await openMealkitz(task => void stops.push(task))), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function openMealkitz(onStop: (task: () => Promise<unknown>) => void): Promise<Omit<MealkitzSites, 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'mealkitz-'))
  onStop(() => rm(folder, { recursive: true, force: true }))
  const server = await startComposeServer(join(folder, 'server'), '10.88')
  onStop(() => server.stop())
  const kit = await startBuildKit()
  onStop(() => kit.stop())
  await dockerAt(kit.home, ['buildx', 'use', 'kit'])
  const github = await startGithubService()
  onStop(() => github.close())
  const { registry } = server
  await server.pushImage('python:3', {
    ...{ root: await pythonRoot(join(folder, 'python')), command: ['sh'], path: '/bin:/usr/bin' }
  })
  const bed = await startKubernetesBed({ mesh: true, backOffSeconds: { first: 1, longest: 2 } })
  onStop(() => bed.stop())
  const images = followRepository(bed, { registry, repository: 'mealkitz/web', folder: join(folder, 'images') })
  onStop(() => images.stop())
  const cluster = objects(bed.client)
  const gatewayPort = await bed.gatewayPort()
  const gateway = gatewayClient(gatewayPort)
  const prometheus = `http://127.0.0.1:${await bed.forward('127.0.0.1', 9090)}`
  const image = `${registry}/mealkitz/web:v1`
  const first = `${image}@${bed.addImage(image, sampleService({ VERSION: 'v1' }))}`
  const kubeconfigs = new Map<Site, string>()
  for (const site of SITES) {
    const namespace = NAMESPACES[site]
    await bed.client.send('POST', '/api/v1/namespaces', { body: { metadata: { name: namespace } } })
    const role = await readFile(`examples/kubernetes/role-${ROLES[site]}.yaml`, 'utf8')
    await cluster.applyYaml(role.replaceAll('namespace: shop', `namespace: ${namespace}`).replace('deployers', site))
    kubeconfigs.set(site, await readFile((await bed.addUser(`deployer-${site}`, [site])).kubeconfig, 'utf8'))
    await cluster.apply(sampleDeployment({ name: 'web', image: first, replicas: 3 }), namespace)
    await cluster.apply(serviceOf('web'), namespace)
    const route = site === 'staging' ? httpRouteOf('web', HOSTS[site]) : virtualServiceOf('web', HOSTS[site])
    await cluster.apply(route, namespace)
    await gateway.untilServed(HOSTS[site])
  }
  const entrance = await openEntrance(gatewayPort, HOSTS.staging)
  onStop(() => entrance.close())
  const secrets = {
    ...{ REGISTRY_USER: 'deploy', REGISTRY_PASSWORD: 'hush' },
    STAGING_KUBECONFIG: kubeconfigs.get('staging') ?? '',
    PRODUCTION_KUBECONFIG: kubeconfigs.get('production') ?? ''
  }
  const consumer = {
    ...{ secrets, services: { github }, home: kit.home },
    variables: { DOCKER_HOST: `unix://${join(server.folder, 'docker.sock')}` }
  }
  const templateOf = async (name: string) => {
    const text = await readFile(`workflows/${name}.yml`, 'utf8')
    // Two namespaces of one cluster are the clusters.
    const parts = text.split(/^(?= {2}(?:staging|verify|production):$)/m)
    return parts
      .map(part =>
        part.startsWith('  staging:') ? part.replace('namespace: mealkitz', 'namespace: mealkitz-staging') : part
      )
      .join('')
      .replaceAll('registry.example.com', registry)
      .replaceAll('https://prometheus.mealkitz.example.com', prometheus)
      .replace('https://staging.mealkitz.example.com/ready', `${entrance.origin}/ready`)
      .replace('bake: 5m', `bake: ${BAKE}`)
  }
  const versionIn = async (site: Site) => {
    const path = `/apis/apps/v1/namespaces/${NAMESPACES[site]}/deployments/web`
    await cluster.until<ShownDeployment>(path, ({ status }) => status?.availableReplicas === 3 && status.replicas === 3)
    return gateway.ask(HOSTS[site])
  }
  const play = async (start: () => Promise<WorkflowRun>): Promise<Played> => {
    const load = gateway.load(HOSTS.production)
    const run = await start()
    const counts = await load.stop()
    return { run, counts, serves: { staging: await versionIn('staging'), production: await versionIn('production') } }
  }
  return {
    github,
    commit: async (version, failing) => {
      const template = await templateOf('mealkitz')
      return play(() => runTemplate(template, { ...consumer, files: filesOf(registry, version, failing) }))
    },
    rollBack: async () => {
      const template = await templateOf('mealkitz-rollback')
      return play(() => runTemplate(template, { ...consumer, form: { reason: 'Recipes are not found' } }))
    }
  }
}

/** An address of this machine that leads to a host name of the gateway. */
async function openEntrance(port: number, host: string) {
  const server = createServer((request, response) => {
    const forwarded = send({ host: '127.0.0.1', port, path: request.url, headers: { host } }, answer => {
      response.writeHead(answer.statusCode ?? 502)
      answer.pipe(response)
    })
    forwarded.on('error', () => response.writeHead(502).end())
    forwarded.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    }
  }
}
