import type { GateReport } from '../../domain/gate/judge-gates.js'
import type { Observations, Probe, TargetReading, WeightChange } from '../../domain/gate/observations.js'
import type { Abort, Evidence } from '../../domain/rollout/native-move.js'
import type { NativeDeployment, NativeService } from '../../domain/rollout/native-service.js'

/** One native rollout while it goes on. Changed in place: a cancellation must find it as it stands. */
export interface NativeCourse {
  readonly before: NativeService
  readonly startedAt: number
  /** The configuration to put back; undefined when we came to a rollout that another run had started. */
  readonly configurationBefore: NativeService['deploymentConfiguration'] | undefined
  /** UpdateService was sent. */
  updateSent: boolean
  deployment: NativeDeployment | undefined
  /** Target group of our revision and of the one that served before, as ECS resolved them. */
  candidateGroup: string | undefined
  stableGroup: string | undefined
  abort: Abort | undefined
  rollbackAsked: boolean
  judgement: Evidence['judgement']
  readonly weights: WeightChange[]
  readonly probes: Map<string, Probe[]>
  readonly targets: TargetReading[]
  readonly failedReads: Record<keyof Observations['failedReads'], number>
  readonly steps: NativeStep[]
}

/** One weight that was held for a while, and what was seen of it. */
export interface NativeStep {
  readonly weightPercent: number
  readonly startedAt: number
  finishedAt: number | undefined
  verdict: 'passed' | 'failed' | 'inconclusive' | 'skipped' | undefined
  reason: string
  reports: readonly GateReport[]
}

/** A rollout of which nothing has been done yet. */
export function startNativeCourse(
  before: NativeService,
  configurationBefore: NativeCourse['configurationBefore'],
  startedAt: number
): NativeCourse {
  return {
    before,
    startedAt,
    configurationBefore,
    updateSent: false,
    deployment: undefined,
    candidateGroup: undefined,
    stableGroup: undefined,
    abort: undefined,
    rollbackAsked: false,
    judgement: undefined,
    weights: [],
    probes: new Map(),
    targets: [],
    failedReads: { metrics: 0, alarms: 0, targets: 0 },
    steps: []
  }
}
