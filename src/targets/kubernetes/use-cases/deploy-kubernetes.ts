import { DeployError } from '../../../domain/errors.js'
import type { Log } from '../../../ports/runner/log.js'
import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { markStart } from '../../../use-cases/rollout/mark-start.js'
import { openHooks, type ConnectHooks } from '../../../use-cases/rollout/open-hooks.js'
import { openJudging, type ConnectSources } from '../../../use-cases/rollout/sources/open-sources.js'
import type { StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { saveEnd, saveLeft } from '../../stepped/use-cases/left-rollout.js'
import { rollOutWhenFree } from '../../stepped/use-cases/roll-out-when-free.js'
import { recordOf, type RecordedPlace } from '../../stepped/use-cases/stepped-record.js'
import { concludeStep, toRolloutRequest } from '../../stepped/use-cases/stepped-rollout-request.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import { withoutTemplate } from '../domain/canary/workload-revision.js'
import { numberAt, type KubeObject } from '../domain/cluster/kube-object.js'
import { wantedReplicas } from '../domain/readiness/deployment-state.js'
import { chooseWay, requireWorkload, type PlacedSpec, type Way } from './choose-way.js'
import type { KubernetesRequest } from './kubernetes-request.js'
import { saveWay } from './left-way.js'
import { chooseRevision, openWorkload } from './open-workload.js'
import type { ReachedCluster } from './reached-cluster.js'
import { watchMigration } from './migration/watch-migration.js'
import { planRelease } from './manifests/plan-release.js'
import { retryReads } from './retry-reads.js'
import { watchPods } from './watch-pods.js'

/** The world of a step, connected. */
export interface KubernetesDependencies extends StepDependencies {
  readonly world: ReachedCluster
  /** Unique: no two runs control a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks | undefined
}

/** A cluster that does not answer for so long is not waited for. */
const PREPARE_WITHIN_MILLISECONDS = 120_000

/** What becomes of a rollout that is left. */
export const LEFT_REASON =
  'The job was canceled (`on-cancel: leave`). The traffic stays as it is until the next deployment or rollback.'

/** `main`: prepares, rolls out, and reports how it ended. Saves what `post` needs before the first effect. */
export async function deployKubernetes(
  request: KubernetesRequest,
  dependencies: KubernetesDependencies
): Promise<DeploymentRecord> {
  const { clock, log, cancelled, state, run, newToken } = dependencies
  const startedAt = markStart(clock)
  const world = retryReads(dependencies.world)
  const sources = await openJudging(request, dependencies.connectSources)
  const hooks = await openHooks(request, dependencies.connectHooks)
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS)
  const prepared = await log.group('Prepare', () =>
    unlessCancelled(
      cancelled,
      untilAnswered(() => prepareWorkload(request, world), until, dependencies)
    )
  )
  const { spec, way, canary, opened, release } = prepared
  await logChanges(release?.changes ?? [], log)
  const eventLog = openDeploymentLog({ subject: spec.workload, prefix: '' }, { clock, log })
  const images = request.version === 'given' ? spec.images : new Map(Object.entries(canary.images))
  const target = opened.targetOf(images, { newToken, pauseTimeoutSeconds: request.pauseTimeoutSeconds })
  const watch = watchPods(watchMigration(target, { api: world.api, spec, log, eventLog }), {
    ...{ api: world.api, spec, way, eventLog }
  })
  const saved: SteppedTarget = {
    ...watch.target,
    start: (plan, begun) =>
      watch.target.start(plan, ref => {
        saveWay(state, { spec, way })
        saveLeft(state, { ref, onCancel: request.onCancel, startedAt: startedAt() })
        begun(ref)
      })
  }
  const rolled = await rollOutWhenFree(
    {
      ...{ request, spec: toRolloutRequest(request, canary, run.url), target: saved, lock: opened.split, eventLog },
      ...{ sources, hooks, leftReason: LEFT_REASON }
    },
    dependencies
  )
  saveEnd(state)
  const { ending, ref } = rolled
  const record = recordOf(
    {
      ...{
        to: { ...canary, images: withoutTemplate(canary.images) },
        rolledOut: rolled,
        isStarted: ref !== undefined,
        failures: watch.failures
      },
      ...{ planLines: request.planLines, explanation: ref && target.explain(ref, ending) },
      ...{ startedAt: startedAt(), finishedAt: clock.now(), instances: await countPods(world, spec) }
    },
    { place: placeOf(world, spec), eventLog }
  )
  return concludeStep({ mode: request.mode, strategy: spec.strategy }, record, eventLog)
}

/** What the manifests change, one line for each value. */
async function logChanges(changes: readonly string[], log: Log): Promise<void> {
  if (changes.length === 0) return
  await log.group('Changes by the manifests', () => {
    changes.forEach(line => log.line(line))
    return Promise.resolve()
  })
}

async function prepareWorkload(
  { spec: { namespace, ...asked }, purpose, version }: KubernetesRequest,
  world: ReachedCluster
) {
  const spec: PlacedSpec = { ...asked, namespace: namespace ?? world.namespace ?? 'default' }
  const object = await requireWorkload(world.api, spec)
  const way: Way = await chooseWay(world.api, { spec, purpose })
  const release = await planRelease(world.api, spec, object)
  const opened = openWorkload(world, spec, { way, release })
  const canary = await chooseRevision(spec, {
    object: release?.workload?.result ?? object,
    split: opened.split,
    version,
    way
  })
  return { spec, way, opened, canary, release }
}

/** Where the workload is, for records. */
export function placeOf(
  { api }: { readonly api: Pick<ReachedCluster['api'], 'server'> },
  { namespace, workload, strategy }: Pick<PlacedSpec, 'namespace' | 'workload' | 'strategy'>
): RecordedPlace {
  return {
    ...{ platform: 'kubernetes', instanceNoun: 'pod', target: `${api.server}/${namespace}`, service: workload },
    strategy
  }
}

/** The pods of the workload itself that are wanted and available; undefined where the cluster does not answer. */
async function countPods(
  { api }: Pick<ReachedCluster, 'api'>,
  { kind, namespace, workload: name }: PlacedSpec
): Promise<RolloutRecord['instances']> {
  const workload = await api.read({ kind, namespace, name }).catch(unlessDeployError)
  return workload && { desired: desiredOf(workload, kind), running: availableOf(workload, kind) }
}

function desiredOf(workload: KubeObject, kind: PlacedSpec['kind']): number {
  return kind === 'DaemonSet' ? (numberAt(workload, 'status', 'desiredNumberScheduled') ?? 0) : wantedReplicas(workload)
}

function availableOf(workload: KubeObject, kind: PlacedSpec['kind']): number {
  return numberAt(workload, 'status', kind === 'DaemonSet' ? 'numberAvailable' : 'availableReplicas') ?? 0
}

function unlessDeployError(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
  return undefined
}
