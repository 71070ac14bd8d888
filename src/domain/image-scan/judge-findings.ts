import { isExpired, keyOf, type AllowedFinding } from './allow-list.js'
import type { ScanFinding, ScanReading, Severity } from './scan-reading.js'
import { isAtLeast, SEVERITIES } from './severity.js'
import { countOf } from '../text/count-of.js'

/** What a scan may find. */
export interface ScanPolicy {
  /** Findings of this severity and above count. */
  readonly failOn: Severity
  readonly allow: readonly AllowedFinding[]
}

/** One image of one platform, and the last that was seen of its scan. */
export interface ScannedPlatform {
  /** `linux/amd64`; the digest where it is unknown. */
  readonly name: string
  readonly reading: ScanReading
}

/** A finding, and what the policy makes of it. */
export interface JudgedFinding extends ScanFinding {
  readonly platforms: readonly string[]
  readonly judgment: 'counts' | 'allowed' | 'allowance-expired' | 'below-threshold'
  readonly allowance: AllowedFinding | undefined
}

export interface ScanJudgment {
  readonly verdict: 'passed' | 'failed' | 'unknown'
  /** One sentence. */
  readonly reason: string
  /** From bad to harmless, each once. */
  readonly findings: readonly JudgedFinding[]
  /** Findings by severity, each once, allowed ones too; undefined when no scan could be read. */
  readonly counts: Readonly<Record<Severity, number>> | undefined
  /** Entries of the allow list that no finding needs. */
  readonly needless: readonly AllowedFinding[]
}

/**
 * Judges the scans of all platforms on `today` (UTC, `2026-12-31`). Something that counts fails whatever else is missing; nothing
 * passes unless every platform's scan was read.
 */
export function judgeFindings(platforms: readonly ScannedPlatform[], policy: ScanPolicy, today: string): ScanJudgment {
  const allowances = new Map(policy.allow.map(allowed => [keyOf(allowed.id), allowed]))
  const findings = mergeFindings(platforms).map(finding =>
    judgeFinding(finding, { failOn: policy.failOn, allowance: allowances.get(keyOf(finding.id)) }, today)
  )
  const found = new Set(findings.map(({ id }) => keyOf(id)))
  const unread = platforms.filter(({ reading }) => reading.kind !== 'complete')
  const counted = findings.filter(({ judgment }) => judgment === 'counts' || judgment === 'allowance-expired')
  const isRead = platforms.length > 0 && unread.length === 0
  return {
    findings,
    counts: unread.length === platforms.length ? undefined : countSeverities(findings),
    // Only when all is read it is certain that an entry is of no use.
    needless: isRead ? policy.allow.filter(({ id }) => !found.has(keyOf(id))) : [],
    ...conclude({ counted, findings, unread, platforms }, policy)
  }
}

interface Evidence {
  readonly counted: readonly JudgedFinding[]
  readonly findings: readonly JudgedFinding[]
  readonly unread: readonly ScannedPlatform[]
  readonly platforms: readonly ScannedPlatform[]
}

function conclude(
  { counted, findings, unread, platforms }: Evidence,
  { failOn }: ScanPolicy
): Pick<ScanJudgment, 'verdict' | 'reason'> {
  if (counted.length > 0) {
    const expired = counted.filter(({ judgment }) => judgment === 'allowance-expired').length
    const back = expired === 0 ? '' : `, ${expired} of them because the allowance expired`
    return {
      verdict: 'failed',
      reason: `The scan found ${countOf(counted.length, 'vulnerability', 'vulnerabilities')} of severity ${failOn} or above${back}: ${listIds(counted)}.`
    }
  }
  if (platforms.length === 0) return { verdict: 'unknown', reason: 'No image was scanned.' }
  if (unread.length > 0) {
    return { verdict: 'unknown', reason: `The scan of ${unread.map(describeUnread).join('; of ')}.` }
  }
  const allowed = findings.filter(({ judgment }) => judgment === 'allowed').length
  return {
    verdict: 'passed',
    reason: `The scan found nothing of severity ${failOn} or above${allowed === 0 ? '' : ` but ${countOf(allowed, 'allowed finding')}`}.`
  }
}

function describeUnread({ name, reading }: ScannedPlatform): string {
  switch (reading.kind) {
    case 'complete':
      return `${name} is complete`
    case 'absent':
      return `${name} did not start. Check whether scanning is enabled for the repository`
    case 'running':
      return `${name} did not complete in time (${reading.status})`
    case 'unreadable':
      return `${name} could not be read (${[reading.status, reading.why].filter(Boolean).join(': ')})`
  }
}

function mergeFindings(platforms: readonly ScannedPlatform[]): readonly (ScanFinding & { platforms: string[] })[] {
  const merged = new Map<string, { finding: ScanFinding; packages: Set<string>; platforms: Set<string> }>()
  for (const { name, reading } of platforms) {
    for (const finding of reading.kind === 'complete' ? reading.findings : []) {
      const key = `${finding.severity} ${keyOf(finding.id)}`
      const known = merged.get(key) ?? { finding, packages: new Set(), platforms: new Set() }
      for (const named of finding.packages) known.packages.add(named)
      known.platforms.add(name)
      merged.set(key, { ...known, finding: { ...known.finding, fixedIn: known.finding.fixedIn ?? finding.fixedIn } })
    }
  }
  return [...merged.values()]
    .map(({ finding, packages, platforms: on }) => ({ ...finding, packages: [...packages], platforms: [...on] }))
    .toSorted(bySeverity)
}

function bySeverity(one: ScanFinding, other: ScanFinding): number {
  const difference = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
  return difference === 0 ? one.id.localeCompare(other.id, 'en') : difference
}

function judgeFinding(
  finding: ScanFinding & { readonly platforms: readonly string[] },
  { failOn, allowance }: { readonly failOn: Severity; readonly allowance: AllowedFinding | undefined },
  today: string
): JudgedFinding {
  const judged = (judgment: JudgedFinding['judgment']) => ({ ...finding, judgment, allowance })
  if (!isAtLeast(finding.severity, failOn)) return judged('below-threshold')
  if (allowance === undefined) return judged('counts')
  return judged(isExpired(allowance, today) ? 'allowance-expired' : 'allowed')
}

function countSeverities(findings: readonly ScanFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { CRITICAL: 0, HIGH: 0, MEDIUM: 0, LOW: 0, INFORMATIONAL: 0, UNDEFINED: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const MOST_NAMED = 3

function listIds(findings: readonly JudgedFinding[]): string {
  const named = findings.slice(0, MOST_NAMED).map(({ id, severity }) => `${id} (${severity})`)
  const more = findings.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}
