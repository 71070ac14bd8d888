import type { GateDialect } from '../../../../src/domain/gate/read/gate-dialect.js'
import { parseGates } from '../../../../src/domain/gate/read/parse-gates.js'
import type { EvidenceSource, MinuteOfTraffic } from '../../../../src/ports/evidence-source.js'
import type { Clock } from '../../../../src/ports/clock.js'
import type { TrafficSplit } from '../../../../src/ports/traffic-split.js'
import { DeployError } from '../../../../src/domain/errors.js'
import type { Revision } from '../../../../src/domain/rollout/revision.js'
import { revisionOfImages } from '../../../../src/targets/kubernetes/domain/canary/workload-revision.js'
import type { KubernetesSpec } from '../../../../src/targets/kubernetes/domain/kubernetes-spec.js'
import type { ManifestRelease } from '../../../../src/targets/kubernetes/use-cases/manifests/plan-release.js'
import type { MigrationSpec } from '../../../../src/targets/kubernetes/domain/migration/migration-spec.js'
import type { TrafficKind } from '../../../../src/targets/kubernetes/domain/route/route-kind.js'
import type { KubeApi } from '../../../../src/targets/kubernetes/ports/kube-api.js'
import { kubernetesTarget } from '../../../../src/targets/kubernetes/use-cases/kubernetes-target.js'
import { retryReads } from '../../../../src/targets/kubernetes/use-cases/retry-reads.js'
import { rollingSplit } from '../../../../src/targets/kubernetes/use-cases/rolling/rolling-split.js'
import { rollingTarget } from '../../../../src/targets/kubernetes/use-cases/rolling/rolling-target.js'
import { kubernetesSplit } from '../../../../src/targets/kubernetes/use-cases/split/kubernetes-split.js'
import type { SteppedPlan, SteppedSpec } from '../../../../src/targets/stepped/domain/stepped-plan.js'
import type { SteppedTarget } from '../../../../src/targets/stepped/use-cases/stepped-target.js'
import type { SteppedRef } from '../../../../src/targets/stepped/domain/split-reading.js'
import { rollOut, type RolloutRequest } from '../../../../src/use-cases/rollout/roll-out.js'
import { seededRandom } from '../../../../local/aws/seeded-random.js'
import type { MemoryCluster } from '../../../fakes/kubernetes/memory-cluster.js'
import type { MemoryRequests } from '../../../fakes/kubernetes/memory-requests.js'
import { unreliableApi } from '../../../fakes/kubernetes/unreliable-api.js'
import type { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { Ended, Run, RunSpec, Version } from '../../bed.js'
import { fateOf } from '../fate-of.js'
import { GATES } from '../gates-of-beds.js'
import { imageOf } from './kubernetes-versions.js'

const DIALECT: GateDialect = {
  errorSources: ['mesh'],
  alarms: { refused: 'A cluster has no alarms.' },
  readMetric: () => {
    throw new Error('A cluster has no other metrics.')
  }
}
const MINUTE = 60_000

export interface RunPlace {
  readonly clock: SteppedClock
  readonly cluster: MemoryCluster
  readonly requests: MemoryRequests
  readonly traffic: TrafficKind | 'rolling'
  readonly isReadable: () => boolean
  readonly migration: MigrationSpec | undefined
  /** Planned with its manifests. */
  readonly release?: ManifestRelease | undefined
  /** What is deployed, where that is not the image alone. */
  readonly canary?: Revision
  readonly number: number
}

/** One run of a workflow, with its own connection to the API server. */
export function startRun(place: RunPlace, version: Version, spec: RunSpec): Run {
  const { clock, number, cluster } = place
  const cancellation = new AbortController()
  const random = seededRandom(number)
  const lines: string[] = []
  let frozenUntil = 0
  const suspend = (milliseconds: number) => (frozenUntil = clock.now() + milliseconds)
  const connection = unreliableApi(cluster.api, {
    ...{ clock, random, frozenUntil: () => frozenUntil },
    fateOf: (_, effect) =>
      fateOf(spec.calls ?? {}, {
        ...{ effect, random },
        interrupt: does => (does === 'cancel' ? cancellation.abort() : suspend(spec.calls?.suspends ?? 0))
      })
  })
  const say = (text: string) => {
    if (!connection.isDead) lines.push(text)
  }
  const mortal = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (clock.now() < frozenUntil) await clock.sleep(frozenUntil - clock.now())
      if (connection.isDead) await new Promise<never>(() => undefined)
    }
  }
  // As the inputs are read: a migration is never undone.
  const own = spec.purpose === 'rollback' ? { ...place, migration: undefined } : place
  const target = targetOf(version, own, { api: connection.api, clock: mortal })
  let ended: Ended | undefined
  void rollOut<SteppedSpec, SteppedPlan, SteppedRef>(requestOf(version, spec, place), {
    ...{ target, clock: mortal, eventLog: { milestone: say, detail: say }, cancelled: cancellation.signal },
    prober: { probe: () => Promise.reject(new Error('Nothing is probed.')) },
    boundCalls: () => undefined
  }).then(
    ({ ending: { verdict, reasonCode: code, reason } }) => {
      if (!connection.isDead) ended = { verdict, code, reason }
    },
    (error: unknown) =>
      (ended = {
        verdict: 'thrown',
        code: 'thrown',
        reason: error instanceof Error ? String(error.stack) : String(error)
      })
  )
  return {
    lines,
    ended: () => ended,
    isDead: () => connection.isDead,
    effects: () => connection.effects.length,
    cancel: () => cancellation.abort(),
    kill: () => (connection.isDead = true),
    suspend
  }
}

function targetOf(
  version: Version,
  place: RunPlace,
  { api, clock }: { readonly api: KubeApi; readonly clock: Clock }
): SteppedTarget {
  const { traffic, number, migration } = place
  const run = { newToken: () => String(number), pauseTimeoutSeconds: 3_600 }
  const shared = {
    namespace: 'shop',
    workload: 'web',
    images: new Map([['web', imageOf(version)]]),
    cronJobs: [],
    migration,
    readyWithinSeconds: 300
  }
  if (traffic === 'rolling') {
    const world = retryReads({ spec: { ...shared, kind: 'Deployment' as const }, api, clock, release: place.release })
    return rollingTarget(world, run, measured(rollingSplit(world), place))
  }
  const spec: KubernetesSpec = { ...shared, service: 'web', traffic, routes: [], drainSeconds: 10 }
  const world = retryReads({ spec, api, clock })
  return kubernetesTarget(world, run, measured(kubernetesSplit(world), place))
}

/** The requests of each revision are counted by the mesh, which is another system than the cluster. */
function measured(split: TrafficSplit, { requests, isReadable }: RunPlace): TrafficSplit {
  const side = (revision: Revision | undefined, from: number, to: number): readonly MinuteOfTraffic[] =>
    [...requests.minutesOf(revision?.images.web ?? '')]
      .filter(([at]) => at >= from && at < to)
      .map(([at, { requests: count, bad, slow }]) => ({ at, requests: count, bad, slow: new Map([[300, slow]]) }))
  const measure =
    (canary: Revision, stable: Revision | undefined): EvidenceSource['measure'] =>
    async ({ from, to, series, percentiles }) => {
      await Promise.resolve()
      if (!isReadable()) throw new DeployError('platform-error', 'The metrics could not be read: HTTP 503.')
      const none = { canary: new Map<number, number>(), stable: new Map<number, number>() }
      return {
        ...{ canary: side(canary, from, to), stable: side(stable, from, to), unsettled: new Set<number>() },
        ...{ series: series.map(() => none), percentiles: percentiles.map(() => none) }
      }
    }
  return {
    ...split,
    evidence: (canary, stable) => ({ ...split.evidence(canary, stable), measure: measure(canary, stable) })
  }
}

function requestOf(
  version: Version,
  spec: RunSpec,
  { number, traffic, canary }: RunPlace
): RolloutRequest<SteppedSpec> {
  const { purpose = 'deploy', gates = 'metrics', scaleDownDelaySeconds = 0, timeoutMinutes = 60 } = spec
  const isWayBack = purpose === 'rollback'
  const given = traffic === 'service-selector' || traffic === 'rolling' ? [100] : (spec.steps ?? [10, 50, 100])
  const steps = isWayBack ? [100] : given
  return {
    spec: {
      ...{
        canary: canary ?? revisionOfImages('web', { web: imageOf(version) }),
        steps,
        scaleDownDelaySeconds,
        isWayBack
      },
      ...{ supersede: spec.onRunning === 'supersede', resume: ['approve', 'promote', 'abort'].includes(purpose) },
      run: `https://github.com/shop/app/actions/runs/${number}`
    },
    ...{ mode: spec.dryRun === true ? 'dry-run' : 'deploy', timeoutMilliseconds: timeoutMinutes * MINUTE, purpose },
    ...{ gates: parseGates(GATES[gates], DIALECT), bakeSeconds: 240, bakeMaxSeconds: 480, steps },
    ...{ onInconclusive: spec.onInconclusive ?? 'abort', waitUntil: spec.waitUntil ?? 'completed' },
    scaleDownDelaySeconds: 0
  }
}
