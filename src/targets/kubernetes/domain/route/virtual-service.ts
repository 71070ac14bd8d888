import { listAt, numberAt, objectAt, textAt, type KubeObject } from '../cluster/kube-object.js'
import type { SplitServices } from './route-kind.js'
import type { RouteDialect } from './weighted-rules.js'

/**
 * `VirtualService`: of several destinations, each gets its weight of their sum, and one without a weight gets none; a single one gets all
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRouteDestination).
 */
export const virtualService: RouteDialect = {
  rulesOf: route =>
    listAt(route, 'spec', 'http').map((rule, index) => ({
      name: `route ${textAt(rule, 'name') ?? index + 1}`,
      path: ['spec', 'http', index, 'route'],
      destinations: listAt(rule, 'route')
    })),
  serviceOf: (destination, services) => serviceOfHost(textAt(destination, 'destination', 'host') ?? '', services),
  weightOf: (destination, all) => (all.length === 1 ? 100 : (numberAt(destination, 'weight') ?? 0)),
  weigh: (destination, weight) => ({ ...objectAt(destination), weight: weight ?? 100 }),
  toCanary(destination, { stable, canary }) {
    const { host, port } = objectAt(destination, 'destination')
    // A subset is defined for the host of the stable Service only.
    const to = { host: String(host).replace(stable, canary), ...(port === undefined ? {} : { port }) }
    return { ...objectAt(destination), destination: to }
  }
}

/** `web`, `web.shop`, `web.shop.svc`, `web.shop.svc.cluster.local`: the Service `web` of the namespace `shop`. */
function serviceOfHost(host: string, { namespace }: SplitServices): string | undefined {
  const [service, of = namespace, ...rest] = host.split('.')
  const isLocal = rest.length === 0 || rest[0] === 'svc'
  return of === namespace && isLocal ? service : undefined
}

/** Whether TCP or TLS routes lead to the stable Service: their traffic would not be shifted. */
export function hasOtherProtocols(route: KubeObject, services: SplitServices): boolean {
  return ['tcp', 'tls'].some(protocol =>
    listAt(route, 'spec', protocol).some(rule =>
      listAt(rule, 'route').some(each => virtualService.serviceOf(each, services) === services.stable)
    )
  )
}
