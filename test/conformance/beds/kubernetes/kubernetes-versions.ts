import { createHash } from 'node:crypto'
import type { Version } from '../../bed.js'

export function imageOf(version: Version): string {
  const digest = createHash('sha256').update(version).digest('hex')
  return `registry.example/shop/web:${version}@sha256:${digest}`
}

/** Asked for each request. */
const versions = new Map<string, Version>()

export function versionOf(image: string): Version {
  const known = versions.get(image)
  if (known !== undefined) return known
  const version = (/:(?<version>[\w-]+)@/.exec(image)?.groups?.version ?? 'none') as Version
  versions.set(image, version)
  return version
}
