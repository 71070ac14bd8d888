import { groupBy } from '../../group-by.js'
import type { Gate, GatePlan } from '../gate-plan.js'
import type { GateResult } from '../gate-result.js'
import { signalKey } from '../signal.js'
import { windowSecondsOf, sourceOf } from '../source/windows-of-gate.js'
import type { JudgedLook } from './looks-at.js'
import { spanOf, type PastFigures, type PastRollout } from './past-rollout.js'
import type { DoubtfulMinutes, ReplayedGate } from './replay.js'

interface Replayed {
  readonly looks: readonly JudgedLook[]
  /** The looks at the ends of minutes. */
  readonly minutes: readonly JudgedLook[]
  readonly plan: GatePlan
  readonly rollout: PastRollout
  readonly figures: PastFigures
}

interface Said {
  readonly at: number
  readonly canaryPercent: number
  readonly result: GateResult
}

/** What one gate said over the whole rollout. */
export function summarizeGate(gate: Gate, { looks, minutes, ...rest }: Replayed): ReplayedGate {
  const all = saidBy(gate, looks)
  const ends = saidBy(gate, minutes).map(({ result }) => result)
  const failure = all.find(({ result }) => result.kind === 'fail')
  const until = failure === undefined ? all : all.slice(0, all.indexOf(failure))
  return {
    gate,
    failure,
    closest: closestOf(until),
    last: all.at(-1)?.result ?? NOT_JUDGED,
    minutes: {
      pass: countKind(ends, 'pass'),
      fail: countKind(ends, 'fail'),
      inconclusive: countKind(ends, 'inconclusive'),
      'not-compared': countKind(ends, 'not-compared')
    },
    doubts: doubtsOf(ends),
    firstBadAt: firstBadOf(gate, rest)
  }
}

/** Of a rollout whose canary had no traffic. */
const NOT_JUDGED: GateResult = {
  kind: 'inconclusive',
  doubt: 'insufficient-data',
  reason: 'The canary received no traffic.',
  clause: 'the canary received no traffic',
  evidence: { abortProgress: 0, dataProgress: 0 }
}

function saidBy(gate: Gate, looks: readonly JudgedLook[]): readonly Said[] {
  return looks.flatMap(({ at, step, reports }) => {
    const result = reports.find(report => report.gate === gate)?.result
    return result === undefined ? [] : [{ at, canaryPercent: step.canaryPercent, result }]
  })
}

function closestOf(said: readonly Said[]): Said | undefined {
  return said.reduce<Said | undefined>((closest, each) => {
    const [most, progress] = [closest?.result.evidence.abortProgress ?? 0, each.result.evidence.abortProgress]
    return progress > most ? each : closest
  }, undefined)
}

function countKind(results: readonly GateResult[], kind: GateResult['kind']): number {
  return results.filter(result => result.kind === kind).length
}

function doubtsOf(results: readonly GateResult[]): readonly DoubtfulMinutes[] {
  const doubtful = results.flatMap(result => (result.kind === 'inconclusive' ? [result] : []))
  return [...groupBy(doubtful, ({ doubt }) => doubt)].map(([doubt, of]) => ({
    ...{ doubt, minutes: of.length },
    reason: of.at(-1)?.reason ?? ''
  }))
}

function firstBadOf(gate: Gate, { plan, rollout, figures }: Omit<Replayed, 'looks' | 'minutes'>): number | undefined {
  const span = spanOf(rollout)
  if (!('signal' in gate) || span === undefined) return undefined
  const source = plan.sources?.find(({ name }) => name === sourceOf(gate))
  const milliseconds = (source === undefined ? 60 : windowSecondsOf(gate, source)) * 1000
  const windows = figures.signals.get(signalKey(gate.signal)) ?? []
  const bad = windows.filter(({ t, canary }) => canary.bad > 0 && t + milliseconds > span.from && t < span.to)
  return bad.length === 0 ? undefined : Math.min(...bad.map(({ t }) => t))
}
