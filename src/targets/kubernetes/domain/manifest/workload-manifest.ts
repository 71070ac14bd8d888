import { TEMPLATE } from '../canary/workload-revision.js'
import { listAt, objectAt, textAt, without, type KubeObject } from '../cluster/kube-object.js'

const LISTS = ['initContainers', 'containers'] as const

/**
 * The manifest of a workload as a release applies it: with the images of the release, and with the digest of its own pod template as an
 * annotation of the pods. By that, a release of which only the template changes is a revision of its own.
 */
export function releaseManifest(workload: KubeObject, images: ReadonlyMap<string, string>): KubeObject {
  const template = objectAt(workload, 'spec', 'template')
  const withContainers = (change: (container: KubeObject) => KubeObject) => {
    const spec = objectAt(template, 'spec')
    const lists = LISTS.filter(list => spec[list] !== undefined)
    return {
      ...spec,
      ...Object.fromEntries(lists.map(list => [list, listAt(spec, list).map(each => change(objectAt(each)))]))
    }
  }
  const own = { ...template, spec: withContainers(container => without(container, ['image'])) }
  const annotations = { ...objectAt(template, 'metadata', 'annotations'), [TEMPLATE]: digestOfValue(own) }
  return {
    ...workload,
    spec: {
      ...objectAt(workload, 'spec'),
      template: {
        ...template,
        metadata: { ...objectAt(template, 'metadata'), annotations },
        spec: withContainers(container => {
          const image = images.get(textAt(container, 'name') ?? '')
          return image === undefined ? container : { ...container, image }
        })
      }
    }
  }
}

/** 64 bits of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over a value, whatever the order of its members: 16 digits. */
export function digestOfValue(value: unknown): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(JSON.stringify(sorted(value)))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
