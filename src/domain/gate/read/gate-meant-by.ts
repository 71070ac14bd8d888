const ERRORS =
  /^(?:http[-_]?)?(?:5xx|50[0-9x])$|^(?:error|failure)(?:s|[-_]?rate)?$|^(?:http[-_]?)?(?:server[-_]?)?errors?[-_]?(?:rate)?$/i
const SUCCESS = /^(?:success|availability)(?:[-_]?rate)?$/i
const PERCENTILE = /^(?:latency[-_]?)?(p(?:[5-9]\d)(?:\.\d{1,3})?)(?:[-_]?latency)?$/i
const LATENCY = /^(?:latencies|response[-_]?times?|target[-_]?response[-_]?time|durations?)$/i

/**
 * Suggests what to write for a key that is not a gate but a common monitoring term: `5xx`, `error-rate`, `p95`, `response-time`. A
 * sentence; undefined for all other keys.
 */
export function gateMeantBy(key: string): string | undefined {
  if (key.length > 40) return undefined
  if (ERRORS.test(key)) return 'Write "errors: 1%" to accept at most 1% failed requests.'
  if (SUCCESS.test(key)) return 'Write "errors: 1%" to accept at most 1% failed requests (100% minus this share).'
  const percentile = PERCENTILE.exec(key)?.[1]?.toLowerCase()
  if (percentile !== undefined) return `Write "latency: { ${percentile}: 300ms }".`
  return LATENCY.test(key) ? 'Write "latency: { p95: 300ms }".' : undefined
}
