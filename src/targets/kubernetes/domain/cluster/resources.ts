/** The kinds of objects that deploy-kit reads or writes, with their API group and version. */
export const RESOURCES = {
  Deployment: { group: 'apps', version: 'v1', plural: 'deployments' },
  StatefulSet: { group: 'apps', version: 'v1', plural: 'statefulsets' },
  DaemonSet: { group: 'apps', version: 'v1', plural: 'daemonsets' },
  Job: { group: 'batch', version: 'v1', plural: 'jobs' },
  CronJob: { group: 'batch', version: 'v1', plural: 'cronjobs' },
  Event: { group: '', version: 'v1', plural: 'events' },
  Pod: { group: '', version: 'v1', plural: 'pods' },
  Service: { group: '', version: 'v1', plural: 'services' },
  HorizontalPodAutoscaler: { group: 'autoscaling', version: 'v2', plural: 'horizontalpodautoscalers' },
  PodDisruptionBudget: { group: 'policy', version: 'v1', plural: 'poddisruptionbudgets' },
  Lease: { group: 'coordination.k8s.io', version: 'v1', plural: 'leases' },
  // https://gateway-api.sigs.k8s.io/reference/spec/
  HTTPRoute: { group: 'gateway.networking.k8s.io', version: 'v1', plural: 'httproutes' },
  GRPCRoute: { group: 'gateway.networking.k8s.io', version: 'v1', plural: 'grpcroutes' },
  // https://istio.io/latest/docs/reference/config/networking/virtual-service/
  VirtualService: { group: 'networking.istio.io', version: 'v1', plural: 'virtualservices' }
} as const

export type ResourceKind = keyof typeof RESOURCES

/** One object of a namespace. */
export interface ObjectAddress {
  readonly kind: ResourceKind
  readonly namespace: string
  readonly name: string
}

/** `apps/v1`, or `v1` for the core group. */
export function apiVersionOf(kind: ResourceKind): string {
  const { group, version } = RESOURCES[kind]
  return group === '' ? version : `${group}/${version}`
}

/** The path of all objects of a kind in a namespace. */
export function pathOf(kind: ResourceKind, namespace: string): string {
  const { group, version, plural } = RESOURCES[kind]
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`
  return `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`
}
