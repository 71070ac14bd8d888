import { PROXY_FILE_HEADER } from '../proxy-inspection.js'
import { checkServers, hostPort, type ProxyServer } from '../proxy-servers.js'

/** Containers of one service that a backend has room for: twice those that serve, during a rollout. */
export const SLOTS = 32

/** What the backends of a project are made of. */
export interface BackendPlan {
  /** Port by service. */
  readonly ports: ReadonlyMap<string, number>
  /** Backend by service; the service's own name unless given. */
  readonly backends: ReadonlyMap<string, string>
  /** Servers by name, followed through the section `resolvers docker`; else by IP address. */
  readonly isByName: boolean
}

export function backendOf(service: string, { backends }: Pick<BackendPlan, 'backends'>): string {
  return backends.get(service) ?? service
}

/** Containers that HAProxy can be told of: by IP address only those that run. */
export function placeable(servers: readonly ProxyServer[], { isByName }: BackendPlan): readonly ProxyServer[] {
  return servers.filter(({ address }) => isByName || address !== '')
}

/**
 * The file with the backend of each service: the containers that serve, and free slots in maintenance, which a rollout fills by the admin socket. All other settings come from
 * the `defaults` section of the user's own file. `init-addr libc,none`: a container that is not there does not keep HAProxy from its start. A free slot has `init-addr none`, as it
 * needs no address until it is filled: HAProxy asks the DNS for one name after another before it listens (https://docs.haproxy.org/2.8/configuration.html#5.2-init-addr).
 */
export function formatBackends(servers: readonly ProxyServer[], plan: BackendPlan): string {
  checkServers(servers)
  const own = placeable(servers, plan)
  const backends = [...plan.ports].flatMap(([service, port]) => [
    '',
    `backend ${backendOf(service, plan)}`,
    '  balance roundrobin',
    '  option redispatch 1',
    `  default-server check inter 2s${plan.isByName ? ' resolvers docker init-addr libc,none' : ''}`,
    ...formatSlots(
      own.filter(server => server.service === service),
      { service, port, isByName: plan.isByName }
    )
  ])
  return [`# ${PROXY_FILE_HEADER}`, ...backends, ''].join('\n')
}

function formatSlots(
  servers: readonly ProxyServer[],
  { service, port, isByName }: { service: string; port: number; isByName: boolean }
) {
  // A free slot has the name of a container that is there: HAProxy resolves it once for all of them.
  const free = hostPort(isByName ? (servers[0]?.host ?? service) : '127.0.0.1', port)
  return Array.from({ length: SLOTS }, (_, index) => {
    const server = servers[index]
    const name = `  server s${index + 1}`
    if (server === undefined) return `${name} ${free} weight 1 disabled${isByName ? ' init-addr none' : ''}`
    return `${name} ${hostPort(isByName ? server.host : server.address, server.port)} weight ${server.weight}`
  })
}
