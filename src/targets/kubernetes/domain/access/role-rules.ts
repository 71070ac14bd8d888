import { RESOURCES, type ResourceKind } from '../cluster/resources.js'
import type { WorkloadKind } from '../rolling/workload-kind.js'
import { ROUTE_KINDS, type TrafficKind } from '../route/route-kind.js'

type Verb = 'get' | 'list' | 'create' | 'update' | 'patch' | 'delete'

/** One rule of a Role (https://kubernetes.io/docs/reference/access-authn-authz/rbac/). */
export interface RoleRule {
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly Verb[]
}

/** How a workload is deployed. */
export type RolloutKind = TrafficKind | 'rolling'

const LOCK = ruleOf(['Lease'], ['get', 'create', 'update', 'delete'])
const PODS: readonly RoleRule[] = [
  ruleOf(['Pod'], ['list']),
  // Both only for the cause of a failure.
  { apiGroups: [''], resources: ['pods/log'], verbs: ['get'] },
  ruleOf(['Event'], ['list'])
]

/** All that a rollout of this kind needs in its namespace, and nothing else. */
export function roleRules(kind: RolloutKind): readonly RoleRule[] {
  if (kind === 'rolling') return rollingRules('Deployment', 'StatefulSet', 'DaemonSet')
  const isSelector = kind === 'service-selector'
  return [
    ruleOf(['Deployment'], ['get', 'create', 'patch', 'delete']),
    ruleOf(['Service'], isSelector ? ['get', 'list', 'patch'] : ['get', 'list', 'create', 'delete']),
    ...(isSelector ? [] : [ruleOf(ROUTE_KINDS[kind], ['list', 'patch'])]),
    ruleOf(['HorizontalPodAutoscaler'], ['list', 'patch']),
    ...PODS,
    LOCK
  ]
}

/** The same of rolling updates of these kinds. */
export function rollingRules(...kinds: readonly WorkloadKind[]): readonly RoleRule[] {
  return [ruleOf(kinds, ['get', 'patch']), ...PODS, LOCK]
}

/** What CronJobs that follow a release need beside that; nothing without one. */
export function cronJobRules(cronJobs: readonly string[]): readonly RoleRule[] {
  return cronJobs.length === 0 ? [] : [ruleOf(['CronJob'], ['get', 'patch'])]
}

/** What a migration needs beside that; nothing without one. Its pod is read like those of the workload. */
export function migrationRules(migration: object | undefined): readonly RoleRule[] {
  return migration === undefined ? [] : [ruleOf(['Job'], ['get', 'create', 'delete'])]
}

function ruleOf(kinds: readonly ResourceKind[], verbs: readonly Verb[]): RoleRule {
  const groups = new Set(kinds.map(kind => RESOURCES[kind].group))
  return { apiGroups: [...groups], resources: kinds.map(kind => RESOURCES[kind].plural), verbs }
}
