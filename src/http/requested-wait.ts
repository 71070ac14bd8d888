/**
 * How long an answer asks to wait before the next request, in milliseconds; undefined when it does not. Retry-After is seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), Discord's has decimals; GitHub may give the moment at which a used-up
 * limit starts again (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api), as Sentry does
 * (https://docs.sentry.io/api/ratelimits) and Render (https://api-docs.render.com/reference/rate-limiting), and Datadog the seconds until then (https://docs.datadoghq.com/api/latest/rate-limits). A moment
 * is compared with the time that the answer names, as this machine's clock may be off; `now`: where it names none.
 */
export function requestedWait(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number
): number | undefined {
  if (![403, 429, 503].includes(status)) return undefined
  const named = Date.parse(headers.get('date') ?? '')
  const serverNow = Number.isFinite(named) ? named : now
  const after = headers.get('retry-after')
  if (after !== null) {
    const milliseconds = /^\d+(?:\.\d+)?$/.test(after) ? Number(after) * 1000 : Date.parse(after) - serverNow
    if (Number.isFinite(milliseconds)) return Math.max(0, milliseconds)
  }
  const resetSeconds = PREFIXES.map(prefix => readReset(headers, { prefix, isLimited: status === 429 })).find(
    seconds => seconds !== undefined
  )
  if (resetSeconds === undefined) return status === 429 ? 1_000 : undefined
  const milliseconds = resetSeconds * 1000
  return Math.max(0, milliseconds < LONGEST_LIMIT_MILLISECONDS ? milliseconds : milliseconds - serverNow)
}

const PREFIXES = ['x-ratelimit', 'x-sentry-rate-limit', 'ratelimit'] as const
/** A year: a larger number is a moment. */
const LONGEST_LIMIT_MILLISECONDS = 365 * 24 * 3600 * 1000

/** Seconds, as they are written; undefined where the limit is not used up. A concurrent limit of Sentry may leave requests of the other one. */
function readReset(
  headers: Headers,
  { prefix, isLimited }: { readonly prefix: (typeof PREFIXES)[number]; readonly isLimited: boolean }
): number | undefined {
  const remaining = headers.get(`${prefix}-remaining`)
  const written = headers.get(`${prefix}-reset`)
  if (written === null || !/^\d{1,12}(?:\.\d{1,6})?$/.test(written)) return undefined
  return remaining === '0' || (isLimited && remaining === null) ? Number(written) : undefined
}
