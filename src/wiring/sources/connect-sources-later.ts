import type { Clock } from '../../ports/clock.js'
import type { ConnectSources } from '../../use-cases/rollout/sources/open-sources.js'

/** Loads what opens sources when it is called: most gates have none. Sources on AWS take the credentials of an earlier step. */
export function connectSourcesLater(env: Readonly<Record<string, string | undefined>>, clock: Clock): ConnectSources {
  const aws = async () => (await import('../reach-aws.js')).reachAws(env, clock, undefined)
  return async declared => (await import('./connect-sources.js')).connectSources({ env, clock, aws })(declared)
}
