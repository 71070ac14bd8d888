import type { Bucket } from '../../../../domain/gate/statistics/bucket.js'
import type { GateReport } from '../../../../domain/gate/judge/judge-gates.js'
import type {
  Observations,
  Probe,
  SeriesPoint,
  TargetReading,
  WeightChange
} from '../../../../domain/gate/observations.js'
import type { SignalKey } from '../../../../domain/gate/signal.js'
import type { NativeDeployment, NativeService } from '../../domain/traffic-shift/native-service.js'
import { startCourse, type RolloutCourse } from '../../../../use-cases/rollout/rollout-course.js'

/** One native rollout while it goes on. */
export interface NativeCourse extends RolloutCourse {
  readonly before: NativeService
  /** The configuration to put back; undefined when we came to a rollout that another run had started. */
  readonly configurationBefore: NativeService['deploymentConfiguration'] | undefined
  /** UpdateService was sent by us. */
  updateSent: boolean
  deployment: NativeDeployment | undefined
  /** Target group of our revision and of the one that served before, as ECS resolved them. */
  candidateGroup: string | undefined
  stableGroup: string | undefined
  /** All of them, where the service stands behind several load balancers. */
  candidateGroups: readonly string[]
  stableGroups: readonly string[]
  stableTaskDefinition: string | undefined
  /** The pause that the rollout stands at, and the weight when it was first seen. */
  pauseSeen: { readonly hookId: string; readonly weightPercent: number } | undefined
  /** Since when the weights at a pause are not ECS's. */
  driftSeen: { readonly stopId: string; readonly since: number } | undefined
  readonly weights: WeightChange[]
  /** The metrics as last read, and for which complete minute. */
  metrics: MetricsReading
  readonly probes: Map<string, Probe[]>
  readonly targets: TargetReading[]
  readonly failedReads: Record<keyof Observations['failedReads'], number>
  readonly steps: NativeStep[]
  /** The line on the evidence that was told last. */
  toldEvidence: string
}

export interface MetricsReading {
  readonly upTo: number
  readonly signals: ReadonlyMap<SignalKey, readonly Bucket[]>
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** Response times in seconds by the percentiles that gates name: measured for the report, judged by none. */
  readonly percentiles: ReadonlyMap<number, readonly SeriesPoint[]>
}

/** One weight that was held for a while, and what was seen of it. */
export interface NativeStep {
  readonly weightPercent: number
  readonly startedAt: number
  finishedAt: number | undefined
  /** When the gates first came to their judgement. */
  decidedAt: number | undefined
  verdict: 'passed' | 'failed' | 'inconclusive' | 'skipped' | undefined
  reason: string
  reports: readonly GateReport[]
  /** The last look at which everything could be read, or the start. */
  readAt: number
  /** For which something could not be read, up to then. */
  unreadMilliseconds: number
}

/** A rollout of which nothing has been done yet. */
export function startNativeCourse(
  before: NativeService,
  configurationBefore: NativeCourse['configurationBefore'],
  startedAt: number
): NativeCourse {
  return {
    ...startCourse(startedAt),
    before,
    configurationBefore,
    updateSent: false,
    deployment: undefined,
    candidateGroup: undefined,
    candidateGroups: [],
    stableGroups: [],
    stableGroup: undefined,
    stableTaskDefinition: undefined,
    pauseSeen: undefined,
    driftSeen: undefined,
    weights: [],
    metrics: { upTo: 0, signals: new Map(), series: new Map(), percentiles: new Map() },
    probes: new Map(),
    targets: [],
    failedReads: { metrics: 0, alarms: 0, targets: 0 },
    steps: [],
    toldEvidence: ''
  }
}
