import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { ServerContainer } from '../container.js'

/** What one service of a release runs. */
export interface ReleasePart {
  readonly service: string
  /** With its digest: `registry/shop/api:1.4.2@sha256:…`. Empty where only the id of the release is known. */
  readonly image: string
  /** `sha256:…`. */
  readonly digest: string
  /** What `docker compose config --hash` prints with that image; of a release that was read from an id, the first `ID_DIGITS` of it. */
  readonly configHash: string
}

/** One immutable version of all services that are deployed together: the revision of a rollout on a server. */
export interface Release {
  /** See `releaseId`. */
  readonly id: string
  readonly label: string
  /** By name of the service. */
  readonly parts: readonly ReleasePart[]
}

/** A release that served, as the server keeps it: what a rollback may go back to. */
export interface StoredRelease extends Release {
  /** Epoch milliseconds, in the time of the server. */
  readonly servedSince: number
  /** URL of the workflow run; undefined for a release that was found. */
  readonly run: string | undefined
}

/** Hexadecimal digits of a digest and of a config hash that an id holds. */
export const ID_DIGITS = 16

/**
 * `api.3f2a1b4c5d6e7f80.9c1d2e3f4a5b6c7d+worker.…`: service, digest and config hash of each part, by name of the service. Only letters,
 * digits and `._+-`, so that it may be part of a file name.
 */
export function releaseId(parts: readonly Omit<ReleasePart, 'image'>[]): string {
  return parts.map(keyOf).toSorted().join('+')
}

/** The part of an id that one service has: what a container is recognized by. */
export function keyOf({ service, digest, configHash }: Omit<ReleasePart, 'image'>): string {
  return `${service}.${digitsOf(digest)}.${digitsOf(configHash)}`
}

/** The keys of all parts of a release. */
export function keysOf(id: string): readonly string[] {
  return id.split('+')
}

/** What a container runs, as a part of a release. The digest is that of the reference that it was started with, if it names one. */
export function partOf({ service, image, digest, imageId, configHash }: ServerContainer): ReleasePart {
  return { service, image, digest: digestIn(image) ?? digest ?? imageId, configHash }
}

/** The digest that an image reference names; undefined where it names none. */
export function digestIn(image: string): string | undefined {
  return /@(?<digest>sha256:[0-9a-f]{64})$/.exec(image)?.groups?.digest
}

function digitsOf(hash: string): string {
  return hash.replace(/^sha256:/, '').slice(0, ID_DIGITS)
}

/** A release of these parts, with its id and label. */
export function releaseOf(parts: readonly ReleasePart[]): Release {
  const sorted = parts.toSorted((one, other) => (one.service < other.service ? -1 : 1))
  return { id: releaseId(sorted), label: labelOf(sorted), parts: sorted }
}

/** The release of an id, without images. Throws `rejected` for an id that is not one of ours. */
export function readReleaseId(id: string): Release {
  const parts = keysOf(id).map(key => {
    const { service, digest, configHash } = PART.exec(key)?.groups ?? {}
    if (service === undefined || digest === undefined || configHash === undefined)
      throw new DeployError('rejected', 'The id of a release on the server is malformed. Deploy again.')
    return { service, image: '', digest, configHash }
  })
  return { id, label: labelOf(parts), parts }
}

const PART = new RegExp(
  `^(?<service>[\\w.-]{1,128})\\.(?<digest>[0-9a-f]{${ID_DIGITS}})\\.(?<configHash>[0-9a-f]{${ID_DIGITS}})$`
)

/** Most labels that are spelled out. */
const NAMED_PARTS = 3
const LABEL_DIGITS = 12

/** `api:1.4.2`, `api@3f2a1b4c5d6e` without a tag; of many services, the first three. */
function labelOf(parts: readonly ReleasePart[]): string {
  const named = parts.slice(0, NAMED_PARTS).map(({ service, image, digest }) => {
    const tag = tagOf(image)
    return tag === undefined ? `${service}@${digitsOf(digest).slice(0, LABEL_DIGITS)}` : `${service}:${tag}`
  })
  const more = parts.length - named.length
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** The tag of an image reference; undefined where it has none. A port of the registry is not one. */
export function tagOf(image: string): string | undefined {
  return /:(?<tag>[\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.groups?.tag
}

/** The release as the engine knows it. */
export function toRevision({ id, label, parts }: Release): Revision {
  return {
    ...{ id, label },
    images: Object.fromEntries(parts.map(({ service, image }) => [service, image])),
    digests: Object.fromEntries(parts.map(({ service, digest }) => [service, digest]))
  }
}

/**
 * The release of a revision: the parts are in `images` and `digests`, and the config hashes in the `id`, cut to `ID_DIGITS`. Throws
 * `rejected` for an id that is not one of ours.
 */
export function toRelease({ id, label, images, digests }: Revision): Release {
  const parts = readReleaseId(id).parts.map(part => ({
    ...part,
    image: images[part.service] ?? '',
    digest: digests[part.service] ?? part.digest
  }))
  return { id, label, parts }
}

/** The release with the images of one that is known by the same id, where its own are not known. */
export function withImages(release: Release, known: readonly Release[]): Release {
  if (release.parts.every(({ image }) => image !== '')) return release
  return known.find(({ id, parts }) => id === release.id && parts.every(({ image }) => image !== '')) ?? release
}
