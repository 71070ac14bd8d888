import { randomUUID } from 'node:crypto'
import { httpHooks } from '../adapters/http-hooks.js'
import { readSecretLines, SOURCE_SECRETS } from '../domain/gate/source/read-secret.js'
import { localFetch } from '../http/local-fetch.js'
import { patientFetch } from '../http/patient-fetch.js'
import type { Clock } from '../ports/clock.js'
import { stepMasks } from '../runner/step-masks.js'
import type { ConnectHooks } from '../use-cases/rollout/open-hooks.js'

/** What hooks are sent with. */
export interface HookReach {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
}

/** Opens what sends hooks. The secrets are hidden in the log before. */
export function connectHooks({ env, clock }: HookReach): ConnectHooks {
  return variables => {
    const masks = stepMasks()
    const lines = readSecretLines(env[SOURCE_SECRETS] ?? '')
    const values = variables.map(name => [name, (lines.get(name) ?? env[name] ?? '').trim()] as const)
    const secrets = new Map(values.filter(([, value]) => value !== ''))
    for (const value of [...lines.values(), ...secrets.values()]) masks.hide(value)
    const fetchUntil = (deadlineAt: number) => localFetch(patientFetch({ clock, deadlineAt, random: Math.random }), env)
    const sender = httpHooks({ clock, fetchUntil, secrets, newDelivery: randomUUID })
    return Promise.resolve({ sender, unset: variables.filter(name => !secrets.has(name)) })
  }
}
