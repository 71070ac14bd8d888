import { absoluteTest } from '../statistics/absolute-test.js'
import { sumCounts } from '../statistics/bucket.js'
import { describeStrength } from '../describe/describe-strength.js'
import { BAD_MINUTES_TO_FAIL, failProgress, isFailing, testEvidence, type EValue } from '../statistics/e-value.js'
import { formatRate } from '../describe/format-figures.js'
import type { AbsoluteGate } from '../gate-plan.js'
import { toTraffic, type Evidence, type GateResult } from '../gate-result.js'
import type { JudgedWindow } from '../statistics/judged-window.js'
import {
  clauseOfCanary,
  clauseOfStable,
  describeSide,
  passWithTraffic,
  trafficData,
  trafficProgress
} from '../traffic-rule.js'

const MINUTE_SECONDS = 60

/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause:
 * the gate waits some minutes, and fails if the breach lasts.
 */
export function judgeAbsolute(gate: AbsoluteGate, window: JudgedWindow): GateResult {
  const canary = sumCounts(window.buckets.map(bucket => bucket.canary))
  const stable = sumCounts(window.buckets.map(bucket => bucket.stable))
  const history = absoluteTest(
    window.buckets.map(bucket => bucket.canary),
    gate.maxRate
  )
  const now = history.at(-1) ?? { logE: 0, badMinutes: 0 }
  const evidence: Evidence = {
    abortProgress: failProgress(now, gate.alpha),
    dataProgress: trafficProgress(gate, window),
    data: trafficData(gate, window),
    canary: toTraffic(canary),
    stable: toTraffic(stable),
    test: testEvidence(now, gate.alpha),
    minutes: { judged: history.length, bad: now.badMinutes, badToFail: BAD_MINUTES_TO_FAIL }
  }
  const level = `the accepted ${formatRate(gate.maxRate)}`
  const seen = `${describeSide('canary', canary, gate.signal)} (${describeStrength(now, gate.alpha)})`
  const failing = (countFailing(history, gate.alpha) * (window.windowSeconds ?? MINUTE_SECONDS)) / MINUTE_SECONDS
  if (failing === 0) return passWithTraffic(gate, window, { reason: `Within ${level}: ${seen}.`, evidence })
  const clause = `${clauseOfCanary(canary, gate.signal)}, above the limit of ${formatRate(gate.maxRate)}`
  if (!isStableFailing(gate, window)) return { kind: 'fail', reason: `Above ${level}: ${seen}.`, clause, evidence }
  const both = `Both revisions breach ${level}: ${seen}, ${describeSide('stable', stable, gate.signal)}`
  const shared = `canary and stable both exceed ${formatRate(gate.maxRate)}: ${clauseOfCanary(canary, gate.signal)}, ${clauseOfStable(stable)}`
  if (failing > gate.sharedBreachMinutes)
    return { kind: 'fail', reason: `${both}. Wait until stable recovers.`, clause: shared, evidence }
  return {
    kind: 'inconclusive',
    doubt: 'shared-breach',
    reason: `${both}; waiting for recovery, minute ${Math.ceil(failing)} of ${gate.sharedBreachMinutes}.`,
    clause: shared,
    // It fails only when the wait is over too.
    evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
  }
}

/** For how many windows, until now, the test has been failing. */
function countFailing(history: readonly EValue[], alpha: number): number {
  return history.length - 1 - history.findLastIndex(state => !isFailing(state, alpha))
}

function isStableFailing(gate: AbsoluteGate, window: JudgedWindow): boolean {
  const history = absoluteTest(
    window.buckets.map(bucket => bucket.stable),
    gate.maxRate
  )
  const now = history.at(-1)
  return now !== undefined && isFailing(now, gate.alpha)
}
