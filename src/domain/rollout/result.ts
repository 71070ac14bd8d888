import type { ReasonCode, Verdict } from './verdict.js'

/**
 * The `result` output: what was done and seen, for programs. Published as schemas/result.v1.json; a field is only ever added
 * within a version. Times are ISO 8601 in UTC.
 */
export interface DeploymentResult {
  readonly schema: 'deploy-kit/result@1'
  readonly verdict: Verdict
  readonly reasonCode: ReasonCode
  readonly reason: string
  readonly strategy: 'rolling'
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
  /** What served before. */
  readonly from?: RevisionResult
  /** What was to serve. */
  readonly to?: RevisionResult & { readonly registered: boolean }
  /** `ecs-svc/…` of our deployment. */
  readonly deploymentId?: string
  readonly serviceDeploymentArn?: string
  readonly desiredCount?: number
  readonly rollback?: { readonly askedBy: 'deploy-kit' | 'platform'; readonly finished: boolean }
  readonly supersededBy?: { readonly taskDefinition: string; readonly run?: string; readonly commit?: string }
  /** Share of traffic by step; one step of 100 % for a rolling deployment that succeeded. */
  readonly steps: readonly StepResult[]
  readonly evidence: EvidenceResult
  readonly timeline: readonly { readonly at: string; readonly event: string }[]
}

export interface RevisionResult {
  readonly taskDefinition: string
  /** Image by container, as the revision names it. */
  readonly images: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly weightPercent: number
  readonly startedAt: string
  readonly finishedAt: string
}

export interface EvidenceResult {
  readonly failedTasks: readonly FailedTaskResult[]
  readonly unhealthyTargets: readonly { readonly target: string; readonly reason: string }[]
}

export interface FailedTaskResult {
  readonly task: string
  readonly kind: string
  readonly reason: string
  readonly containers: readonly { readonly name: string; readonly exitCode?: number; readonly reason?: string }[]
}
