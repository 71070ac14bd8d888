import type { RenderService } from './render-service.js'

/** The URL that is probed once the service is live; undefined where it has none, as workers and private services. */
export function healthUrlOf({
  type,
  url,
  healthCheckPath
}: Pick<RenderService, 'type' | 'url' | 'healthCheckPath'>): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  if (type === 'static_site') return new URL('/', url).href
  return type === 'web_service' ? new URL(healthCheckPath ?? '/', url).href : undefined
}
