import { type HttpService, type ServiceAnswer, type ServiceRequest, startHttpService } from '../http-service.js'
import { createRateLimit, type RateLimit } from './rate-limit.js'
import { RefusedRequest } from './read-shape.js'
import { listIssues } from './sentry-issues.js'
import { SENTRY_PROJECT, type SentryIssue, type SentryState } from './sentry-state.js'
import { queryTimeseries } from './sentry-timeseries.js'
import type { TrafficRecord } from './traffic-record.js'

/** Sentry's web API, as far as it counts events and lists issues. */
export interface SentryService extends HttpService {
  readonly token: string
  readonly organization: string
  readonly project: string
  readonly issues: SentryIssue[]
  /** Versions that exist: by their first event, or made by a release command. */
  readonly releases: Set<string>
  readonly rateLimit: RateLimit
  /** Windows that end after this time (epoch milliseconds) are marked incomplete; undefined: none. */
  incompleteAfter: number | undefined
  dataScanned: 'full' | 'partial' | undefined
}

export interface SentryWorld {
  readonly traffic: TrafficRecord
  readonly now: () => number
}

const OWN = { token: 'sntryu_0123456789abcdef0123456789abcdef', organization: 'acme', project: SENTRY_PROJECT }

/** Starts Sentry with one organization of one project. https://docs.sentry.io/api/ */
export async function startSentryService({ traffic, now }: SentryWorld): Promise<SentryService> {
  const state = {
    ...{ issues: [] as SentryIssue[], releases: new Set<string>(), rateLimit: createRateLimit() },
    ...{ incompleteAfter: undefined as number | undefined, dataScanned: undefined as 'full' | 'partial' | undefined }
  }
  const service = await startHttpService(request => {
    if (request.headers.authorization === undefined)
      return { status: 401, body: { detail: 'Authentication credentials were not provided.' } }
    if (request.headers.authorization !== `Bearer ${OWN.token}`)
      return { status: 401, body: { detail: 'Invalid token' } }
    const limited = state.rateLimit.take(now())
    if (limited !== undefined) return tooMany(limited, now())
    try {
      return route(request, { ...state, traffic, now: now() })
    } catch (error) {
      if (error instanceof RefusedRequest) return { status: 400, body: { detail: error.message } }
      throw error
    }
  })
  return Object.assign(state, service, OWN)
}

/** https://docs.sentry.io/api/ratelimits */
function tooMany(
  { limit, resetSeconds }: { readonly limit: number; readonly resetSeconds: number },
  now: number
): ServiceAnswer {
  const headers = {
    'x-sentry-rate-limit-limit': String(limit),
    'x-sentry-rate-limit-remaining': '0',
    'x-sentry-rate-limit-reset': String(Math.floor(now / 1000) + resetSeconds),
    'x-sentry-rate-limit-concurrentlimit': '25',
    'x-sentry-rate-limit-concurrentremaining': '25',
    // Of the same clock as the moment.
    date: new Date(now).toUTCString()
  }
  return { status: 429, headers, body: { detail: 'You are attempting to use this endpoint too frequently.' } }
}

function route(request: ServiceRequest, state: SentryState): ServiceAnswer {
  const [organization, rest] = /^\/api\/0\/organizations\/([^/]+)\/(.+)$/.exec(request.url.pathname)?.slice(1) ?? []
  const notFound = { status: 404, body: { detail: 'The requested resource does not exist' } }
  if (request.method !== 'GET' || organization !== OWN.organization) return notFound
  if (rest === 'events-timeseries/') return { status: 200, body: queryTimeseries(request.url.searchParams, state) }
  if (rest === 'issues/') return listIssues(request.url, state)
  const [, release] = /^releases\/([^/]+)\/$/.exec(rest ?? '') ?? []
  if (release === undefined || !state.releases.has(decodeURIComponent(release))) return notFound
  return { status: 200, body: { version: decodeURIComponent(release), newGroups: 0 } }
}
