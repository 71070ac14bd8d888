/** A fixed window of requests, as services document their rate limits. */
export interface RateLimit {
  /** Refuses more than so many requests per period from now on. */
  set(limit: { readonly requests: number; readonly periodSeconds: number }): void
  /** Counts a request. Undefined where it is allowed; else seconds until the limit starts again. */
  take(
    now: number
  ): { readonly limit: number; readonly periodSeconds: number; readonly resetSeconds: number } | undefined
}

export function createRateLimit(): RateLimit {
  let limit = Number.POSITIVE_INFINITY
  let periodSeconds = 60
  let period = Number.NaN
  let used = 0
  return {
    set: ({ requests, periodSeconds: seconds }) => {
      limit = requests
      periodSeconds = seconds
      period = Number.NaN
    },
    take: now => {
      // Calendar aligned: https://docs.datadoghq.com/api/latest/rate-limits
      const current = Math.floor(now / (periodSeconds * 1000))
      if (current !== period) used = 0
      period = current
      used += 1
      if (used <= limit) return undefined
      return { limit, periodSeconds, resetSeconds: Math.ceil(((current + 1) * periodSeconds * 1000 - now) / 1000) }
    }
  }
}
