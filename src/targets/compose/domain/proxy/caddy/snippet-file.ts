import { backendOf, type BackendPlan } from '../haproxy/backend-file.js'
import { PROXY_FILE_HEADER } from '../proxy-inspection.js'
import { checkServers, hostPort, type ProxyServer } from '../proxy-servers.js'
import { SLOTS } from './split-slots.js'

/** Field of the access log, and mark in the configuration, that holds the service. */
export const SERVICE_FIELD = 'deploykit'
/** Field of the access log that holds the upstream that answered. */
export const UPSTREAM_FIELD = 'deploykit_upstream'

/** Where a split is kept in Caddy's container: in memory, so that a restart comes back to the baseline. */
export const SPLIT_FOLDER = '/dev/shm/deploy-kit'

/**
 * The file with a snippet for each service, which sites import. While there is a split, each slot is a server whose name Caddy reads from a small file for each request: traffic is moved
 * without a reload, which resets connections that are accepted at that moment. Without a split the containers of the baseline serve. A server that cannot be connected to is
 * left out for 2 s, as nginx and HAProxy do.
 */
export function formatSnippets(servers: readonly ProxyServer[], plan: Pick<BackendPlan, 'ports' | 'backends'>): string {
  checkServers(servers)
  const snippets = [...plan.ports].flatMap(([service, port]) => {
    const folder = `${SPLIT_FOLDER}/${service}`
    const slots = Array.from({ length: SLOTS }, (_, index) => `{file.${folder}/${index + 1}}:${port}`)
    const own = servers.filter(server => server.service === service && server.weight > 0)
    return [
      `(${backendOf(service, plan)}) {`,
      `\tlog_append ${SERVICE_FIELD} ${service}`,
      `\tlog_append ${UPSTREAM_FIELD} {http.reverse_proxy.upstream.hostport}`,
      `\t@deploykit_${service} file {`,
      `\t\troot ${SPLIT_FOLDER}`,
      `\t\ttry_files /${service}/1`,
      '\t}',
      ...formatProxy([`@deploykit_${service}`, ...slots]),
      ...(own.length === 0 ? ['\terror 503'] : formatProxy(own.map(({ host, port: own }) => hostPort(host, own)))),
      '}'
    ]
  })
  return [`# ${PROXY_FILE_HEADER}`, ...snippets, ''].join('\n')
}

function formatProxy(words: readonly string[]): readonly string[] {
  return [
    `\treverse_proxy ${words.join(' ')} {`,
    '\t\tlb_policy round_robin',
    '\t\tlb_try_duration 2s',
    '\t\tfail_duration 2s',
    '\t}'
  ]
}
