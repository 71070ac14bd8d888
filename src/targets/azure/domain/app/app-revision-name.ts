import type { Revision } from '../../../../domain/rollout/revision.js'
import { digestOf } from '../../../../domain/image-registry/image-reference.js'
import { imagesOf, type Images } from './template-images.js'
import type { AppRevision, ContainerApp } from './container-app.js'

/** The start of the suffix of each revision that deploy-kit makes. */
const OWN_PREFIX = 'dk-'

/**
 * `web--dk-3f2a9c1b7e-1`: the digest of what is deployed, and which attempt it is. A suffix has small letters, digits and hyphens:
 * https://learn.microsoft.com/azure/container-apps/revisions#name-suffix. `digest`: hexadecimal, of the content of the template.
 */
export function suffixOf(digest: string, attempt: number): string {
  return `${OWN_PREFIX}${digest.slice(0, 10)}-${attempt}`
}

/** `<app>--<suffix>`: https://learn.microsoft.com/azure/container-apps/revisions#name-suffix */
export function revisionNameOf(app: string, suffix: string): string {
  return `${app}--${suffix}`
}

/** The suffix of a revision of this app. */
export function suffixIn(app: string, revisionName: string): string {
  return revisionName.startsWith(`${app}--`) ? revisionName.slice(app.length + 2) : ''
}

/** Whether deploy-kit made it. */
export function isOwnRevision(app: string, revisionName: string): boolean {
  return suffixIn(app, revisionName).startsWith(OWN_PREFIX)
}

/** A revision of Container Apps in the terms of a rollout. */
export function revisionOf({ name, template }: Pick<AppRevision, 'name' | 'template'>, app: string): Revision {
  return namedRevision(name, imagesOf(template), app)
}

/** The same of one that is to be made. */
export function namedRevision(name: string, images: Images, app: string): Revision {
  const digests = Object.entries(images).flatMap(([container, image]) => {
    const digest = digestOf(image)
    return digest === undefined ? [] : [[container, digest] as const]
  })
  return { id: name, label: labelOf(name, images, app), images, digests: Object.fromEntries(digests) }
}

/** `web:1.4.2`, or the name of the revision where the image has no tag. */
function labelOf(name: string, images: Images, app: string): string {
  const image = images[app] ?? Object.values(images).at(-1) ?? ''
  const tag = /:(?<tag>[\w.-]{1,128})$/.exec(image.split('@')[0] ?? '')?.groups?.tag
  return tag === undefined ? name : `${app}:${tag}`
}

/** Names of revisions by weight: an entry that follows the latest revision counts for the one that is ready. */
export function weightsOf({ traffic, latestReadyRevision, latestRevision }: ContainerApp): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { revisionName, isLatest, weight } of traffic) {
    const name = isLatest ? (latestReadyRevision ?? latestRevision) : revisionName
    if (name !== undefined) weights.set(name, (weights.get(name) ?? 0) + weight)
  }
  return weights
}
