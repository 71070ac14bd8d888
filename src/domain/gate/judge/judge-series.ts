import { formatDigits } from '../describe/format-figures.js'
import type { MannWhitneyGate } from '../gate-plan.js'
import { progressOf, type GateResult } from '../gate-result.js'
import type { SeriesPoint } from '../observations.js'
import { estimateShift, median, type RankShift } from '../statistics/rank-shift.js'

/** Whether the bake is still running (`interim`) or over (`final`). */
export type Phase = 'interim' | 'final'

/** Below it ranks have next to no power. */
export const SERIES_MINUTES_NEEDED = 30

/** Above it, older minutes are left out: the comparison takes all pairs. */
const SERIES_MINUTES_AT_MOST = 600

/**
 * Compares a metric of the two revisions minute by minute. The interval holds for one look, so there is one: when the bake is
 * over. In the manner of Kayenta's judge, with the tolerance taken of the stable median.
 *
 * @param minutes The judged ones, oldest first.
 */
export function judgeSeries(gate: MannWhitneyGate, minutes: readonly SeriesPoint[], phase: Phase): GateResult {
  const points = minutes.filter(isPair).slice(-SERIES_MINUTES_AT_MOST)
  const dataProgress = progressOf(points.length, SERIES_MINUTES_NEEDED)
  const data = {
    seen: Math.min(points.length, SERIES_MINUTES_NEEDED),
    needed: SERIES_MINUTES_NEEDED,
    unit: 'minutes'
  } as const
  const evidence = { abortProgress: 0, dataProgress, data }
  if (points.length < SERIES_MINUTES_NEEDED) {
    const reason = `${gate.metric.name} has values of both revisions for only ${points.length} of ${SERIES_MINUTES_NEEDED} required minutes.`
    const clause = `only ${points.length} of ${SERIES_MINUTES_NEEDED} minutes of ${gate.metric.name} were available`
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence }
  }
  if (phase === 'interim') {
    const reason = `${gate.metric.name} is compared at the end of the bake time.`
    const clause = `${gate.metric.name} has not been compared yet`
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence }
  }
  return compare(gate, points)
}

function compare(gate: MannWhitneyGate, points: readonly Pair[]): GateResult {
  const stable = points.map(point => point.stable)
  const shift = estimateShift(
    points.map(point => point.canary),
    stable,
    gate.confidence
  )
  const typical = median(stable.toSorted((one, other) => one - other))
  const accepted = gate.tolerance * Math.abs(typical)
  const fails = isBeyond(gate.failsWhen, shift, accepted)
  const clause = `${gate.metric.name} of the canary differs by ${formatDigits(shift.estimate)} from stable ${formatDigits(typical)}; ${formatDigits(accepted)} is accepted`
  const reason = `${gate.metric.name} of the canary differs by ${formatDigits(shift.estimate)} (${formatDigits(shift.from)} to ${formatDigits(shift.to)}) from stable ${formatDigits(typical)}; ${formatDigits(accepted)} is accepted.`
  return {
    ...(fails ? ({ kind: 'fail', clause } as const) : ({ kind: 'pass' } as const)),
    reason,
    evidence: {
      abortProgress: fails ? 1 : 0,
      dataProgress: 1,
      series: { shift: shift.estimate, shiftFrom: shift.from, shiftTo: shift.to, accepted }
    }
  }
}

function isBeyond(failsWhen: MannWhitneyGate['failsWhen'], { from, to }: RankShift, accepted: number): boolean {
  return (failsWhen !== 'lower' && from > accepted) || (failsWhen !== 'higher' && to < -accepted)
}

interface Pair {
  readonly t: number
  readonly canary: number
  readonly stable: number
}

function isPair(point: SeriesPoint): point is Pair {
  return Number.isFinite(point.canary) && Number.isFinite(point.stable)
}
