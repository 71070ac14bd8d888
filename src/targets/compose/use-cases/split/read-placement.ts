import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Placement } from '../../../../domain/rollout/split-state.js'
import type { ServerContainer } from '../../domain/container.js'
import { isAlive, placementOf } from '../../domain/release/placement-of.js'
import { keyOf, toRelease } from '../../domain/release/release.js'
import type { ComposeWorld } from '../compose-world.js'
import { migrationOf } from './migration.js'
import { wantedOf } from './place-release.js'
import { groupOf, shareOf, type ServerReading } from './read-server.js'

/** How far a release is placed, by a look at the server. Of what has ended, the last log lines are read. */
export async function readPlacement(
  revision: Revision,
  reading: ServerReading,
  world: ComposeWorld
): Promise<Placement> {
  const { docker, lease } = world
  const release = toRelease(revision)
  const group = groupOf(reading, release.id)
  const containers = group?.containers ?? []
  const isCanary = group === undefined || group !== reading.groups.stable
  const stableKeys = new Set(reading.groups.stable?.release.parts.map(keyOf))
  const task = migrationOf(release, reading, world)
  const migration = task && (await docker.findTask(task.name))
  const hasTraffic = group !== undefined && shareOf(group, reading, world) !== 0
  const changed = isCanary ? release.parts.filter(part => !stableKeys.has(keyOf(part))) : release.parts
  // Only one without a health check is ready after a time.
  const now = containers.some(({ health }) => health === 'none') ? await lease.now() : 0
  const ended = [...containers, ...(migration === undefined ? [] : [migration])].filter(
    container => !isAlive(container) || container.health === 'unhealthy'
  )
  return placementOf(
    {
      ...{ label: release.label, containers, isCanary, migration },
      // Fewer than there were is noticed before there is traffic; from then on, if none is left.
      wanted: new Map(changed.map(({ service }) => [service, hasTraffic ? 1 : wantedOf(service, reading)])),
      lastLines: await lastLinesOf(ended, world),
      startedAt: reading.note?.canary.id === release.id ? reading.note.startedAt : 0
    },
    now
  )
}

/** A log that cannot be read hides no failure. */
async function lastLinesOf(
  ended: readonly ServerContainer[],
  { docker }: Pick<ComposeWorld, 'docker'>
): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = new Map<string, readonly string[]>()
  for (const { id } of ended.slice(0, 2)) {
    try {
      lines.set(id, await docker.lastLines(id))
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
    }
  }
  return lines
}
