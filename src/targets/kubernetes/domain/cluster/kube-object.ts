/** An object as the API server sends it: anything may be missing, or of another type. */
export type KubeObject = Readonly<Record<string, unknown>>

/** The member at a path; undefined where there is none. A number is an index of a list. */
export function memberAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => {
    if (typeof key === 'number') return Array.isArray(found) ? (found as readonly unknown[])[key] : undefined
    return isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined
  }, value)
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = memberAt(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** A finite number; undefined for anything else. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  const found = memberAt(value, ...path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = memberAt(value, ...path)
  return Array.isArray(found) ? found : []
}

export function objectAt(value: unknown, ...path: readonly (string | number)[]): KubeObject {
  const found = memberAt(value, ...path)
  return isObject(found) ? found : {}
}

/** Labels, annotations, selectors: members that are no text are left out. */
export function textsAt(value: unknown, ...path: readonly (string | number)[]): Readonly<Record<string, string>> {
  const entries = Object.entries(objectAt(value, ...path))
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

export function nameOf(object: KubeObject): string {
  return textAt(object, 'metadata', 'name') ?? ''
}

export function uidOf(object: KubeObject): string {
  return textAt(object, 'metadata', 'uid') ?? ''
}

/** Whether somebody deleted it, and it is still there until what depends on it is gone. */
export function isTerminating(object: KubeObject): boolean {
  return textAt(object, 'metadata', 'deletionTimestamp') !== undefined
}

export function annotationOf(object: KubeObject, name: string): string | undefined {
  return textAt(object, 'metadata', 'annotations', name)
}

/** A copy without these members. */
export function without(value: unknown, names: readonly string[]): KubeObject {
  return Object.fromEntries(Object.entries(objectAt(value)).filter(([name]) => !names.includes(name)))
}

export function isObject(value: unknown): value is KubeObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
