import type {
  Fact,
  LogExcerpt,
  NextStep,
  ReportEvent,
  ReportLink,
  StepReport,
  InstanceCounts
} from '../report/report.js'
import type { TrafficReport } from '../report/traffic-report.js'
import type { EcsRecord } from './ecs-record.js'
import type { InstanceFailure, UnhealthyEndpoint } from './instance-failure.js'
import type { Revision, SuccessorRevision } from './revision.js'
import type { Ending } from './verdict.js'

/** What a step did and saw, from which its result and its report are made. Times are epoch milliseconds. */
export interface DeploymentRecord {
  readonly mode: 'deploy' | 'dry-run'
  readonly ending: Ending
  readonly startedAt: number
  readonly finishedAt: number
  readonly services: readonly RolloutRecord[]
  /** Undefined: rolling. */
  readonly strategy?: ShiftStrategy
  /** What the step was to do, where it ended before it read its services. */
  readonly title?: string
}

export type ShiftStrategy = 'canary' | 'linear' | 'blue-green'

/** The rollout of one service, on any platform and by any strategy. */
export interface RolloutRecord {
  /** As results name it. */
  readonly platform: string
  /** What it calls an instance of a service: `task`. */
  readonly instanceNoun: string
  /** A printable address of the service on its platform. */
  readonly target: string
  readonly service: string
  /** How the log names it. */
  readonly subject: string
  readonly ending: Ending
  readonly startedAt: number
  readonly finishedAt: number
  /** The previous revision. */
  readonly from: Revision | undefined
  /** What was to serve; in a dry run it may not exist yet. */
  readonly to: Revision | undefined
  /** Whether a deployment was begun, or joined. */
  readonly isStarted: boolean
  /** No instance of another revision than `to` is known to run. */
  readonly servesAlone: boolean
  /** As last seen; `running` counts those of all revisions. */
  readonly instances: { readonly desired: number; readonly running: number } | undefined
  readonly rollback: { readonly requestedBy: 'deploy-kit' | 'platform'; readonly finished: boolean } | undefined
  readonly supersededBy: SuccessorRevision | undefined
  readonly failures: readonly InstanceFailure[]
  readonly unhealthy: readonly UnhealthyEndpoint[]
  readonly events: readonly ReportEvent[]
  readonly counts: readonly InstanceCounts[]
  readonly excerpts: readonly LogExcerpt[]
  readonly changes: RecordedChanges
  /** Of a progressive rollout. */
  readonly shift?: ShiftRecord
  /** Where it runs and what it is called there, as its platform calls it. */
  readonly facts: readonly Fact[]
  readonly links: readonly ReportLink[]
  /** What a person can do now on the platform. */
  readonly nextSteps: readonly NextStep[]
  readonly ecs?: EcsRecord
}

/** Lines of what is (or would be) changed, confidential values left out. */
export interface RecordedChanges {
  readonly revision: readonly string[]
  readonly settings: readonly string[]
  /** How traffic is to be shifted; rolling deployments have none. */
  readonly plan?: readonly string[]
}

/** What was seen of the traffic while it was shifted. */
export interface ShiftRecord {
  readonly steps: readonly StepReport[]
  readonly traffic: TrafficReport
}
