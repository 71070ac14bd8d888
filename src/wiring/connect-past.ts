import type { AssumedRole } from '../domain/oidc/assumed-role.js'
import type { Clock } from '../ports/clock.js'
import type { ConnectSources } from '../use-cases/rollout/sources/open-sources.js'

/** What reads figures of the past: AWS, and the sources that gates declare. Each is loaded when it is needed. */
export function connectPast(
  env: Readonly<Record<string, string | undefined>>,
  { clock, past }: { readonly clock: Clock; readonly past: Clock },
  role: AssumedRole | undefined
) {
  let shift: Promise<Awaited<ReturnType<typeof reachShift>>> | undefined
  const reachShift = async () => (await import('./connect-shift.js')).connectShift(env, clock, role)
  const ecs = () => (shift ??= reachShift())
  const aws = async () => shift ?? (await import('./reach-aws.js')).reachAws(env, clock, role)
  const sources: ConnectSources = async declared =>
    (await import('./sources/connect-sources.js')).connectSources({ env, clock, past, aws })(declared)
  return { ecs, sources }
}
