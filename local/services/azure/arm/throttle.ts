import { ArmError } from './arm-error.js'

/**
 * Requests of a service principal to a subscription: a bucket of tokens that is refilled each second.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/request-limits-and-throttling
 */
const BUCKETS = {
  reads: { size: 250, perSecond: 25 },
  writes: { size: 200, perSecond: 10 },
  deletes: { size: 200, perSecond: 10 }
} as const
type Bucket = keyof typeof BUCKETS

export interface Throttle {
  /** Refuses the next requests, with this `Retry-After`. */
  refuseNext(times: number, retryAfterSeconds: number): void
  /** Takes a token. Returns the headers of every answer; throws 429 where none is left. `now`: epoch milliseconds. */
  take(method: string, subscription: string, now: number): Readonly<Record<string, string>>
}

export function throttle(): Throttle {
  const left = new Map<Bucket, { tokens: number; at: number }>()
  let refusals = { times: 0, retryAfterSeconds: 0 }
  return {
    refuseNext: (times, retryAfterSeconds) => (refusals = { times, retryAfterSeconds }),
    take(method, subscription, now) {
      const bucket: Bucket = method === 'GET' ? 'reads' : method === 'DELETE' ? 'deletes' : 'writes'
      const { size, perSecond } = BUCKETS[bucket]
      const before = left.get(bucket) ?? { tokens: size, at: now }
      const tokens = Math.min(size, before.tokens + ((now - before.at) / 1000) * perSecond)
      const isRefused = refusals.times > 0
      if (isRefused) refusals = { ...refusals, times: refusals.times - 1 }
      if (isRefused || tokens < 1) {
        left.set(bucket, { tokens, at: now })
        const seconds = isRefused ? refusals.retryAfterSeconds : Math.ceil((1 - tokens) / perSecond)
        const message = `Number of '${bucket.slice(0, -1)}' requests for subscription '${subscription}' exceeded. Please try again after '${seconds}' seconds after additional tokens are available.`
        throw new ArmError(429, 'SubscriptionRequestsThrottled', message).with({ 'Retry-After': String(seconds) })
      }
      left.set(bucket, { tokens: tokens - 1, at: now })
      return { [`x-ms-ratelimit-remaining-subscription-${bucket}`]: String(Math.floor(tokens - 1)) }
    }
  }
}
