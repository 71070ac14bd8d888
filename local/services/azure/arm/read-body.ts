import { badRequest } from './arm-error.js'

/** What a member may contain. `readOnly` members may be sent back as they are, and changed by nobody. */
export type Shape =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  /** Any object: tags, metadata. */
  | 'map'
  | { readonly oneOf: readonly string[] }
  | { readonly items: Shape }
  | { readonly members: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }
  /** `ignored`: in an array, where what the service has is not known by its place. */
  | { readonly readOnly: true; readonly ignored?: true }

export type Json = Readonly<Record<string, unknown>>

/** Reads a JSON object. Throws 400 where there is none. */
export function parseBody(body: string): Json {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw badRequest('InvalidRequestContent', 'The request content was invalid and could not be deserialized.')
  }
  if (!isObject(value)) throw badRequest('InvalidRequestContent', 'The request content must be an object.')
  return value
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checks a value against a shape. Unknown members, wrong types and changed read-only members are 400. `current` is what
 * the service has: https://github.com/Azure/azure-resource-manager-rpc (a client may send read-only members back).
 * With `isPatch`, `null` removes a member (RFC 7396), and nothing is required.
 */
export function checkShape(
  value: unknown,
  shape: Shape,
  { path, current, isPatch }: { readonly path: string; readonly current?: unknown; readonly isPatch: boolean }
): void {
  if (value === null && isPatch) return
  if (typeof shape === 'string') {
    checkPlain(value, shape, path)
    return
  }
  if ('readOnly' in shape) {
    if (shape.ignored !== true && JSON.stringify(value) !== JSON.stringify(current))
      throw badRequest('ReadOnlyPropertyChanged', `The property '${path}' is read-only and cannot be changed.`)
    return
  }
  if ('oneOf' in shape) {
    if (typeof value !== 'string' || !shape.oneOf.includes(value))
      throw badRequest('InvalidParameterValue', `The property '${path}' must be one of: ${shape.oneOf.join(', ')}.`)
    return
  }
  if ('items' in shape) {
    if (!Array.isArray(value)) throw wrongType(path, 'an array')
    // An array is replaced as a whole, so its items are complete.
    value.forEach((item, index) => checkShape(item, shape.items, { path: `${path}[${index}]`, isPatch: false }))
    return
  }
  if (!isObject(value)) throw wrongType(path, 'an object')
  for (const [name, member] of Object.entries(value)) {
    const known = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined
    if (known === undefined)
      throw badRequest('InvalidRequestContent', `Could not find member '${name}' on object of type '${path}'.`)
    checkShape(member, known, {
      path: `${path}.${name}`,
      current: isObject(current) ? current[name] : undefined,
      isPatch
    })
  }
  const missing = isPatch ? undefined : shape.required?.find(name => !Object.hasOwn(value, name))
  if (missing !== undefined)
    throw badRequest('MissingRequiredProperty', `The property '${path}.${missing}' is required.`)
}

function checkPlain(value: unknown, shape: 'string' | 'integer' | 'number' | 'boolean' | 'map', path: string): void {
  if (shape === 'map' ? !isObject(value) : shape === 'integer' ? !Number.isSafeInteger(value) : typeof value !== shape)
    throw wrongType(path, shape === 'map' ? 'an object' : `of type ${shape}`)
}

function wrongType(path: string, wanted: string) {
  return badRequest('InvalidRequestContent', `The property '${path}' must be ${wanted}.`)
}

/** JSON merge patch: objects are merged, everything else is replaced: https://www.rfc-editor.org/rfc/rfc7396 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {}
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, name)
    else merged[name] = mergePatch(merged[name], value)
  }
  return merged
}
