import type { ApiClient, KubernetesObject } from '../api-client.js'
import { timestamp, type Pod } from './pod.js'

export interface PodEvent {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  readonly container?: string
}

/** Writes events of Pods: an equal one raises the count of the first, as the kubelet does. */
export function eventRecorder(client: ApiClient): (pod: Pod, event: PodEvent) => void {
  const known = new Map<string, { name: string; count: number }>()
  // In order for each Pod.
  const last = new Map<string, Promise<unknown>>()
  const write = async (pod: Pod, event: PodEvent) => {
    const { namespace, name, uid } = pod.metadata
    const path = `/api/v1/namespaces/${namespace}/events`
    const key = JSON.stringify([uid, event])
    const found = known.get(key)
    if (found !== undefined) {
      found.count += 1
      await client.call('PATCH', `${path}/${found.name}`, {
        ...{ contentType: 'application/merge-patch+json' },
        body: { count: found.count, lastTimestamp: timestamp() }
      })
      return
    }
    const field = event.container === undefined ? {} : { fieldPath: `spec.containers{${event.container}}` }
    const body = {
      metadata: { generateName: `${name}.`, namespace },
      involvedObject: { apiVersion: 'v1', kind: 'Pod', namespace, name, uid, ...field },
      ...{ type: event.type, reason: event.reason, message: event.message, count: 1 },
      ...{ firstTimestamp: timestamp(), lastTimestamp: timestamp() },
      ...{ source: { component: 'kubelet', host: pod.spec.nodeName }, reportingComponent: 'kubelet' }
    }
    const answer = await client.call('POST', path, { body })
    // A namespace that is being deleted takes no more.
    if (answer.status === 201) known.set(key, { name: (answer.body as KubernetesObject).metadata.name, count: 1 })
  }
  return (pod, event) => {
    const { uid } = pod.metadata
    const before = last.get(uid) ?? Promise.resolve()
    last.set(
      uid,
      before.then(() => write(pod, event)).catch((error: unknown) => console.error(error))
    )
  }
}
