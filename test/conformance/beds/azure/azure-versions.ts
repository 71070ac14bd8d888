import { createHash } from 'node:crypto'
import { objectsOf } from '../../../../local/services/azure/container-apps/check-app.js'
import type { Json } from '../../../../local/services/azure/arm/read-body.js'
import type { Version } from '../../bed.js'
import { versionOf } from '../image-version.js'

/** By its digest, with the version as the tag. */
export function imageOf(version: Version): string {
  return `shop.azurecr.io/web:${version}@sha256:${createHash('sha256').update(version).digest('hex')}`
}

/** The version of the image of a template. */
export function versionIn(template: Json): Version {
  return versionOf(String(objectsOf(template.containers)[0]?.image))
}
