import type { ApiClient } from '../api-client.js'
import type { Pod } from './pod.js'

/** Writes the status of a Pod, one patch at a time: what changed meanwhile goes with the next one. */
export function statusWriter(
  client: ApiClient,
  current: () => { readonly pod: Pod; readonly status: unknown }
): { readonly write: () => void; readonly idle: () => Promise<void> } {
  let isDue = false
  let running: Promise<void> | undefined
  const loop = async () => {
    while (isDue) {
      isDue = false
      const { pod, status } = current()
      const { namespace, name, uid } = pod.metadata
      await client
        .call('PATCH', `/api/v1/namespaces/${namespace}/pods/${name}/status`, {
          contentType: 'application/strategic-merge-patch+json',
          // Another Pod of this name, as a StatefulSet makes it, is not meant.
          body: { metadata: { uid }, status }
        })
        .then(answer => {
          if (answer.status >= 300 && answer.status !== 404 && answer.status !== 409)
            console.error(`status of ${namespace}/${name}: ${answer.status} ${JSON.stringify(answer.body)}`)
        })
        .catch((error: unknown) => console.error(error))
    }
    running = undefined
  }
  return {
    write() {
      isDue = true
      running ??= Promise.resolve().then(loop)
    },
    idle: () => running ?? Promise.resolve()
  }
}
