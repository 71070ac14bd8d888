import type { Version } from '../bed.js'

/** Asked for each request that a bed serves. */
const versions = new Map<string, Version>()

/** The version in the tag of an image `…:<version>@sha256:…`; `none` without one. */
export function versionOf(image: string): Version {
  const known = versions.get(image)
  if (known !== undefined) return known
  const version = (/:(?<version>[\w-]+)@/.exec(image)?.groups?.version ?? 'none') as Version
  versions.set(image, version)
  return version
}
