import { badInput } from '../../../../domain/errors.js'
import type { InputReader } from '../../../../domain/input/input-reader.js'
import { gotName, quoteName } from '../../../../domain/input/quote-safe.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { ComposeSpec } from '../../domain/compose-spec.js'
import { PROXY_KINDS } from '../../domain/proxy/proxy-kind.js'
import { requirePath } from './server-path.js'
import { readBackends } from './service-values.js'

type ProxySpec = Pick<
  ComposeSpec,
  'proxy' | 'proxyService' | 'proxyFile' | 'proxyFileInside' | 'proxySocket' | 'backends'
>

const OF_A_PROXY = ['proxy-service', 'proxy-file', 'proxy-file-inside', 'proxy-socket', 'backends'] as const
const SERVICE = /^[a-zA-Z0-9][\w.-]{0,127}$/
const SPLITTING = 'haproxy, nginx, caddy or traefik'

/** Reads which proxy splits the traffic. Throws `bad-input` for what it lacks, and for what the strategy cannot do with it. */
export function readProxy(
  inputs: InputReader,
  { strategy, ports }: { readonly strategy: Strategy } & Pick<ComposeSpec, 'ports'>
): ProxySpec {
  const proxy = inputs.choice('proxy', PROXY_KINDS) ?? 'none'
  if (proxy === 'none') return withoutProxy(inputs, strategy)
  if (ports.size === 0)
    throw badInput(
      'ports',
      `a value is required with proxy: ${proxy}. Write a line service=port for each service that gets requests.`
    )
  if (proxy !== 'haproxy' && inputs.text('proxy-socket') !== undefined)
    throw badInput('proxy-socket', `it is not supported with proxy: ${proxy}; remove it, or set proxy: haproxy.`)
  const service = inputs.text('proxy-service')
  if (service !== undefined && !SERVICE.test(service))
    throw badInput('proxy-service', `expected the name of a service${gotName(service)}.`)
  const inside = inputs.text('proxy-file-inside')
  if (inside !== undefined && service === undefined)
    throw badInput(
      'proxy-file-inside',
      'it requires "proxy-service", because a proxy on the host reads "proxy-file" itself. Set "proxy-service", or remove this input.'
    )
  const backends = readBackends(inputs)
  const unknown = [...backends.keys()].find(name => !ports.has(name))
  if (unknown !== undefined)
    throw badInput(
      'backends',
      `service ${quoteName(unknown)} has no port in "ports". Add its port, or remove its backend.`
    )
  return {
    ...{ proxy, backends, proxyService: service },
    proxyFile: requirePath('proxy-file', inputs.required('proxy-file')),
    proxyFileInside: inside === undefined ? undefined : requirePath('proxy-file-inside', inside),
    proxySocket: proxy === 'haproxy' ? requirePath('proxy-socket', inputs.required('proxy-socket')) : undefined
  }
}

function withoutProxy(inputs: InputReader, strategy: Strategy): ProxySpec {
  const useless = OF_A_PROXY.find(name => inputs.text(name) !== undefined)
  if (useless !== undefined)
    throw badInput(useless, `it is not supported with proxy: none; remove it, or set proxy: ${SPLITTING}.`)
  if (strategy !== 'rolling')
    throw badInput(
      'strategy',
      `\`${strategy}\` needs a proxy that splits the traffic. Set proxy: ${SPLITTING}, or strategy: rolling.`
    )
  return {
    ...{ proxy: 'none', backends: new Map(), proxyService: undefined },
    ...{ proxyFile: undefined, proxyFileInside: undefined, proxySocket: undefined }
  }
}
