import { DeployError } from '../../domain/errors.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { MissingFigures, Missing } from '../../domain/gate/replay/not-replayed.js'
import { spanOf, weightsOf, type PastFigures, type PastRollout } from '../../domain/gate/replay/past-rollout.js'
import type { DeclaredSource } from '../../domain/gate/source/declared-source.js'
import { needsTargetMetrics, sourceOf } from '../../domain/gate/source/windows-of-gate.js'
import { isPassing } from '../../domain/rollout/tolerates-until.js'
import type { EvidenceSource } from '../../ports/evidence-source.js'
import type { SourceRequest } from '../../ports/metric-source.js'
import { readEvidence } from '../rollout/evidence/read-evidence.js'
import { initialState } from '../rollout/rollout-state.js'
import { noteFigures, type OpenSources } from '../rollout/sources/read-sources.js'
import { readSource } from '../rollout/sources/read-source.js'
import { sourceStateOf } from '../rollout/sources/source-state.js'
import type { PastClock } from './past-clock.js'

/** Where the figures of a past rollout are read. */
export interface PastWorld {
  /** Or why the target has none for it. */
  readonly target: Pick<EvidenceSource, 'measure'> | Missing
  readonly sides: SourceRequest['sides']
  /** Opened with the same clock. */
  readonly sources: OpenSources
  readonly clock: PastClock
  /** The present, epoch milliseconds. */
  readonly now: number
}

export interface ReadFigures {
  readonly figures: PastFigures
  readonly missing: MissingFigures
  /** What people should know: one or two sentences each. */
  readonly notes: readonly string[]
}

/** Figures that came after the end of the rollout make its last minutes complete. */
const LATE_MILLISECONDS = 360_000
/** Sources limit the windows of one request: so many minutes of the shortest windows are accepted by all. */
const CHUNK_MILLISECONDS = 1_200_000

/**
 * Reads the figures of a past rollout as its run would have, by setting the clock back. A source that does not answer is missing. Throws
 * the `DeployError` of one that refuses.
 */
export async function readPastFigures(plan: GatePlan, rollout: PastRollout, world: PastWorld): Promise<ReadFigures> {
  const span = spanOf(rollout)
  const state = { ...initialState(span?.from ?? 0), weights: [...weightsOf(rollout)] }
  const until = span === undefined ? 0 : Math.min(world.now, span.to + LATE_MILLISECONDS)
  const readTarget = async () => {
    if (!('measure' in world.target)) return world.target
    const { target } = world
    world.clock.moveTo(until)
    return missingOr(() => readEvidence(plan, state, { evidence: ONLY(target), clock: world.clock }))
  }
  const target = span === undefined || !plan.gates.some(needsTargetMetrics) ? undefined : await readTarget()
  const used = (plan.sources ?? []).filter(({ name }) => plan.gates.some(gate => sourceOf(gate) === name))
  const missing = new Map<string, Missing>()
  if (span !== undefined)
    // One after the other: all have one clock.
    for (const declared of used) {
      const reading = { plan, state, span: { from: span.from, until } }
      const unread = await missingOr(() => readAll(declared, reading, world))
      if (unread !== undefined) missing.set(declared.name, unread)
    }
  noteFigures(plan, state)
  return {
    figures: {
      signals: new Map([...state.metrics.signals, ...state.sources.signals]),
      series: new Map([...state.metrics.series, ...state.sources.series])
    },
    missing: { target, sources: missing },
    notes: [...state.sources.read.values()].flatMap(({ notes }) => notes)
  }
}

/** The health of targets and the state of alarms are of the present. */
const ONLY = (target: Pick<EvidenceSource, 'measure'>): EvidenceSource => ({
  measure: query => target.measure(query),
  alarms: () => Promise.resolve(new Map()),
  health: () => Promise.resolve(undefined)
})

async function missingOr(read: () => Promise<void>): Promise<Missing | undefined> {
  try {
    await read()
    return undefined
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    return { reason: error.message, isUnread: true }
  }
}

interface Reading {
  readonly plan: GatePlan
  readonly state: Pick<ReturnType<typeof initialState>, 'sources'>
  readonly span: { readonly from: number; readonly until: number }
}

/** As a run reads it while time passes, in longer intervals. */
async function readAll(declared: DeclaredSource, { plan, state, span }: Reading, world: PastWorld): Promise<void> {
  const { sources, sides, clock } = world
  const source = sources.get(declared.name)
  if (source === undefined) throw new TypeError(`Source ${declared.name} was not opened.`)
  const own = sourceStateOf(state.sources, declared.name)
  for (let at = span.from; at < span.until;) {
    at = Math.min(at + CHUNK_MILLISECONDS, span.until)
    clock.moveTo(at)
    await readSource(declared, { gates: plan.gates, start: span.from, state: own }, { source, sides, clock })
  }
}
