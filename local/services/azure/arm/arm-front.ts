import type { ServiceAnswer, ServiceRequest } from '../../http-service.js'
import type { AccessTokens, Principal } from '../login/access-tokens.js'
import type { Access } from './access.js'
import { readApiVersion } from './api-versions.js'
import { ArmError, errorAnswer } from './arm-error.js'
import { operationBody, type Operation, type Operations } from './arm-operations.js'
import { readArmPath, type ArmPath } from './arm-path.js'
import { readQuery, type ArmProvider, type ArmRequest } from './arm-request.js'
import { answerManagement, answerPermissions, checkGroup, checkRegistered, type Subscription } from './management.js'
import type { Throttle } from './throttle.js'

/** One request, and what came of it. */
export interface JournalEntry {
  readonly at: number
  readonly method: string
  readonly path: string
  /** As permissions are named; undefined where the request was refused before. */
  readonly action: string | undefined
  readonly principalId: string | undefined
  readonly status: number
  readonly error: string | undefined
}

export interface ArmWorld {
  readonly subscription: Subscription
  readonly access: Access
  readonly tokens: AccessTokens
  readonly operations: Operations
  readonly throttle: Throttle
  readonly providers: Readonly<Record<string, ArmProvider>>
  readonly now: () => number
  /** Of the two endpoints, without a slash at the end. */
  readonly origins: { readonly login: string; readonly resourceManager: string }
  readonly journal: JournalEntry[]
}

type Asked = Pick<ServiceRequest, 'method' | 'url' | 'headers' | 'body'>

/** Answers one request to the resource manager. */
export function answerArm(asked: Asked, world: ArmWorld): ServiceAnswer {
  const note: { action?: string; principalId?: string } = {}
  let answer: ServiceAnswer
  let error: string | undefined
  try {
    answer = serve(asked, world, note)
  } catch (thrown) {
    if (!(thrown instanceof ArmError)) throw thrown
    answer = errorAnswer(thrown)
    error = thrown.code
  }
  const { method, url } = asked
  const entry = { at: world.now(), method, path: url.pathname, status: answer.status, error }
  world.journal.push({ ...entry, action: note.action, principalId: note.principalId })
  const id = { 'x-ms-request-id': `request-${world.journal.length}` }
  return { ...answer, headers: { ...id, ...answer.headers } }
}

function serve(asked: Asked, world: ArmWorld, note: { action?: string; principalId?: string }): ServiceAnswer {
  const { subscription, access, now, origins } = world
  const principal = readPrincipal(asked, world)
  note.principalId = principal.principalId
  const path = readArmPath(asked.url.pathname, asked.method)
  const { provider } = path
  const isOwn = provider === undefined || (path.type === '' && path.extended === undefined)
  const namespace = isOwn ? 'Microsoft.Resources' : provider
  const apiVersion = readApiVersion(asked.url.searchParams, { namespace, type: path.type })
  if (path.subscription.toLowerCase() !== subscription.id)
    throw new ArmError(404, 'SubscriptionNotFound', `The subscription '${path.subscription}' could not be found.`)
  const headers = world.throttle.take(asked.method, subscription.id, now())
  const { method, url, body } = asked
  const request: ArmRequest = {
    ...{ method, path, query: url.searchParams, headers: asked.headers, body, principal, apiVersion },
    origin: origins.resourceManager
  }
  const action = actionOf(request)
  note.action = action
  const operation = operationAt(path, world)
  if (operation !== undefined) return withHeaders(answerOperation(request, { operation, world, action }), headers)
  access.check(principal, action, permissionScope(path))
  if (isOwn) return withHeaders(answerManagement(request, subscription), headers)
  if (path.group !== undefined) checkGroup(subscription, path.group)
  if (namespace === 'Microsoft.Authorization' && path.type.toLowerCase() === 'permissions' && method === 'GET')
    return withHeaders(answerPermissions(request, access), headers)
  if (method !== 'GET' && namespace !== 'Microsoft.Insights') checkRegistered(subscription, namespace)
  const handle = world.providers[namespace]
  if (handle === undefined)
    throw new ArmError(
      404,
      'InvalidResourceType',
      `The resource type '${path.type}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'.`
    )
  return withHeaders(handle(request), headers)
}

const withHeaders = (answer: ServiceAnswer, headers: Readonly<Record<string, string>>): ServiceAnswer => ({
  ...answer,
  headers: { ...headers, ...answer.headers }
})

/** Throws 401, with what https://learn.microsoft.com/entra/identity-platform/claims-challenge#claims-challenge-header-format describes. */
function readPrincipal({ headers }: Asked, { tokens, now, origins, subscription }: ArmWorld): Principal {
  const refuse = (code: string, message: string, description: string) => {
    const challenge = `Bearer authorization_uri="${origins.login}/${subscription.tenantId}", error="invalid_token", error_description="${description}"`
    return new ArmError(401, code, message).with({ 'WWW-Authenticate': challenge })
  }
  const given = headers.authorization
  if (given === undefined)
    throw refuse(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
      'The authentication failed because of missing Authorization header.'
    )
  const found = tokens.find(/^Bearer (\S+)$/.exec(given)?.[1] ?? '')
  if (found === undefined || found.resource !== origins.resourceManager)
    throw refuse('InvalidAuthenticationToken', 'The access token is invalid.', 'Could not parse JWT token.')
  if (found.expiresAt <= now())
    throw refuse(
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${new Date(found.expiresAt).toISOString()}' is earlier than current UTC time '${new Date(now()).toISOString()}'.`,
      'The access token expired.'
    )
  return found
}

/** The name of the permission: https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations */
function actionOf({ method, path }: ArmRequest): string {
  const { provider, type, action, group } = path
  const own = group === undefined ? 'subscriptions' : 'subscriptions/resourceGroups'
  const resource =
    provider === undefined
      ? `Microsoft.Resources/${own}`
      : type === ''
        ? 'Microsoft.Resources/subscriptions/providers'
        : `${provider}/${type}`
  if (method === 'POST') return `${resource}/${action === undefined ? '' : `${action}/`}action`
  if (method === 'GET') return `${resource}/read`
  return `${resource}/${method === 'DELETE' ? 'delete' : 'write'}`
}

/** A list is read at what it is in; permissions themselves at what they are for. */
function permissionScope({ scope, provider, type }: ArmPath): string {
  if (provider !== undefined && type === '') return scope.split('/').slice(0, 3).join('/')
  return scope.replace(/\/providers\/Microsoft\.Authorization\/permissions$/i, '')
}

function operationAt({ type, names, provider }: ArmPath, { operations }: ArmWorld): Operation | undefined {
  const [root, kind] = type.split('/')
  const id = names[1]
  if (root?.toLowerCase() !== 'locations' || kind === undefined || id === undefined) return undefined
  const found = operations.find(id)
  const kinds = [found.kind.statuses, found.kind.results].map(each => each.toLowerCase())
  if (found.kind.provider !== provider || !kinds.includes(kind.toLowerCase()))
    throw new ArmError(404, 'NotFound', `The operation with ID '${id}' was not found.`)
  return found
}

/**
 * The state of an operation. A permission for the resource alone is not enough:
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#permission-to-track-asynchronous-status
 */
function answerOperation(
  request: ArmRequest,
  { operation, world, action }: { readonly operation: Operation; readonly world: ArmWorld; readonly action: string }
): ServiceAnswer {
  readQuery(request)
  const { access, subscription } = world
  const scope = `/subscriptions/${subscription.id}/resourceGroups/${operation.group}`
  access.check(request.principal, action, scope)
  const kind = request.path.type.split('/')[1]?.toLowerCase()
  const isPending = operation.status === 'InProgress'
  const retry: Readonly<Record<string, string>> = isPending ? { 'Retry-After': '2' } : {}
  if (kind === operation.kind.statuses.toLowerCase())
    return { status: 200, headers: retry, body: operationBody(operation, request.path.scope) }
  if (isPending) {
    const location = `${request.origin}${request.path.scope}?api-version=${request.apiVersion}`
    return { status: 202, headers: { ...retry, Location: location } }
  }
  const { error } = operation
  if (error !== undefined) throw new ArmError(409, error.code, error.message)
  return { status: 200, body: operation.result() }
}
