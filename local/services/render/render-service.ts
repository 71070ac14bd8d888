import { startHttpService, type HttpService, type ServiceAnswer, type ServiceRequest } from '../http-service.js'
import { createRateLimit, type RateLimit } from '../sources/rate-limit.js'
import { errorAnswer } from './render-answers.js'
import { answerRequest, type EndpointSettings, type EndpointWorld } from './render-endpoints.js'
import type { RenderPlatform } from './render-platform.js'

/** The key that the API accepts. */
export const RENDER_KEY = 'rnd_local0000000000000000000000'

/** The API of Render on the platform of a workspace. */
export interface RenderEndpoints {
  readonly settings: EndpointSettings
  readonly limits: { readonly read: RateLimit; readonly change: RateLimit; readonly deploy: Map<string, RateLimit> }
  handle(request: Pick<ServiceRequest, 'method' | 'url' | 'body' | 'headers'>): ServiceAnswer
}

/** Answers as https://api-docs.render.com documents: keys, rate limits, and what each request needs. */
export function renderEndpoints(platform: RenderPlatform, now: () => number): RenderEndpoints {
  const settings: EndpointSettings = { createStatus: 201, shownAfter: 0 }
  const world: EndpointWorld = { platform, settings, now }
  // https://api-docs.render.com/reference/rate-limiting
  const limits = { read: limited(400), change: limited(30), deploy: new Map<string, RateLimit>() }
  return {
    settings,
    limits,
    handle(request) {
      if (request.headers.authorization !== `Bearer ${RENDER_KEY}`) return errorAnswer(401, 'Unauthorized')
      const refused = limitOf(request, limits).take(now())
      if (refused === undefined) return answerRequest(request, world)
      const headers = {
        'Ratelimit-Limit': String(refused.limit),
        'Ratelimit-Remaining': '0',
        'Ratelimit-Reset': String(refused.resetSeconds),
        'Retry-After': String(refused.resetSeconds)
      }
      return { ...errorAnswer(429, 'rate limit exceeded'), headers }
    }
  }
}

function limited(requests: number): RateLimit {
  const limit = createRateLimit()
  limit.set({ requests, periodSeconds: 60 })
  return limit
}

function limitOf(
  { method, url }: Pick<ServiceRequest, 'method' | 'url'>,
  { read, change, deploy }: RenderEndpoints['limits']
): RateLimit {
  if (method === 'GET') return read
  const service = /^\/v1\/services\/([^/]+)(?:\/deploys)?$/.exec(url.pathname)?.[1]
  if (service === undefined) return change
  const own = deploy.get(service) ?? limited(10)
  deploy.set(service, own)
  return own
}

/** The same on a port of this machine. */
export async function startRenderService(
  platform: RenderPlatform,
  { now, port }: { readonly now: () => number; readonly port?: number }
): Promise<HttpService & RenderEndpoints> {
  const endpoints = renderEndpoints(platform, now)
  const service = await startHttpService(request => endpoints.handle(request), port)
  return { ...service, ...endpoints }
}
