import { startDatadogService } from '../../../local/services/sources/datadog-service.js'
import { startHttpService, type HttpService } from '../../../local/services/http-service.js'
import { startNewRelicService } from '../../../local/services/sources/new-relic-service.js'
import type { Scraping } from '../../../local/services/sources/prometheus-samples.js'
import { startPrometheusService } from '../../../local/services/sources/prometheus-service.js'
import { startSentryService } from '../../../local/services/sources/sentry-service.js'
import type { TrafficRecord } from '../../../local/services/sources/traffic-record.js'
import { CANARY, STABLE, type DrawnRollout } from './draw-rollout.js'

/** Services that all report the traffic of the rollout that is played. */
export interface SimulatedWorld {
  readonly services: readonly HttpService[]
  readonly origins: Readonly<Record<'prometheus' | 'datadog' | 'newRelic' | 'sentry' | 'json', string>>
  readonly secrets: Readonly<Record<string, string>>
  play(rollout: DrawnRollout, now: () => number): void
  stop(): Promise<void>
}

const SCRAPE_MILLISECONDS = 5_000

/** Starts each service once: a rollout is the record that they read from then on. */
export async function startSimulatedWorld(): Promise<SimulatedWorld> {
  let playing: { readonly rollout: DrawnRollout; readonly now: () => number; readonly scraping: Scraping } | undefined
  const record = (): TrafficRecord | undefined => playing?.rollout.traffic
  const traffic: TrafficRecord = {
    add: () => undefined,
    addMany: () => undefined,
    between: span => record()?.between(span) ?? []
  }
  const now = () => playing?.now() ?? 0
  const world = { traffic, now }
  const scraping = () => playing?.scraping ?? scrapingOf(0)
  const [prometheus, datadog, newRelic, sentry, json] = await Promise.all([
    startPrometheusService({ ...world, scraping }),
    startDatadogService(world),
    startNewRelicService(world),
    startSentryService(world),
    startStatistics(world)
  ])
  const services: readonly HttpService[] = [prometheus, datadog, newRelic, sentry, json]
  return {
    services,
    origins: {
      ...{ prometheus: prometheus.origin, datadog: datadog.origin, newRelic: newRelic.endpoint },
      ...{ sentry: sentry.origin, json: json.origin }
    },
    secrets: {
      ...{ DD_KEY: datadog.apiKey, DD_APP: datadog.applicationKey },
      ...{ NR_KEY: newRelic.apiKey, SENTRY_TOKEN: sentry.token }
    },
    play: (rollout, clock) => {
      playing = { rollout, now: clock, scraping: scrapingOf(rollout.startAt) }
      sentry.releases.add(CANARY).add(STABLE)
    },
    stop: async () => {
      await Promise.all(services.map(service => service.close()))
    }
  }
}

/** One process of stable starts again in every rollout. */
function scrapingOf(startAt: number): Scraping {
  return {
    ...{ intervalMilliseconds: SCRAPE_MILLISECONDS, processes: { [CANARY]: 1, [STABLE]: 3 }, gaps: [] },
    restarts: [{ instance: `${STABLE}-1:8080`, at: startAt + 150_000 }]
  }
}

/** The service's own figures of a span of time, by its version: complete a moment later. */
function startStatistics({ traffic }: { readonly traffic: TrafficRecord }): Promise<HttpService> {
  return startHttpService(({ url }) => {
    const { version, from, to } = Object.fromEntries(url.searchParams)
    const span = { from: Number(from), to: Number(to), now: Infinity }
    const requests = traffic.between(span).filter(request => request.version === version)
    const body = {
      requests: requests.length,
      errors: requests.filter(({ isBad }) => isBad).length,
      slow: requests.filter(({ milliseconds }) => milliseconds > 300).length
    }
    return { status: 200, body }
  })
}
