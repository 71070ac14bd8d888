import type { LogExcerpt, NextStep, ReportEvent, StepReport, TaskCounts } from '../report/report.js'
import type { TrafficReport } from '../report/traffic-report.js'
import type { ServiceSnapshot } from '../../targets/ecs/domain/service/service-snapshot.js'
import type { Ending } from './verdict.js'
import type { InstanceFailure, UnhealthyEndpoint } from './instance-failure.js'
import type { SuccessorRevision } from './revision.js'

/** What a step did and saw, from which its result and its report are made. Times are epoch milliseconds. */
export interface DeploymentOutcome {
  readonly mode: 'deploy' | 'dry-run'
  readonly ending: Ending
  readonly startedAt: number
  readonly finishedAt: number
  readonly services: readonly ServiceOutcome[]
  /** Undefined: rolling. */
  readonly strategy?: ShiftStrategy
  /** What the step was to do, where it ended before it knew its services. */
  readonly title?: string
}

export type ShiftStrategy = 'canary' | 'linear' | 'blue-green'

export interface ServiceOutcome {
  readonly cluster: string
  readonly service: string
  readonly subject: string
  readonly ending: Ending
  readonly startedAt: number
  readonly finishedAt: number
  /** As last seen. */
  readonly after: ServiceSnapshot | undefined
  readonly from: RevisionOutcome | undefined
  readonly to: RevisionOutcome | undefined
  readonly origin: 'registered' | 'reused' | 'not-registered'
  readonly deploymentId: string | undefined
  readonly serviceDeployment: string | undefined
  readonly rollback: { readonly askedBy: 'deploy-kit' | 'platform'; readonly finished: boolean } | undefined
  readonly supersededBy: SuccessorRevision | undefined
  readonly failures: readonly InstanceFailure[]
  readonly unhealthy: readonly UnhealthyEndpoint[]
  readonly events: readonly ReportEvent[]
  readonly counts: readonly TaskCounts[]
  readonly excerpts: readonly LogExcerpt[]
  /** Lines of what is (or would be) changed, confidential values left out. */
  readonly changes: {
    readonly revision: readonly string[]
    readonly settings: readonly string[]
    /** How traffic is to be shifted; rolling deployments have none. */
    readonly plan?: readonly string[]
  }
  /** Of a progressive rollout. */
  readonly shift?: ShiftOutcome
}

/** What was seen of the traffic while it was shifted. */
export interface ShiftOutcome {
  readonly steps: readonly StepReport[]
  readonly traffic: TrafficReport
  /** What a person can do now. */
  readonly nextSteps: readonly NextStep[]
}

export interface RevisionOutcome {
  /** ARN; in a dry run, the family of a revision that is not registered. */
  readonly taskDefinition: string
  readonly images: Readonly<Record<string, string>>
}
