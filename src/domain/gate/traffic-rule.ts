import { badRate, sumCounts, type Counts } from './bucket.js'
import { formatCount, formatRate } from './format-figures.js'
import { progressOf, type Evidence, type GateResult } from './gate-result.js'
import type { JudgedWindow } from './judged-window.js'
import { countBad, type Signal } from './signal.js'

interface TrafficGate {
  readonly minRequests: number
}

/** A pass, if enough requests reached the canary in this step; too few are no evidence that it is sound. */
export function passWithTraffic(
  { minRequests }: TrafficGate,
  window: JudgedWindow,
  said: { readonly reason: string; readonly evidence: Evidence }
): GateResult {
  const { n } = stepTraffic(window)
  if (n >= minRequests) return { kind: 'pass', ...said }
  const reason = `Only ${formatCount(n)} of the ${formatCount(minRequests)} requests that a verdict needs reached the new revision in this step.`
  return { kind: 'inconclusive', doubt: 'insufficient-traffic', reason, evidence: said.evidence }
}

export function trafficProgress({ minRequests }: TrafficGate, window: JudgedWindow): number {
  return progressOf(stepTraffic(window).n, minRequests)
}

/** `new 12 errors in 600 requests (2 %)` */
export function describeSide(side: string, counts: Counts, signal: Signal): string {
  return `${side} ${countBad(signal, counts.bad)} in ${formatCount(counts.n)} requests (${formatRate(badRate(counts))})`
}

function stepTraffic(window: JudgedWindow): Counts {
  return sumCounts(window.step.map(bucket => bucket.canary))
}
