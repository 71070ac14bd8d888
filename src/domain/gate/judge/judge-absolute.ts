import { absoluteTest } from '../statistics/absolute-test.js'
import { sumCounts, type Bucket, type Counts } from '../statistics/bucket.js'
import { describeStrength } from '../describe/describe-strength.js'
import { countWindows } from '../describe/describe-windows.js'
import {
  BAD_MINUTES_TO_FAIL,
  failProgress,
  isFailing,
  isUnconfirmed,
  testEvidence,
  type EValue
} from '../statistics/e-value.js'
import { formatRate } from '../describe/format-figures.js'
import type { AbsoluteGate } from '../gate-plan.js'
import { toTraffic, type Evidence, type GateResult } from '../gate-result.js'
import type { JudgedWindow } from '../statistics/judged-window.js'
import { separateSharedBreach } from '../statistics/shared-breach.js'
import {
  awaitConfirmation,
  clauseOfCanary,
  clauseOfStable,
  describeSide,
  passWithTraffic,
  trafficData,
  trafficProgress
} from '../traffic-rule.js'

const MINUTE_SECONDS = 60

/**
 * Judges the canary against the service level. When the stable revision breaches it as well, the canary may not be the cause: those windows
 * are no evidence against it. While such a breach lasts the gate waits some minutes, and fails if it lasts longer.
 */
export function judgeAbsolute(gate: AbsoluteGate, window: JudgedWindow): GateResult {
  const { windowSeconds = MINUTE_SECONDS } = window
  const { own, shared, recovering } = separateSharedBreach(window.buckets, gate.maxRate)
  const test = testOf(gate, own)
  const level = `the accepted ${formatRate(gate.maxRate)}`
  const evidence = evidenceOf(gate, window, test)
  if (isFailing(test.now, gate.alpha)) {
    const { clause, seen } = test
    return {
      kind: 'fail',
      reason: `Above ${level}: ${seen}.`,
      clause: `${clause}, above the limit of ${formatRate(gate.maxRate)}`,
      evidence
    }
  }
  const breach = testOf(gate, shared)
  const lasting = breach.history.slice(0, breach.history.length - recovering)
  const failing = (countFailing(lasting, gate.alpha) * windowSeconds) / MINUTE_SECONDS
  if (isFailing(breach.now, gate.alpha))
    return judgeSharedBreach(gate, { breach, failing, evidence: evidenceOf(gate, window, breach) })
  const isNewest = own.at(-1) !== undefined && own.at(-1) === window.buckets.at(-1)
  if (isNewest && isUnconfirmed(test.now, test.history.at(-2) ?? { badMinutes: 0 }, gate.alpha))
    return awaitConfirmation(window, { reason: `Above ${level}: ${test.seen}.`, evidence })
  const left = window.buckets.length - own.length
  const without =
    left === 0 ? '' : ` Without ${countWindows(left, window.windowSeconds)} in which stable was above it too.`
  return passWithTraffic(gate, window, { reason: `Within ${level}: ${test.seen}.${without}`, evidence })
}

interface TestedWindows {
  readonly history: readonly EValue[]
  readonly now: EValue
  readonly canary: Counts
  readonly stable: Counts
  /** The canary's figures for a sentence, and for a headline. */
  readonly seen: string
  readonly clause: string
}

function testOf(gate: AbsoluteGate, windows: readonly Bucket[]): TestedWindows {
  const sides = { canary: windows.map(({ canary }) => canary), stable: windows.map(({ stable }) => stable) }
  const [canary, stable] = [sumCounts(sides.canary), sumCounts(sides.stable)]
  const history = absoluteTest(sides.canary, gate.maxRate)
  const now = history.at(-1) ?? { logE: 0, badMinutes: 0 }
  return {
    ...{ history, now, canary, stable, clause: clauseOfCanary(canary, gate.signal) },
    seen: `${describeSide('canary', canary, gate.signal)} (${describeStrength(now, gate.alpha)})`
  }
}

function evidenceOf(gate: AbsoluteGate, window: JudgedWindow, { now }: TestedWindows): Evidence {
  return {
    abortProgress: failProgress(now, gate.alpha),
    dataProgress: trafficProgress(gate, window),
    data: trafficData(gate, window),
    canary: toTraffic(sumCounts(window.buckets.map(({ canary }) => canary))),
    stable: toTraffic(sumCounts(window.buckets.map(({ stable }) => stable))),
    test: testEvidence(now, gate.alpha),
    minutes: { judged: window.buckets.length, bad: now.badMinutes, badToFail: BAD_MINUTES_TO_FAIL }
  }
}

interface Breach {
  readonly breach: TestedWindows
  /** Minutes for which the canary has been failing in it. */
  readonly failing: number
  readonly evidence: Evidence
}

function judgeSharedBreach(gate: AbsoluteGate, { breach, failing, evidence }: Breach): GateResult {
  const { seen, stable } = breach
  const both = `Both revisions breach the accepted ${formatRate(gate.maxRate)}: ${seen}, ${describeSide('stable', stable, gate.signal)}`
  const clause = `canary and stable both exceed ${formatRate(gate.maxRate)}: ${breach.clause}, ${clauseOfStable(stable)}`
  if (failing > gate.sharedBreachMinutes)
    return { kind: 'fail', reason: `${both}. Wait until stable recovers.`, clause, evidence }
  return {
    kind: 'inconclusive',
    doubt: 'shared-breach',
    reason: `${both}; waiting for recovery, minute ${Math.max(1, Math.ceil(failing))} of ${gate.sharedBreachMinutes}.`,
    clause,
    // It fails only when the wait is over too.
    evidence: { ...evidence, abortProgress: failing / (gate.sharedBreachMinutes + 1) }
  }
}

/** For how many windows, until now, the test has been failing. */
function countFailing(history: readonly EValue[], alpha: number): number {
  return history.length - 1 - history.findLastIndex(state => !isFailing(state, alpha))
}
