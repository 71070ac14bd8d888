/**
 * How long an answer asks to wait before the next request, in milliseconds; undefined when it does not. Retry-After is seconds or a date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after), Discord's has decimals; GitHub may give the moment at which a used-up
 * limit starts again (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api). A moment is compared with the time
 * that the answer names, as this machine's clock may be off; `now`: where it names none.
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
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0'
  const resetSeconds = Number(headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (isUsedUp && Number.isFinite(resetSeconds)) return Math.max(0, resetSeconds * 1000 - serverNow)
  return status === 429 ? 1_000 : undefined
}
