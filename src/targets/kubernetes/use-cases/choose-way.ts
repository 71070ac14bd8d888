import { DeployError } from '../../../domain/errors.js'
import { joinSentences } from '../../../domain/text/join-sentences.js'
import type { SteppedRequest } from '../../stepped/use-cases/roll-out-when-free.js'
import { isEnded, parseNote } from '../../stepped/domain/rollout-note.js'
import { canaryName, ROLLOUT } from '../domain/canary/canary-names.js'
import { isOurCanary } from '../domain/canary/canary-objects.js'
import { annotationOf, type KubeObject } from '../domain/cluster/kube-object.js'
import { leaseName, readLease } from '../domain/lease/lease-object.js'
import { readMigration } from '../domain/migration/migration-note.js'
import { readUpdate } from '../domain/rolling/update-note.js'
import { ROUTE_KINDS, type TrafficKind } from '../domain/route/route-kind.js'
import { shareOfRoute, type RouteContext } from '../domain/route/route-split.js'
import type { WorkloadSpec } from '../domain/workload-spec.js'
import type { KubeApi } from '../ports/kube-api.js'

/** How a revision is brought: a canary beside the stable Deployment, or new pods in the place of the old ones. */
export type Way =
  | { readonly kind: 'beside'; readonly service: string; readonly traffic: TrafficKind }
  | { readonly kind: 'rolling' }

/** The workload in its namespace. */
export interface PlacedSpec extends WorkloadSpec {
  readonly namespace: string
}

interface Asked {
  readonly spec: PlacedSpec
  readonly purpose: SteppedRequest['purpose']
}

/** Reads the workload. Throws `not-found`, with what to check. */
export async function requireWorkload(api: KubeApi, { kind, namespace, workload }: PlacedSpec): Promise<KubeObject> {
  const found = await api.read({ kind, namespace, name: workload })
  if (found !== undefined) return found
  throw new DeployError(
    'not-found',
    `${kind} ${workload} does not exist in namespace ${namespace}. Check the inputs workload and namespace, or apply the manifest first.`
  )
}

/**
 * The way of a rollout. One that is in progress is continued or rolled back by the way that it came: a rollback follows it, and any other
 * run is refused where it asks for another way. Throws `rejected`.
 */
export async function chooseWay(api: KubeApi, { spec, purpose }: Asked): Promise<Way> {
  const requested = spec.strategy === 'rolling' ? 'rolling' : 'beside'
  const begun = await readBegun(api, spec)
  if (begun !== undefined && begun !== requested && purpose !== 'rollback')
    throw new DeployError(
      'rejected',
      begun === 'beside'
        ? `A canary of ${spec.workload} exists, and strategy is ${spec.strategy}. Deploy with strategy: canary, or roll back first.`
        : `A rolling update of ${spec.workload} was interrupted, and strategy is ${spec.strategy}. Deploy with strategy: rolling, or roll back first.`
    )
  if ((begun ?? requested) === 'rolling') return { kind: 'rolling' }
  const service = spec.service ?? spec.workload
  const traffic = spec.traffic === 'auto' ? await findTraffic(api, spec, service) : spec.traffic
  if (traffic !== 'service-selector' || spec.strategy !== 'canary') return { kind: 'beside', service, traffic }
  throw new DeployError('rejected', explainNoShares(spec, service))
}

/** Why a canary gets no share of the traffic where no route leads to its Service, and what to do. */
export function explainNoShares({ namespace }: Pick<PlacedSpec, 'namespace'>, service: string): string {
  return `No HTTPRoute, GRPCRoute or VirtualService in namespace ${namespace} leads to Service ${service}, so traffic cannot be split by percent. Add a route, or set strategy: blue-green.`
}

async function readBegun(
  api: KubeApi,
  { kind, namespace, workload }: PlacedSpec
): Promise<'beside' | 'rolling' | undefined> {
  const canary = kind === 'Deployment' ? await api.read({ kind, namespace, name: canaryName(workload) }) : undefined
  if (canary !== undefined && isOurCanary(canary, workload)) return 'beside'
  const lease = await api.read({ kind: 'Lease', namespace, name: leaseName(workload) })
  const note = parseNote((lease && readLease(lease)?.note) ?? '')
  if (note === undefined || isEnded(note)) return undefined
  const object = await api.read({ kind, namespace, name: workload })
  if (object === undefined) return undefined
  // A migration comes before both; only a canary marks the workload.
  if (annotationOf(object, ROLLOUT) !== undefined) return 'beside'
  return readUpdate(object) === undefined && readMigration(object) === undefined ? undefined : 'rolling'
}

/** What the Service is behind: the routes of its namespace that lead to it. Throws `rejected` where there are routes of both kinds. */
export async function findTraffic(
  api: KubeApi,
  { namespace, routes }: Pick<PlacedSpec, 'namespace' | 'routes'>,
  service: string
): Promise<TrafficKind> {
  const context: RouteContext = {
    services: { namespace, stable: service, canary: canaryName(service) },
    labels: { stable: {}, changed: {} }
  }
  const leads = async (traffic: 'gateway-api' | 'istio') => {
    const lists = await Promise.all(ROUTE_KINDS[traffic].map(kind => api.list(kind, namespace)))
    return lists.flat().some(route => shareOfRoute(route, context) !== undefined)
  }
  const [isGateway, isIstio] = await Promise.all([leads('gateway-api'), leads('istio')]).catch(unlessDenied)
  if (isGateway && isIstio)
    throw new DeployError(
      'rejected',
      `Both Gateway API routes and VirtualServices in namespace ${namespace} lead to Service ${service}. Set the input traffic.`
    )
  if (isGateway) return 'gateway-api'
  if (isIstio) return 'istio'
  if (routes.length === 0) return 'service-selector'
  throw new DeployError(
    'rejected',
    `None of the routes in the input routes leads to Service ${service} in namespace ${namespace}. Check the inputs routes and service.`
  )
}

/** A Role for one kind of traffic lists no other. */
function unlessDenied(error: unknown): never {
  if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
  throw new DeployError(
    error.code,
    joinSentences(error.message, 'Or set the input traffic, so that it is not looked for.'),
    {
      cause: error
    }
  )
}
