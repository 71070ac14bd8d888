import { createHash } from 'node:crypto'
import type { Version } from '../../bed.js'

export function imageOf(version: Version): string {
  const digest = createHash('sha256').update(version).digest('hex')
  return `registry.example/shop/web:${version}@sha256:${digest}`
}
