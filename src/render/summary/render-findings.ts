import { markdownCode, markdownLink, markdownText } from '../markdown/markdown-text.js'
import type { JudgedFinding, ScanJudgment } from '../../domain/image-scan/judge-findings.js'
import { SEVERITIES } from '../../domain/image-scan/severity.js'

/** A summary holds 1 MiB; who fixes them begins with the worst. */
const MOST_ROWS = 100

/** The scan as Markdown: the verdict, the counts, a table of the findings, the worst first. */
export function renderFindings({ reason, findings, counts, needless }: ScanJudgment): string {
  const lines = ['', '### Vulnerability scan', '', markdownText(reason)]
  if (counts !== undefined) {
    const severities = SEVERITIES.filter(severity => counts[severity] > 0 || severity !== 'UNDEFINED')
    lines.push('', row(severities), row(severities.map(() => '--:')), row(severities.map(name => String(counts[name]))))
  }
  if (findings.length > 0) lines.push('', ...renderTable(findings))
  if (needless.length > 0) {
    const ids = needless.map(({ id }) => markdownCode(id)).join(', ')
    lines.push('', `Unused entries of the allow list: ${ids}.`)
  }
  return `${lines.join('\n')}\n`
}

function renderTable(findings: readonly JudgedFinding[]): readonly string[] {
  const shown = findings.slice(0, MOST_ROWS)
  const isOnePlatform = new Set(findings.flatMap(({ platforms }) => platforms)).size === 1
  const head = ['Finding', 'Severity', 'In', 'Fixed in', ...(isOnePlatform ? [] : ['Platforms']), '']
  const rows = shown.map(finding =>
    row([
      renderId(finding),
      finding.severity,
      finding.packages.map(name => markdownCode(name)).join(', ') || '–',
      markdownCode(finding.fixedIn ?? ''),
      ...(isOnePlatform ? [] : [finding.platforms.map(name => markdownCode(name)).join(', ')]),
      renderJudgment(finding)
    ])
  )
  const rest = findings.length - shown.length
  return [row(head), row(head.map(() => '---')), ...rows, ...(rest > 0 ? ['', `… and ${rest} more.`] : [])]
}

function renderId({ id, uri }: JudgedFinding): string {
  return uri === undefined ? markdownText(id) : markdownLink(markdownText(id), uri)
}

function renderJudgment({ judgment, allowance }: JudgedFinding): string {
  switch (judgment) {
    case 'counts':
      return '❌'
    case 'allowance-expired':
      return `❌ allowed until ${allowance?.until ?? ''}: ${markdownText(allowance?.reason ?? '')}`
    case 'allowed':
      return `allowed until ${allowance?.until ?? ''}: ${markdownText(allowance?.reason ?? '')}`
    case 'below-threshold':
      return ''
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
