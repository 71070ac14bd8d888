import type { JsonPatch } from '../cluster/json-patch.js'
import { textAt, type KubeObject } from '../cluster/kube-object.js'
import { gatewayRoute } from './gateway-route.js'
import type { SplitServices } from './route-kind.js'
import { readSelected, selectPods, type SelectedLabels } from './service-selector.js'
import { hasOtherProtocols, virtualService } from './virtual-service.js'
import { readShare, ruleProblems, setShare, type RouteDialect } from './weighted-rules.js'

/** What a route is read by. */
export interface RouteContext {
  readonly services: SplitServices
  readonly labels: SelectedLabels
}

const DIALECTS: Readonly<Record<string, RouteDialect>> = {
  HTTPRoute: gatewayRoute,
  GRPCRoute: gatewayRoute,
  VirtualService: virtualService
}

/** The canary's share in one route, HTTPRoute to Service; undefined where the route does not lead to the workload. */
export function shareOfRoute(route: KubeObject, { services, labels }: RouteContext): number | undefined {
  const kind = textAt(route, 'kind') ?? ''
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : undefined
  return dialect === undefined ? readSelected(route, labels) : readShare(route, services, dialect)
}

/** The operations for this share. A Service knows only 0 and 100. */
export function shareRoute(route: KubeObject, percent: number, { services, labels }: RouteContext): JsonPatch {
  const kind = textAt(route, 'kind') ?? ''
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : undefined
  if (dialect !== undefined) return setShare(route, { services, percent }, dialect)
  return selectPods(route, percent === 0 ? 0 : 100, labels)
}

/** Why the traffic of a route cannot be shifted: one clause each. */
export function routeProblems(route: KubeObject, { services }: RouteContext): readonly string[] {
  const kind = textAt(route, 'kind') ?? ''
  const dialect = Object.hasOwn(DIALECTS, kind) ? DIALECTS[kind] : undefined
  if (dialect === undefined) return []
  return [
    ...ruleProblems(route, services, dialect),
    ...(kind === 'VirtualService' && hasOtherProtocols(route, services)
      ? ['it has TCP or TLS routes, which cannot be shifted']
      : [])
  ]
}
