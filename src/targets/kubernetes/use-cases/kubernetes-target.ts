import type { Ending } from '../../../domain/rollout/verdict.js'
import type { Capabilities, Explanation } from '../../../ports/deployment-target.js'
import type { TrafficSplit } from '../../../ports/traffic-split.js'
import type { SteppedRef } from '../../stepped/domain/split-reading.js'
import { steppedTarget, type SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { leaseName } from '../domain/lease/lease-object.js'
import type { TrafficKind } from '../domain/route/route-kind.js'
import { placedWithinSeconds } from '../domain/migration/migration-spec.js'
import { namesOfLive } from '../domain/names-of-side.js'
import { inspectCluster } from './inspect-cluster.js'
import type { KubernetesWorld } from './kubernetes-world.js'

/** What can be done with each way to split traffic. Nothing on the cluster ends the rollout of a lost run. */
export function capabilitiesOf(traffic: TrafficKind): Capabilities {
  const shared = { preview: false, survivesLostRunner: 'no' } as const
  if (traffic === 'service-selector')
    return { ...shared, traffic: 'switch', minimumStepPercent: 100, stops: 'two-shifts', perRevisionMetrics: false }
  return { ...shared, traffic: 'request-weight', minimumStepPercent: 1, stops: 'any-list', perRevisionMetrics: true }
}

/** After how long another run may take over the rollout of one that does not renew its lease. */
export const LEASE_SECONDS = 300

/** What a run adds to the target. */
export interface KubernetesRun {
  readonly newToken: () => string
  readonly pauseTimeoutSeconds: number
}

/** A Deployment on a cluster: the engine of steps over a split, whose `prepare` adds what the cluster shows. */
export function kubernetesTarget(world: KubernetesWorld, run: KubernetesRun, split: TrafficSplit): SteppedTarget {
  const { spec } = world
  const stepped = steppedTarget({
    ...{ split, clock: world.clock, leaseSeconds: LEASE_SECONDS, platformName: 'Kubernetes' },
    ...{ newToken: run.newToken, pauseTimeoutSeconds: run.pauseTimeoutSeconds },
    ...{ capabilities: capabilitiesOf(spec.traffic), readyWithinSeconds: placedWithinSeconds(spec) },
    explain: (ref, ending) => explain(ref, ending, world)
  })
  return {
    ...stepped,
    namesOfLive: stable => namesOfLive(stable, spec),
    async prepare(request) {
      const prepared = await stepped.prepare(request)
      const { refusals, warnings, changes } = await inspectCluster(world, prepared.canary)
      // A rollback is never refused.
      return {
        ...prepared,
        changes: [...changes, ...prepared.changes],
        warnings: [...prepared.warnings, ...warnings, ...(request.isWayBack ? refusals : [])],
        refusals: [...refusals.map(reason => ({ code: 'preflight', reason }) as const), ...prepared.refusals]
      }
    }
  }
}

/** Where a workload is, and how its traffic is split. */
interface ExplainedWorld {
  readonly api: Pick<KubernetesWorld['api'], 'server'>
  readonly spec: { readonly namespace: string; readonly workload: string; readonly traffic: string }
}

/** Where the workload is, and what a person can look at there. */
export function explain({ canary, stable }: SteppedRef, ending: Ending, { spec, api }: ExplainedWorld): Explanation {
  const { namespace, workload } = spec
  const kubectl = `kubectl --namespace ${namespace}`
  return {
    facts: [
      { name: 'Cluster', value: api.server, kind: 'code' },
      { name: 'Namespace', value: namespace, kind: 'code' },
      { name: 'Traffic', value: spec.traffic, kind: 'text' },
      { name: 'Revision', value: canary.label, full: canary.id, kind: 'code' },
      ...(stable === undefined
        ? []
        : [{ name: 'Previous revision', value: stable.label, full: stable.id, kind: 'code' } as const])
    ],
    links: [],
    nextSteps:
      ending.verdict === 'succeeded'
        ? []
        : [
            {
              text: 'Show the pods and their events:',
              command: `${kubectl} describe deployment,pod --selector app.kubernetes.io/managed-by=deploy-kit`
            },
            {
              text: 'Show the state of the rollout:',
              command: `${kubectl} get lease ${leaseName(workload)} --output yaml`
            }
          ]
  }
}
