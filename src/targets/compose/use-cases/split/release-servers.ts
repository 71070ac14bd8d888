import { MOST_WEIGHT } from '../../domain/proxy/proxy-kind.js'
import { inFileOrder, spreadWeights, type ProxyServer } from '../../domain/proxy/proxy-servers.js'
import type { ReleaseGroup } from '../../domain/release/group-containers.js'
import type { ComposeWorld } from '../compose-world.js'
import { allContainersOf, serversOf, type ServerReading } from './read-server.js'

const FULL = 100

/** The servers with which a release has all traffic of its services. */
export function servingAlone(
  group: Pick<ReleaseGroup, 'release'>,
  reading: ServerReading,
  world: ComposeWorld
): readonly ProxyServer[] {
  const weight = Math.min(FULL, Math.max(1, MOST_WEIGHT[world.proxy.kind]))
  const servers = serversOf(allContainersOf(group, reading), reading.project, world)
  return inFileOrder(servers, world.spec.ports.keys()).map(server => ({ ...server, weight }))
}

/**
 * The servers with which a release has `percent` of the traffic of each of its services, and the stable release the rest. Every other release is drained. At 0 the
 * canary is drained even where nothing of stable runs. Throws `rejected` for a share that the weights of the proxy cannot express.
 */
export function servingShare(
  { canary, percent }: { readonly canary: ReleaseGroup; readonly percent: number },
  reading: ServerReading,
  world: ComposeWorld
): readonly ProxyServer[] {
  const { groups, containers, project } = reading
  const most = Math.max(1, MOST_WEIGHT[world.proxy.kind])
  const idsOf = (group: ReleaseGroup | undefined) => new Set(group?.containers.map(({ id }) => id))
  const [canaryIds, stableIds] = [idsOf(canary), idsOf(groups.stable)]
  const all = serversOf(containers, project, world)
  return [...world.spec.ports.keys()].flatMap(name => {
    const own = all.filter(({ service }) => service === name)
    const count = (ids: ReadonlySet<string>) => own.filter(({ containerId }) => ids.has(containerId)).length
    const counts = { canary: count(canaryIds), stable: count(stableIds) }
    const weights = weightsFor(counts, percent, most)
    return own.map(server => ({
      ...server,
      weight: canaryIds.has(server.containerId)
        ? weights.canary
        : stableIds.has(server.containerId)
          ? weights.stable
          : 0
    }))
  })
}

/** Of a service that only one of the two has, that one has all traffic. */
function weightsFor(
  counts: { readonly canary: number; readonly stable: number },
  percent: number,
  most: number
): { readonly canary: number; readonly stable: number } {
  if (counts.stable === 0 && percent === 0) return { canary: 0, stable: 0 }
  if (counts.canary === 0) return spreadWeights({ canary: 0, stable: Math.max(1, counts.stable) }, 0, most)
  return spreadWeights(counts, counts.stable === 0 ? FULL : percent, most)
}
