import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { ApiClient } from '../api-client.js'
import type { ControlPlane } from '../inside/control-plane.js'
import { NETWORK, PORTS } from '../inside/network.js'
import type { ContainerWorker } from './container-worker.js'
import type { Kubelet } from './kubelet.js'
import { groupUses, toldUsages } from './pod-usage.js'
import { timestamp, type Pod } from './pod.js'

const GROUP = 'metrics.k8s.io/v1beta1'
const ROOT = `/apis/${GROUP}`
const RESOURCES = [{ name: 'pods', singularName: '', namespaced: true, kind: 'PodMetrics', verbs: ['get', 'list'] }]

/**
 * Serves the Metrics API of Pods, for HorizontalPodAutoscalers: what their processes used since they were asked before, or what the bed was told
 * (https://kubernetes.io/docs/tasks/debug/debug-cluster/resource-metrics-pipeline/#metrics-api).
 */
export async function startMetricsServer(folder: string, plane: ControlPlane, kubelet: Kubelet): Promise<void> {
  const told = toldUsages(folder)
  const measured = cpuMeter()
  const metricsOf = (pod: Pod, containers: readonly { name: string; worker: ContainerWorker }[]) => {
    const milliCpu = told.of(pod)?.milliCpu
    const { name, namespace, labels } = pod.metadata
    return {
      metadata: { name, namespace, labels, creationTimestamp: timestamp() },
      ...{ timestamp: timestamp(), window: '2s' },
      containers: containers.map(({ name: container, worker }) => {
        const use = measured(worker.pid() ?? 0)
        const cpu = milliCpu ?? Math.round(use.milliCpu)
        return { name: container, usage: { cpu: `${cpu}m`, memory: `${Math.round(use.memoryBytes / 1024)}Ki` } }
      })
    }
  }
  const list = (namespace: string | undefined, selector: string | null) => {
    const running = kubelet
      .pods()
      .filter(({ pod: { metadata } }) => namespace === undefined || metadata.namespace === namespace)
    return running
      .filter(({ pod }) => fits(pod.metadata.labels ?? {}, selector))
      .map(({ pod, worker }) => {
        const containers = worker.containers.map(each => ({ name: each.spec.name, worker: each.worker }))
        return metricsOf(
          pod,
          containers.filter(each => each.worker.pid() !== undefined)
        )
      })
  }
  const { certFile, keyFile } = plane.kubelet
  const server = createServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://metrics')
    const found = new RegExp(`^${ROOT}(?:/namespaces/([^/]+))?/pods$`).exec(url.pathname)
    const items = found === null ? [] : list(found[1], url.searchParams.get('labelSelector'))
    const body =
      url.pathname === ROOT
        ? { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: GROUP, resources: RESOURCES }
        : { kind: 'PodMetricsList', apiVersion: GROUP, metadata: {}, items }
    response.writeHead(found === null && url.pathname !== ROOT ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(PORTS.metrics, NETWORK.controlPlane, resolve))
  await register(plane.client)
}

/** Thousandths of a processor that a process group used since it was asked before, and its memory. */
function cpuMeter(): (group: number) => { readonly milliCpu: number; readonly memoryBytes: number } {
  const before = new Map<number, { at: number; cpuSeconds: number }>()
  return group => {
    const { cpuSeconds, memoryBytes } = groupUses().get(group) ?? { cpuSeconds: 0, memoryBytes: 0 }
    const [at, last] = [performance.now(), before.get(group)]
    before.set(group, { at, cpuSeconds })
    const milliCpu = last === undefined ? 0 : ((cpuSeconds - last.cpuSeconds) / ((at - last.at) / 1000)) * 1000
    return { milliCpu: Math.max(0, milliCpu), memoryBytes }
  }
}

/** `a=b,c in (d,e)`: what an autoscaler makes of the selector of its workload. */
function fits(labels: Readonly<Record<string, string>>, selector: string | null): boolean {
  const parts = (selector ?? '').match(/[^,()]+(?:\([^)]*\))?/g) ?? []
  return parts.every(part => {
    const [, name = '', one, many] = /^\s*(\S+?)\s*(?:==?\s*(\S+)|\s+in\s+\((.*)\))\s*$/.exec(part) ?? []
    const values = many === undefined ? [one] : many.split(',').map(value => value.trim())
    return values.includes(labels[name])
  })
}

async function register(client: ApiClient): Promise<void> {
  const metadata = { name: 'metrics', namespace: 'kube-system' }
  await client.send('POST', '/api/v1/namespaces/kube-system/services', {
    body: { metadata, spec: { ports: [{ name: 'https', port: 443, targetPort: PORTS.metrics }] } }
  })
  await client.send('POST', '/apis/discovery.k8s.io/v1/namespaces/kube-system/endpointslices', {
    body: {
      metadata: { ...metadata, labels: { 'kubernetes.io/service-name': metadata.name } },
      addressType: 'IPv4',
      endpoints: [{ addresses: [NETWORK.controlPlane], conditions: { ready: true } }],
      ports: [{ name: 'https', port: PORTS.metrics, protocol: 'TCP' }]
    }
  })
  await client.send('POST', '/apis/apiregistration.k8s.io/v1/apiservices', {
    body: {
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        ...{ group: 'metrics.k8s.io', version: 'v1beta1', insecureSkipTLSVerify: true },
        ...{ groupPriorityMinimum: 100, versionPriority: 100, service: metadata }
      }
    }
  })
}
