import { DeployError } from '../../../domain/errors.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import { inspectServerFacts } from '../domain/inspect-server-facts.js'
import type { ComposeProject } from '../domain/project/compose-project.js'
import type { Finding } from '../domain/project/finding.js'
import { inspectProject } from '../domain/project/inspect-project.js'
import { keyOf, releaseOf, type Release, type ReleasePart } from '../domain/release/release.js'
import type { GroupedContainers } from '../domain/release/group-containers.js'
import type { ImageValues } from '../ports/docker-engine.js'
import { previousImages, resolveImages, type ChosenImages } from './choose-images.js'
import type { ComposeWorld } from './compose-world.js'
import type { WantedContainers } from './count-instances.js'
import { wantedOf } from './split/place-release.js'
import { readProject, valuesOf, type ReadProject } from './split/read-project.js'
import { readContents, readServer } from './split/read-server.js'

/** A release that is ready to be placed, or what keeps it from that. */
export interface PreparedRelease {
  readonly release: Release
  readonly read: ReadProject
  readonly images: ImageValues
  readonly findings: readonly Finding[]
  readonly wanted: WantedContainers
  /** The same world, whose `spec.images` are those of the release. */
  readonly world: ComposeWorld
}

/**
 * Reads project, facts and proxy; resolves tags to digests (`previous`: the newest stored release that is not stable; its images are on the server, so the registry is not
 * asked); computes config hashes. A release of which nothing differs from stable is the stable one. Changes nothing. Throws `rejected` for a server that cannot be used.
 */
export async function prepareRelease(world: ComposeWorld, version: 'given' | 'previous'): Promise<PreparedRelease> {
  const { docker, proxy, lease } = world
  const facts = await docker.readFacts(world.spec.directory)
  const unusable = inspectServerFacts({ facts, bytesToPull: undefined }).filter(({ kind }) => kind === 'refusal')
  if (unusable.length > 0) throw new DeployError('rejected', joinSentences(...unusable.map(({ text }) => text)))
  const chosen = version === 'previous' ? await previousImages(world) : await resolveImages(world)
  const images = new Map(chosen.parts.map(({ service, image }) => [service, image]))
  const found = { ...world, spec: { ...world.spec, images } }
  const read = await readProject(found)
  const [{ containers, groups }, inspection, folders] = await Promise.all([
    Promise.all([lease.read(), readContents(found, read)]).then(([lock, contents]) =>
      readServer(found, { ...read, contents }, lock)
    ),
    proxy.inspect(),
    docker.foldersOf(read.project.name)
  ])
  const findings = inspectProject({
    ...{ spec: found.spec, project: read.project, facts, bytesToPull: chosen.bytesToPull, containers },
    ...{ proxy: inspection, folders }
  })
  const { release, values } = await releaseOfImages(chosen, { found, read, findings })
  return {
    release: ofStable(release, groups) ?? release,
    read,
    images: values,
    findings,
    wanted: wantedContainers(release, { project: read.project, groups }),
    world: found
  }
}

function wantedContainers(
  { parts }: Release,
  reading: { readonly project: ComposeProject; readonly groups: GroupedContainers }
): WantedContainers {
  const services = parts.map(({ service }) => service)
  const desired = services.reduce((sum, service) => sum + wantedOf(service, reading), 0)
  return { project: reading.project.name, services, desired }
}

/** Throws the refusal where Compose cannot say what a service would be. */
async function releaseOfImages(
  { parts }: ChosenImages,
  {
    found: { docker, spec },
    read,
    findings
  }: { readonly found: ComposeWorld; readonly read: ReadProject; readonly findings: readonly Finding[] }
): Promise<{ readonly release: Release; readonly values: ImageValues }> {
  const bare = releaseOf(parts.map(part => ({ ...part, configHash: '' })))
  const values = valuesOf(bare, read)
  const hashes = await docker.configHashes(spec, values)
  const whole = bare.parts.map((part): ReleasePart => {
    const configHash = hashes.get(part.service)
    const problem = findings.find(({ kind }) => kind === 'refusal')?.text
    if (configHash === undefined)
      throw new DeployError(
        'bad-input',
        problem ?? `The compose file has no service ${part.service}. Check the input images.`
      )
    return { ...part, configHash }
  })
  return { release: releaseOf(whole), values }
}

/** The stable release, where it has all that this one has. */
function ofStable({ parts }: Release, { stable }: GroupedContainers): Release | undefined {
  const keys = new Set(stable?.release.parts.map(keyOf))
  return parts.every(part => keys.has(keyOf(part))) ? stable?.release : undefined
}

/** Pulls what the server lacks, by digest. It needs no lock, because it does not affect other runs. */
export async function pullImages(
  { release }: Pick<PreparedRelease, 'release'>,
  { docker }: Pick<ComposeWorld, 'docker'>,
  onLine: (line: string) => void
): Promise<void> {
  for (const image of new Set(release.parts.map(part => part.image)))
    if (!(await docker.hasImage(image))) await docker.pull(image, onLine)
}
