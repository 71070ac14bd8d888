import { awsCalls } from '../aws/calls.js'
import { clientSettings } from '../aws/client-settings.js'
import { roleCredentials } from '../aws/role-credentials.js'
import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import { stepIdTokens } from '../runner/step-id-tokens.js'
import { stepLog } from '../runner/step-log.js'
import { stepMasks } from '../runner/step-masks.js'

/**
 * What every client of a step is made of. A role is assumed immediately, so that a refusal comes before anything is
 * changed; without one the SDK finds the credentials of an earlier step.
 */
export async function reachAws(
  env: Readonly<Record<string, string | undefined>>,
  clock: Clock,
  role: AssumedRole | undefined
) {
  const settings = clientSettings(env)
  const world = { clock, random: Math.random, log: stepLog() }
  if (role === undefined) return { settings, calls: awsCalls(world) }
  const masks = stepMasks()
  const calls = awsCalls({ ...world, renewCredentials: () => take.renew() })
  const take = roleCredentials(role, { settings, calls, clock, masks, idTokens: stepIdTokens(env, masks) })
  await take()
  return { settings: { ...settings, credentials: Object.assign(take, { memoized: true } as const) }, calls }
}
