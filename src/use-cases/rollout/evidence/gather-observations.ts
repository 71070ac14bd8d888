import type { Gate, GatePlan, HttpGate } from '../../../domain/gate/gate-plan.js'
import type { Observations, Source } from '../../../domain/gate/observations.js'
import { DeployError } from '../../../domain/errors.js'
import { isPassing } from '../../../domain/rollout/tolerates-until.js'
import type { Clock } from '../../../ports/clock.js'
import type { EvidenceSource } from '../../../ports/evidence-source.js'
import type { Prober } from '../../../ports/prober.js'
import type { RolloutState } from '../rollout-state.js'
import { readEvidence } from './read-evidence.js'
import { failedSources, noteFigures, readSources, type OpenSources } from '../sources/read-sources.js'

export interface EvidenceDependencies {
  readonly evidence: EvidenceSource
  /** Absent where no gate has a source. */
  readonly sources?: OpenSources | undefined
  readonly prober: Prober
  readonly clock: Clock
}

/**
 * Reads everything that the gates look at, all at the same time: a source that does not answer delays no other. What cannot be read is
 * counted, and never taken for zero.
 */
export async function gatherObservations(
  plan: GatePlan,
  state: RolloutState,
  dependencies: EvidenceDependencies
): Promise<Observations> {
  const { gates } = plan
  const [alarms] = await Promise.all([
    readCounted(state, 'alarms', () => readAlarms(gates, dependencies)),
    readCounted(state, 'metrics', () => readEvidence(plan, state, dependencies)),
    readSources(plan, state, dependencies),
    gates.some(gate => gate.kind === 'targets')
      ? readCounted(state, 'targets', () => readTargets(state, dependencies))
      : undefined,
    ...gates.filter(gate => gate.kind === 'http').map(gate => probe(gate, state, dependencies))
  ])
  noteFigures(plan, state)
  return {
    now: dependencies.clock.now(),
    weights: state.weights,
    signals: new Map([...state.metrics.signals, ...state.sources.signals]),
    alarms,
    probes: state.probes,
    targets: state.targets,
    series: new Map([...state.metrics.series, ...state.sources.series]),
    failedReads: state.failedReads,
    failedSources: failedSources(state)
  }
}

/** A denied source ends the rollout's watch immediately; one that does not answer is asked again at the next look. */
async function readCounted<Result>(
  state: RolloutState,
  source: Source,
  read: () => Promise<Result>
): Promise<Result | undefined> {
  try {
    const result = await read()
    state.failedReads[source] = 0
    return result
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    state.failedReads[source] += 1
    return undefined
  }
}

async function readAlarms(gates: readonly Gate[], { evidence }: EvidenceDependencies): Promise<Observations['alarms']> {
  const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
  return names.length === 0 ? undefined : evidence.alarms(names)
}

async function readTargets(state: RolloutState, { evidence, clock }: EvidenceDependencies): Promise<void> {
  const health = await evidence.health()
  if (health !== undefined) state.targets.push({ at: clock.now(), ...health })
}

/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate: HttpGate, state: RolloutState, { prober, clock }: EvidenceDependencies): Promise<void> {
  const seen = state.probes.get(gate.name) ?? []
  const at = clock.now()
  if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000) return
  const outcome = await prober.probe({
    url: gate.url,
    method: gate.method,
    headers: gate.requestHeaders,
    timeoutMilliseconds: gate.timeoutSeconds * 1000
  })
  state.probes.set(gate.name, [...seen, { at, outcome }])
}
