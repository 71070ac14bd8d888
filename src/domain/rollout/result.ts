import { presentMembers } from '../present-members.js'
import type { Evidence, StepReport } from '../report/report.js'
import type { RunIdentity } from './run-identity.js'
import type { ReasonCode, Verdict } from './verdict.js'
import type { DeploymentRecord, RolloutRecord, ShiftRecord, ShiftStrategy } from './rollout-record.js'
import type { InstanceFailure, UnhealthyEndpoint } from './instance-failure.js'
import type { Revision } from './revision.js'
import { toEcsResult, type EcsResult } from './ecs-record.js'

/**
 * The `result` output: what was done and seen, for programs. Published as schemas/result.v1.json; a field is only ever added
 * within a version. Times are ISO 8601 in UTC.
 */
export interface DeploymentResult {
  readonly schema: 'deploy-kit/result@1'
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly reason: string
  readonly strategy: 'rolling' | ShiftStrategy
  readonly dryRun: boolean
  readonly startedAt: string
  readonly finishedAt: string
  /** Requests sent to the API of the platform, retries included. */
  readonly platformCalls: number
  readonly run: { readonly commit?: string; readonly url?: string }
  readonly services: readonly ServiceResult[]
}

export interface ServiceResult {
  readonly platform: string
  /** A printable address of the service on its platform: `production/api`. */
  readonly target: string
  readonly service: string
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly reason: string
  readonly startedAt: string
  readonly finishedAt: string
  /** The previous revision. */
  readonly from?: Revision
  /** What was to serve. */
  readonly to?: Revision
  /** How many instances are to run. */
  readonly instances?: { readonly desired: number }
  /** Whether a deployment was begun, or joined. */
  readonly started: boolean
  readonly rollback?: { readonly requestedBy: 'deploy-kit' | 'platform'; readonly finished: boolean }
  readonly supersededBy?: Pick<Revision, 'id' | 'label'> & { readonly run?: string; readonly commit?: string }
  /** Share of the traffic, step by step: one of 100% where a rolling deployment succeeded. */
  readonly steps: readonly StepResult[]
  /** Every change of the share of production traffic on the canary, oldest first; absent for a rolling deployment. */
  readonly weights?: readonly { readonly at: string; readonly canaryPercent: number }[]
  readonly evidence: {
    readonly failures: readonly FailureResult[]
    readonly unhealthy: readonly UnhealthyEndpoint[]
  }
  readonly timeline: readonly { readonly at: string; readonly event: string }[]
  readonly ecs?: EcsResult
}

export interface StepResult {
  /** Share of production traffic on the canary, 0 to 100. */
  readonly canaryPercent: number
  readonly startedAt: string
  readonly finishedAt: string
  /** When the gates decided; absent if they did not. */
  readonly decidedAt?: string
  /** How the step was judged, and on what; absent for a rolling deployment. */
  readonly verdict?: StepReport['verdict']
  readonly reason?: string
  readonly evidence?: readonly {
    readonly gate: string
    readonly canary: string
    readonly stable?: string
    readonly statistics?: string
  }[]
}

export interface FailureResult {
  /** As its platform names it. */
  readonly instance: string
  /** What its platform calls an instance: `task`. Absent in results of earlier versions. */
  readonly noun?: string
  readonly kind: InstanceFailure['kind']
  readonly reason: string
  readonly containers: readonly { readonly name: string; readonly exitCode?: number; readonly reason?: string }[]
}

/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILURES = 10
const MOST_EVENTS = 50
const MOST_WEIGHTS = 200

/** Makes the result of an outcome. */
export function toResult(
  outcome: DeploymentRecord,
  { run, platformCalls }: { readonly run: RunIdentity; readonly platformCalls: number }
): DeploymentResult {
  return {
    schema: 'deploy-kit/result@1',
    ...outcome.ending,
    strategy: outcome.strategy ?? 'rolling',
    dryRun: outcome.mode === 'dry-run',
    startedAt: iso(outcome.startedAt),
    finishedAt: iso(outcome.finishedAt),
    platformCalls,
    run: presentMembers({ commit: run.commit, url: run.url }),
    services: outcome.services.map(toServiceResult)
  }
}

function toServiceResult(record: RolloutRecord): ServiceResult {
  const { platform, target, service, ending, from, to, rollback, instances, supersededBy, ecs } = record
  const times = { startedAt: iso(record.startedAt), finishedAt: iso(record.finishedAt) }
  const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others'
  const served = isDeployed && record.servesAlone
  return {
    ...{ platform, target, service, ...ending, ...times, started: record.isStarted },
    ...presentMembers({
      ...{ from, to, rollback },
      instances: instances && { desired: instances.desired },
      supersededBy: supersededBy && {
        ...{ id: supersededBy.id, label: supersededBy.label },
        ...presentMembers({ run: supersededBy.run, commit: supersededBy.commit })
      }
    }),
    steps: record.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ canaryPercent: 100, ...times }] : []),
    ...presentMembers({ weights: record.shift && toWeights(record.shift) }),
    evidence: {
      failures: record.failures.slice(-MOST_FAILURES).map(failure => toFailure(failure, record.instanceNoun)),
      unhealthy: record.unhealthy
    },
    timeline: record.events
      .filter(event => event.weight === 'milestone')
      .slice(-MOST_EVENTS)
      .map(event => ({ at: iso(event.at), event: event.text })),
    ...presentMembers({ ecs: ecs && toEcsResult(ecs) })
  }
}

function toWeights({ traffic }: ShiftRecord): ServiceResult['weights'] {
  return traffic.weights.slice(0, MOST_WEIGHTS).map(({ at, canaryPercent }) => ({ at: iso(at), canaryPercent }))
}

function toStep(step: StepReport, { finishedAt }: { readonly finishedAt: string }): StepResult {
  return {
    canaryPercent: step.canaryPercent,
    startedAt: iso(step.startedAt),
    finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
    ...presentMembers({ decidedAt: step.decidedAt === undefined ? undefined : iso(step.decidedAt) }),
    verdict: step.verdict,
    reason: step.reason,
    evidence: step.evidence.map(evidence =>
      Object.assign(
        { gate: evidence.name, canary: describeCanary(evidence) },
        presentMembers({ stable: evidence.stable, statistics: evidence.statistics })
      )
    )
  }
}

function describeCanary({ canary, judged }: Evidence): string {
  if (judged === undefined) return canary
  return `${judged.says}: ${judged.progress === undefined ? canary : canary.replace(/\.$/, '')}${judged.progress === undefined ? '' : `; ${judged.progress}`}`
}

function toFailure({ instance, kind, reason, containers }: InstanceFailure, noun: string): FailureResult {
  return {
    instance,
    noun,
    kind,
    reason,
    containers: containers.map(({ name, exitCode, reason: why }) =>
      Object.assign({ name }, presentMembers({ exitCode, reason: why }))
    )
  }
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
