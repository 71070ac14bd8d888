import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import { roleRules, type RoleRule } from '../../domain/access/role-rules.js'
import { canaryName } from '../../domain/canary/canary-names.js'
import { nameOf } from '../../domain/cluster/kube-object.js'
import { RESOURCES } from '../../domain/cluster/resources.js'
import type { NamedObjects } from '../../domain/doctor/access-needs.js'
import { checkOf, type ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { describeRoute } from '../../domain/doctor/describe-route.js'
import { ROUTE_KINDS } from '../../domain/route/route-kind.js'
import { explainNoShares, findTraffic, type PlacedSpec } from '../choose-way.js'
import { findObstacles, inspectVolumes } from '../inspect-cluster.js'
import type { KubernetesWorld } from '../kubernetes-world.js'
import { kindOf } from '../split/change-objects.js'
import { readCluster, type ClusterReading } from '../split/read-cluster.js'
import { attemptRead } from './attempt-read.js'

/** Strategies that place a canary beside the stable Deployment. */
export type ShiftingStrategy = Exclude<Strategy, 'rolling'>

/** What canary and blue/green need. */
export interface InspectedBeside {
  readonly checks: readonly ClusterCheck[]
  /** Undefined where it is not known what splits the traffic. */
  readonly found: { readonly world: KubernetesWorld; readonly reading: ClusterReading } | undefined
  readonly rules: ReadonlyMap<ShiftingStrategy, readonly RoleRule[]>
}

/** Looks for what splits the traffic of a Deployment, and for what keeps a canary from its traffic. Changes nothing. */
export async function inspectBeside(
  { api, clock, spec }: Pick<KubernetesWorld, 'api' | 'clock'> & { readonly spec: PlacedSpec },
  strategies: readonly ShiftingStrategy[]
): Promise<InspectedBeside> {
  const forAll = (checks: readonly ClusterCheck[]) =>
    checks.flatMap(check => strategies.map(strategy => ({ ...check, strategy })))
  const service = spec.service ?? spec.workload
  const about = { area: 'service', check: 'route' } as const
  const traffic = await attemptRead(about, () =>
    spec.traffic === 'auto' ? findTraffic(api, spec, service) : Promise.resolve(spec.traffic)
  )
  if ('failed' in traffic) return { checks: forAll([traffic.failed]), found: undefined, rules: new Map() }
  const isSwitch = traffic.value === 'service-selector'
  const possible = strategies.filter(strategy => strategy !== 'canary' || !isSwitch)
  const rules = new Map(possible.map(strategy => [strategy, roleRules(traffic.value)] as const))
  const impossible = strategies
    .filter(strategy => !possible.includes(strategy))
    .map(strategy => ({ ...checkOf('route', 'refusal', explainNoShares(spec, service)), strategy }))
  const world: KubernetesWorld = { api, clock, spec: { ...spec, service, traffic: traffic.value } }
  const reading = await attemptRead(about, () => readCluster(world))
  if ('failed' in reading) return { checks: [...impossible, ...forAll([reading.failed])], found: undefined, rules }
  const { stable, routes, context } = reading.value
  const obstacles = await attemptRead({ area: 'service', check: 'workload' }, () => findObstacles(reading.value, world))
  const checks = [
    ...routes.flatMap(route => describeRoute(route, context)),
    ...('failed' in obstacles
      ? [obstacles.failed]
      : Object.entries(obstacles.value).flatMap(([check, texts]) =>
          texts.map(text => checkOf(check, 'refusal', text))
        )),
    ...inspectVolumes(stable).map(text => checkOf('workload', 'warning', text))
  ]
  return { checks: [...impossible, ...forAll(checks)], found: { world, reading: reading.value }, rules }
}

/** Names of what a rollout with a canary reads and changes, by plural of the kind, and by plural and verb where they differ. */
export function namesBeside({
  world: { spec },
  reading
}: NonNullable<InspectedBeside['found']>): NamedObjects['names'] {
  const [canary, canaryService] = [canaryName(spec.workload), canaryName(spec.service)]
  const names: Record<string, readonly string[]> = {
    ...{ deployments: [spec.workload, canary], 'deployments delete': [canary] },
    ...{ services: [spec.service, canaryService], 'services delete': [canaryService], 'services patch': [spec.service] }
  }
  if (spec.traffic === 'service-selector') return names
  for (const kind of ROUTE_KINDS[spec.traffic]) names[RESOURCES[kind].plural] = []
  for (const route of reading.routes) {
    const { plural } = RESOURCES[kindOf(route)]
    names[plural] = [...(names[plural] ?? []), nameOf(route)]
  }
  return names
}
