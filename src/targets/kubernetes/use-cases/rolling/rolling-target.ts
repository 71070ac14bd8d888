import type { Capabilities } from '../../../../ports/deployment-target.js'
import type { TrafficSplit } from '../../../../ports/traffic-split.js'
import { steppedTarget, type SteppedTarget } from '../../../stepped/use-cases/stepped-target.js'
import { cronJobRules, migrationRules, rollingRules } from '../../domain/access/role-rules.js'
import { memberAt, type KubeObject } from '../../domain/cluster/kube-object.js'
import { inspectImages } from '../../domain/inspect-images.js'
import { isReplacedByHand } from '../../domain/rolling/workload-kind.js'
import { findCronObstacles, refuseReconciled } from '../inspect-cluster.js'
import { inspectPermissions } from '../inspect-permissions.js'
import { explain, LEASE_SECONDS, type KubernetesRun } from '../kubernetes-target.js'
import { placedWithinSeconds } from '../../domain/migration/migration-spec.js'
import { inspectMigration } from '../migration/inspect-migration.js'
import type { RollingWorld } from './rolling-world.js'

/** Traffic follows the pods, so that no share can be set. */
export const ROLLING_CAPABILITIES: Capabilities = {
  ...{ traffic: 'none', minimumStepPercent: 100, stops: 'two-shifts', preview: false, perRevisionMetrics: false },
  survivesLostRunner: 'no'
}

/** A workload whose controller replaces its pods: the engine of steps over `rollingSplit`, whose `prepare` adds what the cluster shows. */
export function rollingTarget(world: RollingWorld, run: KubernetesRun, split: TrafficSplit): SteppedTarget {
  const { spec, api } = world
  const stepped = steppedTarget({
    ...{ split, clock: world.clock, leaseSeconds: LEASE_SECONDS, platformName: 'Kubernetes' },
    ...{ newToken: run.newToken, pauseTimeoutSeconds: run.pauseTimeoutSeconds, capabilities: ROLLING_CAPABILITIES },
    readyWithinSeconds: placedWithinSeconds(spec),
    explain: (ref, ending) => explain(ref, ending, { api, spec: { ...spec, traffic: 'rolling update' } })
  })
  return {
    ...stepped,
    async prepare(request) {
      const prepared = await stepped.prepare(request)
      const workload = await api.read({ kind: spec.kind, namespace: spec.namespace, name: spec.workload })
      const rules = [...rollingRules(spec.kind), ...cronJobRules(spec.cronJobs), ...migrationRules(spec.migration)]
      // The images of a manifest were inspected with it.
      const inspected = world.release?.workload === undefined ? spec : { ...spec, images: new Map<string, string>() }
      const migration = workload && inspectMigration(prepared.canary, workload, world)
      const refusals = [
        ...(await inspectPermissions(api, { rules, namespace: spec.namespace })),
        ...(await findCronObstacles(world)),
        ...(migration?.problems ?? []),
        ...(world.release?.refusals ?? []),
        ...(workload === undefined ? [] : [...inspectWorkload(workload, inspected), ...inspectOwner(workload, spec)])
      ]
      // A rollback is never refused.
      return {
        ...prepared,
        changes: [...(world.release?.changes ?? []), ...(migration?.changes ?? []), ...prepared.changes],
        warnings: [...prepared.warnings, ...(request.isWayBack ? refusals : [])],
        refusals: [...refusals.map(reason => ({ code: 'preflight', reason }) as const), ...prepared.refusals]
      }
    }
  }
}

/** Why a workload cannot be updated in place: one sentence each, with what to do. */
export function inspectWorkload(
  workload: KubeObject,
  { kind, workload: own, images }: Pick<RollingWorld['spec'], 'kind' | 'workload' | 'images'>
): readonly string[] {
  const name = `${kind} ${own}`
  return [
    ...inspectImages(workload, { name, images }),
    ...(isReplacedByHand(kind, workload)
      ? [`${name} has the update strategy OnDelete, so its pods are not replaced. Set RollingUpdate.`]
      : []),
    ...(memberAt(workload, 'spec', 'paused') === true ? [`${name} is paused. Run kubectl rollout resume first.`] : []),
    ...(memberAt(workload, 'spec', 'replicas') === 0 ? [`${name} has 0 replicas. Scale it up first.`] : [])
  ]
}

/** The same of a tool that would put it back. */
export function inspectOwner(workload: KubeObject, { kind }: Pick<RollingWorld['spec'], 'kind'>): readonly string[] {
  const reconciled = refuseReconciled({ ...workload, kind })
  return reconciled === undefined ? [] : [reconciled]
}
