import type { Clock } from '../ports/clock.js'
import type { ConnectHooks } from '../use-cases/rollout/open-hooks.js'

/** Loads what sends hooks when it is called: most rollouts have none. */
export function connectHooksLater(env: Readonly<Record<string, string | undefined>>, clock: Clock): ConnectHooks {
  return async variables => (await import('./connect-hooks.js')).connectHooks({ env, clock })(variables)
}
