import { DeployError } from '../../../domain/errors.js'
import type { JsonValue } from '../../../domain/document/json-value.js'
import { textAt } from '../domain/api-json.js'
import { withoutSecrets } from '../../../http/read-json-answer.js'
import { jsonRequest } from '../../../http/json-request.js'

/** How the API is reached. */
export interface RenderReach {
  /** `https://api.render.com/v1`. */
  readonly address: string
  readonly key: string
  /** A `fetch` that waits out rate limits, and retries what was not carried out: reads, and changes that never arrived. */
  readonly fetchFor: (kind: 'read' | 'change') => typeof fetch
  /** Before each request. */
  readonly count: () => void
}

export interface RenderRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** After `/v1`, encoded. */
  readonly path: string
  readonly body?: unknown
}

/** Sends one request, and reads the JSON of its answer; undefined where that is empty. Throws a `DeployError` that never holds the key. */
export async function sendRequest(
  { address, key, fetchFor, count }: RenderReach,
  { method, path, body }: RenderRequest
): Promise<JsonValue | undefined> {
  count()
  const headers = { accept: 'application/json', authorization: `Bearer ${key}` }
  const isRead = method === 'GET'
  const init =
    isRead || body === undefined
      ? { method, headers: { 'user-agent': 'deploy-kit', ...headers } }
      : jsonRequest(method, body, headers)
  const response = await fetchFor(isRead ? 'read' : 'change')(`${address}${path}`, init)
  const text = await response.text()
  if (response.ok) return text.trim() === '' ? undefined : parse(text)
  throw refusal({ status: response.status, isRead, reported: reportOf(text) }, key)
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    throw new DeployError('platform-error', 'Render returned a response that is not JSON.')
  }
}

/** `message` of an error: https://api-docs.render.com/reference/errors */
function reportOf(text: string): string | undefined {
  try {
    return textAt(JSON.parse(text) as JsonValue, 'message')
  } catch {
    return undefined
  }
}

interface Refused {
  readonly status: number
  readonly isRead: boolean
  readonly reported: string | undefined
}

/** A change that ended with an error of the service may have been carried out. */
function refusal({ status, isRead, reported }: Refused, key: string): DeployError {
  const words = reported === undefined ? '' : ` Reported: ${withoutSecrets(reported, [key])}`
  const [code, meaning] = MEANINGS[status] ?? (status < 500 ? REFUSED : isRead ? OUTAGE : LOST)
  return new DeployError(code, `Render returned HTTP ${status}: ${meaning}.${words}`)
}

type Meaning = readonly [ConstructorParameters<typeof DeployError>[0], string]

const REFUSED: Meaning = ['rejected', 'the request was rejected']
const OUTAGE: Meaning = ['platform-error', 'the API is not available']
const LOST: Meaning = ['outcome-unknown', 'the request may have been carried out']
const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: ['access-denied', 'the API key was rejected. Check the secret of "api-key"'],
  403: ['access-denied', 'the API key has no access to this workspace'],
  404: ['not-found', 'the service or deploy does not exist, or belongs to another workspace'],
  409: ['conflict', 'the service is not in a state for this'],
  410: ['not-found', 'the service or deploy was deleted'],
  429: ['throttled', 'too many requests']
}
