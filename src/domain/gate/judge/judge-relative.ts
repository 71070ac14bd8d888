import { capitalize } from '../../text/capitalize.js'
import { sumCounts } from '../statistics/bucket.js'
import { BAD_MINUTES_TO_FAIL, failProgress, isFailing, isUnconfirmed, testEvidence } from '../statistics/e-value.js'
import { countBadWindows } from '../describe/describe-windows.js'
import { describeStrength } from '../describe/describe-strength.js'
import type { RelativeGate } from '../gate-plan.js'
import { toTraffic, type Evidence, type GateResult } from '../gate-result.js'
import type { JudgedWindow } from '../statistics/judged-window.js'
import { relativeTest } from '../statistics/relative-test.js'
import {
  awaitConfirmation,
  clauseOfCanary,
  clauseOfStable,
  describeSide,
  passWithTraffic,
  trafficData,
  trafficProgress
} from '../traffic-rule.js'

/** Judges the canary against the stable revision, by one running test over all steps. */
export function judgeRelative(gate: RelativeGate, window: JudgedWindow): GateResult {
  const canary = sumCounts(window.buckets.map(bucket => bucket.canary))
  const stable = sumCounts(window.buckets.map(bucket => bucket.stable))
  const test = relativeTest(window.buckets, gate.tolerance)
  const evidence: Evidence = {
    abortProgress: failProgress(test, gate.alpha),
    dataProgress: trafficProgress(gate, window),
    data: trafficData(gate, window),
    canary: toTraffic(canary),
    stable: toTraffic(stable),
    test: testEvidence(test, gate.alpha),
    minutes: { judged: window.buckets.length, bad: test.badMinutes, badToFail: BAD_MINUTES_TO_FAIL }
  }
  const sides = `${describeSide('canary', canary, gate.signal)}, ${describeSide('stable', stable, gate.signal)}`
  const times = `${Number((1 + gate.tolerance).toFixed(3))} times the stable rate`
  const strength = describeStrength(test, gate.alpha)
  if (isFailing(test, gate.alpha)) {
    return {
      kind: 'fail',
      reason: `Worse than ${times}: ${sides} (${strength}; ${countBadWindows(test.badMinutes, window.windowSeconds)}).`,
      clause: `${clauseOfCanary(canary, gate.signal)}, ${clauseOfStable(stable)}`,
      evidence
    }
  }
  if (window.canaryPercent >= 100) {
    const before = stable.n === 0 ? '' : `. Result of the earlier steps: ${sides} (${strength})`
    const reason = `All traffic is on the canary, so there is no stable traffic to compare with${before}.`
    return { kind: 'not-compared', reason, evidence: { ...evidence, dataProgress: 1 } }
  }
  if (gate.signal.from !== undefined && stable.n === 0 && canary.n > 0) return withoutStable(gate, evidence)
  if (isUnconfirmed(test, relativeTest(window.buckets.slice(0, -1), gate.tolerance), gate.alpha))
    return awaitConfirmation(window, { reason: `Worse than ${times}: ${sides} (${strength}).`, evidence })
  return passWithTraffic(gate, window, { reason: `Not worse than ${times}: ${sides} (${strength}).`, evidence })
}

/** A query of the user may match nothing of stable, and what was not compared is no pass. */
function withoutStable({ signal }: RelativeGate, evidence: Evidence): GateResult {
  const clause = `source ${signal.from?.source ?? ''} has no requests of stable to compare with`
  return { kind: 'inconclusive', doubt: 'insufficient-data', reason: `${capitalize(clause)}.`, clause, evidence }
}
