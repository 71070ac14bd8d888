import { DeployError } from '../../../src/domain/errors.js'
import type { JsonPatch } from '../../../src/targets/kubernetes/domain/cluster/json-patch.js'

type Container = Record<string, unknown> | unknown[]

/** Applies https://www.rfc-editor.org/rfc/rfc6902 as the API server does: as a whole or not at all. */
export function applyJsonPatch<Value>(value: Value, patch: JsonPatch): Value {
  const copy = structuredClone(value)
  for (const operation of patch) {
    const path = operation.path
      .split('/')
      .slice(1)
      .map(each => each.replaceAll('~1', '/').replaceAll('~0', '~'))
    const key = path.pop() ?? ''
    const parent = path.reduce<unknown>((found, each) => (found as Record<string, unknown> | undefined)?.[each], copy)
    if (typeof parent !== 'object' || parent === null)
      throw new DeployError('rejected', `The patch names ${operation.path}, whose parent does not exist.`)
    const container = parent as Container
    const at = (container as Record<string, unknown>)[key]
    switch (operation.op) {
      case 'test':
        if (JSON.stringify(at) !== JSON.stringify(operation.value))
          throw new DeployError('conflict', `Testing path ${operation.path} failed.`)
        break
      case 'add':
        ;(container as Record<string, unknown>)[key] = structuredClone(operation.value)
        break
      case 'replace':
        if (at === undefined) throw new DeployError('rejected', `There is no ${operation.path} to replace.`)
        ;(container as Record<string, unknown>)[key] = structuredClone(operation.value)
        break
      case 'remove':
        if (at === undefined) throw new DeployError('rejected', `There is no ${operation.path} to remove.`)
        Reflect.deleteProperty(container, key)
    }
  }
  return copy
}
