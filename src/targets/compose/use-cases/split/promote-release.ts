import { DeployError } from '../../../../domain/errors.js'
import { setEnvLines } from '../../domain/project/set-env-lines.js'
import type { ReleaseGroup } from '../../domain/release/group-containers.js'
import { nextReleases } from '../../domain/release/next-releases.js'
import type { ComposeWorld } from '../compose-world.js'
import { groupOf, shareOf, type ServerReading } from './read-server.js'
import { valuesOf } from './read-project.js'
import { releaseFiles } from './release-files.js'
import { servingAlone } from './release-servers.js'

/** Two are needed to go back. */
const KEPT_AT_LEAST = 2

interface Promoted {
  readonly id: string
  readonly label: string
  /** URL of the workflow run. */
  readonly run: string | undefined
  /** What was stable, and all that served after the release, is then no release to go back to. */
  readonly isWayBack: boolean
}

/** Makes a release that has all traffic the stable one. The file `stable` is written last: it is the commit. Each part may be done twice. Throws `not-found` for a release that is gone, and `conflict` unless it has all traffic. */
export async function promoteRelease(
  { id, label, run, isWayBack }: Promoted,
  reading: ServerReading,
  world: ComposeWorld
): Promise<void> {
  const { groups, stableId, stored } = reading
  if (stableId === id && groups.stable?.release.id === id) return
  const group = groupOf(reading, id)
  if (group === undefined) throw new DeployError('not-found', `No container of ${label} is on the server.`)
  const percent = shareOf(group, reading, world)
  if (percent !== 100)
    throw new DeployError(
      'conflict',
      `${label} has ${percent ?? 'an unknown part'}${percent === undefined ? '' : '%'} of the traffic.`
    )
  const { proxy, files, folder, lease, spec } = world
  await restoreRestartPolicies(group, reading, world)
  await proxy.writeBaseline(servingAlone(group, reading, world))
  const env = `${spec.directory}/.env`
  const text = (await files.read(env)) ?? ''
  const next = setEnvLines(text, valuesOf(group.release, reading))
  if (next !== text) await files.write(env, next)
  const kept = releaseFiles(folder, files)
  const keep = Math.max(KEPT_AT_LEAST, spec.keepReleases)
  const { stable } = groups
  const found = { stable: stable && { ...stable.release, servedSince: sinceOf(stable), run: undefined }, stored }
  const promoted = { ...group.release, servedSince: await lease.now(), run }
  await kept.writeReleases(nextReleases(promoted, found, { isWayBack, keep }))
  await kept.writeStable(id)
}

/** What the compose file says, or what the containers of stable have. */
async function restoreRestartPolicies(
  { containers }: ReleaseGroup,
  { project, groups: { stable } }: ServerReading,
  { docker }: ComposeWorld
): Promise<void> {
  for (const service of new Set(containers.map(each => each.service))) {
    const policy =
      project.services.find(({ name }) => name === service)?.restart ??
      stable?.containers.find(each => each.service === service)?.restartPolicy ??
      'no'
    const others = containers.filter(each => each.service === service && each.restartPolicy !== policy)
    if (others.length > 0)
      await docker.setRestartPolicy(
        others.map(({ id }) => id),
        policy
      )
  }
}

function sinceOf({ containers }: ReleaseGroup): number {
  return Math.min(...containers.map(({ createdAt }) => createdAt))
}
