import { DeployError } from '../../../../domain/errors.js'
import { deployOrder } from '../../domain/project/compose-project.js'
import type { ServerContainer } from '../../domain/container.js'
import { isAlive, stateOfMigration } from '../../domain/release/placement-of.js'
import { ID_DIGITS, keyOf, partOf, type Release } from '../../domain/release/release.js'
import type { ImageValues } from '../../ports/docker-engine.js'
import type { ComposeWorld } from '../compose-world.js'
import { migrationOf } from './migration.js'
import { groupOf, type ServerReading } from './read-server.js'
import { valuesOf } from './read-project.js'
import { releaseFiles } from './release-files.js'
import { servingAlone } from './release-servers.js'

/**
 * Starts what is missing of a release beside the stable one. May be called again at any point: the migration runs once, containers that ended are replaced, and those
 * that are there stay. Throws `rejected` where the compose file has changed since the release was made.
 */
export async function placeRelease(release: Release, reading: ServerReading, world: ComposeWorld): Promise<void> {
  const { docker, folder, files, proxy } = world
  const { stable } = reading.groups
  if (stable?.release.id === release.id) return
  const values = await requireSame(release, reading, world)
  const kept = releaseFiles(folder, files)
  if (stable !== undefined && reading.stableId !== stable.release.id) await kept.writeStable(stable.release.id)
  // What the timer restores is on disk before there is anything to restore: a full disk takes no more.
  if (stable !== undefined) await proxy.writeBaseline(servingAlone(stable, reading, world))
  if (!(await isMigrated(release, reading, { world, values }))) return
  const stableKeys = new Set(stable?.release.parts.map(keyOf))
  const ended = groupOf(reading, release.id)?.containers.filter(container => !isAlive(container)) ?? []
  if (ended.length > 0) {
    const ids = ended.map(({ id }) => id)
    await docker.stop(ids, 0)
    await docker.remove(ids)
  }
  const changed = release.parts.filter(part => !stableKeys.has(keyOf(part))).map(({ service }) => service)
  for (const service of deployOrder(reading.project, changed)) {
    await placeService(service, { release, reading, world, values })
  }
}

interface Placing {
  readonly release: Release
  readonly reading: ServerReading
  readonly world: ComposeWorld
  readonly values: ImageValues
}

/** As many containers as stable has of the service, then the restart policy `no`. */
async function placeService(service: string, { release, reading, world, values }: Placing): Promise<void> {
  const { docker, spec } = world
  const { project, groups } = reading
  const keys = new Set(release.parts.map(keyOf))
  const read = async () => {
    const all = (await docker.listContainers(project.name)).filter(container => container.service === service)
    return { all, own: all.filter(container => keys.has(keyOf(partOf(container)))) }
  }
  const before = await read()
  const missing = wantedOf(service, { project, groups }) - before.own.filter(isAlive).length
  const image = release.parts.find(part => part.service === service)?.image ?? ''
  // Another run that cleaned up may have removed it since it was pulled.
  if (missing > 0 && !(await docker.hasImage(image))) await docker.pull(image, () => undefined)
  if (missing > 0) await docker.scaleUp(spec, values, { name: service, count: before.all.length + missing })
  const restarting = (missing > 0 ? await read() : before).own.filter(({ restartPolicy }) => restartPolicy !== 'no')
  if (restarting.length > 0) await neverRestart(restarting, { docker, readOwn: async () => (await read()).own })
}

/** Docker does not change the policy of a container between two starts. One that crashes so soon is stopped: its exit code and its last lines stay. */
async function neverRestart(
  containers: readonly ServerContainer[],
  { docker, readOwn }: Pick<ComposeWorld, 'docker'> & { readonly readOwn: () => Promise<readonly ServerContainer[]> }
): Promise<void> {
  const ids = containers.map(({ id }) => id)
  try {
    await docker.setRestartPolicy(ids, 'no')
  } catch (error) {
    const crashed = (await readOwn()).filter(({ state, restarts }) => state === 'restarting' || restarts > 0)
    if (crashed.length === 0) throw error
    await docker.stop(
      crashed.map(({ id }) => id),
      0
    )
  }
}

/** How many containers a release is to have of a service: as many as run of the stable one, at least one. */
export function wantedOf(service: string, { project, groups }: Pick<ServerReading, 'project' | 'groups'>): number {
  const own = groups.stable?.containers.filter(container => container.service === service)
  const replicas = project.services.find(({ name }) => name === service)?.replicas ?? 1
  return Math.max(1, own === undefined || own.length === 0 ? replicas : own.filter(isAlive).length)
}

/** The values of the image variables, if Compose makes of them what the id of the release says. */
async function requireSame(
  release: Release,
  reading: ServerReading,
  { docker, spec }: ComposeWorld
): Promise<ImageValues> {
  if (release.parts.some(({ image }) => image === ''))
    throw new DeployError(
      'not-found',
      `The server has no record of the images of ${release.label}. Deploy it with the input images.`
    )
  const values = valuesOf(release, reading)
  const hashes = await docker.configHashes(spec, values)
  const changed = release.parts.find(
    ({ service, configHash }) => hashes.get(service)?.slice(0, ID_DIGITS) !== configHash.slice(0, ID_DIGITS)
  )
  if (changed !== undefined)
    throw new DeployError(
      'rejected',
      `The compose file has changed since ${release.label} was deployed, and service ${changed.service} would differ from that release. Deploy the image again.`
    )
  return values
}

/** Starts the migration where the release needs one. False: it runs, or failed. */
async function isMigrated(
  release: Release,
  reading: ServerReading,
  { world, values }: Pick<Placing, 'world' | 'values'>
): Promise<boolean> {
  const { docker, spec } = world
  const task = migrationOf(release, reading, world)
  if (task === undefined) return true
  const found = await docker.findTask(task.name)
  if (found === undefined) await docker.startTask(spec, values, task)
  return found !== undefined && stateOfMigration(found) === 'passed'
}
