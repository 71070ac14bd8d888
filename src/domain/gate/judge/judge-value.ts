import type { ValueGate } from '../gate-plan.js'
import { progressOf, type Evidence, type GateResult } from '../gate-result.js'
import type { SeriesPoint } from '../observations.js'
import { describeMinutes, minutesNeeded, mostBreaches } from './breaches.js'

/**
 * Judges a number of the canary by an alert rule. A minute without a value neither breaches nor counts: it is not zero.
 *
 * @param minutes The judged ones, oldest first.
 */
export function judgeValue(gate: ValueGate, minutes: readonly SeriesPoint[]): GateResult {
  const { called, limit, breaches } = gate
  const values = minutes.flatMap(({ canary }) => (canary !== undefined && Number.isFinite(canary) ? [canary] : []))
  const worst = mostBreaches(
    values.map(value => value > limit),
    breaches
  )
  const needed = minutesNeeded(breaches)
  const evidence: Evidence = {
    abortProgress: progressOf(worst, breaches.minutes),
    dataProgress: progressOf(values.length, needed),
    data: { seen: Math.min(values.length, needed), needed, unit: 'minutes' },
    minutes: { judged: values.length, bad: worst, badToFail: breaches.minutes }
  }
  const last = values.at(-1)
  const rule = `${worst} ${describeMinutes(breaches)} above ${String(limit)}`
  const seen = `last value ${last === undefined ? 'unknown' : String(Number(last.toPrecision(4)))}`
  if (worst >= breaches.minutes)
    return { kind: 'fail', reason: `${called}: ${rule}, ${seen}.`, clause: `${called}: ${rule}, ${seen}`, evidence }
  if (values.length < needed) {
    const clause = `${called} has values for only ${values.length} of ${needed} required minutes`
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${clause}.`, clause, evidence }
  }
  return { kind: 'pass', reason: `${called}: ${rule} (fails at ${breaches.minutes}), ${seen}.`, evidence }
}
