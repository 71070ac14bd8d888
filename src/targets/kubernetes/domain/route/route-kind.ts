import type { ResourceKind } from '../cluster/resources.js'

/** What sends the traffic to the canary. */
export type TrafficKind = 'gateway-api' | 'istio' | 'service-selector'

/** What each of them edits. */
export const ROUTE_KINDS: Readonly<Record<TrafficKind, readonly ResourceKind[]>> = {
  'gateway-api': ['HTTPRoute', 'GRPCRoute'],
  istio: ['VirtualService'],
  'service-selector': ['Service']
}

/** The two Services of a split. */
export interface SplitServices {
  readonly namespace: string
  readonly stable: string
  readonly canary: string
}
