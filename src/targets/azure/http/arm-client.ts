import type { JsonValue } from '../../../domain/document/json-value.js'
import { DeployError } from '../../../domain/errors.js'
import type { Clock } from '../../../ports/clock.js'
import { armRefusal, readReport } from '../domain/arm/arm-failure.js'
import { listAt, textAt, unreadable } from '../domain/arm/arm-json.js'
import { readOperation, readWait, type Operation, type OperationState } from '../domain/arm/operation.js'
import type { AccessToken } from '../ports/access-token.js'
import { parseJson } from './parse-json.js'

/** How Azure Resource Manager is reached. */
export interface ArmReach {
  /** `https://management.azure.com`. */
  readonly resourceManager: string
  readonly token: AccessToken
  readonly clock: Clock
  /** `read`: waits and retries. `change`: never sends a lost change again. */
  readonly fetchFor: (kind: 'read' | 'change') => typeof fetch
  /** Before each request. */
  readonly count: () => void
}

export interface ArmRequest {
  readonly method: 'GET' | 'PATCH' | 'POST'
  /** From `/subscriptions`, encoded. */
  readonly path: string
  readonly apiVersion: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** `If-Match`. */
  readonly etag?: string | undefined
  /** `read container app web`: for errors. */
  readonly doing: string
}

interface ArmAnswer {
  readonly status: number
  readonly body: JsonValue | undefined
  readonly headers: Headers
}

const PAGES_AT_MOST = 20

/** Requests to Azure Resource Manager: https://learn.microsoft.com/rest/api/azure/ */
export interface ArmClient {
  /** Throws `not-found` and the like. */
  read(request: Omit<ArmRequest, 'method' | 'body' | 'etag'>): Promise<ArmAnswer & { readonly body: JsonValue }>
  /** All pages of a list: https://learn.microsoft.com/rest/api/azure/#async-operations-throttling-and-paging */
  list(request: Omit<ArmRequest, 'method' | 'body' | 'etag'>): Promise<readonly JsonValue[]>
  change(request: ArmRequest): Promise<ArmAnswer & { readonly operation: Operation }>
  progress(operation: Extract<Operation, { kind: 'accepted' }>): Promise<OperationState>
}

export function armClient(reach: ArmReach): ArmClient {
  const { resourceManager } = reach
  const addressOf = ({ path, apiVersion, query = {} }: Pick<ArmRequest, 'path' | 'apiVersion' | 'query'>) =>
    `${resourceManager}${path}?${new URLSearchParams({ ...query, 'api-version': apiVersion }).toString()}`
  const read = async (address: string, doing: string) => {
    const answer = await send(reach, { kind: 'read', address, init: { method: 'GET' } })
    if (answer.status >= 400)
      throw armRefusal({ status: answer.status, kind: 'read', doing, report: readReport(answer.body) })
    if (answer.body === undefined) throw unreadable('JSON')
    return { ...answer, body: answer.body }
  }
  return {
    read: request => read(addressOf(request), request.doing),
    async list(request) {
      const items: JsonValue[] = []
      let address: string | undefined = addressOf(request)
      for (let page = 0; address !== undefined; page += 1) {
        if (page === PAGES_AT_MOST)
          throw new DeployError('platform-error', `Azure returned more than ${PAGES_AT_MOST} pages.`)
        const { body }: { body: JsonValue } = await read(address, request.doing)
        items.push(...listAt(body, 'value'))
        const next = textAt(body, 'nextLink')
        address = next === undefined ? undefined : sameHost(next, resourceManager)
      }
      return items
    },
    async change(request) {
      const { method, body, etag, doing } = request
      const headers = {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-match': etag })
      }
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
      const answer = await send(reach, { kind: 'change', address: addressOf(request), init })
      const { status } = answer
      if (status >= 400) throw armRefusal({ status, kind: 'change', doing, report: readReport(answer.body) })
      return { ...answer, operation: operationOf(answer, resourceManager) }
    },
    async progress({ address, via }) {
      const { status, body, headers } = await send(reach, { kind: 'read', address, init: { method: 'GET' } })
      if (status === 429 || status >= 500)
        throw armRefusal({ status, kind: 'read', doing: 'read the progress of an operation', report: readReport(body) })
      return readOperation({ status, body, retryAfter: headers.get('retry-after') }, via)
    }
  }
}

/** `Azure-AsyncOperation` first, then `Location`: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations */
function operationOf({ status, headers }: ArmAnswer, resourceManager: string): Operation {
  const status_ = headers.get('azure-asyncoperation')
  const address = status_ ?? headers.get('location')
  if (address === null || ![200, 201, 202].includes(status)) return { kind: 'done' }
  // With 200 the change is complete: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#status-codes-for-asynchronous-operations
  if (status === 200 && status_ === null) return { kind: 'done' }
  return {
    ...{ kind: 'accepted', address: sameHost(address, resourceManager), via: status_ === null ? 'location' : 'status' },
    waitMilliseconds: readWait(headers.get('retry-after'))
  }
}

/** The token goes to no other host. Throws `platform-error`. */
function sameHost(address: string, resourceManager: string): string {
  const url = URL.canParse(address, resourceManager) ? new URL(address, resourceManager) : undefined
  if (url?.origin === new URL(resourceManager).origin && url.href.length <= MOST_CHARACTERS) return url.href
  throw new DeployError('platform-error', 'Azure Resource Manager refers to another host, which is not followed.')
}

/** Clients must accept 4 KB: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations#url-to-monitor-status */
const MOST_CHARACTERS = 4_096

interface Sent {
  readonly kind: 'read' | 'change'
  readonly address: string
  readonly init: {
    readonly method: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
}

/** One request; once more with another token where Azure refuses the first one: nothing was carried out then. */
async function send(reach: ArmReach, { kind, address, init }: Sent): Promise<ArmAnswer> {
  const { token, clock, fetchFor, count } = reach
  const once = async () => {
    const authorization = `Bearer ${await token.take()}`
    count()
    const machineTime = () => clock.now() - (clock.behindMilliseconds?.() ?? 0)
    const sentAt = machineTime()
    const headers = { accept: 'application/json', 'user-agent': 'deploy-kit', ...init.headers, authorization }
    const response = await fetchFor(kind)(address, { ...init, headers })
    const date = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(date)) clock.correctBy?.({ date, sentAt, receivedAt: machineTime(), server: 'the server' })
    return response
  }
  let response = await once()
  if (response.status === 401) {
    await response.body?.cancel()
    token.forget()
    response = await once()
  }
  const text = await textOf(response, kind)
  return { status: response.status, headers: response.headers, body: parseJson(text) }
}

/** An answer that ends early: what was changed is not known. */
async function textOf(response: Response, kind: Sent['kind']): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    if (error instanceof DeployError) throw error
    throw new DeployError(
      kind === 'change' ? 'outcome-unknown' : 'platform-error',
      'The response of Azure Resource Manager was cut off. Check any proxy in between.',
      { cause: error }
    )
  }
}
