import { DeployError } from '../../../../domain/errors.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import type { Shares } from '../../../../domain/rollout/split-state.js'
import { changedLabels } from '../../domain/canary/canary-labels.js'
import { canaryName, ROLLOUT } from '../../domain/canary/canary-names.js'
import { isOurCanary, stableImagesOf } from '../../domain/canary/canary-objects.js'
import { revisionOf, revisionOfImages } from '../../domain/canary/workload-revision.js'
import { annotationOf, nameOf, textsAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { ROUTE_KINDS } from '../../domain/route/route-kind.js'
import { shareOfRoute, type RouteContext } from '../../domain/route/route-split.js'
import { mixOf } from '../../domain/route/weighted-rules.js'
import type { RolloutNote } from '../../../stepped/domain/rollout-note.js'
import type { KubernetesWorld } from '../kubernetes-world.js'

/** What a cluster shows of a workload, in one look. */
export interface ClusterReading {
  readonly stable: KubeObject
  /** What the stable Deployment runs, or is to run. */
  readonly live: Revision
  readonly canary: KubeObject | undefined
  readonly canaryRevision: Revision | undefined
  /** All but that of the canary. */
  readonly services: readonly KubeObject[]
  readonly canaryService: KubeObject | undefined
  /** Those that lead to the workload. */
  readonly routes: readonly KubeObject[]
  readonly context: RouteContext
  /** Of the canary's pods, in percent, as the routes have it; undefined where it cannot be determined. */
  readonly weight: number | undefined
}

/** Throws `not-found` where the Deployment does not exist. */
export async function readCluster({ api, spec }: Pick<KubernetesWorld, 'api' | 'spec'>): Promise<ClusterReading> {
  const { namespace, workload, traffic } = spec
  const stable = await api.read({ kind: 'Deployment', namespace, name: workload })
  if (stable === undefined) throw missing(spec)
  const found = await api.read({ kind: 'Deployment', namespace, name: canaryName(workload) })
  const canary = found !== undefined && isOurCanary(found, workload) ? found : undefined
  const services = await api.list('Service', namespace)
  const others = services.filter(service => !isOurCanary(service, spec.service))
  const context: RouteContext = {
    services: { namespace, stable: spec.service, canary: canaryName(spec.service) },
    labels: {
      stable: textsAt(stable, 'spec', 'template', 'metadata', 'labels'),
      changed: changedLabels(stable, others)
    }
  }
  const candidates =
    traffic === 'service-selector'
      ? others.filter(each => nameOf(each) === spec.service)
      : await listRoutes({ api, spec })
  const shown = candidates.map(route => ({ route, share: shareOfRoute(route, context) }))
  const leading = shown.filter(({ route, share }) => share !== undefined || spec.routes.includes(nameOf(route)))
  return {
    ...{
      stable,
      canary,
      services: others,
      canaryService: services.find(each => !others.includes(each)),
      context,
      live: revisionOf(stable, workload)
    },
    canaryRevision: canary && revisionOf(canary, workload),
    routes: leading.map(({ route }) => route),
    weight: mixOf(leading.flatMap(({ share }) => (share === undefined ? [] : [share])))
  }
}

async function listRoutes({ api, spec }: Pick<KubernetesWorld, 'api' | 'spec'>): Promise<readonly KubeObject[]> {
  const lists = await Promise.all(ROUTE_KINDS[spec.traffic].map(kind => api.list(kind, spec.namespace)))
  const all = lists.flat()
  return spec.routes.length === 0 ? all : all.filter(route => spec.routes.includes(nameOf(route)))
}

export function missing({ namespace, workload }: KubernetesWorld['spec']): DeployError {
  return new DeployError(
    'not-found',
    `Deployment ${workload} does not exist in namespace ${namespace}. Check the inputs workload and namespace, or apply the manifest first.`
  )
}

/**
 * The revision that has all traffic outside of a rollout, and the one beside it. While the stable Deployment takes over the images of the
 * canary, that is still the one before: the end of the takeover, when the canary is gone, is the commit. `note`: of the rollout, whose
 * canary has the traffic that the routes still send to pods that somebody removed.
 */
export function sharesOf(
  { live, canary, canaryRevision, weight, stable }: ClusterReading,
  { workload, note }: { readonly workload: string; readonly note: RolloutNote | undefined }
): Shares {
  if (canary === undefined || canaryRevision === undefined) {
    const expected = note?.canary
    const name = canaryName(workload)
    const revision = { id: expected?.id ?? name, label: expected?.label ?? name, images: {}, digests: {} }
    // What was made beside it, and the marks, are still to be removed.
    const isLeft = note?.stage === 'back' && note.canary.id !== live.id && annotationOf(stable, ROLLOUT) !== undefined
    const hasTraffic = weight !== undefined && weight !== 0
    return { stable: live, others: hasTraffic || isLeft ? [{ revision, percent: weight ?? 0 }] : [] }
  }
  const before = stableImagesOf(canary)
  if (canaryRevision.id !== live.id || before === undefined)
    return { stable: live, others: [{ revision: canaryRevision, percent: weight }] }
  return { stable: revisionOfImages(workload, before), others: [{ revision: canaryRevision, percent: 100 }] }
}
