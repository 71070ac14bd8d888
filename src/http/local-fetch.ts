import { refuseRemoteHost } from '../domain/local-clock/local-clock.js'

/** The same `fetch`, which refuses every host but this machine while the clock of a local cloud is in use. */
export function localFetch(send: typeof fetch, env: Readonly<Record<string, string | undefined>>): typeof fetch {
  return async (input, init) => {
    refuseRemoteHost(env, new URL(input instanceof Request ? input.url : input).hostname)
    return send(input, init)
  }
}
