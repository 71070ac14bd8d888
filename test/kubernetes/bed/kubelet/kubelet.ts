import type { BedOptions } from '../bed-options.js'
import type { ControlPlane } from '../inside/control-plane.js'
import { eventRecorder } from './event-recorder.js'
import { guardMemory } from './memory-guard.js'
import { imageStore } from './image-store.js'
import { startLogServer, type LogFiles, type LogPlace } from './log-server.js'
import { DEFAULT_NODES, registerNodes, type RunningNode } from './nodes.js'
import { startPodWorker, type PodWorker } from './pod-worker.js'
import type { Pod } from './pod.js'

/** Pods that run, for what measures them. */
export interface Kubelet {
  readonly pods: () => readonly { readonly pod: Pod; readonly worker: PodWorker }[]
}

/** Stands in for the kubelets of all nodes: each Pod is processes of this machine, with an address of its own. */
export async function startKubelet(folder: string, plane: ControlPlane, options: BedOptions): Promise<Kubelet> {
  const { client, caFile, kubelet: certificate } = plane
  const record = eventRecorder(client)
  const images = imageStore(folder)
  const running = new Map<string, { pod: Pod; worker: PodWorker }>()
  await startLogServer({ certificate, caFile, logOf: place => logFilesOf([...running.values()], place) })
  const nodes = new Map((await registerNodes(client, options.nodes ?? DEFAULT_NODES)).map(node => [node.name, node]))
  const addresses = podAddresses()
  client.watch('/api/v1/pods', (type, object) => {
    const pod = object as Pod
    const node = nodes.get(pod.spec.nodeName ?? '')
    if (node === undefined) return
    const { uid } = pod.metadata
    const found = running.get(uid)
    if (type === 'DELETED') {
      found?.worker.remove()
      running.delete(uid)
    } else if (found !== undefined) {
      found.pod = pod
      found.worker.update(pod)
    } else if (pod.metadata.deletionTimestamp === undefined) {
      const podIp = addresses.take(node)
      const worker = startPodWorker(pod, {
        ...{ client, folder, caFile, podIp, hostIp: node.hostIp, findImage: images.find, record },
        backOff: options.backOffSeconds ?? { first: 10, longest: 300 },
        terminationLagMilliseconds: options.terminationLagMilliseconds ?? 1000,
        onGone: () => addresses.free(podIp)
      })
      running.set(uid, { pod, worker })
    }
  })
  guardMemory(() => [...running.values()].map(({ worker }) => worker))
  return { pods: () => [...running.values()] }
}

/** Addresses of Pods by node; a freed one is the last to be taken again. */
function podAddresses(): { readonly take: (node: RunningNode) => string; readonly free: (address: string) => void } {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return {
    take({ podNetwork }) {
      let number = last.get(podNetwork) ?? 9
      do number = number >= 254 ? 10 : number + 1
      while (taken.has(`${podNetwork}.${number}`))
      last.set(podNetwork, number)
      const address = `${podNetwork}.${number}`
      taken.add(address)
      return address
    },
    free: address => void taken.delete(address)
  }
}

function logFilesOf(
  running: readonly { readonly pod: Pod; readonly worker: PodWorker }[],
  { namespace, pod, container }: LogPlace
): LogFiles | undefined {
  const found = running.find(({ pod: { metadata } }) => metadata.namespace === namespace && metadata.name === pod)
  const own = found?.worker.containers.find(({ spec }) => spec.name === container)
  if (found === undefined || own === undefined) return undefined
  const { restartCount, state, lastState } = own.worker.status()
  const current = found.worker.logFile(container, restartCount)
  const isWaiting = 'waiting' in state
  const before = restartCount === 0 ? undefined : found.worker.logFile(container, restartCount - 1)
  return {
    waiting: isWaiting && lastState === undefined ? state.waiting.reason : undefined,
    current,
    previous: isWaiting ? current : before,
    isRunning: () => own.worker.pid() !== undefined && own.worker.status().restartCount === restartCount
  }
}
