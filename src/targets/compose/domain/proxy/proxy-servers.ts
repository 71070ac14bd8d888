import { DeployError } from '../../../../domain/errors.js'

/** One container behind the proxy, and its weight. */
export interface ProxyServer {
  readonly service: string
  readonly containerId: string
  /** Name of the container: Docker's DNS resolves it in the networks of the project. */
  readonly host: string
  /** IP address of the container in the network that it shares with the proxy; empty while it does not run. */
  readonly address: string
  readonly port: number
  /** 0: it gets no new requests, and finishes those that it has. */
  readonly weight: number
}

/**
 * The same servers in one order, whatever order Docker lists containers in: services as they are given, then `api-2` before `api-10`. A file with the same servers then has
 * the same text, so that on a full disk the timer has nothing to write.
 */
export function inFileOrder(servers: readonly ProxyServer[], services: Iterable<string>): readonly ProxyServer[] {
  const places = new Map([...services].map((service, place) => [service, place]))
  const placeOf = ({ service }: ProxyServer): number => places.get(service) ?? places.size
  return servers.toSorted(
    (one, other) =>
      placeOf(one) - placeOf(other) || one.host.length - other.host.length || (one.host < other.host ? -1 : 1)
  )
}

/** The largest error of a share, in percentage points. */
const TOLERANCE = 0.1

/**
 * Weights by container: `percent` of the traffic of each service goes to the canary's containers, evenly, and the rest to the stable ones. With as many canary containers
 * as stable ones the weights are `percent` and `100 - percent`. Throws `rejected` where whole numbers up to `most` cannot express the share
 * within 0.1 points.
 */
export function spreadWeights(
  counts: { readonly canary: number; readonly stable: number },
  percent: number,
  most: number
): { readonly canary: number; readonly stable: number } {
  const { canary, stable } = counts
  if ((percent > 0 && canary === 0) || (percent < 100 && stable === 0) || most < 1)
    throw new DeployError(
      'rejected',
      `${percent}% of the traffic cannot go to ${canary} canary and ${stable} stable containers. Check that both releases run.`
    )
  const full = Math.min(100, most)
  if (percent === 0) return { canary: 0, stable: full }
  if (percent === 100) return { canary: full, stable: 0 }
  if (canary === stable && Number.isInteger(percent) && most >= 100) return { canary: percent, stable: 100 - percent }
  const best = closestWeights(counts, percent, most)
  if (best.error <= TOLERANCE) return { canary: best.canary, stable: best.stable }
  throw new DeployError(
    'rejected',
    `Weights up to ${most} cannot give ${percent}% of the traffic to ${canary} of ${canary + stable} containers. Use steps that are larger or have no decimals.`
  )
}

/** The smallest weights whose share is closest to `percent`; `error` in percentage points. */
function closestWeights({ canary, stable }: { canary: number; stable: number }, percent: number, most: number) {
  const ratio = (percent * stable) / ((100 - percent) * canary)
  let best = { canary: 1, stable: 1, error: Infinity }
  for (let larger = 1; larger <= most; larger += 1) {
    const smaller = Math.max(1, Math.round(larger * Math.min(ratio, 1 / ratio)))
    const weights = ratio <= 1 ? { canary: smaller, stable: larger } : { canary: larger, stable: smaller }
    const share = (100 * weights.canary * canary) / (weights.canary * canary + weights.stable * stable)
    const error = Math.abs(share - percent)
    if (error < best.error - 1e-9) best = { ...weights, error }
    if (best.error < 1e-9) break
  }
  return best
}

/**
 * The share of the traffic of a service (0 to 100, rounded to 0.1) that goes to these containers, by the weights of all; undefined where no container
 * has a weight.
 */
export function percentOf(servers: readonly ProxyServer[], containerIds: ReadonlySet<string>): number | undefined {
  const weigh = (some: readonly ProxyServer[]) => some.reduce((sum, { weight }) => sum + weight, 0)
  const all = weigh(servers)
  if (all === 0) return undefined
  return Math.round((1000 * weigh(servers.filter(({ containerId }) => containerIds.has(containerId)))) / all) / 10
}

/** Names of containers and services as Docker allows them, and the addresses that it gives. */
const NAME = /^[a-zA-Z0-9][\w.-]{0,254}$/
const ADDRESS = /^(?:[0-9a-fA-F.:]{2,45})?$/

/** Throws `rejected` for a server that must not be part of a configuration file: its words come from the server. */
export function checkServers(servers: readonly ProxyServer[]): void {
  for (const { service, host, address, port, weight } of servers) {
    const isWhole = [port, weight].every(Number.isInteger) && port >= 1 && port <= 65_535 && weight >= 0
    if (!NAME.test(service) || !NAME.test(host) || !ADDRESS.test(address) || !isWhole)
      throw new DeployError(
        'rejected',
        `Container ${JSON.stringify(host.slice(0, 80))} of service ${JSON.stringify(service.slice(0, 80))} has no name, address or port that a proxy can be configured with. Check that it shares a network with the proxy.`
      )
  }
}

/** `172.18.0.3:8080`, `[fd00::3]:8080`. */
export function hostPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
