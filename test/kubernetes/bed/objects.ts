import { setTimeout as sleep } from 'node:timers/promises'
import { parseAllDocuments } from 'yaml'
import type { ApiClient, KubernetesObject } from './api-client.js'

const WAIT_MILLISECONDS = 600_000

/** Reads and applies objects by kind, as `kubectl` does. */
export interface Objects {
  /** Server-side apply of one object. */
  apply(object: object, namespace?: string): Promise<KubernetesObject>
  /** Every document of a YAML text, in order. */
  applyYaml(text: string, namespace?: string): Promise<void>
  /** Reads until `isDone`, and returns the object. Throws with what it was last. */
  until<T extends KubernetesObject>(path: string, isDone: (object: T) => boolean): Promise<T>
}

interface ResourceList {
  readonly resources: readonly { readonly name: string; readonly kind: string; readonly namespaced: boolean }[]
}

export function objects(client: ApiClient): Objects {
  const kinds = new Map<string, Promise<ResourceList>>()
  const pathOf = async (object: KubernetesObject, namespace: string) => {
    const { apiVersion = 'v1', kind = '' } = object
    const group = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`
    const known = kinds.get(group) ?? client.send<ResourceList>('GET', group)
    kinds.set(group, known)
    const found = (await known).resources.find(each => each.kind === kind && !each.name.includes('/'))
    if (found === undefined) {
      kinds.delete(group)
      throw new Error(`No resource of ${apiVersion} is a ${kind}.`)
    }
    const place = found.namespaced ? `/namespaces/${object.metadata.namespace ?? namespace}` : ''
    return `${group}${place}/${found.name}/${object.metadata.name}`
  }
  const apply: Objects['apply'] = async (object, namespace = 'default') => {
    const typed = object as KubernetesObject
    const path = await pathOf(typed, namespace)
    return await client.send('PATCH', `${path}?fieldManager=bed&force=true`, {
      ...{ contentType: 'application/apply-patch+yaml', body: object }
    })
  }
  return {
    apply,
    async applyYaml(text, namespace) {
      for (const document of parseAllDocuments(text)) {
        const object = document.toJS() as object | null
        if (object !== null) await apply(object, namespace)
      }
    },
    async until<T extends KubernetesObject>(path: string, isDone: (object: T) => boolean) {
      let last: unknown
      const until = performance.now() + WAIT_MILLISECONDS
      while (performance.now() < until) {
        const { status, body } = await client.call('GET', path)
        last = body
        if (status === 200 && isDone(body as T)) return body as T
        await sleep(100)
      }
      throw new Error(`${path} is still ${JSON.stringify(last)}`)
    }
  }
}
