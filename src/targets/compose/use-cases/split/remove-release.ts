import { DeployError } from '../../../../domain/errors.js'
import type { ReleaseGroup } from '../../domain/release/group-containers.js'
import { stateOfMigration } from '../../domain/release/placement-of.js'
import type { Release } from '../../domain/release/release.js'
import type { ComposeWorld } from '../compose-world.js'
import { migrationName } from './migration.js'
import { groupOf, shareOf, type ServerReading } from './read-server.js'
import { servingAlone } from './release-servers.js'

/** The lease must not end meanwhile: the next call goes on. */
const DRAIN_SECONDS_AT_MOST = 30
const STOP_SECONDS_AT_MOST = 60
const LOOK_EVERY_MILLISECONDS = 1_000

/**
 * Drains the containers that only this release has, stops and removes them by id. Also the container of its migration, so that another attempt migrates again: but not one
 * that still runs. Throws `conflict` where it has traffic.
 */
export async function removeRelease(release: Release, reading: ServerReading, world: ComposeWorld): Promise<void> {
  const { docker } = world
  if (reading.groups.stable?.release.id === release.id)
    throw new DeployError('conflict', `${release.label} is the stable release.`)
  const group = groupOf(reading, release.id)
  if (group !== undefined) await removeContainers(group, reading, world)
  if (world.spec.migration === undefined) return
  const task = await docker.findTask(migrationName(reading.project.name, release))
  if (task !== undefined && stateOfMigration(task) !== 'running') await docker.remove([task.id])
}

async function removeContainers(group: ReleaseGroup, reading: ServerReading, world: ComposeWorld): Promise<void> {
  const { docker } = world
  const { containers, release } = group
  const percent = shareOf(group, reading, world)
  if (percent !== 0)
    throw new DeployError(
      'conflict',
      `${release.label} has ${percent === undefined ? 'an unknown part' : `${percent}%`} of the traffic.`
    )
  const ids = containers.map(({ id }) => id)
  const isServed = reading.servers?.some(({ containerId }) => ids.includes(containerId)) ?? false
  const grace = Math.max(...containers.map(({ service }) => graceOf(service, reading)))
  if (isServed) {
    await drain(ids, Math.min(grace, DRAIN_SECONDS_AT_MOST), world)
    await serveWithout(ids, reading, world)
  }
  await docker.stop(ids, Math.min(grace, STOP_SECONDS_AT_MOST))
  await docker.remove(ids)
}

/** The proxy forgets these containers. Where only those of stable are left, it comes back to its baseline. */
async function serveWithout(ids: readonly string[], reading: ServerReading, world: ComposeWorld): Promise<void> {
  const { proxy } = world
  const rest = reading.servers?.filter(({ containerId }) => !ids.includes(containerId)) ?? []
  const { stable } = reading.groups
  const stableServers = stable === undefined ? [] : servingAlone(stable, reading, world)
  const stableIds = new Set(stableServers.map(({ containerId }) => containerId))
  const isStableAlone =
    rest.length > 0 && rest.every(({ containerId, weight }) => weight > 0 && stableIds.has(containerId))
  if (isStableAlone && proxy.loadBaseline !== undefined) await proxy.loadBaseline(stableServers)
  else await proxy.setServers(rest)
}

/** Until no request is left, or the grace is over: also where the proxy does not count them. */
async function drain(ids: readonly string[], seconds: number, { proxy, clock }: ComposeWorld): Promise<void> {
  const until = clock.now() + seconds * 1000
  while ((await proxy.activeRequests(ids)) !== 0 && clock.now() < until) await clock.sleep(LOOK_EVERY_MILLISECONDS)
}

function graceOf(service: string, { project }: ServerReading): number {
  return project.services.find(({ name }) => name === service)?.stopGraceSeconds ?? 10
}
