import { isObject, nameOf, type KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { FieldConflict } from '../../../src/targets/kubernetes/domain/manifest/field-conflicts.js'

/** A value at the end of a path; items of a list with names are members by their name. */
type Leaves = ReadonlyMap<string, { readonly path: readonly string[]; readonly value: unknown }>

const APPLY = 'deploy-kit (apply)'
const NOT_OWNED = ['apiVersion', 'kind', 'status']
const OF_SERVER = [
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp'
]

/**
 * Who set which field: https://kubernetes.io/docs/reference/using-api/server-side-apply/. Lists whose items have names are merged by them; any other list
 * is one value.
 */
export class MemoryFields {
  private readonly owners = new Map<string, Map<string, Set<string>>>()

  /** A change of another kind than an apply: it takes over what it changes. */
  record(
    key: string,
    { before, after }: { readonly before: KubeObject; readonly after: KubeObject },
    manager: string
  ): void {
    const [old, next] = [leavesOf(before), leavesOf(after)]
    const changed = [...next].filter(
      ([path, { value }]) => JSON.stringify(old.get(path)?.value) !== JSON.stringify(value)
    )
    this.takeAll(
      key,
      manager,
      changed.map(([path]) => path)
    )
    const gone = [...old.keys()].filter(path => !next.has(path))
    for (const owned of this.of(key).values()) for (const path of gone) owned.delete(path)
  }

  /** What an apply makes of an object; `take` records it. */
  merge(
    key: string,
    {
      live,
      object,
      force
    }: { readonly live: KubeObject | undefined; readonly object: KubeObject; readonly force: boolean }
  ): { readonly conflicts: readonly FieldConflict[] } | { readonly object: KubeObject; readonly take: () => void } {
    const [applied, present] = [leavesOf(object), leavesOf(live ?? {})]
    const conflicts = [...applied].flatMap(([path, { value }]): FieldConflict[] => {
      const found = present.get(path)
      if (found === undefined || JSON.stringify(found.value) === JSON.stringify(value)) return []
      const others = [...this.of(key)].filter(([manager, owned]) => manager !== APPLY && owned.has(path))
      return others.map(([manager]) => ({ manager, field: path }))
    })
    if (conflicts.length > 0 && !force) return { conflicts }
    const mine = this.of(key).get(APPLY) ?? new Set<string>()
    const next = structuredClone(
      live ?? {
        apiVersion: object.apiVersion,
        kind: object.kind,
        metadata: { name: nameOf(object), namespace: 'shop' }
      }
    )
    for (const path of mine)
      if (!applied.has(path) && ![...this.of(key)].some(([manager, owned]) => manager !== APPLY && owned.has(path)))
        removeAt(next, present.get(path)?.path ?? [])
    for (const { path, value } of applied.values()) setAt(next, path, value)
    return {
      object: next,
      take: () => {
        for (const [manager, owned] of this.of(key))
          for (const { field } of conflicts) if (manager !== APPLY) owned.delete(field)
        this.of(key).set(APPLY, new Set(applied.keys()))
      }
    }
  }

  private of(key: string): Map<string, Set<string>> {
    const known = this.owners.get(key) ?? new Map<string, Set<string>>()
    this.owners.set(key, known)
    return known
  }

  private takeAll(key: string, manager: string, paths: readonly string[]): void {
    const all = this.of(key)
    for (const owned of all.values()) for (const path of paths) owned.delete(path)
    all.set(manager, new Set([...(all.get(manager) ?? []), ...paths]))
  }
}

const isNamedList = (value: unknown): value is readonly KubeObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(item => isObject(item) && typeof item.name === 'string')

/** As the API server writes it: `.spec.containers[name="web"].image`. */
function fieldOf(path: readonly string[]): string {
  return path.map(step => (step.startsWith('[') ? `[name="${step.slice(1, -1)}"]` : `.${step}`)).join('')
}

function leavesOf(object: KubeObject): Leaves {
  const leaves = new Map<string, { path: readonly string[]; value: unknown }>()
  const visit = (value: unknown, path: readonly string[]) => {
    if (path.length === 1 && NOT_OWNED.includes(path[0] ?? '')) return
    if (path.length === 2 && path[0] === 'metadata' && OF_SERVER.includes(path[1] ?? '')) return
    if (isNamedList(value)) for (const item of value) visit(item, [...path, `[${String(item.name)}]`])
    else if (isObject(value) && Object.keys(value).length > 0)
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key])
    else leaves.set(fieldOf(path), { path, value })
  }
  visit(object, [])
  return leaves
}

type Parent = Record<string, unknown> | Record<string, unknown>[]

function childOf(parent: Parent, step: string): unknown {
  return Array.isArray(parent) ? parent.find(item => `[${String(item.name)}]` === step) : parent[step]
}

function setAt(root: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let parent: Parent = root
  path.forEach((step, index) => {
    const isLast = index === path.length - 1
    const next = path[index + 1]
    const fresh = next?.startsWith('[') === true ? [] : step.startsWith('[') ? { name: step.slice(1, -1) } : {}
    const found = childOf(parent, step)
    const isUsable = typeof found === 'object' && found !== null
    const child = isLast ? structuredClone(value) : isUsable ? found : fresh
    if (Array.isArray(parent)) {
      if (!isUsable) parent.push(child as Record<string, unknown>)
    } else parent[step] = child
    parent = child as Parent
  })
}

function removeAt(root: KubeObject, path: readonly string[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((found, step) => found && childOf(found as Parent, step), root)
  if (isObject(parent)) Reflect.deleteProperty(parent, path.at(-1) ?? '')
}
