import { formatUpstreams, LOG_FORMAT, movedServers, parseUpstreams } from '../domain/proxy/nginx/upstream-file.js'
import { runningText } from '../domain/proxy/nginx/running-file.js'
import type { ProxyServer } from '../domain/proxy/proxy-servers.js'
import { logEvidence } from './evidence/log-evidence.js'
import { countLog, READ_LOG } from './evidence/log-script.js'
import { inspectNginx } from './nginx/inspect-nginx.js'
import { COUNT_LEAVING, LOAD_SPLIT, READ, RESTORE, WRITE_BASELINE } from './nginx/scripts.js'
import { needed, proxyScript, runProxyScript } from './proxy-script.js'
import type { OpenProxy } from './proxy-world.js'
import { EVIDENCE_OF } from '../domain/proxy/proxy-kind.js'

/** A log line lists every attempt of its request. Each attempt counts for the server that it was sent to. */
const COUNT = countLog(
  `log_file() { nginx -T 2>/dev/null | sed -n 's/^[^#]*access_log[[:space:]][[:space:]]*\\([^ ]*\\)[[:space:]].*${LOG_FORMAT}.*/\\1/p' | head -n 1; }
${READ_LOG}`,
  `/^${LOG_FORMAT} [0-9.]+ "/ {
  split($0, part, "\\""); split(part[1], word, " "); t = word[2]
  n = split(part[2], up, /, | : /); split(part[4], status, /, | : /); split(part[6], took, /, | : /)
}`
)

/**
 * nginx with an included file of `upstream` blocks. A change writes the file, tests it (`nginx -t`) and reloads nginx. Once the new workers run, the
 * baseline is written back, so that a restart or another reload returns all traffic to stable. The split is active while the workers of the last reload
 * still run. Its servers have addresses, which nginx does not follow: a look at a rollout loads it again where one has changed. Evidence: the access log, counted on the server.
 */
export const nginx: OpenProxy = world => {
  const { spec, folder } = world
  const isByName = spec.proxyService !== undefined
  const file = () => needed(spec.proxyFile, 'proxy-file')
  const [record, copy] = [`${folder}/traffic`, `${folder}/baseline`]
  const baseline = (servers: readonly ProxyServer[]) => {
    const text = (by: 'resolved' | 'names') =>
      formatUpstreams(servers, spec, { isSplit: false, by: isByName ? by : 'addresses' })
    return [file(), text('resolved'), text('names')]
  }
  const split = (servers: readonly ProxyServer[]) => {
    const text = (isWarm: boolean) => formatUpstreams(servers, spec, { isSplit: true, by: 'addresses', isWarm })
    return [file(), text(isByName), text(false), copy, record]
  }
  let running: string | undefined
  const run = async (effect: 'read' | 'change', body: string, args: readonly string[]) =>
    await runProxyScript(world, { name: 'nginx', effect, body, args })

  return {
    kind: 'nginx',
    evidenceOf: EVIDENCE_OF.nginx,
    inspect: () => inspectNginx(world),
    async readServers(known) {
      running = runningText(await run('read', READ, [file(), record]))
      return running === undefined ? undefined : parseUpstreams(running, known)
    },
    async followAddresses(known) {
      const moved = running === undefined ? undefined : movedServers(running, known)
      if (moved !== undefined) await run('change', LOAD_SPLIT, split(moved))
    },
    async setServers(servers) {
      await run('change', LOAD_SPLIT, split(servers))
    },
    async writeBaseline(servers) {
      await run('change', WRITE_BASELINE, baseline(servers))
    },
    async loadBaseline(servers) {
      await run('change', RESTORE, baseline(servers))
    },
    restoreScripts: servers => [proxyScript(world, RESTORE, baseline(servers))],
    // nginx counts no requests per server. After a reload only the workers from before still have those of a server that is drained.
    activeRequests: async () => Number((await run('read', COUNT_LEAVING, [])).trim()),
    evidence: measured => logEvidence(world, { name: 'nginx', body: COUNT }, measured)
  }
}
