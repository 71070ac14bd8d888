import type { DeploymentOutcome, RevisionOutcome, ServiceOutcome, ShiftStrategy } from './deployment-outcome.js'
import { presentMembers } from '../present-members.js'
import type { Evidence, StepReport } from '../report/report.js'
import type { RunIdentity } from './run-identity.js'
import { runsOthers } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { ReasonCode, Verdict } from './verdict.js'
import type { InstanceFailure } from './instance-failure.js'

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
  /** Requests sent to AWS, retries included. */
  readonly awsCalls: number
  readonly run: { readonly commit?: string; readonly url?: string }
  readonly services: readonly ServiceResult[]
}

export interface ServiceResult {
  readonly cluster: string
  readonly service: string
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly reason: string
  readonly startedAt: string
  readonly finishedAt: string
  /** What served before. */
  readonly from?: RevisionResult
  /** What was to serve; `registered` by this run, or found as it was. */
  readonly to?: RevisionResult & { readonly registered: boolean }
  /** `ecs-svc/…` of our deployment. */
  readonly deploymentId?: string
  readonly serviceDeploymentArn?: string
  readonly desiredCount?: number
  readonly rollback?: { readonly askedBy: 'deploy-kit' | 'platform'; readonly finished: boolean }
  readonly supersededBy?: { readonly taskDefinition: string; readonly run?: string; readonly commit?: string }
  /** Share of the traffic, step by step: one of 100 % where a rolling deployment succeeded. */
  readonly steps: readonly StepResult[]
  readonly evidence: {
    readonly failedTasks: readonly FailedTaskResult[]
    readonly unhealthyTargets: readonly { readonly target: string; readonly reason: string }[]
  }
  readonly timeline: readonly { readonly at: string; readonly event: string }[]
}

export interface StepResult {
  readonly weightPercent: number
  readonly startedAt: string
  readonly finishedAt: string
  /** When the gates came to their judgement; absent where they came to none. */
  readonly decidedAt?: string
  /** How the step was judged, and on what; absent for a rolling deployment. */
  readonly verdict?: StepReport['verdict']
  readonly reason?: string
  readonly evidence?: readonly {
    readonly gate: string
    readonly candidate: string
    readonly baseline?: string
    readonly statistics?: string
  }[]
}

export interface RevisionResult {
  readonly taskDefinition: string
  /** Image by container, as the revision names it. */
  readonly images: Readonly<Record<string, string>>
  /** Digest by container, where the revision names its image by digest. */
  readonly digests: Readonly<Record<string, string>>
}

export interface FailedTaskResult {
  readonly task: string
  readonly kind: InstanceFailure['kind']
  readonly reason: string
  readonly containers: readonly { readonly name: string; readonly exitCode?: number; readonly reason?: string }[]
}

/** An output of a job may have 1 MB in all: the parts that can grow are cut. */
const MOST_FAILED_TASKS = 10
const MOST_EVENTS = 50

/** Makes the result of an outcome. */
export function toResult(
  outcome: DeploymentOutcome,
  { run, awsCalls }: { readonly run: RunIdentity; readonly awsCalls: number }
): DeploymentResult {
  return {
    schema: 'deploy-kit/result@1',
    ...outcome.ending,
    strategy: outcome.strategy ?? 'rolling',
    dryRun: outcome.mode === 'dry-run',
    startedAt: iso(outcome.startedAt),
    finishedAt: iso(outcome.finishedAt),
    awsCalls,
    run: presentMembers({ commit: run.commit, url: run.url }),
    services: outcome.services.map(toServiceResult)
  }
}

function toServiceResult(service: ServiceOutcome): ServiceResult {
  const { cluster, ending, from, to, supersededBy } = service
  const times = { startedAt: iso(service.startedAt), finishedAt: iso(service.finishedAt) }
  const isDeployed = ending.reasonCode === 'deployed' || ending.reasonCode === 'redeployed-by-others'
  const isMixed = service.after !== undefined && to !== undefined && runsOthers(service.after, to.taskDefinition)
  const served = isDeployed && !isMixed
  return {
    cluster,
    service: service.service,
    verdict: ending.verdict,
    reasonCode: ending.reasonCode,
    reason: ending.reason,
    ...times,
    ...presentMembers({
      from: from && toRevisionResult(from),
      to: to && { ...toRevisionResult(to), registered: service.origin === 'registered' },
      deploymentId: service.deploymentId,
      serviceDeploymentArn: service.serviceDeployment,
      desiredCount: service.after?.desiredCount,
      rollback: service.rollback,
      supersededBy:
        supersededBy &&
        Object.assign(
          { taskDefinition: supersededBy.id },
          presentMembers({ run: supersededBy.run, commit: supersededBy.commit })
        )
    }),
    steps: service.shift?.steps.map(step => toStep(step, times)) ?? (served ? [{ weightPercent: 100, ...times }] : []),
    evidence: {
      failedTasks: service.failures.slice(-MOST_FAILED_TASKS).map(toFailedTask),
      unhealthyTargets: service.unhealthy.map(({ endpoint: target, reason }) => ({ target, reason }))
    },
    timeline: service.events
      .filter(event => event.weight === 'milestone')
      .slice(-MOST_EVENTS)
      .map(event => ({ at: iso(event.at), event: event.text }))
  }
}

function toStep(step: StepReport, { finishedAt }: { readonly finishedAt: string }): StepResult {
  return {
    weightPercent: step.weightPercent,
    startedAt: iso(step.startedAt),
    finishedAt: step.finishedAt === undefined ? finishedAt : iso(step.finishedAt),
    ...presentMembers({ decidedAt: step.decidedAt === undefined ? undefined : iso(step.decidedAt) }),
    verdict: step.verdict,
    reason: step.reason,
    evidence: step.evidence.map(evidence =>
      Object.assign(
        { gate: evidence.name, candidate: describeCandidate(evidence) },
        presentMembers({ baseline: evidence.baseline, statistics: evidence.statistics })
      )
    )
  }
}

function describeCandidate({ candidate, judged }: Evidence): string {
  if (judged === undefined) return candidate
  return `${judged.says}: ${candidate}${judged.progress === undefined ? '' : `; ${judged.progress}`}`
}

function toRevisionResult({ taskDefinition, images }: RevisionOutcome): RevisionResult {
  const digests = Object.entries(images).flatMap(([container, image]) => {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1]
    return digest === undefined ? [] : [[container, digest] as const]
  })
  return { taskDefinition, images, digests: Object.fromEntries(digests) }
}

function toFailedTask({ instance: task, kind, reason, containers }: InstanceFailure): FailedTaskResult {
  return {
    task,
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
