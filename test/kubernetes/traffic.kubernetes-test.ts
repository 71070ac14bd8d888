import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesObject } from './bed/api-client.js'
import { startKubernetesBed, type KubernetesBed } from './bed/kubernetes-bed.js'
import { GATEWAY } from './bed/mesh/gateway-objects.js'
import { objects, type Objects } from './bed/objects.js'
import { gatewayClient, type GatewayClient } from './bed/gateway-client.js'
import { sampleDeployment, sampleService } from './bed/sample-service.js'

interface DeploymentObject extends KubernetesObject {
  readonly status?: {
    readonly observedGeneration?: number
    readonly replicas?: number
    readonly updatedReplicas?: number
    readonly availableReplicas?: number
  }
}

/** 500 requests of two versions: what a split of 90 to 10 stays within all but once in 10,000 times. */
const REQUESTS = 500
const LEAST = 24
const MOST = 77
const VERSIONS = ['v1', 'v2'] as const

let bed: KubernetesBed
let cluster: Objects
let gateway: GatewayClient

beforeAll(async () => {
  bed = await startKubernetesBed({ mesh: true })
  cluster = objects(bed.client)
  gateway = gatewayClient(await bed.gatewayPort())
  for (const version of VERSIONS) {
    bed.addImage(`registry.test/shop:${version}`, sampleService({ VERSION: version }))
    await cluster.apply(
      sampleDeployment({
        name: `shop-${version}`,
        image: `registry.test/shop:${version}`,
        labels: { part: 'shop', shop: version }
      })
    )
    await cluster.apply(service(`shop-${version}`, { app: `shop-${version}` }))
  }
  for (const version of VERSIONS) await available(`shop-${version}`)
})
afterAll(async () => await bed.stop())

function service(name: string, selector: object): object {
  const ports = [{ name: 'http', port: 80, targetPort: 8080 }]
  return { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector, ports } }
}

/** A Deployment of two that has nothing left to replace. */
async function available(name: string): Promise<void> {
  await cluster.until<DeploymentObject>(
    `/apis/apps/v1/namespaces/default/deployments/${name}`,
    ({ metadata, status }) =>
      status?.observedGeneration === metadata.generation &&
      [status?.replicas, status?.updatedReplicas, status?.availableReplicas].every(count => count === 2)
  )
}

function route(host: string, weights: readonly [number, number]): object {
  const backendRefs = VERSIONS.map((version, index) => ({ name: `shop-${version}`, port: 80, weight: weights[index] }))
  return {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: host.replaceAll('.', '-') } },
    spec: {
      parentRefs: [{ name: 'gateway', namespace: GATEWAY.namespace }],
      hostnames: [host],
      rules: [{ backendRefs }]
    }
  }
}

it('splits traffic by the weights of an HTTPRoute', async () => {
  await cluster.apply(route('route.test', [90, 10]))
  await gateway.untilServed('route.test')

  const counts = await gateway.count('route.test', REQUESTS)
  expect([...counts.keys()].toSorted()).toEqual(['v1', 'v2'])
  expect(counts.get('v2')).toBeGreaterThanOrEqual(LEAST)
  expect(counts.get('v2')).toBeLessThanOrEqual(MOST)
})

it('splits traffic by the weights of a VirtualService between the subsets of a DestinationRule', async () => {
  const host = 'shop.default.svc.cluster.local'
  await cluster.apply(service('shop', { part: 'shop' }))
  const subsets = VERSIONS.map(version => ({ name: version, labels: { part: 'shop', shop: version } }))
  const rule = { apiVersion: 'networking.istio.io/v1', kind: 'DestinationRule', metadata: { name: 'shop' } }
  await cluster.apply({ ...rule, spec: { host, subsets } })
  await cluster.apply({
    ...{ apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'shop' } },
    spec: {
      hosts: ['mesh.test'],
      gateways: [`${GATEWAY.namespace}/gateway`],
      http: [
        {
          route: [
            { destination: { host, subset: 'v1' }, weight: 90 },
            { destination: { host, subset: 'v2' }, weight: 10 }
          ]
        }
      ]
    }
  })
  await gateway.untilServed('mesh.test')

  const counts = await gateway.count('mesh.test', REQUESTS)
  expect([...counts.keys()].toSorted()).toEqual(['v1', 'v2'])
  expect(counts.get('v2')).toBeGreaterThanOrEqual(LEAST)
  expect(counts.get('v2')).toBeLessThanOrEqual(MOST)
})

it('counts each request once in Prometheus, under the names of Istio', async () => {
  await cluster.apply(route('counted.test', [0, 1]))
  await gateway.untilServed('counted.test')
  const port = await bed.forward('127.0.0.1', 9090)
  const query = 'sum(istio_requests_total{reporter="source",destination_service_name="shop-v2"})'
  const served = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(query)}`)
    const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } }
    return Number(data.result[0]?.value[1] ?? 0)
  }
  // Until a scrape has the requests before: none is on its way any more.
  let before = -1
  for (let next = await served(); next !== before; next = await served()) {
    before = next
    await sleep(2500)
  }
  await gateway.count('counted.test', 20)
  while ((await served()) < before + 20) await sleep(200)

  expect(await served()).toBe(before + 20)
})

it('loses no request in a rolling update', async () => {
  await cluster.apply(route('rolling.test', [1, 0]))
  await gateway.untilServed('rolling.test')
  const load = gateway.load('rolling.test')
  bed.addImage('registry.test/shop:v3', sampleService({ VERSION: 'v3' }))
  await cluster.apply(
    sampleDeployment({ name: 'shop-v1', image: 'registry.test/shop:v3', labels: { part: 'shop', shop: 'v1' } })
  )
  await available('shop-v1')
  await load.until('v3', 50)

  const counts = await load.stop()
  expect([...counts.keys()].toSorted()).toEqual(['v1', 'v3'])
})

/** The processes of this machine that are the containers of a Pod. */
function processesOf(pod: string): readonly number[] {
  const ids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return ids.map(Number).filter(id => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(`HOSTNAME=${pod}`)
    } catch {
      // It has ended.
      return false
    }
  })
}

it('loses no request while Pods get no processor time for some seconds, as on a busy machine', async () => {
  await cluster.apply(route('busy.test', [0, 1]))
  await gateway.untilServed('busy.test')
  const { items } = await bed.client.send<{ items: KubernetesObject[] }>(
    'GET',
    '/api/v1/namespaces/default/pods?labelSelector=app%3Dshop-v2'
  )
  const processes = items.flatMap(({ metadata }) => processesOf(metadata.name))
  expect(processes).toHaveLength(2)
  const load = gateway.load('busy.test')
  await load.until('v2', 50)
  for (const id of processes) process.kill(id, 'SIGSTOP')
  await sleep(6000)
  for (const id of processes) process.kill(id, 'SIGCONT')
  await load.until('v2', 200)

  expect([...(await load.stop()).keys()]).toEqual(['v2'])
})
