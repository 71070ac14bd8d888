import { isEnded, parseNote } from '../../../../src/targets/stepped/domain/rollout-note.js'
import { ROLLOUT } from '../../../../src/targets/kubernetes/domain/canary/canary-names.js'
import { imagesOf } from '../../../../src/targets/kubernetes/domain/canary/workload-revision.js'
import { patchOf } from '../../../../src/targets/kubernetes/domain/cluster/json-patch.js'
import { annotationOf, numberAt } from '../../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { readLease } from '../../../../src/targets/kubernetes/domain/lease/lease-object.js'
import { MIGRATION } from '../../../../src/targets/kubernetes/domain/migration/migration-note.js'
import type { Manifest } from '../../../../src/targets/kubernetes/domain/manifest/read-manifests.js'
import type { MigrationSpec } from '../../../../src/targets/kubernetes/domain/migration/migration-spec.js'
import { UPDATE } from '../../../../src/targets/kubernetes/domain/rolling/update-note.js'
import { ROUTE_KINDS, type TrafficKind } from '../../../../src/targets/kubernetes/domain/route/route-kind.js'
import { shareRoute } from '../../../../src/targets/kubernetes/domain/route/route-split.js'
import { setImages } from '../../../../src/targets/kubernetes/domain/canary/workload-revision.js'
import { ROLLING_CAPABILITIES } from '../../../../src/targets/kubernetes/use-cases/rolling/rolling-target.js'
import { capabilitiesOf, LEASE_SECONDS } from '../../../../src/targets/kubernetes/use-cases/kubernetes-target.js'
import { behaviorNamed } from '../../../fakes/split/revision-behavior.js'
import { MemoryCluster } from '../../../fakes/kubernetes/memory-cluster.js'
import { MemoryRequests } from '../../../fakes/kubernetes/memory-requests.js'
import {
  sampleAutoscaler,
  sampleDeployment,
  sampleRoute,
  sampleService
} from '../../../fakes/kubernetes/sample-workload.js'
import { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { ConformanceBed, Run, RunSpec, Stage, Version, World } from '../../bed.js'
import { previousOf, releaseOf } from './kubernetes-releases.js'
import { startRun } from './kubernetes-run.js'
import { imageOf } from './kubernetes-versions.js'
import { versionOf } from '../image-version.js'

const NO_ALARMS = 'the cluster has no alarms'
const MIN_REPLICAS = 2
const OLD = 3_600_000
/** Seconds until all pods are replaced. */
const REPLACED_WITHIN = 120

/** Kubernetes in memory, with one way to split traffic. */
function kubernetesBed(
  name: string,
  traffic: TrafficKind | 'rolling',
  lacks: ConformanceBed['lacks'] = {}
): ConformanceBed {
  return {
    ...{ name, capabilities: traffic === 'rolling' ? ROLLING_CAPABILITIES : capabilitiesOf(traffic) },
    lacks: {
      ...{ alarms: NO_ALARMS, 'lost-runner': 'the share of traffic does not change until the next run' },
      ...{
        'first-deployment': 'the Deployment must exist',
        keep: 'the previous revision is replaced in its Deployment'
      },
      ...lacks
    },
    lostRunnerMilliseconds: (LEASE_SECONDS + 60) * 1000,
    resumableAfterMilliseconds: LEASE_SECONDS * 1000,
    namesRun: /https:\/\/github\.com\/shop\/app\/actions\/runs\/[12]/,
    open: () => Promise.resolve(openKubernetesStage(traffic))
  }
}

export const gatewayBed = kubernetesBed('Kubernetes, Gateway API, in memory', 'gateway-api')
const NO_SHARES = 'a Service selects one of two revisions, without shares'
export const selectorBed = kubernetesBed('Kubernetes, Service selector, in memory', 'service-selector', {
  ...{ steps: NO_SHARES, 'foreign-share': NO_SHARES }
})
const NO_STEPS = 'traffic follows the pods, which the controller replaces without steps'
export const rollingUpdateBed = kubernetesBed('Kubernetes, rolling update, in memory', 'rolling', {
  ...{ steps: NO_STEPS, 'foreign-share': NO_STEPS }
})

/** A stage, and the cluster behind it. */
export interface KubernetesStage extends Stage {
  readonly clock: SteppedClock
  readonly cluster: MemoryCluster
  /** A run whose manifests are planned first (rolling only). */
  startRelease(version: Version, manifests: readonly Manifest[], spec?: RunSpec): Promise<Run>
  /** A run with `version: previous` (rolling only). */
  startRollback(): Promise<Run>
}

interface StageOptions {
  readonly migration?: MigrationSpec
}

/** A Deployment `web` with three pods, its Service, an autoscaler and what leads to it. */
export function openKubernetesStage(
  traffic: TrafficKind | 'rolling',
  { migration }: StageOptions = {}
): KubernetesStage {
  const clock = new SteppedClock()
  const turned = new Map<Version, string>()
  const behaviorOf = (image: string) => behaviorNamed(turned.get(versionOf(image)) ?? versionOf(image))
  const cluster = new MemoryCluster(clock, behaviorOf)
  const { store } = cluster
  store.create('Deployment', sampleDeployment(imageOf('stable')))
  store.create('Service', sampleService())
  store.create('HorizontalPodAutoscaler', sampleAutoscaler(MIN_REPLICAS))
  const kinds = traffic === 'rolling' ? [] : ROUTE_KINDS[traffic]
  const route = traffic === 'rolling' ? undefined : sampleRoute(traffic)
  const [routeKind] = kinds
  if (route !== undefined && routeKind !== undefined) store.create(routeKind, route)
  cluster.pods.reconcile(clock.now(), OLD)
  cluster.pods.reconcile(clock.now())
  const requests = new MemoryRequests(cluster, behaviorOf)
  let runs = 0
  let isReadable = true
  const place = () => ({
    clock,
    cluster,
    requests,
    traffic,
    migration,
    isReadable: () => isReadable,
    number: (runs += 1)
  })
  return {
    ...{ clock, cluster },
    start: (version, spec = {}) => startRun(place(), version, spec),
    async startRelease(version, manifests, spec = {}) {
      const release = await releaseOf(cluster, version, manifests)
      return startRun({ ...place(), ...release }, version, spec)
    },
    async startRollback() {
      const canary = await previousOf(cluster, clock)
      return startRun({ ...place(), canary }, 'stable', { purpose: 'rollback', gates: 'targets' })
    },
    async world() {
      await Promise.resolve()
      cluster.settle()
      return worldOf(cluster, requests, clock.now())
    },
    requests() {
      cluster.settle()
      const { requests: total, lost } = requests.total
      return { total, lost }
    },
    setRequestsPerMinute(count) {
      cluster.settle()
      requests.requestsPerMinute = count
    },
    turnBad(version, how) {
      cluster.settle()
      turned.set(version, how)
    },
    setAlarm: () => {
      throw new Error(NO_ALARMS)
    },
    breakEvidence: () => (isReadable = false),
    tamper(_, percent) {
      cluster.settle()
      for (const kind of kinds)
        for (const object of store.all(kind)) {
          const context = {
            services: { namespace: 'shop', stable: 'web', canary: 'web-canary' },
            labels: { stable: {}, changed: {} }
          }
          store.patch({ kind, name: 'web' }, patchOf(object, shareRoute(object, percent, context)))
        }
    },
    replace(version) {
      cluster.settle()
      const stable = store.find('Deployment', 'web') ?? {}
      // The controller goes on while no run does.
      for (let second = 1; second <= REPLACED_WITHIN; second += 1) clock.after(second * 1000, () => cluster.settle())
      store.patch({ kind: 'Deployment', name: 'web' }, patchOf(stable, setImages(stable, { web: imageOf(version) })))
    },
    close: () => Promise.resolve()
  }
}

function worldOf(cluster: MemoryCluster, requests: MemoryRequests, now: number): World {
  const weights = new Map<Version, number>()
  const sides = requests.destinations().filter(({ weight }) => weight > 0)
  const all = sides.reduce((sum, { weight }) => sum + weight, 0)
  for (const { service, weight } of sides) {
    const pods = cluster.endpointsOf(service, now)
    for (const { image } of pods) {
      const version = versionOf(image)
      weights.set(version, (weights.get(version) ?? 0) + (weight * 100) / all / pods.length)
    }
  }
  const deployments = cluster.store.all('Deployment')
  const templates = deployments.map(deployment => versionOf(imagesOf(deployment).web ?? ''))
  const running = cluster.pods.pods.filter(({ endsAt }) => endsAt === Infinity).map(({ image }) => versionOf(image))
  return {
    traffic: Object.fromEntries([...weights].map(([version, weight]) => [version, Math.round(weight * 10) / 10])),
    placed: [...new Set([...templates, ...running])],
    isSettled: isSettled(cluster)
  }
}

/** Nothing is left that the rollout made or wrote, in any object. */
function isSettled({ store }: MemoryCluster): boolean {
  const lease = store.find('Lease', 'deploy-kit-web')
  const lock = lease && readLease(lease)
  const note = lock && parseNote(lock.note)
  const kinds = ['Deployment', 'Service', 'HTTPRoute', 'VirtualService'] as const
  const objects = kinds.flatMap(kind => store.all(kind))
  const autoscaler = store.find('HorizontalPodAutoscaler', 'web')
  return (
    (lock === undefined || (note !== undefined && isEnded(note))) &&
    store.all('Deployment').length === 1 &&
    store.all('Service').length === 1 &&
    store.all('Job').length === 0 &&
    objects.every(object => [ROLLOUT, UPDATE, MIGRATION].every(name => annotationOf(object, name) === undefined)) &&
    !JSON.stringify(objects).includes('web-canary') &&
    numberAt(autoscaler, 'spec', 'minReplicas') === MIN_REPLICAS
  )
}
