import { parseNote, type RolloutNote } from '../../../stepped/domain/rollout-note.js'
import type { ServerContainer } from '../../domain/container.js'
import type { StoredLock } from '../../domain/lease/lock-file.js'
import { percentOf, type ProxyServer } from '../../domain/proxy/proxy-servers.js'
import { groupContainers, type GroupedContainers, type ReleaseGroup } from '../../domain/release/group-containers.js'
import { keyOf, partOf, type StoredRelease } from '../../domain/release/release.js'
import type { ComposeProject } from '../../domain/project/compose-project.js'
import type { ComposeWorld } from '../compose-world.js'
import type { ReadProject } from './read-project.js'
import { releaseFiles, type StoredReleases } from './release-files.js'

/** One look at a project on its server: all that is decided by. */
export interface ServerReading extends ReadProject {
  readonly containers: readonly ServerContainer[]
  readonly groups: GroupedContainers
  readonly stored: readonly StoredRelease[]
  /** Id in the file `stable`. */
  readonly stableId: string | undefined
  /** Of the lock. */
  readonly note: RolloutNote | undefined
  /** What the proxy runs with; undefined where it cannot be told. */
  readonly servers: readonly ProxyServer[] | undefined
  readonly share: { readonly releaseId: string; readonly percent: number } | undefined
}

/** What one session reads of the server. */
export interface ServerContents {
  readonly containers: readonly ServerContainer[]
  readonly releases: StoredReleases
}

export async function readContents(
  { docker, folder, files }: Pick<ComposeWorld, 'docker' | 'folder' | 'files'>,
  { project }: Pick<ReadProject, 'project'>
): Promise<ServerContents> {
  const [containers, releases] = await Promise.all([
    docker.listContainers(project.name),
    releaseFiles(folder, files).readAll()
  ])
  return { containers, releases }
}

/** Reads the proxy, and all that follows of it and of the contents. `lock`: as it was read. */
export async function readServer(
  world: ComposeWorld,
  read: ReadProject & { readonly contents: ServerContents },
  { lock }: Pick<StoredLock, 'lock'>
): Promise<ServerReading> {
  const { proxy, spec } = world
  const {
    containers,
    releases: { stored, stableId, share }
  } = read.contents
  const servers = await proxy.readServers(serversOf(containers, read.project, world))
  const note = lock && parseNote(lock.note)
  const groups = groupContainers({
    ...{ containers, images: spec.images, stored, stableId },
    rollout: note && { canaryId: note.canary.id, stableId: note.stable?.id },
    weightOf: new Map(servers?.map(({ containerId, weight }) => [containerId, weight]))
  })
  const { project, variables } = read
  return { project, variables, containers, groups, stored, stableId, note, servers, share }
}

/** The containers that have traffic or may get it, as servers of the proxy without weight. */
export function serversOf(
  containers: readonly ServerContainer[],
  project: ComposeProject,
  { spec: { ports, proxyService } }: Pick<ComposeWorld, 'spec'>
): readonly ProxyServer[] {
  return containers.flatMap(({ id, name, service, addresses, state }) => {
    const port = ports.get(service)
    if (port === undefined || state !== 'running') return []
    const network = sharedNetwork(project, service, proxyService)
    const address = (network === undefined ? undefined : addresses[network]) ?? Object.values(addresses)[0] ?? ''
    return [{ ...{ service, containerId: id, host: name, address, port }, weight: 0 }]
  })
}

/** Full name of the network in which the proxy reaches the service; of a proxy on the host, the service's first. */
function sharedNetwork(
  { services, networks }: ComposeProject,
  service: string,
  proxyService: string | undefined
): string | undefined {
  const networksOf = (name: string | undefined) => services.find(each => each.name === name)?.networks ?? []
  const own = networksOf(service)
  const shared = own.find(name => networksOf(proxyService).includes(name)) ?? own[0]
  return shared === undefined ? undefined : (networks.get(shared) ?? shared)
}

/** The group of a release; undefined where none of its containers is there. */
export function groupOf(
  { groups: { stable, others } }: Pick<ServerReading, 'groups'>,
  id: string
): ReleaseGroup | undefined {
  return [...(stable === undefined ? [] : [stable]), ...others].find(({ release }) => release.id === id)
}

/** Services of a group whose traffic can be split: they have a port, and both releases have containers of them. */
export function splitServices(
  { containers }: Pick<ReleaseGroup, 'containers'>,
  { groups: { stable } }: Pick<ServerReading, 'groups'>,
  { spec: { ports } }: Pick<ComposeWorld, 'spec'>
): readonly string[] {
  const own = [...ports.keys()].filter(name => containers.some(({ service }) => service === name))
  return stable === undefined ? own : own.filter(name => stable.containers.some(({ service }) => service === name))
}

/** The share of traffic that a release beside the stable one has; undefined where it cannot be told, or its services differ. */
export function shareOf(
  group: ReleaseGroup,
  reading: Pick<ServerReading, 'groups' | 'servers' | 'share'>,
  world: Pick<ComposeWorld, 'spec'>
): number | undefined {
  const { servers, share } = reading
  const services = splitServices(group, reading, world)
  if (services.length === 0) return share?.releaseId === group.release.id ? share.percent : 0
  if (servers === undefined) return undefined
  const ids = new Set(group.containers.map(({ id }) => id))
  const [first, ...others] = services.map(
    name =>
      percentOf(
        servers.filter(({ service }) => service === name),
        ids
      ) ?? 0
  )
  return others.every(percent => percent === first) ? first : undefined
}

/** Containers of a release, with those that it shares with the stable one. */
export function allContainersOf(
  { release }: Pick<ReleaseGroup, 'release'>,
  { containers }: Pick<ServerReading, 'containers'>
): readonly ServerContainer[] {
  const keys = new Set(release.parts.map(keyOf))
  return containers.filter(container => keys.has(keyOf(partOf(container))))
}
