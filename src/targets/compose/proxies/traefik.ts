import { formatDynamic } from '../domain/proxy/traefik/dynamic-file.js'
import { readWeights } from '../domain/proxy/traefik/running-services.js'
import { backendOf, type BackendPlan } from '../domain/proxy/haproxy/backend-file.js'
import type { ProxyServer } from '../domain/proxy/proxy-servers.js'
import { logEvidence } from './evidence/log-evidence.js'
import { countLog, READ_LOG } from './evidence/log-script.js'
import { needed, proxyScript, runProxyScript } from './proxy-script.js'
import type { OpenProxy } from './proxy-world.js'
import { inspectTraefik } from './traefik/inspect-traefik.js'
import { LOAD_SPLIT, READ, RESTORE, WRITE_BASELINE } from './traefik/scripts.js'
import { EVIDENCE_OF } from '../domain/proxy/proxy-kind.js'

/**
 * A line is a JSON object in which quotes of clients are escaped. Days since 1970 by the civil calendar: awk need not know times.
 * https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
const COUNT = countLog(
  `log_file() { echo /var/log/traefik/access.log; }
${READ_LOG}`,
  `match($0, /"StartUTC":"[0-9T:.-]+Z"/) {
  when = substr($0, RSTART + 12, RLENGTH - 12)
  y = substr(when, 1, 4) + 0; mo = substr(when, 6, 2) + 0; d = substr(when, 9, 2) + 0
  if (mo <= 2) y--
  era = int(y / 400); yoe = y - era * 400
  doy = int((153 * (mo + (mo > 2 ? -3 : 9)) + 2) / 5) + d - 1
  days = era * 146097 + yoe * 365 + int(yoe / 4) - int(yoe / 100) + doy - 719468
  t = days * 86400 + substr(when, 12, 2) * 3600 + substr(when, 15, 2) * 60 + substr(when, 18, 2)
  took[1] = 0; if (match($0, /"Duration":[0-9]+/)) took[1] = substr($0, RSTART + 11, RLENGTH - 11) / 1000000000
  t = int(t + took[1])
  status[1] = ""; if (match($0, /"DownstreamStatus":[0-9]+/)) status[1] = substr($0, RSTART + 19, RLENGTH - 19)
  if (match($0, /"ServiceAddr":"[^"]+"/)) { n = 1; up[1] = substr($0, RSTART + 15, RLENGTH - 16) }
}`
)

/**
 * Traefik, by a weighted service of the file provider, which does not watch its files: it reads them when it is signaled. Once it has loaded a split, the baseline is written back, so that
 * a restart comes back to stable. Its API shows the configuration in use. Evidence: the access log, counted on the server.
 */
export const traefik: OpenProxy = world => {
  const { spec, folder } = world
  const plan: BackendPlan = { ...spec, isByName: true }
  const file = () => needed(spec.proxyFile, 'proxy-file')
  const run = async (effect: 'read' | 'change', body: string, args: readonly string[]) =>
    await runProxyScript(world, { name: 'Traefik', effect, body, args })
  const baseline = (servers: readonly ProxyServer[]) => {
    const { text, mark } = formatDynamic(servers, plan)
    return [file(), text, mark]
  }

  return {
    kind: 'traefik',
    evidenceOf: EVIDENCE_OF.traefik,
    inspect: () => inspectTraefik(world),
    async readServers(known) {
      const services = [...spec.ports.keys()].map(service => backendOf(service, plan))
      return readWeights(await run('read', READ, services), plan, known)
    },
    async setServers(servers) {
      const { text, mark } = formatDynamic(servers, plan, true)
      await run('change', LOAD_SPLIT, [file(), text, mark, `${folder}/baseline`])
    },
    async writeBaseline(servers) {
      await run('change', WRITE_BASELINE, baseline(servers))
    },
    restoreScripts: servers => [proxyScript(world, RESTORE, baseline(servers))],
    // Traefik counts no requests that are being served.
    activeRequests: () => Promise.resolve(undefined),
    evidence: measured => logEvidence(world, { name: 'Traefik', body: COUNT }, measured)
  }
}
