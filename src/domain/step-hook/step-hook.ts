import type { SourceAuth } from '../gate/source/source-auth.js'
import { publicHost } from '../secret-address/public-host.js'

export const HOOK_METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET'] as const

/** When a hook is sent. A number: the canary has received this share of the traffic (percent), and the step is not judged yet. */
export type HookMoment = 'before-traffic' | 'succeeded' | 'rolled-back' | number

/** One HTTP request of a rollout, such as one that turns a feature flag on. It may be sent again: twice does the same as once. */
export interface StepHook {
  readonly at: HookMoment
  readonly url: string
  readonly method: (typeof HOOK_METHODS)[number]
  readonly headers: ReadonlyMap<string, string>
  readonly auth: SourceAuth
  readonly body: string | undefined
  /** For all attempts together. */
  readonly timeoutSeconds: number
  /** Of a hook that is sent during the rollout; after its end, a failure is only a warning. */
  readonly onFailure: 'roll-back' | 'continue'
}

/** The hooks to send while the canary has this share of the traffic (percent). */
export function hooksAtShare(hooks: readonly StepHook[], percent: number): readonly StepHook[] {
  return hooks.filter(({ at }) => at === (percent === 0 ? 'before-traffic' : percent))
}

/** A hook in log lines, without its path: `Hook at 10% (PATCH flags.example.com)`. */
export function describeHook({ at, method, url }: Pick<StepHook, 'at' | 'method' | 'url'>): string {
  const when = typeof at === 'number' ? `at ${at}%` : at
  return `Hook ${when} (${method} ${publicHost(new URL(url))})`
}

/** The environment variable with the secret of a hook; undefined where it needs none. */
export function secretOfHook({ auth }: Pick<StepHook, 'auth'>): string | undefined {
  return auth.kind === 'none' ? undefined : auth.secret
}
