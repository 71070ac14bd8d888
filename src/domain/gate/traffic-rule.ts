import { badRate, sumCounts, type Counts } from './statistics/bucket.js'
import { nameWindow } from './describe/describe-windows.js'
import { formatCount, formatRate } from './describe/format-figures.js'
import { progressOf, type DataEvidence, type Evidence, type GateResult } from './gate-result.js'
import type { JudgedWindow } from './statistics/judged-window.js'
import { countBad, type Signal } from './signal.js'
import { joinSentences } from '../text/join-sentences.js'

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
  const clause =
    window.step.length === 0
      ? `no complete ${nameWindow(window.windowSeconds)} of metrics was available`
      : `the canary received ${formatCount(n)} of ${formatCount(minRequests)} required requests`
  const reason =
    window.step.length === 0
      ? `No complete ${nameWindow(window.windowSeconds)} of this step is available yet.`
      : `The canary received ${formatCount(n)} of ${formatCount(minRequests)} required requests in this step.`
  return { kind: 'inconclusive', doubt: 'insufficient-traffic', reason, clause, evidence: said.evidence }
}

/** The newest window alone would fail the gate: it passes only once a later window does not confirm it. */
export function awaitConfirmation(
  { windowSeconds }: Pick<JudgedWindow, 'windowSeconds'>,
  said: { readonly reason: string; readonly evidence: Evidence }
): GateResult {
  const name = nameWindow(windowSeconds)
  const clause = `the last ${name} was bad, and no later one was available to confirm it`
  const reason = joinSentences(said.reason, `The last ${name} was bad; the next one decides.`)
  return { kind: 'inconclusive', doubt: 'insufficient-data', reason, clause, evidence: said.evidence }
}

export function trafficProgress({ minRequests }: TrafficGate, window: JudgedWindow): number {
  return progressOf(stepTraffic(window).n, minRequests)
}

/** How many of the needed requests a gate has seen in this step. */
export function trafficData({ minRequests }: TrafficGate, window: JudgedWindow): DataEvidence {
  return { seen: stepTraffic(window).n, needed: minRequests, unit: 'requests' }
}

/** For a headline: `the canary failed 25% of requests (30 of 120)`, `28% of canary requests exceeded 300 ms (34 of 120)`. */
export function clauseOfCanary(counts: Counts, signal: Signal): string {
  const share = formatShare(counts)
  return signal.kind === 'errors'
    ? `the canary failed ${share.rate} of requests ${share.counts}`
    : `${share.rate} of canary requests exceeded ${signal.slowerThanMilliseconds} ms ${share.counts}`
}

/** The stable figures to compare with: `stable 0% (0 of 479)`. */
export function clauseOfStable(counts: Counts): string {
  if (counts.n === 0) return 'stable received none'
  const { rate, counts: of } = formatShare(counts)
  return `stable ${rate} ${of}`
}

function formatShare(counts: Counts): { readonly rate: string; readonly counts: string } {
  return { rate: formatRate(badRate(counts)), counts: `(${formatCount(counts.bad)} of ${formatCount(counts.n)})` }
}

/** `canary 12 errors in 600 requests (2%)` */
export function describeSide(side: string, counts: Counts, signal: Signal): string {
  return `${side} ${countBad(signal, counts.bad)} in ${formatCount(counts.n)} requests (${formatRate(badRate(counts))})`
}

function stepTraffic(window: JudgedWindow): Counts {
  return sumCounts(window.step.map(bucket => bucket.canary))
}
