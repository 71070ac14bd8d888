import { DeployError, type ErrorCode } from '../domain/errors.js'
import { clipText } from '../domain/text/clip-text.js'
import { oneLine } from '../domain/text/one-line.js'
import { findDeployError } from './lost-request.js'

/** Of what a service reports about a refused request. */
const MOST_CHARACTERS = 300

/** The other side of a request, for people. */
export interface AnswerContext {
  /** `Datadog`, `Sentry at sentry.example.com`: the start of each sentence. */
  readonly who: string
  /** Values that are cut out of what the service reports. */
  readonly secrets: readonly string[]
}

/**
 * The JSON of an answer. `reportOf` finds in the JSON of a refusal what the service reports. Throws `access-denied` for refused
 * credentials, `bad-input` for a refused request, `throttled` for a rate limit, `platform-error` for all that is not JSON and for errors
 * of the service, and what reading the content throws.
 */
export async function readJsonAnswer(
  response: Response,
  context: AnswerContext & { readonly reportOf: (body: unknown) => string | undefined }
): Promise<unknown> {
  const text = await readText(response, context.who)
  const body = parse(text)
  if (response.ok && body !== undefined) return body.value
  const { who } = context
  if (response.ok) {
    throw new DeployError('platform-error', `${who} returned ${describeText(text)} instead of JSON. Check the address.`)
  }
  const reported = body === undefined ? undefined : context.reportOf(body.value)
  throw refusal(response.status, { ...context, reported })
}

/** Throws a `DeployError` for content that ends early, or cannot be decompressed. */
async function readText(response: Response, who: string): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    const own = findDeployError(error)
    if (own !== undefined) throw own
    throw new DeployError(
      'platform-error',
      `${who}: the response was cut off or damaged. Check any proxy in between.`,
      {
        cause: error
      }
    )
  }
}

/** The error of a request that a service refused with this HTTP status. */
export function refusal(
  status: number,
  { who, secrets, reported }: AnswerContext & { readonly reported: string | undefined }
): DeployError {
  const { code, advice } = MEANINGS[status] ?? (status >= 500 ? OUTAGE : REFUSED)
  const words = reported === undefined ? '' : ` Reported: ${withoutSecrets(reported, secrets)}`
  return new DeployError(code, `${who} returned HTTP ${status}${advice}.${words}`)
}

/** What a service reports, in one line that holds no secret and is short enough for a message. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets.filter(secret => secret !== '').reduce((left, secret) => left.replaceAll(secret, '***'), text)
  return clipText(oneLine(hidden).slice(0, 4 * MOST_CHARACTERS), MOST_CHARACTERS)
}

interface Meaning {
  readonly code: ErrorCode
  readonly advice: string
}

const OUTAGE: Meaning = { code: 'platform-error', advice: '' }
const REFUSED: Meaning = { code: 'bad-input', advice: ': the query was rejected' }
const MEANINGS: Readonly<Record<number, Meaning>> = {
  401: { code: 'access-denied', advice: ': the credentials were rejected' },
  403: { code: 'access-denied', advice: ': access is denied' },
  404: { code: 'bad-input', advice: ': the address does not exist' },
  408: { code: 'platform-error', advice: ': the request timed out' },
  429: { code: 'throttled', advice: ': too many requests' }
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function describeText(text: string): string {
  if (text.trim() === '') return 'an empty response'
  return /^\s*</.test(text) ? 'a page of HTML or XML' : 'text'
}
