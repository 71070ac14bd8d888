import { parseConfig, readBaseline } from '../domain/proxy/caddy/parse-config.js'
import { formatSnippets, SERVICE_FIELD, UPSTREAM_FIELD } from '../domain/proxy/caddy/snippet-file.js'
import { formatManifest, spreadSlots } from '../domain/proxy/caddy/split-slots.js'
import type { ProxyServer } from '../domain/proxy/proxy-servers.js'
import { inspectCaddy } from './caddy/inspect-caddy.js'
import { READ, RESTORE, SET_SPLIT, WRITE_BASELINE } from './caddy/scripts.js'
import { logEvidence } from './evidence/log-evidence.js'
import { countLog, READ_LOG } from './evidence/log-script.js'
import { parseServerLines } from '../domain/proxy/server-line.js'
import { needed, proxyScript, runProxyScript } from './proxy-script.js'
import type { OpenProxy } from './proxy-world.js'
import { EVIDENCE_OF } from '../domain/proxy/proxy-kind.js'

/** In a line of JSON no text of a client has these parts: its quotes are escaped, and the values of headers are lists. */
const COUNT = countLog(
  `log_file() { echo /var/log/caddy/access.log; }
${READ_LOG}`,
  `/"${SERVICE_FIELD}":"/ {
  if (match($0, /"ts":[0-9.]+/)) t = substr($0, RSTART + 5, RLENGTH - 5) + 0
  if (match($0, /"${UPSTREAM_FIELD}":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + ${UPSTREAM_FIELD.length + 4}, RLENGTH - ${UPSTREAM_FIELD.length + 5}) }
  status[1] = ""; if (match($0, /"status":[0-9]+/)) status[1] = substr($0, RSTART + 9, RLENGTH - 9)
  took[1] = 0; if (match($0, /"duration":[0-9.e-]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) + 0
}`
)

/**
 * Caddy, without a reload: a reload resets connections that are accepted at that moment. Our file has the baseline, and slots that Caddy reads from memory files of its
 * container for each request; a restart finds none, and comes back to the baseline. Evidence: the access log, counted on the server.
 */
export const caddy: OpenProxy = world => {
  const { spec } = world
  const services = [...spec.ports.keys()]
  const run = async (effect: 'read' | 'change', body: string, args: readonly string[]) =>
    await runProxyScript(world, { name: 'Caddy', effect, body, args })
  const baseline = (servers: readonly ProxyServer[]) => [
    needed(spec.proxyFile, 'proxy-file'),
    formatSnippets(servers, spec)
  ]
  const split = (servers: readonly ProxyServer[]) =>
    services.flatMap(service => {
      const own = servers.filter(server => server.service === service)
      return [service, formatManifest(own), spreadSlots(own).join('\n')]
    })

  return {
    kind: 'caddy',
    evidenceOf: EVIDENCE_OF.caddy,
    inspect: () => inspectCaddy(world, { ...spec }),
    async readServers(known) {
      const [manifest = '', config = ''] = (await run('read', READ, services)).split('--- config\n')
      const running = parseServerLines(manifest, known)
      const isSplit = new Set(running.map(({ service }) => service))
      const others = readBaseline(parseConfig(config), known).filter(({ service }) => !isSplit.has(service))
      return [...running, ...others]
    },
    async setServers(servers) {
      await run('change', SET_SPLIT, split(servers))
    },
    async writeBaseline(servers) {
      await run('change', WRITE_BASELINE, baseline(servers))
    },
    restoreScripts: servers => [proxyScript(world, RESTORE, [...baseline(servers), ...split(servers)])],
    // Caddy counts requests by slot, and not by container.
    activeRequests: () => Promise.resolve(undefined),
    evidence: measured => logEvidence(world, { name: 'Caddy', body: COUNT }, measured)
  }
}
