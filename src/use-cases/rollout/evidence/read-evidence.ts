import { alignMinutes, type ServedMinute } from '../../../domain/gate/statistics/align-minutes.js'
import type { Bucket } from '../../../domain/gate/statistics/bucket.js'
import type { Gate, GatePlan } from '../../../domain/gate/gate-plan.js'
import type { SeriesPoint } from '../../../domain/gate/observations.js'
import { signalKey, type Signal } from '../../../domain/gate/signal.js'
import { needsTargetMetrics } from '../../../domain/gate/source/windows-of-gate.js'
import type { Clock } from '../../../ports/clock.js'
import type { EvidenceSource, MeasuredSeries, MeasuredSides, MinuteOfTraffic } from '../../../ports/evidence-source.js'
import type { RolloutState } from '../rollout-state.js'

interface Window {
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000

/**
 * Reads the whole window again each time another minute is judged, so that late datapoints correct themselves; not in between.
 * Everything that the gates want is read together.
 */
export async function readEvidence(
  { gates, metricDelaySeconds }: GatePlan,
  state: Pick<RolloutState, 'weights' | 'metrics'>,
  { evidence, clock }: { readonly evidence: EvidenceSource; readonly clock: Clock }
): Promise<void> {
  const start = state.weights.find(({ canaryPercent }) => canaryPercent > 0)?.at
  const compared = gates.filter(gate => gate.kind === 'mann-whitney').filter(({ from }) => from === undefined)
  const signals = signalsOf(gates)
  const percentiles = percentilesOf(gates)
  if (signals.length + compared.length === 0 || start === undefined) return
  const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000)
  const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) }
  if (judgedUpTo <= state.metrics.upTo || window.to <= window.from) return
  const slowerThanMilliseconds = signals.flatMap(signal =>
    signal.kind === 'slow' ? [signal.slowerThanMilliseconds] : []
  )
  const measured = await evidence.measure({
    ...window,
    traffic: signals.length === 0 ? undefined : { slowerThanMilliseconds },
    series: compared.map(({ metric }) => metric),
    percentiles
  })
  if (measured === undefined) return
  state.metrics = {
    upTo: judgedUpTo,
    signals: new Map(signals.map(signal => [signalKey(signal), bucketsOf(signal, measured, window)])),
    series: new Map(compared.map(({ name }, index) => [name, pointsOf(measured.series[index], window)])),
    percentiles: new Map(percentiles.map((each, index) => [each, pointsOf(measured.percentiles[index], window)]))
  }
}

/** Errors are read in any case: the report shows them whatever is judged. A source may take the requests that are read with them. */
function signalsOf(gates: readonly Gate[]): readonly Signal[] {
  const needed = gates.filter(gate => 'signal' in gate && needsTargetMetrics(gate))
  if (needed.length === 0) return []
  const judged = needed.flatMap(gate => ('signal' in gate && gate.signal.from === undefined ? [gate.signal] : []))
  const errors: Signal = { kind: 'errors' }
  return [...new Map([errors, ...judged].map(signal => [signalKey(signal), signal])).values()]
}

/** The percentiles that gates are written with: a share of slow requests decides, and people ask for the percentile. */
function percentilesOf(gates: readonly Gate[]): readonly number[] {
  const named = gates.flatMap(gate =>
    'signal' in gate && gate.signal.kind === 'slow' && gate.signal.from === undefined
      ? (gate.signal.percentile ?? [])
      : []
  )
  return [...new Set(named)]
}

function bucketsOf(signal: Signal, { canary, stable, unsettled }: MeasuredSides, window: Window): readonly Bucket[] {
  const side = (minutes: readonly MinuteOfTraffic[]) => minutes.map(minute => count(minute, signal))
  return alignMinutes({ canary: side(canary), stable: side(stable) }, window).filter(({ t }) => !unsettled.has(t))
}

function count({ at, requests, bad, slow }: MinuteOfTraffic, signal: Signal): ServedMinute {
  return { at, n: requests, bad: signal.kind === 'errors' ? bad : (slow.get(signal.slowerThanMilliseconds) ?? 0) }
}

/** The minutes of both sides of one metric beside each other. */
function pointsOf(measured: MeasuredSeries | undefined, { from, to }: Window): readonly SeriesPoint[] {
  return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
    const t = from + index * MINUTE
    return { t, canary: measured?.canary.get(t), stable: measured?.stable.get(t) }
  })
}

function floorToMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE
}
