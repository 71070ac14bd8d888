import { sumCounts, type Bucket } from '../statistics/bucket.js'
import { formatRate } from '../describe/format-figures.js'
import { describeMinutes, minutesNeeded, mostBreaches } from './breaches.js'
import type { ThresholdGate } from '../gate-plan.js'
import { progressOf, toTraffic, type Evidence, type GateResult } from '../gate-result.js'
import type { JudgedWindow } from '../statistics/judged-window.js'
import { clauseOfCanary, describeSide, passWithTraffic, trafficData, trafficProgress } from '../traffic-rule.js'

/**
 * Judges by an alert rule. A run of breaching minutes anywhere in the rollout fails, not only the last one, so that the verdict
 * does not depend on when one looked.
 */
export function judgeThreshold(gate: ThresholdGate, window: JudgedWindow): GateResult {
  const breaching = window.buckets.map(bucket => isBreaching(bucket, gate))
  const worst = mostBreaches(breaching, gate.breaches)
  const needed = minutesNeeded(gate.breaches)
  const canary = sumCounts(window.buckets.map(bucket => bucket.canary))
  const lacksMinutes = breaching.length < needed
  const evidence: Evidence = {
    abortProgress: progressOf(worst, gate.breaches.minutes),
    dataProgress: Math.min(trafficProgress(gate, window), progressOf(breaching.length, needed)),
    data: lacksMinutes ? { seen: breaching.length, needed, unit: 'minutes' } : trafficData(gate, window),
    canary: toTraffic(canary),
    stable: toTraffic(sumCounts(window.buckets.map(bucket => bucket.stable))),
    minutes: { judged: breaching.length, bad: worst, badToFail: gate.breaches.minutes }
  }
  const minutes = `${worst} ${describeMinutes(gate.breaches)} above ${formatRate(gate.maxRate)}`
  const seen = describeSide('canary', canary, gate.signal)
  if (worst >= gate.breaches.minutes) {
    const clause = `${clauseOfCanary(canary, gate.signal)}; ${minutes}`
    return { kind: 'fail', reason: `${minutes}: ${seen}.`, clause, evidence }
  }
  if (lacksMinutes) {
    const reason = `Only ${breaching.length} of ${needed} required minutes are complete.`
    const clause = `only ${breaching.length} of ${needed} complete minutes were available`
    return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence }
  }
  return passWithTraffic(gate, window, {
    reason: `${minutes} (fails at ${gate.breaches.minutes}): ${seen}.`,
    evidence
  })
}

function isBreaching({ canary }: Bucket, { maxRate, minRequestsPerMinute }: ThresholdGate): boolean {
  return canary.n >= Math.max(1, minRequestsPerMinute) && canary.bad > maxRate * canary.n
}
