import { DeployError } from '../../../domain/errors.js'
import type { GatePlan } from '../../../domain/gate/gate-plan.js'
import type { FailedSource } from '../../../domain/gate/observations.js'
import type { DeclaredSource } from '../../../domain/gate/source/declared-source.js'
import { figuresOf } from '../../../domain/gate/source/figures-of-source.js'
import { findNeverCounted } from '../../../domain/gate/source/never-counted.js'
import { sourceOf } from '../../../domain/gate/source/windows-of-gate.js'
import type { Clock } from '../../../ports/clock.js'
import type { EvidenceSource } from '../../../ports/evidence-source.js'
import type { MetricSource } from '../../../ports/metric-source.js'
import type { DeploymentLog } from '../deployment-log.js'
import type { RolloutState } from '../rollout-state.js'
import { readSource } from './read-source.js'
import { sourceStateOf } from './source-state.js'

/** The sources that gates declare, opened, by name. */
export type OpenSources = ReadonlyMap<string, MetricSource>

export interface SourceDependencies {
  readonly evidence: Pick<EvidenceSource, 'sides'>
  /** Absent where no gate has a source. */
  readonly sources?: OpenSources | undefined
  readonly clock: Clock
}

/**
 * Reads all sources that gates use, at the same time. Each has its own count of failed reads: whatever it answers, that ends nothing, and no
 * other source is less readable for it.
 */
export async function readSources(
  { gates, sources = [] }: GatePlan,
  state: Pick<RolloutState, 'weights' | 'sources'>,
  dependencies: SourceDependencies
): Promise<void> {
  const start = state.weights.find(({ canaryPercent }) => canaryPercent > 0)?.at
  if (start === undefined) return
  const used = sources.filter(({ name }) => gates.some(gate => sourceOf(gate) === name))
  await Promise.all(
    used.map(async declared => {
      const own = sourceStateOf(state.sources, declared.name)
      try {
        await readSource(declared, { gates, start, state: own }, askedOf(declared, dependencies))
        own.failed = undefined
      } catch (error) {
        if (!(error instanceof DeployError)) throw error
        own.failed = { times: (own.failed?.times ?? 0) + 1, why: error.message }
      }
    })
  )
}

function askedOf({ name }: DeclaredSource, { evidence, sources, clock }: SourceDependencies) {
  const source = sources?.get(name)
  if (source === undefined) throw new TypeError(`Source ${name} was not opened.`)
  const sides = evidence.sides?.()
  if (sides === undefined) throw new DeployError('platform-error', 'The platform does not show both revisions yet.')
  return { source, sides, clock }
}

/** Makes the figures of all sources anew: those of a source without requests need the target's, which are read beside. */
export function noteFigures(plan: GatePlan, state: Pick<RolloutState, 'sources' | 'metrics'>): void {
  const { gates, sources = [] } = plan
  for (const { name } of sources) {
    const own = sourceStateOf(state.sources, name)
    const ownRequests = state.metrics.signals.get('errors') ?? []
    const { signals, series, notes } = figuresOf(gates, name, { readings: own.readings, ownRequests })
    for (const [key, buckets] of signals) state.sources.signals.set(key, buckets)
    for (const [gate, points] of series) state.sources.series.set(gate, points)
    own.notes = [...new Set([...own.notes, ...notes])]
  }
}

/** The sources that cannot be read at the moment, by name. */
export function failedSources({ sources }: Pick<RolloutState, 'sources'>): ReadonlyMap<string, FailedSource> {
  return new Map(
    [...sources.read].flatMap(([name, { failed }]) => (failed === undefined ? [] : [[name, failed] as const]))
  )
}

/** Logs what is new about the sources: why one cannot be read, and what was found in its figures. Each sentence once. */
export function logSources(
  { sources: { read, logged } }: Pick<RolloutState, 'sources'>,
  eventLog: Pick<DeploymentLog, 'detail'>
): void {
  for (const [name, { failed, notes }] of read)
    for (const said of [
      ...notes,
      ...(failed === undefined ? [] : [`Source ${name} could not be read. ${failed.why}`])
    ]) {
      if (logged.has(said)) continue
      logged.add(said)
      eventLog.detail(said, 'warning')
    }
}

/** At the end of a rollout: logs which queries of bad requests never had a value, though there were requests. */
export function logNeverCounted(
  { gates, sources = [] }: Pick<GatePlan, 'gates' | 'sources'>,
  { sources: { read }, metrics }: Pick<RolloutState, 'sources' | 'metrics'>,
  eventLog: Pick<DeploymentLog, 'detail'>
): void {
  const ownRequests = metrics.signals.get('errors') ?? []
  for (const { name } of sources) {
    const readings = read.get(name)?.readings ?? new Map()
    for (const said of findNeverCounted(gates, name, { readings, ownRequests })) eventLog.detail(said, 'warning')
  }
}
