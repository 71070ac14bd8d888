import { backendOf, type BackendPlan } from '../haproxy/backend-file.js'
import { PROXY_FILE_HEADER } from '../proxy-inspection.js'
import { formatServerLine, parseServerLines } from '../server-line.js'
import { checkServers, hostPort, type ProxyServer } from '../proxy-servers.js'

/** A file of dynamic configuration, and the name of the service in it by which Traefik shows that it has loaded it. */
export interface DynamicFile {
  readonly text: string
  readonly mark: string
}

/**
 * The file of the file provider: for each service a weighted service over one service per container. Containers are addressed by name, which Traefik
 * resolves for each connection. https://doc.traefik.io/traefik/routing/services/#weighted-round-robin-service
 */
export function formatDynamic(servers: readonly ProxyServer[], plan: BackendPlan): DynamicFile {
  checkServers(servers)
  const own = servers.filter(({ service, address }) => plan.ports.has(service) && (plan.isByName || address !== ''))
  const services = [...plan.ports.keys()].flatMap(service => {
    const shares = own.filter(server => server.service === service && server.weight > 0)
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
  const lines = [
    'http:',
    '  services:',
    ...services,
    ...containers,
    ...own.map(server => `# ${formatServerLine(server)}`)
  ]
  const mark = `deploykit-${fingerprint(lines.join('\n'))}`
  const loaded = [`    ${mark}:`, '      loadBalancer:', '        servers:', '          - url: http://127.0.0.1:9']
  const [first = '', second = '', ...rest] = lines
  return { mark, text: [`# ${PROXY_FILE_HEADER}`, first, second, ...loaded, ...rest, ''].join('\n') }
}

function nameOf(host: string): string {
  return `container-${host}`
}

/** FNV-1a: tells two files apart, and proves nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

/** The containers that a file of ours names. One that is not known has no ID. */
export function parseDynamic(text: string, known: readonly ProxyServer[]): readonly ProxyServer[] {
  return parseServerLines(text, known, '# ')
}
