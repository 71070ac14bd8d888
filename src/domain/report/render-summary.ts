import { formatDuration } from '../input/duration.js'
import { markdownBlock, markdownCode, markdownLink, markdownText } from './markdown-text.js'
import { mermaidTimeline } from './mermaid-timeline.js'
import { formatElapsed, formatMoment, formatTimeOfDay } from './moment.js'
import type { Evidence, Fact, LogExcerpt, Report, ServiceReport } from './report.js'
import { explainTraffic, mermaidTraffic } from './mermaid-traffic.js'
import { phraseStep } from './step-phrase.js'
import { phraseVerdict } from './verdict-word.js'

/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024
const MOST_EVENTS = 200
const MOST_LOG_LINES = 100

/** The report as GitHub Markdown: the result first, then what it rests on; what does not fit is left out, and said so. */
export function renderSummary(report: Report): string {
  const sections = [
    heading(report),
    causes(report),
    nextSteps(report),
    facts(report),
    services(report),
    steps(report),
    traffic(report),
    timeline(report),
    logs(report.logs),
    events(report),
    links(report),
    report.notes.map(note => `_${markdownText(note)}_`).join('\n\n')
  ].filter(section => section !== '')
  return fit(sections)
}

function heading({ title, verdict, headline, startedAt, finishedAt }: Report): string {
  const { words, sign } = phraseVerdict(verdict)
  return `## ${sign} ${markdownText(title)}: ${words} in ${formatDuration(finishedAt - startedAt)}\n\n${markdownText(headline)}`
}

function causes(report: Report): string {
  if (report.causes.length === 0) return ''
  const items = report.causes.map(
    ({ title, detail }) => `- **${markdownText(title)}**${detail === undefined ? '' : `<br>${markdownText(detail)}`}`
  )
  return `### Why\n\n${items.join('\n')}`
}

function nextSteps(report: Report): string {
  if (report.nextSteps.length === 0) return ''
  const items = report.nextSteps.map(({ text, command }) =>
    command === undefined ? markdownText(text) : `${markdownText(text)}\n\n${markdownBlock([command])}`
  )
  return `### What to do now\n\n${items.join('\n\n')}`
}

function facts(report: Report): string {
  if (report.facts.length === 0) return ''
  return table(
    ['', ''],
    report.facts.map(fact => [`**${markdownText(fact.name)}**`, factValue(fact)])
  )
}

function factValue({ value, kind, href }: Fact): string {
  const text = kind === 'code' ? markdownCode(value) : markdownText(value)
  return href === undefined ? text : markdownLink(text, href)
}

function services(report: Report): string {
  if (report.services.length === 0) return ''
  const rows = report.services.map(service => [
    `${phraseVerdict(service.verdict).sign} ${markdownCode(service.name)}`,
    phraseVerdict(service.verdict).words,
    revisions(service),
    `${service.runningCount} of ${service.desiredCount}`,
    formatDuration(service.finishedAt - service.startedAt),
    markdownText(service.reason)
  ])
  return `### Services\n\n${table(['Service', 'Result', 'Version', 'Running', 'Took', 'Reason'], rows)}`
}

function revisions({ from, to }: ServiceReport): string {
  return from === undefined || from === to ? markdownCode(to) : `${markdownCode(from)} → ${markdownCode(to)}`
}

function steps(report: Report): string {
  if (report.steps.length === 0) return ''
  const rows = report.steps.map(step => [
    `${step.weightPercent} %`,
    `${phraseStep(step.verdict).sign} ${step.verdict}`,
    step.finishedAt === undefined ? '–' : formatDuration(step.finishedAt - step.startedAt),
    step.evidence.map(describeEvidence).join('<br>') || '–',
    markdownText(step.reason)
  ])
  return `### Steps\n\n${table(['Traffic', 'Judgement', 'Took', 'Evidence', 'Reason'], rows)}`
}

function describeEvidence({ name, candidate, baseline }: Evidence): string {
  const before = baseline === undefined ? '' : ` (baseline ${markdownText(baseline)})`
  return `${markdownText(name)}: ${markdownText(candidate)}${before}`
}

function traffic(report: Report): string {
  if (report.traffic === undefined) return ''
  const charts = mermaidTraffic(report.traffic).map(chart => `\`\`\`mermaid\n${chart}\n\`\`\``)
  return charts.length === 0
    ? ''
    : `### Traffic\n\n${charts.join('\n\n')}\n\n${markdownText(explainTraffic(report.traffic))}`
}

function timeline(report: Report): string {
  const chart = mermaidTimeline(report)
  return chart === undefined ? '' : `### Timeline\n\n\`\`\`mermaid\n${chart}\n\`\`\``
}

function events(report: Report): string {
  if (report.events.length === 0) return ''
  const shown = report.events.slice(-MOST_EVENTS)
  const rows = shown.map(event => [
    formatTimeOfDay(event.at),
    formatElapsed(report.startedAt, event.at),
    markdownText(event.subject),
    markdownText(event.text)
  ])
  const left = report.events.length - shown.length
  const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`
  return details(
    `Events (${report.events.length}), from ${formatMoment(report.startedAt)}`,
    table(['UTC', 'After', 'What', 'Event'], rows) + note
  )
}

function logs(excerpts: readonly LogExcerpt[]): string {
  return excerpts
    .map(({ title, lines }) => details(markdownText(title), markdownBlock(lines.slice(-MOST_LOG_LINES))))
    .join('\n\n')
}

function links(report: Report): string {
  return report.links.map(({ text, href }) => markdownLink(markdownText(text), href)).join(' · ')
}

function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Whole sections, in order, as long as they fit; a later one that is small may follow one that was too big. */
function fit(sections: readonly string[]): string {
  const encoder = new TextEncoder()
  const kept: string[] = []
  let bytes = 0
  let left = 0
  for (const section of sections) {
    const size = encoder.encode(section).length + 2
    if (bytes + size > LIMIT_BYTES) {
      left += 1
      continue
    }
    kept.push(section)
    bytes += size
  }
  if (left > 0) kept.push(`_${left} more parts did not fit into this summary: they are in the step's log._`)
  return `${kept.join('\n\n')}\n`
}
