import { readFile } from 'node:fs/promises'

/** Names of the cases that passed on a real server, by proxy. */
export type ServerResults = Readonly<Partial<Record<'haproxy' | 'nginx' | 'caddy' | 'traefik', readonly string[]>>>

/** What `npm run conformance:servers` recorded. */
export const RESULTS = 'test/conformance/server-results.json'

export async function readResults(): Promise<ServerResults> {
  return JSON.parse(await readFile(RESULTS, 'utf8')) as ServerResults
}
