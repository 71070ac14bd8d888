import type { ServiceAnswer } from '../../http-service.js'
import type { Principal } from '../login/access-tokens.js'
import { badRequest } from './arm-error.js'
import type { Operation } from './arm-operations.js'
import type { ArmPath } from './arm-path.js'
import { parseBody, type Json } from './read-body.js'

/** A request that is signed in, known and permitted. */
export interface ArmRequest {
  readonly method: string
  readonly path: ArmPath
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
  readonly principal: Principal
  readonly apiVersion: string
  /** `https://management.azure.com`. */
  readonly origin: string
}

/** The part of the cloud behind a namespace. */
export type ArmProvider = (request: ArmRequest) => ServiceAnswer

/** Throws 400 for a parameter that the operation does not have. */
export function readQuery({ query }: ArmRequest, known: readonly string[] = []): URLSearchParams {
  for (const name of query.keys())
    if (name !== 'api-version' && !known.includes(name))
      throw badRequest('InvalidQueryParameter', `The query parameter '${name}' is not supported.`)
  return query
}

export function readJson({ body, headers }: ArmRequest): Json {
  if (!String(headers['content-type']).startsWith('application/json'))
    throw badRequest('UnsupportedMediaType', 'The content media type must be application/json.')
  return parseBody(body)
}

/** Throws 400 where an action without content was sent some. */
export function readNoBody({ body }: ArmRequest): void {
  if (body !== '' && body !== '{}') throw badRequest('InvalidRequestContent', 'The operation has no request content.')
}

/** How an accepted change says where it is followed. */
export type LroHeaders = 'both' | 'location' | 'status'

/** Headers of 201 and 202. `seconds`: the `Retry-After`. */
export function lroHeaders(
  operation: Operation,
  {
    request,
    headers,
    seconds,
    location
  }: { readonly request: ArmRequest; readonly headers: LroHeaders; readonly seconds: number; readonly location: string }
): Readonly<Record<string, string>> {
  const { provider, statuses, results } = operation.kind
  const address = (kind: string) =>
    `${request.origin}/subscriptions/${operation.subscription}/providers/${provider}/locations/${location}/${kind}/${operation.id}?api-version=${request.apiVersion}`
  return {
    'Retry-After': String(seconds),
    ...(headers === 'location' ? {} : { 'Azure-AsyncOperation': address(statuses) }),
    ...(headers === 'status' ? {} : { Location: address(results) })
  }
}

/**
 * A page of items, and where the next one is: https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging
 * The token of a page is the service's own; clients only follow the link.
 */
export function pageOf(items: readonly unknown[], request: ArmRequest, size: number): object {
  const from = Number(request.query.get('$skipToken') ?? 0)
  if (!Number.isSafeInteger(from) || from < 0) throw badRequest('InvalidSkipToken', "The '$skipToken' is invalid.")
  const next = new URLSearchParams(request.query)
  next.set('$skipToken', String(from + size))
  const link = `${request.origin}${request.path.scope}?${next.toString()}`
  return { value: items.slice(from, from + size), ...(items.length > from + size ? { nextLink: link } : {}) }
}
