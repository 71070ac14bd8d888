import type { ApiClient } from '../api-client.js'
import type { BedNode } from '../bed-options.js'
import { PORTS } from '../inside/network.js'
import { timestamp } from './pod.js'

const BEAT_MILLISECONDS = 10_000
const LEASE_SECONDS = 40

/** A node, with the addresses that it and its Pods have. */
export interface RunningNode extends BedNode {
  readonly hostIp: string
  /** The first three numbers of the addresses of its Pods. */
  readonly podNetwork: string
}

export const DEFAULT_NODES: readonly BedNode[] = ['node-1', 'node-2'].map(name => ({
  ...{ name, cpu: '8', memory: '16Gi' }
}))

/** Registers nodes, and keeps them ready: https://kubernetes.io/docs/reference/node/node-status/#heartbeats */
export async function registerNodes(client: ApiClient, nodes: readonly BedNode[]): Promise<readonly RunningNode[]> {
  const running = nodes.map((node, index) => ({
    ...node,
    hostIp: `172.30.0.${11 + index}`,
    podNetwork: `10.244.${1 + index}`
  }))
  await Promise.all(running.map(node => register(client, node)))
  const beat = () => Promise.all(running.map(node => renew(client, node)))
  await beat()
  setInterval(() => void beat().catch((error: unknown) => console.error(error)), BEAT_MILLISECONDS)
  return running
}

async function register(client: ApiClient, node: RunningNode): Promise<void> {
  const labels = { 'kubernetes.io/hostname': node.name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' }
  const spec = { podCIDR: `${node.podNetwork}.0/24`, podCIDRs: [`${node.podNetwork}.0/24`] }
  await client.send('POST', '/api/v1/nodes', {
    body: { metadata: { name: node.name, labels: { ...labels, ...node.labels } }, spec }
  })
  await client.send('POST', '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases', {
    body: { metadata: { name: node.name }, spec: { holderIdentity: node.name, leaseDurationSeconds: LEASE_SECONDS } }
  })
}

async function renew(client: ApiClient, node: RunningNode): Promise<void> {
  const resources = { cpu: node.cpu, memory: node.memory, pods: '110', 'ephemeral-storage': '100Gi' }
  const conditions = [
    ['Ready', 'True', 'KubeletReady'],
    ['MemoryPressure', 'False', 'KubeletHasSufficientMemory'],
    ['DiskPressure', 'False', 'KubeletHasNoDiskPressure'],
    ['PIDPressure', 'False', 'KubeletHasSufficientPID']
  ].map(([type, status, reason]) => ({ type, status, reason, lastHeartbeatTime: timestamp() }))
  await client.send('PATCH', `/api/v1/nodes/${node.name}/status`, {
    contentType: 'application/strategic-merge-patch+json',
    body: {
      status: {
        ...{ conditions, capacity: resources, allocatable: resources },
        addresses: [
          { type: 'InternalIP', address: node.hostIp },
          { type: 'Hostname', address: node.name }
        ],
        daemonEndpoints: { kubeletEndpoint: { Port: PORTS.kubelet } },
        nodeInfo: { kubeletVersion: 'v1.36.3', operatingSystem: 'linux', architecture: 'amd64' }
      }
    }
  })
  await client.send('PATCH', `/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/${node.name}`, {
    contentType: 'application/merge-patch+json',
    body: { spec: { renewTime: new Date().toISOString().replace('Z', '000Z') } }
  })
}
