import type { ServerContainer } from '../container.js'
import { digestIn, keyOf, keysOf, partOf, readReleaseId, releaseOf, type Release, type ReleasePart } from './release.js'

/** The containers of the deployed services, by the release that they belong to. */
export interface ReleaseGroup {
  readonly release: Release
  /** Those of services that no other group has. */
  readonly containers: readonly ServerContainer[]
}

/** What the server shows of its releases. */
export interface GroupedContainers {
  /** Decided by the file `stable`, else by the share of traffic, else by age; undefined before the first deployment. */
  readonly stable: ReleaseGroup | undefined
  readonly others: readonly ReleaseGroup[]
}

export interface Grouping {
  readonly containers: readonly ServerContainer[]
  /** Image by service that is to be deployed. Containers of other services are not looked at. */
  readonly images: ReadonlyMap<string, string>
  readonly stored: readonly Release[]
  /** Id in the file `stable`. */
  readonly stableId: string | undefined
  /** Ids of the two releases of the rollout that the lock names. */
  readonly rollout: { readonly canaryId: string; readonly stableId: string | undefined } | undefined
  /** Weight by container id; empty without a proxy. */
  readonly weightOf: ReadonlyMap<string, number>
}

/** All containers of one service, digest and config hash. */
interface Kind {
  readonly key: string
  readonly part: ReleasePart
  readonly containers: readonly ServerContainer[]
  readonly weight: number
  readonly createdAt: number
}

/**
 * Puts each container to the release whose part has its service, digest and config hash. A service that two releases share (its image is the same) belongs to
 * the stable one. Containers that no known release explains are a release of their own, with the stable part of each service that they leave
 * out. The file `stable` counts while each of its services has a container; a deployed service that it does not name is taken into the stable release as it was found.
 */
export function groupContainers(grouping: Grouping): GroupedContainers {
  const kinds = kindsOf(grouping)
  const stable = findStable(kinds, grouping)
  const stableKeys = new Set(stable === undefined ? [] : keysOf(stable.id))
  const left = kinds.filter(({ key }) => !stableKeys.has(key))
  const releases = othersOf(left, stable, grouping)
  const group = (release: Release, among: readonly Kind[]): ReleaseGroup => {
    const keys = new Set(keysOf(release.id))
    const containers = among.filter(({ key }) => keys.has(key)).flatMap(kind => kind.containers)
    return { release: completed(release, kinds, grouping), containers }
  }
  const taken = new Set<string>()
  const others = releases.map(release => {
    const made = group(
      release,
      left.filter(({ key }) => !taken.has(key))
    )
    for (const key of keysOf(release.id)) taken.add(key)
    return made
  })
  return { stable: stable && group(stable, kinds), others }
}

function kindsOf({ containers, images, weightOf }: Grouping): readonly Kind[] {
  const seen = containers.filter(({ service, state }) => images.has(service) && state !== 'removing')
  const byKey = new Map<string, ServerContainer[]>()
  for (const container of seen) {
    const key = keyOf(partOf(container))
    byKey.set(key, [...(byKey.get(key) ?? []), container])
  }
  return [...byKey].flatMap(([key, own]) => {
    const [first] = own
    if (first === undefined) return []
    const weight = own.reduce((sum, { id }) => sum + (weightOf.get(id) ?? 0), 0)
    return [
      {
        ...{ key, part: partOf(first), containers: own, weight },
        createdAt: Math.min(...own.map(each => each.createdAt))
      }
    ]
  })
}

function findStable(kinds: readonly Kind[], { stableId, rollout, images }: Grouping): Release | undefined {
  const present = new Set(kinds.map(({ key }) => key))
  const isComplete = (id: string) =>
    readReleaseId(id).parts.every(part => !images.has(part.service) || present.has(keyOf(part)))
  const base = [stableId, rollout?.stableId].find(id => id !== undefined && isComplete(id))
  const parts = base === undefined ? [] : readReleaseId(base).parts
  const ofCanary = new Set(rollout === undefined ? [] : keysOf(rollout.canaryId))
  const found = [...images.keys()]
    .filter(name => parts.every(({ service }) => service !== name))
    .flatMap(name => {
      const own = kinds.filter(({ key, part }) => part.service === name && !ofCanary.has(key))
      return own.toSorted((one, other) => other.weight - one.weight || one.createdAt - other.createdAt)[0]?.part ?? []
    })
  return parts.length + found.length === 0 ? undefined : releaseOf([...parts, ...found])
}

/** Known releases that have a container, then those that are found, the newest containers first. */
function othersOf(
  left: readonly Kind[],
  stable: Release | undefined,
  { stored, rollout, images }: Grouping
): readonly Release[] {
  const known = [rollout?.canaryId, rollout?.stableId, ...stored.map(({ id }) => id)].filter(id => id !== undefined)
  const releases: Release[] = []
  let unexplained = left
  const take = (release: Release) => {
    const keys = new Set(keysOf(release.id))
    if (unexplained.every(({ key }) => !keys.has(key))) return
    releases.push(release)
    unexplained = unexplained.filter(({ key }) => !keys.has(key))
  }
  for (const id of known) if (id !== stable?.id) take(readReleaseId(id))
  while (unexplained.length > 0) {
    const newest = unexplained.toSorted((one, other) => other.createdAt - one.createdAt)
    const parts = [...images.keys()].flatMap(
      name =>
        newest.find(({ part }) => part.service === name)?.part ??
        stable?.parts.find(({ service }) => service === name) ??
        []
    )
    take(releaseOf(parts))
  }
  return releases
}

/** The release with all that its containers, the server's list of releases, or what is to be deployed tell of its images. */
function completed(release: Release, kinds: readonly Kind[], { stored, images }: Grouping): Release {
  const same = stored.find(({ id }) => id === release.id)
  const parts = release.parts.map(part => {
    const image = images.get(part.service)
    const digest = image === undefined ? undefined : digestIn(image)
    return (
      kinds.find(({ key }) => key === keyOf(part))?.part ??
      same?.parts.find(({ service }) => service === part.service) ??
      (image !== undefined && digest !== undefined && keyOf({ ...part, digest }) === keyOf(part)
        ? { ...part, image, digest }
        : part)
    )
  })
  return { ...releaseOf(parts), id: release.id }
}
