import { RefusedRequest } from './read-shape.js'
import type { TrafficRecord } from './traffic-record.js'

export const SENTRY_PROJECT = 'shop'

/** An issue of a project. Times in epoch milliseconds. */
export interface SentryIssue {
  readonly id: string
  readonly firstSeen: number
  readonly firstRelease: string
  readonly status?: 'unresolved' | 'ignored'
}

/** What there is at the time of a request. */
export interface SentryState {
  readonly traffic: TrafficRecord
  readonly issues: readonly SentryIssue[]
  readonly releases: ReadonlySet<string>
  readonly incompleteAfter: number | undefined
  readonly dataScanned: 'full' | 'partial' | undefined
  readonly now: number
}

/** Throws a RefusedRequest for parameters that are not documented, and for a project that does not exist. */
export function readParameters(parameters: URLSearchParams, known: readonly string[]): URLSearchParams {
  const unknown = [...parameters.keys()].find(name => !known.includes(name))
  if (unknown !== undefined) throw new RefusedRequest(`Unknown parameter ${unknown}`)
  const project = parameters.getAll('project').find(name => name !== SENTRY_PROJECT)
  if (project !== undefined) throw new RefusedRequest(`Invalid project parameter. Values must be numbers or slugs.`)
  return parameters
}

/** `start` and `end` in epoch milliseconds: ISO 8601, in UTC where there is no zone. */
export function readSpan(parameters: URLSearchParams): { readonly start: number; readonly end: number } {
  const [start = Number.NaN, end = Number.NaN] = ['start', 'end'].map(name => {
    const text = parameters.get(name) ?? ''
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN
  })
  if (Number.isFinite(start) && end > start) return { start, end }
  throw new RefusedRequest('start and end are both required')
}
