import type { DeployError } from '../../domain/errors.js'
import type { GateReport } from '../../domain/gate/judge/judge-gates.js'
import type { Observations, Probe, SeriesPoint, TargetReading, WeightChange } from '../../domain/gate/observations.js'
import type { SignalKey } from '../../domain/gate/signal.js'
import type { Bucket } from '../../domain/gate/statistics/bucket.js'
import type { Abort, Judgment } from '../../domain/rollout/judgment.js'
import type { Observation } from '../../domain/rollout/observation.js'
import { initialSources, type SourcesState } from './sources/source-state.js'

/** One rollout while it is reconciled. Changed in place: a cancellation must find its current state. Times are epoch milliseconds. */
export interface RolloutState {
  readonly startedAt: number
  /** As last seen. */
  observed: Observation | undefined
  /** Once set it stays. */
  abort: Abort | undefined
  /** A rollback was sent, whether or not its answer came back. */
  rollbackRequested: boolean
  judgment: { readonly stopId: string; readonly says: Judgment } | undefined
  /** Why nothing can be read of it at the moment. */
  unreadable: { readonly error: DeployError; readonly since: number } | undefined
  /** Since when the traffic at a stop is not split as the rollout left it. */
  driftSeen: { readonly stopId: string; readonly since: number } | undefined
  /** Every change of the canary's share of production traffic, oldest first. */
  readonly weights: WeightChange[]
  readonly steps: RolloutStep[]
  /** The metrics as last read, and for which complete minute. */
  metrics: MetricsReading
  /** The stops whose hooks were sent. */
  readonly hookedStops: Set<string>
  /** Ends with the hook that is being sent: a canceled job no longer waits for it. */
  sendingHook: Promise<unknown> | undefined
  readonly probes: Map<string, Probe[]>
  readonly targets: TargetReading[]
  readonly failedReads: Record<keyof Observations['failedReads'], number>
  /** What was read of the sources that gates declare. */
  readonly sources: SourcesState
  /** The lines on state and traffic, and on the evidence, that were logged last. */
  loggedProgress: string
  loggedEvidence: string
}

export interface MetricsReading {
  readonly upTo: number
  readonly signals: ReadonlyMap<SignalKey, readonly Bucket[]>
  readonly series: ReadonlyMap<string, readonly SeriesPoint[]>
  /** Response times in seconds by the percentiles that gates name: measured for the report, judged by none. */
  readonly percentiles: ReadonlyMap<number, readonly SeriesPoint[]>
}

/** One weight at which the rollout stayed for a while, and its observations. */
export interface RolloutStep {
  readonly canaryPercent: number
  readonly startedAt: number
  finishedAt: number | undefined
  /** When the gates first came to their judgment. */
  decidedAt: number | undefined
  verdict: 'passed' | 'failed' | 'inconclusive' | 'skipped' | undefined
  reason: string
  reports: readonly GateReport[]
  /** The last look at which everything could be read, or the start. */
  readAt: number
  /** For which something could not be read, up to then. */
  unreadMilliseconds: number
}

/** A rollout before the first observation. */
export function initialState(startedAt: number): RolloutState {
  return {
    startedAt,
    observed: undefined,
    abort: undefined,
    rollbackRequested: false,
    judgment: undefined,
    unreadable: undefined,
    driftSeen: undefined,
    weights: [],
    steps: [],
    metrics: { upTo: 0, signals: new Map(), series: new Map(), percentiles: new Map() },
    hookedStops: new Set(),
    sendingHook: undefined,
    probes: new Map(),
    targets: [],
    failedReads: { metrics: 0, alarms: 0, targets: 0 },
    sources: initialSources(),
    loggedProgress: '',
    loggedEvidence: ''
  }
}

/** The step at this weight: the one that continues, or a new one. */
export function openStep(
  { steps }: Pick<RolloutState, 'steps'>,
  canaryPercent: number,
  startedAt: number
): RolloutStep {
  const last = steps.at(-1)
  if (last?.canaryPercent === canaryPercent) return last
  if (last !== undefined) last.finishedAt ??= startedAt
  const step: RolloutStep = {
    canaryPercent,
    startedAt,
    finishedAt: undefined,
    decidedAt: undefined,
    verdict: undefined,
    reason: '',
    reports: [],
    readAt: startedAt,
    unreadMilliseconds: 0
  }
  steps.push(step)
  return step
}

type NotedState = Pick<RolloutState, 'weights' | 'steps'>

/** Notes the canary's share where it is another than before: the step at the previous share has ended. */
export function noteShare(state: NotedState, observed: Observation, origin: 'started' | 'joined'): void {
  const { at, canaryPercent } = observed
  if (canaryPercent === undefined) return
  noteWeight(state, observed, origin)
  const last = state.steps.at(-1)
  if (last !== undefined && last.canaryPercent !== canaryPercent) last.finishedAt ??= at
}

/**
 * Of a rollout that another run started, the earlier weights are unknown: its canary has served nothing but this rollout's traffic since
 * the rollout began, and this step began with its stop.
 */
function noteWeight(
  { weights, steps }: NotedState,
  { at, canaryPercent = 0, startedAt, stop }: Observation,
  origin: 'started' | 'joined'
): void {
  if (canaryPercent === (weights.at(-1)?.canaryPercent ?? 0)) return
  const isTakenOver = origin === 'joined' && weights.length === 0 && steps.length === 0
  if (isTakenOver && startedAt !== undefined)
    weights.push({ at: startedAt, canaryPercent }, { at: stop?.since ?? at, canaryPercent })
  else weights.push({ at, canaryPercent })
}
