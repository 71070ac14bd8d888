import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Addresses of one bed. They are the same in every bed, since each has a network of its own. */
export const NETWORK = {
  pods: '10.244.0.0/16',
  services: '10.96.0.0/16',
  /** Nodes and what runs on the host of the control plane. */
  hosts: '172.30.0.0/24',
  controlPlane: '172.30.0.1'
} as const

/** Ports of the control plane and of the nodes, as a real cluster has them. */
export const PORTS = {
  etcd: 2379,
  etcdPeers: 2380,
  apiServer: 6443,
  kubelet: 10250,
  metrics: 4443,
  pilot: 15010,
  pilotWeb: 15080,
  pilotMonitoring: 15014,
  prometheus: 9090
} as const

/**
 * Makes every address of pods, Services and nodes one of the loopback interface: any process may listen on it, and nothing leaves this
 * network. EndpointSlices refuse 127.0.0.0/8 (https://kubernetes.io/docs/concepts/services-networking/service/#custom-endpointslices).
 */
export async function bringUpNetwork(): Promise<void> {
  // Tokens of Pods are mounted below it.
  await run('mount', ['-t', 'tmpfs', 'tmpfs', '/run'])
  await run('ip', ['link', 'set', 'lo', 'up'])
  for (const range of [NETWORK.pods, NETWORK.services, NETWORK.hosts])
    await run('ip', ['route', 'add', 'local', range, 'dev', 'lo'])
}
