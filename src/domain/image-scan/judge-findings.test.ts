import { describe, expect, it } from '@jest/globals'
import type { AllowedFinding } from './allow-list.js'
import { judgeFindings, type ScanPolicy } from './judge-findings.js'
import { renderFindings } from '../../render/summary/render-findings.js'
import type { ScanFinding, ScanReading, Severity } from './scan-reading.js'

const TODAY = '2026-11-21'

const finding = (id: string, severity: Severity, more: Partial<ScanFinding> = {}): ScanFinding => ({
  ...{ id, severity, packages: ['openssl 3.0.1'], fixedIn: undefined, uri: undefined },
  ...more
})
const complete = (...findings: readonly ScanFinding[]): ScanReading => ({ kind: 'complete', completedAt: 0, findings })
const allow = (id: string, until: string): AllowedFinding => ({ id, until, reason: 'no fix yet' })

function judge(readings: readonly ScanReading[], policy: Partial<ScanPolicy> = {}) {
  const platforms = readings.map((reading, index) => ({ name: index === 0 ? 'linux/amd64' : 'linux/arm64', reading }))
  return judgeFindings(platforms, { failOn: 'HIGH', allow: [], ...policy }, TODAY)
}

const absent: ScanReading = { kind: 'absent' }
const running: ScanReading = { kind: 'running', status: 'IN_PROGRESS' }
const unsupported: ScanReading = { kind: 'unreadable', status: 'UNSUPPORTED_IMAGE', why: 'no package manager' }

describe('judgeFindings', () => {
  it.each<[string, readonly ScanReading[], Partial<ScanPolicy>, string]>([
    ['nothing found', [complete()], {}, 'passed'],
    ['below the threshold', [complete(finding('CVE-1', 'MEDIUM'))], {}, 'passed'],
    ['at the threshold', [complete(finding('CVE-1', 'HIGH'))], {}, 'failed'],
    ['above the threshold', [complete(finding('CVE-1', 'CRITICAL'))], {}, 'failed'],
    ['an unrecognized severity', [complete(finding('CVE-1', 'UNDEFINED'))], { failOn: 'LOW' }, 'passed'],
    ['allowed today', [complete(finding('cve-1', 'HIGH'))], { allow: [allow('CVE-1', TODAY)] }, 'passed'],
    [
      'allowed until yesterday',
      [complete(finding('CVE-1', 'HIGH'))],
      { allow: [allow('CVE-1', '2026-11-20')] },
      'failed'
    ],
    ['another one allowed', [complete(finding('CVE-11', 'HIGH'))], { allow: [allow('CVE-1', TODAY)] }, 'failed'],
    ['no scan', [absent], {}, 'unknown'],
    ['a scan that is not over', [running], {}, 'unknown'],
    ['a scan that cannot be read', [unsupported], {}, 'unknown'],
    ['one platform of two read', [complete(), absent], {}, 'unknown'],
    ['one platform bad, the other unknown', [absent, complete(finding('CVE-1', 'HIGH'))], {}, 'failed'],
    ['no image at all', [], {}, 'unknown']
  ])('%s', (_what, readings, policy, verdict) => {
    expect(judge(readings, policy).verdict).toBe(verdict)
  })

  it('reports in one sentence what counts, the worst first, and what is no longer allowed', () => {
    const many = ['CVE-5', 'CVE-4', 'CVE-3', 'CVE-2'].map(id => finding(id, 'HIGH'))
    const { reason } = judge([complete(...many, finding('CVE-9', 'CRITICAL'))], {
      allow: [allow('CVE-9', '2026-01-01')]
    })
    expect(reason).toBe(
      'The scan found 5 vulnerabilities of severity HIGH or above, 1 of them because the allowance expired: CVE-9 (CRITICAL), CVE-2 (HIGH), CVE-3 (HIGH) and 2 more.'
    )
  })

  it.each([
    [absent, 'The scan of linux/amd64 did not start. Check whether scanning is enabled for the repository.'],
    [running, 'The scan of linux/amd64 did not complete in time (IN_PROGRESS).'],
    [unsupported, 'The scan of linux/amd64 could not be read (UNSUPPORTED_IMAGE: no package manager).']
  ])('reports why the result is unknown', (reading, reason) => {
    expect(judge([reading]).reason).toBe(reason)
  })

  it('counts a vulnerability of several platforms and packages once', () => {
    const { findings, counts } = judge([
      complete(finding('CVE-1', 'HIGH'), finding('CVE-1', 'HIGH', { packages: ['libssl 3'], fixedIn: '3.0.2' })),
      complete(finding('CVE-1', 'HIGH'))
    ])
    expect(counts).toMatchObject({ CRITICAL: 0, HIGH: 1 })
    expect(findings).toMatchObject([
      { packages: ['openssl 3.0.1', 'libssl 3'], fixedIn: '3.0.2', platforms: ['linux/amd64', 'linux/arm64'] }
    ])
  })

  it('has no counts when no scan was read, and some when one was', () => {
    expect(judge([absent]).counts).toBeUndefined()
    expect(judge([absent, complete()]).counts).toMatchObject({ HIGH: 0 })
  })

  it('names entries of the allow list that nothing needs, once it is sure', () => {
    const policy = { allow: [allow('CVE-1', TODAY), allow('CVE-2', TODAY)] }
    expect(judge([complete(finding('CVE-1', 'HIGH'))], policy).needless.map(({ id }) => id)).toEqual(['CVE-2'])
    expect(judge([complete(finding('CVE-1', 'HIGH')), absent], policy).needless).toEqual([])
  })
})

describe('renderFindings', () => {
  it('is a table of counts and one of findings, with what was made of each', () => {
    const judgment = judge(
      [
        complete(
          finding('CVE-1', 'HIGH', { uri: 'https://a.test/CVE-1' }),
          finding('CVE-2', 'HIGH'),
          finding('CVE-3', 'LOW')
        )
      ],
      { allow: [allow('CVE-2', '2026-12-31')] }
    )
    const lines = renderFindings(judgment).split('\n')
    expect(lines).toContain('| CRITICAL | HIGH | MEDIUM | LOW | INFORMATIONAL |')
    expect(lines).toContain('| 0 | 2 | 0 | 1 | 0 |')
    expect(lines).toContain('| [CVE-1](<https://a.test/CVE-1>) | HIGH | <code>openssl 3.0.1</code> | – | ❌ |')
    expect(lines).toContain('| CVE-2 | HIGH | <code>openssl 3.0.1</code> | – | allowed until 2026-12-31: no fix yet |')
  })

  it('shows the platforms where there are several, and the first hundred findings', () => {
    const many = Array.from({ length: 120 }, (_, index) => finding(`CVE-${index}`, 'LOW'))
    const text = renderFindings(judge([complete(...many), complete(finding('CVE-1', 'LOW'))]))
    expect(text).toContain('<code>linux/amd64</code>, <code>linux/arm64</code>')
    expect(text).toContain('… and 20 more.')
  })

  it('keeps every text of a scanner in its cell', () => {
    const hostile = finding('CVE|1', 'HIGH', { packages: ['a | b\n# c @team <script>'], uri: 'javascript:x' })
    const text = renderFindings(judge([complete(hostile)]))
    expect(text.split('\n').filter(line => line.startsWith('#'))).toEqual(['### Vulnerability scan'])
    expect(text).not.toMatch(/<script|@team|javascript:/)
  })
})
