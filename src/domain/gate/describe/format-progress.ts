import { formatCount, formatRate } from './format-figures.js'
import type { DataEvidence, Evidence } from '../gate-result.js'
import type { GateReport } from '../judge/judge-gates.js'

/** Below this share of the evidence for a failure, a healthy canary shows such figures by chance. */
const TROUBLE_FROM = 0.25

/** What all deciding gates have seen so far, in words: `No evidence of a failure; 177 of 300 requests`. */
export function describeProgress(reports: readonly GateReport[]): string {
  const deciding = reports.filter(({ gate, result }) => gate.mode === 'enforce' && result.kind !== 'not-compared')
  const failed = deciding.filter(({ result }) => result.kind === 'fail')
  if (failed.length > 0) return `Failed: ${failed.map(({ gate }) => gate.name).join(', ')}`
  const closest = deciding.toSorted(
    ({ result: one }, { result: other }) => other.evidence.abortProgress - one.evidence.abortProgress
  )[0]
  const least = deciding.toSorted(
    ({ result: one }, { result: other }) => one.evidence.dataProgress - other.evidence.dataProgress
  )[0]
  const trouble = describeTrouble(closest?.result.evidence.abortProgress ?? 0, closest?.gate.name)
  return [trouble, least === undefined ? undefined : describeSeen(least.result.evidence)]
    .filter(part => part !== undefined)
    .join('; ')
}

/** The same of one gate. */
export function describeGateProgress(evidence: Evidence): string {
  return [describeTrouble(evidence.abortProgress), describeSeen(evidence)].filter(part => part !== undefined).join('; ')
}

function describeTrouble(progress: number, gate?: string): string {
  if (progress < TROUBLE_FROM) return 'No evidence of a failure'
  const share = formatRate(Math.floor(progress * 100) / 100)
  return gate === undefined
    ? `${share} of the evidence for a failure`
    : `${gate}: ${share} of the evidence for a failure`
}

function describeSeen({ dataProgress, data }: Evidence): string | undefined {
  if (data === undefined) return dataProgress >= 1 ? undefined : 'not enough data yet'
  return describeData(data)
}

/** `177 of 300 requests`, `1,204 requests`. */
function describeData({ seen, needed, unit }: DataEvidence): string {
  if (seen < needed) return `${formatCount(seen)} of ${formatCount(needed)} ${unit}`
  return `${formatCount(seen)} ${unit}`
}
