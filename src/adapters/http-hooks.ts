import { DeployError } from '../domain/errors.js'
import { publicHost } from '../domain/secret-address/public-host.js'
import type { StepHook } from '../domain/step-hook/step-hook.js'
import { authHeaders } from '../http/auth-headers.js'
import type { Clock } from '../ports/clock.js'
import type { HookSender } from '../ports/hook-sender.js'

/** What hooks are sent with. */
export interface HookWorld {
  readonly clock: Clock
  /** A `fetch` that waits out rate limits and retries until then (epoch milliseconds). */
  readonly fetchUntil: (deadlineAt: number) => typeof fetch
  /** By environment variable. */
  readonly secrets: ReadonlyMap<string, string>
  /** Unique: all attempts of one hook have the same, so that the receiver knows them. */
  readonly newDelivery: () => string
}

/** Sends hooks over HTTP. Redirects are not followed, and the body of an answer is not read. */
export function httpHooks({ clock, fetchUntil, secrets, newDelivery }: HookWorld): HookSender {
  return {
    async send(hook) {
      const fetch = fetchUntil(clock.now() + hook.timeoutSeconds * 1_000)
      const response = await fetch(hook.url, requestOf(hook, secrets, newDelivery()))
      await response.body?.cancel()
      if (response.ok) return response.status
      throw new DeployError(
        'rejected',
        `${publicHost(new URL(hook.url))} returned HTTP ${response.status}. Check "url", "auth" and "body" of the hook.`
      )
    }
  }
}

function requestOf(
  { method, headers, auth, body }: StepHook,
  secrets: ReadonlyMap<string, string>,
  delivery: string
): RequestInit {
  return {
    method,
    headers: {
      'user-agent': 'deploy-kit',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...Object.fromEntries(headers),
      ...authHeaders(auth, secrets),
      'x-deploy-kit-delivery': delivery
    },
    ...(body === undefined ? {} : { body })
  }
}
