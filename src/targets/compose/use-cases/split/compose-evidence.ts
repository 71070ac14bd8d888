import type { Revision } from '../../../../domain/rollout/revision.js'
import type { EvidenceSource } from '../../../../ports/evidence-source.js'
import type { ServerContainer } from '../../domain/container.js'
import { isAlive } from '../../domain/release/placement-of.js'
import type { ComposeWorld } from '../compose-world.js'
import { groupOf, serversOf, type ServerReading } from './read-server.js'

/** What is measured of two releases: requests by the proxy, health by Docker. */
export function composeEvidence(
  { canary, stable }: { readonly canary: Revision; readonly stable: Revision | undefined },
  { world, read }: { readonly world: ComposeWorld; readonly read: () => Promise<ServerReading> }
): EvidenceSource {
  const source = world.proxy.evidence(async () => {
    const reading = await read()
    const serversOfRelease = (id: string | undefined) =>
      serversOf((id === undefined ? undefined : groupOf(reading, id)?.containers) ?? [], reading.project, world)
    return { canary: serversOfRelease(canary.id), stable: serversOfRelease(stable?.id) }
  })
  return {
    measure: query => source.measure(query),
    alarms: names => source.alarms(names),
    async health() {
      // Counters are sampled as often as this is asked.
      if (world.proxy.evidenceOf.requests === 'counters') await source.health()
      const containers = groupOf(await read(), canary.id)?.containers ?? []
      if (containers.length === 0) return undefined
      const bad = containers.filter(container => !isWell(container))
      return {
        healthy: containers.length - bad.length,
        unhealthy: bad.length,
        reasons: bad.map(({ name, state, health }) => `${name} is ${state === 'running' ? health : state}`)
      }
    }
  }
}

function isWell(container: ServerContainer): boolean {
  const { state, health } = container
  return isAlive(container) && state === 'running' && (health === 'healthy' || health === 'none')
}
