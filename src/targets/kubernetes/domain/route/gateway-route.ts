import { listAt, memberAt, numberAt, objectAt, textAt } from '../cluster/kube-object.js'
import type { RouteDialect } from './weighted-rules.js'

/**
 * `HTTPRoute` and `GRPCRoute`: weights are proportions, and a backend without one has 1
 * (https://gateway-api.sigs.k8s.io/reference/spec/#backendref).
 */
export const gatewayRoute: RouteDialect = {
  rulesOf: route =>
    listAt(route, 'spec', 'rules').map((rule, index) => ({
      name: `rule ${index + 1}`,
      path: ['spec', 'rules', index, 'backendRefs'],
      destinations: listAt(rule, 'backendRefs')
    })),
  serviceOf(ref, { namespace }) {
    const isService = (textAt(ref, 'group') ?? '') === '' && (textAt(ref, 'kind') ?? 'Service') === 'Service'
    return isService && (textAt(ref, 'namespace') ?? namespace) === namespace ? textAt(ref, 'name') : undefined
  },
  weightOf: ref => (memberAt(ref, 'weight') === undefined ? 1 : (numberAt(ref, 'weight') ?? 0)),
  weigh: (ref, weight) => ({ ...objectAt(ref), weight: weight ?? 1 }),
  toCanary: (ref, { canary }) => ({ ...objectAt(ref), name: canary })
}
