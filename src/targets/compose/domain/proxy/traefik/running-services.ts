import { listOf, membersOf, parseServerJson, textOf } from '../../server-json.js'
import { backendOf, type BackendPlan } from '../haproxy/backend-file.js'
import type { ProxyServer } from '../proxy-servers.js'
import { hostOf } from './dynamic-file.js'

/** What stands before the answer of each service. */
export const SERVICE_LINE = '--- service '

/**
 * The containers that Traefik sends requests to, of its API's answer for each service (`/api/http/services/NAME@file`). A service that it does not have
 * is left out; undefined where it has none. Throws `platform-error` for an answer that is not JSON.
 */
export function readWeights(
  printed: string,
  plan: Pick<BackendPlan, 'ports' | 'backends'>,
  known: readonly ProxyServer[]
): readonly ProxyServer[] | undefined {
  const answers = new Map(
    printed.split(SERVICE_LINE).map(part => {
      const [name = '', ...answer] = part.split('\n')
      return [name, answer.join('\n').trim()]
    })
  )
  const services = [...plan.ports].filter(([service]) => (answers.get(backendOf(service, plan)) ?? '') !== '')
  if (services.length === 0) return undefined
  return services.flatMap(([service, port]) => {
    const answer = parseServerJson(answers.get(backendOf(service, plan)) ?? '', 'the API of Traefik')
    return listOf(membersOf(answer.weighted).services).flatMap(each => {
      const { name, weight } = membersOf(each)
      const host = hostOf(textOf(name) ?? '')
      if (host === undefined || typeof weight !== 'number') return []
      const server = known.find(one => one.service === service && one.host === host)
      return [{ ...(server ?? { service, containerId: '', host, address: '', port }), weight }]
    })
  })
}
