/** An object of a request: its members, none of them unknown. Throws a RefusedRequest. */
export function readObject(
  value: unknown,
  {
    required,
    optional = [],
    path
  }: { readonly required: readonly string[]; readonly optional?: readonly string[]; readonly path: string }
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RefusedRequest(`${path} must be an object`)
  const given = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(given).find(key => !required.includes(key) && !optional.includes(key))
  if (unknown !== undefined) throw new RefusedRequest(`${path} has an unknown member ${unknown}`)
  const missing = required.find(key => !Object.hasOwn(given, key))
  if (missing !== undefined) throw new RefusedRequest(`${path} requires ${missing}`)
  return given
}

export function readItems(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RefusedRequest(`${path} must be an array`)
  return value
}

export function readInteger(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new RefusedRequest(`${path} must be an integer`)
}

export function readString(value: unknown, path: string): string {
  if (typeof value === 'string') return value
  throw new RefusedRequest(`${path} must be a string`)
}

/** A request that the service refuses: the message goes into its own format of errors. */
export class RefusedRequest extends Error {}
