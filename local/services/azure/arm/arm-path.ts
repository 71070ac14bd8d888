import { ArmError, badRequest } from './arm-error.js'

/** What a request addresses: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
export interface ArmPath {
  readonly subscription: string
  readonly group: string | undefined
  /** `Microsoft.App`, as the service spells it; undefined for requests of the manager itself. */
  readonly provider: string | undefined
  /** `containerApps/revisions`, as the request spells it. */
  readonly type: string
  /** One for each part of the type. Of a collection, one less. */
  readonly names: readonly string[]
  /** `restart` of a POST. */
  readonly action: string | undefined
  /** The path that permissions are checked for. */
  readonly scope: string
  /** The resource, of a request to an extension of it: `…/providers/Microsoft.Insights/metrics`. */
  readonly extended: ArmPath | undefined
}

/** Spelled as Microsoft does; the paths of requests may use any case. */
const PROVIDERS = [
  'Microsoft.App',
  'Microsoft.Web',
  'Microsoft.Insights',
  'Microsoft.Authorization',
  'Microsoft.Resources'
]

/** Reads a path. Throws 404 for what is no path of the resource manager. */
export function readArmPath(pathname: string, method: string): ArmPath {
  const parts = pathname.split('/').slice(1).map(decodeURIComponent)
  if (parts.some(part => part === '')) throw badRequest('InvalidRequestUri', 'The request URI has an empty segment.')
  const at = parts.findLastIndex(part => part.toLowerCase() === 'providers')
  const before = at > 0 ? parts.slice(0, at) : parts
  const extended = before.some(part => part.toLowerCase() === 'providers')
    ? readArmPath(`/${before.map(encodeURIComponent).join('/')}`, 'GET')
    : undefined
  const [root, subscription, groups, group] = before
  if (root?.toLowerCase() !== 'subscriptions' || subscription === undefined) throw noRoute(pathname)
  if (extended === undefined && groups !== undefined && groups.toLowerCase() !== 'resourcegroups')
    throw noRoute(pathname)
  const rest = at > 0 ? parts.slice(at + 1) : []
  const [namespace, ...pairs] = rest
  const provider = PROVIDERS.find(each => each.toLowerCase() === namespace?.toLowerCase()) ?? namespace
  const isAction = method === 'POST' && pairs.length % 2 === 1
  const address = isAction ? pairs.slice(0, -1) : pairs
  const type = address.filter((_, index) => index % 2 === 0).join('/')
  const names = address.filter((_, index) => index % 2 === 1)
  const scope = `/${(extended === undefined ? parts.slice(0, isAction ? -1 : undefined) : before).join('/')}`
  return {
    ...{ subscription, group: extended === undefined ? group : extended.group, provider, type, names },
    ...{ action: isAction ? pairs.at(-1) : undefined, scope, extended }
  }
}

function noRoute(pathname: string): ArmError {
  return new ArmError(404, 'NotFound', `No HTTP resource was found that matches the request URI '${pathname}'.`)
}
