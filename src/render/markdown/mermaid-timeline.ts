import { mermaidLabel } from './mermaid-label.js'
import type { Report, Span } from '../../domain/report/report.js'
import type { Tone } from '../../domain/report/verdict-word.js'

const MOST_BARS = 40
const LABEL_CHARACTERS = 60
const TAGS: Readonly<Record<Tone, string>> = { good: 'done, ', bad: 'crit, ', warning: 'active, ', neutral: '' }

/**
 * The timeline as a Mermaid gantt chart, which GitHub draws in summaries and comments; undefined where there is too little
 * to draw. Syntax: https://mermaid.js.org/syntax/gantt.html
 */
export function mermaidTimeline(report: Report): string | undefined {
  const milestones = report.events.filter(event => event.weight === 'milestone')
  if (report.spans.length + milestones.length < 2) return undefined
  const spans = report.spans.slice(0, MOST_BARS)
  const subjects = [...new Set(spans.map(span => span.subject))]
  const lines = subjects.flatMap(subject => [
    `    section ${label(subject)}`,
    ...spans.filter(span => span.subject === subject).map(bar),
    ...milestones
      .filter(event => event.subject === subject)
      .slice(0, MOST_BARS)
      .map(event => `    ${label(event.text)} :milestone, ${TAGS[event.tone]}${event.at}, 0ms`)
  ])
  return ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...lines].join('\n')
}

function bar(span: Span): string {
  return `    ${label(span.label)} :${TAGS[span.tone]}${span.startedAt}, ${Math.max(span.finishedAt, span.startedAt + 1)}`
}

/** A keyword at the start of a line is syntax, so a mark is added. */
function label(text: string): string {
  return `· ${mermaidLabel(text, LABEL_CHARACTERS)}`
}
