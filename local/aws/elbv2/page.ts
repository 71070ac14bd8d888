import type { RequestFields } from '../request-fields.js'
import { invalidRequest } from './elbv2-request.js'

export interface Page<T> {
  readonly items: readonly T[]
  readonly NextMarker?: string
}

/** One page of a Describe call: `PageSize` 1 to 400, `Marker` as the call before handed it out. */
export function pageOf<T>(items: readonly T[], fields: RequestFields): Page<T> {
  const size = fields.integer('PageSize', { from: 1, to: 400 }) ?? 400
  const start = readMarker(fields.text('Marker'))
  const end = start + size
  const page = items.slice(start, end)
  return end < items.length
    ? { items: page, NextMarker: Buffer.from(String(end)).toString('base64url') }
    : { items: page }
}

function readMarker(marker: string | undefined): number {
  if (marker === undefined) return 0
  const start = Number(Buffer.from(marker, 'base64url').toString())
  if (!Number.isInteger(start) || start <= 0) throw invalidRequest(`Invalid marker '${marker}'`)
  return start
}
