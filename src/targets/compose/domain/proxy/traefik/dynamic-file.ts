import { backendOf, type BackendPlan } from '../haproxy/backend-file.js'
import { PROXY_FILE_HEADER } from '../proxy-inspection.js'
import { SPLIT_MARK } from '../split-mark.js'
import { checkServers, hostPort, type ProxyServer } from '../proxy-servers.js'

/** A file of dynamic configuration, and the name of the service in it by which Traefik shows that it has loaded it. */
export interface DynamicFile {
  readonly text: string
  readonly mark: string
}

/**
 * The file of the file provider: for each service a weighted service over one service per container. Containers are addressed by name, which Traefik
 * resolves for each connection. One that is drained is listed with weight 0: Traefik sends it no request, and its API shows that it had some. https://doc.traefik.io/traefik/routing/services/#weighted-round-robin-service
 */
export function formatDynamic(servers: readonly ProxyServer[], plan: BackendPlan, isSplit = false): DynamicFile {
  checkServers(servers)
  const own = servers.filter(({ service, address }) => plan.ports.has(service) && (plan.isByName || address !== ''))
  const services = [...plan.ports.keys()].flatMap(service => {
    const shares = own.filter(server => server.service === service)
    return [
      `    ${backendOf(service, plan)}:`,
      '      weighted:',
      '        services:',
      ...shares.flatMap(({ host, weight }) => [`          - name: ${nameOf(host)}`, `            weight: ${weight}`])
    ]
  })
  const containers = own.flatMap(server => [
    `    ${nameOf(server.host)}:`,
    '      loadBalancer:',
    '        servers:',
    `          - url: http://${hostPort(plan.isByName ? server.host : server.address, server.port)}`
  ])
  const lines = [...services, ...containers]
  const mark = `deploykit-${fingerprint(lines.join('\n'))}`
  const loaded = [`    ${mark}:`, '      loadBalancer:', '        servers:', '          - url: http://127.0.0.1:9']
  const head = [`# ${PROXY_FILE_HEADER}`, ...(isSplit ? [SPLIT_MARK] : []), 'http:', '  services:']
  return { mark, text: [...head, ...loaded, ...lines, ''].join('\n') }
}

const CONTAINER = 'container-'

function nameOf(host: string): string {
  return `${CONTAINER}${host}`
}

/** The container that a service of ours is for; undefined for one that is not ours. */
export function hostOf(name: string): string | undefined {
  return name.startsWith(CONTAINER) ? name.slice(CONTAINER.length).replace(/@file$/, '') : undefined
}

/** FNV-1a: tells two files apart, and proves nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
