import { PROXY_FILE_HEADER } from '../proxy-inspection.js'
import { SPLIT_MARK } from '../split-mark.js'
import { formatServerLine, parseServerLines } from '../server-line.js'
import { checkServers, hostPort, type ProxyServer } from '../proxy-servers.js'
import { backendOf, type BackendPlan } from '../haproxy/backend-file.js'

/** Name of the format of the access log, which evidence is read from. */
export const LOG_FORMAT = 'deploykit'

/**
 * How a file addresses containers. `addresses`: by IP address. `resolved`: by name, followed through the `resolver`, which nginx can from 1.27.3 on. `names`: by
 * name, read when nginx starts, which fails while one of them does not resolve.
 */
export type Addressing = 'addresses' | 'resolved' | 'names'

/**
 * The file with the upstream of each service. Weights are exact over all workers, which share the zone. nginx has no weight of 0: such a server is `down`.
 */
export function formatUpstreams(
  servers: readonly ProxyServer[],
  plan: Pick<BackendPlan, 'ports' | 'backends'>,
  file: { readonly isSplit: boolean; readonly by: Addressing; readonly isWarm?: boolean }
): string {
  checkServers(servers)
  const upstreams = [...plan.ports.keys()].flatMap(service => {
    const name = backendOf(service, plan)
    const own = servers.filter(server => server.service === service)
    return [`upstream ${name} {`, `  zone ${name} 128k;`, ...own.flatMap(server => formatServer(server, file)), '}']
  })
  const format = `log_format ${LOG_FORMAT} '${LOG_FORMAT} $msec "$upstream_addr" "$upstream_status" "$upstream_response_time"';`
  return [`# ${PROXY_FILE_HEADER}`, ...(file.isSplit ? [SPLIT_MARK] : []), format, ...upstreams, ''].join('\n')
}

function formatServer(
  server: ProxyServer,
  { by, isWarm = false }: { readonly by: Addressing; readonly isWarm?: boolean }
): readonly string[] {
  const { host, address, port, weight } = server
  const share = weight === 0 ? 'down' : `weight=${weight}`
  const name = hostPort(host, port)
  const line = (where: string) => `  server ${where}; # ${formatServerLine(server)}`
  if (by !== 'addresses') return [line(`${name} ${share}${by === 'resolved' ? ' resolve' : ''}`)]
  // A container that does not run is found by its name once it does.
  if (address === '') return isWarm ? [line(`${name} ${share} resolve`)] : []
  // A name that is new to nginx has no address for some milliseconds after a reload. One that is there already is taken over.
  const warm = isWarm ? [`  server ${name} down resolve;`] : []
  return [line(`${hostPort(address, port)} ${share}`), ...warm]
}

/**
 * The servers of a split that is loaded, where these containers are now; undefined where each is where it was, and for a text that is no split. A container that does not run stays
 * at its last address.
 */
export function movedServers(text: string, known: readonly ProxyServer[]): readonly ProxyServer[] | undefined {
  if (!text.split('\n').includes(SPLIT_MARK)) return undefined
  const loaded = parseUpstreams(text, [])
  const moved = loaded.map(server => {
    const now = known.find(({ service, host }) => service === server.service && host === server.host)
    return now === undefined || now.address === '' ? server : { ...server, address: now.address }
  })
  return moved.some(({ address }, index) => address !== loaded[index]?.address) ? moved : undefined
}

/** The containers that a file of ours names. One that is not known has no ID. */
export function parseUpstreams(text: string, known: readonly ProxyServer[]): readonly ProxyServer[] {
  return parseServerLines(text.replace(/^ {2}server [^;\n]*; (?=#)/gm, ''), known, '# ')
}
