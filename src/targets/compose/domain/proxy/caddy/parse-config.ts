import { DeployError } from '../../../../../domain/errors.js'
import type { ProxyServer } from '../proxy-servers.js'
import { SERVICE_FIELD } from './snippet-file.js'

/** What is read of the configuration that runs. */
export interface RunningConfig {
  /** `host:port` of the baseline, by service: of the first place that imports its snippet. */
  readonly baseline: ReadonlyMap<string, readonly string[]>
  readonly isLogged: boolean
}

/**
 * Reads the configuration of the admin API (`/config/`): the routes beside which a snippet of ours names its service. Throws `platform-error` for a text
 * that is not JSON. https://caddyserver.com/docs/json/apps/http/servers/routes/handle/reverse_proxy/
 */
export function parseConfig(text: string): RunningConfig {
  const baseline = new Map<string, readonly string[]>()
  let isLogged = false
  // Without recursion: a configuration may be nested as deep as its author likes.
  const pending: unknown[] = [parseJson(text)]
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (Array.isArray(value)) {
      const handlers = value.flatMap(route => asList(member(route, 'handle')))
      const mark = handlers.find(
        each => member(each, 'handler') === 'log_append' && member(each, 'key') === SERVICE_FIELD
      )
      const service = member(mark, 'value')
      if (typeof service === 'string') baseline.set(service, handlers.flatMap(dialsOf))
    } else if (member(value, 'listen') !== undefined && member(value, 'logs') !== undefined) isLogged = true
    const inner: readonly unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
    pending.push(...inner.filter(each => typeof each === 'object' && each !== null))
  }
  return { baseline, isLogged }
}

/** Addresses of a proxy; those of slots are read for each request, and start with a brace. */
function dialsOf(handler: unknown): readonly string[] {
  if (member(handler, 'handler') !== 'reverse_proxy') return []
  const dials = asList(member(handler, 'upstreams')).map(each => member(each, 'dial'))
  return dials.filter(dial => typeof dial === 'string').filter(dial => !dial.startsWith('{'))
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function member(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DeployError(
      'platform-error',
      'The admin API of Caddy did not answer with its configuration. Check that the admin endpoint is not turned off.',
      { cause }
    )
  }
}

/** The containers of a baseline, each with the same weight. One that is not known has no id. */
export function readBaseline({ baseline }: RunningConfig, known: readonly ProxyServer[]): readonly ProxyServer[] {
  return [...baseline].flatMap(([service, dials]) =>
    dials.map(dial => {
      const [, host = dial, port = '0'] = /^(.*):(\d{1,5})$/.exec(dial) ?? []
      const server = known.find(each => each.service === service && each.host === host)
      return { ...(server ?? { service, containerId: '', host, address: '', port: Number(port) }), weight: 1 }
    })
  )
}
