import { readFile } from 'node:fs/promises'
import { openBundleJob, startBundle } from '../../bundle/run-bundle.js'
import type { RunningAction } from '../../../local/runner/run-action.js'
import type { KubernetesObject } from '../bed/api-client.js'
import { gatewayClient, type GatewayClient } from '../bed/gateway-client.js'
import { startKubernetesBed, type KubernetesBed } from '../bed/kubernetes-bed.js'
import { objects, type Objects } from '../bed/objects.js'
import { sampleDeployment, sampleService } from '../bed/sample-service.js'
import { httpRouteOf, serviceOf, virtualServiceOf } from './shop-objects.js'

const NAMESPACE = 'shop'
const REPLICAS = 2

/** What the Deployment of a service shows. */
export interface ShownDeployment extends KubernetesObject {
  readonly spec: {
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } }
  }
  readonly status?: {
    readonly observedGeneration?: number
    readonly replicas?: number
    readonly updatedReplicas?: number
    readonly availableReplicas?: number
  }
}

/** A real cluster with services in the namespace `shop`, and a user for each Role of examples/kubernetes. */
export interface Shop {
  readonly bed: KubernetesBed
  readonly cluster: Objects
  readonly gateway: GatewayClient
  /** Port of Prometheus on 127.0.0.1. */
  readonly prometheusPort: number
  /** Adds an image of the sample service, by its digest. */
  addImage(version: string, env?: Readonly<Record<string, string>>): string
  /** A Deployment with this image, its Service and, with a host, an HTTPRoute or a VirtualService of the gateway. */
  open(name: string, options: OpenedService): Promise<void>
  /** Starts the built action as the user whose Role is for this traffic. */
  start(role: Role, inputs: Readonly<Record<string, string>>): Promise<RunningAction>
  /** The same, as a job of a runner that may be lost: `post` runs only when it is completed. */
  openJob(role: Role, inputs: Readonly<Record<string, string>>): Promise<LosableJob>
  deployment(name: string): Promise<ShownDeployment>
  /** Names of what deploy-kit made, and has not removed. */
  leftovers(name: string): Promise<readonly string[]>
  close(): Promise<void>
}

export interface OpenedService {
  readonly image: string
  readonly host?: string
  readonly by?: 'gateway-api' | 'istio'
}

/** A step whose runner may be lost. */
export interface LosableJob {
  kill(): void
  /** Resolves when `main` has ended. */
  readonly main: Promise<unknown>
  /** Runs `post`. */
  complete(): Promise<void>
}

export type Role = 'gateway-api' | 'istio' | 'service-selector' | 'rolling'

export async function openShop(): Promise<Shop> {
  const bed = await startKubernetesBed({ mesh: true, backOffSeconds: { first: 1, longest: 2 } })
  const cluster = objects(bed.client)
  const gateway = gatewayClient(await bed.gatewayPort())
  const prometheusPort = await bed.forward('127.0.0.1', 9090)
  await bed.client.send('POST', '/api/v1/namespaces', { body: { metadata: { name: NAMESPACE } } })
  const users = new Map<Role, Promise<string>>()
  const userOf = async (role: Role) => {
    const text = await readFile(`examples/kubernetes/role-${role}.yaml`, 'utf8')
    // One name for all Roles in the files; each user here has one of them.
    await cluster.applyYaml(text.replaceAll('name: deploy-kit', `name: deploy-kit-${role}`).replace('deployers', role))
    const { kubeconfig } = await bed.addUser(`deployer-${role}`, [role])
    return readFile(kubeconfig, 'utf8')
  }
  const connectionOf = async (role: Role) => {
    const known = users.get(role) ?? userOf(role)
    users.set(role, known)
    return { kubeconfig: await known, namespace: NAMESPACE }
  }
  const namesOf = async (path: string) => {
    const { items } = await bed.client.send<{ items: KubernetesObject[] }>('GET', path)
    return items.map(({ metadata }) => metadata.name)
  }
  const deployment = (name: string) =>
    bed.client.send<ShownDeployment>('GET', `/apis/apps/v1/namespaces/${NAMESPACE}/deployments/${name}`)
  return {
    ...{ bed, cluster, gateway, prometheusPort, deployment },
    addImage(version, env = {}) {
      const digest = bed.addImage(`registry.test/shop:${version}`, sampleService({ VERSION: version, ...env }))
      return `registry.test/shop:${version}@${digest}`
    },
    async open(name, { image, host, by = 'gateway-api' }) {
      await cluster.apply(sampleDeployment({ name, image, replicas: REPLICAS }), NAMESPACE)
      await cluster.apply(serviceOf(name), NAMESPACE)
      if (host !== undefined)
        await cluster.apply(by === 'istio' ? virtualServiceOf(name, host) : httpRouteOf(name, host), NAMESPACE)
      await cluster.until<ShownDeployment>(
        `/apis/apps/v1/namespaces/${NAMESPACE}/deployments/${name}`,
        ({ status }) => status?.availableReplicas === REPLICAS
      )
      if (host !== undefined) await gateway.untilServed(host)
    },
    async start(role, inputs) {
      return startBundle('deploy-kubernetes', { inputs: { ...(await connectionOf(role)), ...inputs } })
    },
    async openJob(role, inputs) {
      const job = await openBundleJob('deploy-kubernetes')
      const step = job.start({
        ...{ actionPath: 'actions/deploy-kubernetes', inputs: { ...(await connectionOf(role)), ...inputs } }
      })
      return {
        kill: () => job.kill(),
        main: step.ended,
        complete: async () => {
          await job.complete()
        }
      }
    },
    async leftovers(name) {
      const deployments = await namesOf(`/apis/apps/v1/namespaces/${NAMESPACE}/deployments`)
      const services = await namesOf(`/api/v1/namespaces/${NAMESPACE}/services`)
      const leases = await namesOf(`/apis/coordination.k8s.io/v1/namespaces/${NAMESPACE}/leases`)
      const jobs = await namesOf(`/apis/batch/v1/namespaces/${NAMESPACE}/jobs`)
      return [...deployments, ...services, ...leases, ...jobs].filter(
        each => each === `${name}-canary` || each === `deploy-kit-${name}` || each.startsWith(`${name}-migration-`)
      )
    },
    close: () => bed.stop()
  }
}
