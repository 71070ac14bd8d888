import { DeployError } from '../../../../domain/errors.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'
import type { RunningSides } from '../../../../use-cases/rollout/sources/examine-query.js'
import { cronJobRules, migrationRules, roleRules, rollingRules, type RoleRule } from '../../domain/access/role-rules.js'
import { checkOf, mergeStrategies, type ClusterCheck } from '../../domain/doctor/cluster-check.js'
import { describeOwner } from '../../domain/doctor/describe-owner.js'
import { leaseName } from '../../domain/lease/lease-object.js'
import type { KubeObject } from '../../domain/cluster/kube-object.js'
import type { WorkloadPlace } from '../../domain/workload-spec.js'
import { requireWorkload, type PlacedSpec } from '../choose-way.js'
import type { ReachedCluster } from '../reached-cluster.js'
import { retryReads } from '../retry-reads.js'
import { inspectOwner, inspectWorkload } from '../rolling/rolling-target.js'
import { attemptRead } from './attempt-read.js'
import { inspectAccess } from './inspect-access.js'
import { inspectAround } from './inspect-around.js'
import { inspectBeside, namesBeside, type InspectedBeside, type ShiftingStrategy } from './inspect-beside.js'
import { inspectIdentity } from './inspect-identity.js'
import { inspectFollowers, inspectLock, inspectState } from './inspect-state.js'
import { readRunningSides } from './running-sides.js'

type InspectedCluster = Pick<ReachedCluster, 'api' | 'clock' | 'namespace'>

/** What was found, and how gates call the revisions. */
export interface InspectedKubernetes {
  readonly checks: readonly ClusterCheck[]
  /** Throws a `DeployError` where no canary can be placed. */
  readonly readSides: () => Promise<RunningSides>
}

/**
 * For doctor: reach, credentials, permissions, the workload and its pods, what leads to it, who else changes it, and a rollout in progress.
 * Changes nothing. Throws no `DeployError`.
 */
export async function inspectKubernetes(
  {
    spec: { namespace, ...asked },
    strategies
  }: { readonly spec: WorkloadPlace; readonly strategies: readonly Strategy[] },
  cluster: InspectedCluster
): Promise<InspectedKubernetes> {
  const world = retryReads(cluster)
  const place = namespace ?? cluster.namespace ?? 'default'
  const spec: PlacedSpec = { ...asked, namespace: place, manifests: [], ...NO_TIMES }
  const identity = await inspectIdentity(world.api)
  const readSides = () => Promise.reject(NO_CANARY)
  if (!identity.isReached) return { checks: identity.checks, readSides }
  const workload = await attemptRead(WORKLOAD, () => requireWorkload(world.api, spec))
  if ('value' in workload) {
    const found = await inspectFound(workload.value, { spec, strategies }, world)
    return { ...found, checks: [...identity.checks, ...found.checks] }
  }
  const rules = rulesOf(spec, { strategies, beside: new Map() })
  const permissions = await inspectAccess(world.api, { namespace: spec.namespace, rules, names: namesInPlace(spec) })
  return { checks: [...identity.checks, ...permissions, workload.failed], readSides }
}

interface Asked {
  readonly spec: PlacedSpec
  readonly strategies: readonly Strategy[]
}

async function inspectFound(
  workload: KubeObject,
  { spec, strategies }: Asked,
  { api, clock }: Pick<InspectedCluster, 'api' | 'clock'>
): Promise<InspectedKubernetes> {
  const shifting = strategies.filter(strategy => strategy !== 'rolling')
  const beside = shifting.length === 0 ? NOTHING : await inspectBeside({ api, clock, spec }, shifting)
  const { found } = beside
  const rolling = strategies.includes('rolling') ? inspectRolling(workload, spec) : []
  const changedLabels = found?.reading.context.labels.changed
  const around = await inspectAround(api, spec, { workload, changedLabels })
  const permissions = await inspectAccess(api, {
    ...{ namespace: spec.namespace, rules: rulesOf(spec, { strategies, beside: beside.rules }) },
    names: {
      ...(found === undefined ? namesInPlace(spec) : namesBeside(found)),
      ...{ leases: [leaseName(spec.workload)], cronjobs: spec.cronJobs },
      ...(around.autoscalers === undefined ? {} : { horizontalpodautoscalers: around.autoscalers })
    }
  })
  return {
    checks: [
      ...permissions,
      ...(await inspectState(workload, spec, api)),
      ...mergeStrategies([...rolling, ...beside.checks], strategies),
      ...around.checks,
      ...(await inspectFollowers(workload, spec, api)),
      ...describeOwner([workload, ...(found?.reading.routes ?? [])]),
      await inspectLock(api, spec)
    ],
    readSides: () => (found === undefined ? Promise.reject(NO_CANARY) : readRunningSides(found.world))
  }
}

const NO_TIMES = { readyWithinSeconds: 0, drainSeconds: 0 }
const WORKLOAD = { area: 'service', check: 'workload' } as const
const NO_CANARY = new DeployError('not-found', 'The revisions were not found. See the other checks.')
const NOTHING: InspectedBeside = { checks: [], found: undefined, rules: new Map<ShiftingStrategy, never>() }

function inspectRolling(workload: KubeObject, spec: PlacedSpec): readonly ClusterCheck[] {
  const about = (check: string, texts: readonly string[]) =>
    texts.map((text): ClusterCheck => ({ ...checkOf(check, 'refusal', text), strategy: 'rolling' }))
  return [...about('workload', inspectWorkload(workload, spec)), ...about('owner', inspectOwner(workload, spec))]
}

/** `beside`: those of strategies with a canary, where it is known what splits their traffic. */
function rulesOf(
  { kind, traffic, cronJobs, migration }: PlacedSpec,
  { strategies, beside }: { readonly strategies: readonly Strategy[]; readonly beside: InspectedBeside['rules'] }
): ReadonlyMap<Strategy, readonly RoleRule[]> {
  const more = [...cronJobRules(cronJobs), ...migrationRules(migration)]
  const ruled = strategies.map((strategy): readonly [Strategy, readonly RoleRule[]] => {
    const own = strategy === 'rolling' ? rollingRules(kind) : beside.get(strategy)
    return [strategy, [...(own ?? (traffic === 'auto' ? [] : roleRules(traffic))), ...more]]
  })
  return new Map(ruled)
}

function namesInPlace({ workload }: PlacedSpec) {
  return { deployments: [workload], statefulsets: [workload], daemonsets: [workload] }
}
