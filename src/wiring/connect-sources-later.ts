import type { ConnectSources } from '../use-cases/rollout/sources/open-sources.js'

/** Loads what opens sources when it is called: most gates have none. */
export function connectSourcesLater(env: Readonly<Record<string, string | undefined>>): ConnectSources {
  return async declared => (await import('./connect-sources.js')).connectSources(env)(declared)
}
