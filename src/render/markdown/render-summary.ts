import { formatDuration } from '../../domain/input/duration.js'
import { fitSummary, wholePart, type SummaryPart } from './fit-summary.js'
import { markdownChart, markdownDetails, markdownRow, markdownTableHead } from './markdown-blocks.js'
import { markdownBlock, markdownCode, markdownLink, markdownText } from './markdown-text.js'
import { mermaidTimeline } from './mermaid-timeline.js'
import { explainTraffic, mermaidTraffic } from './mermaid-traffic.js'
import { formatElapsed, formatMoment, formatTimeOfDay } from '../../domain/text/moment.js'
import { describeGateWord, describeRunning, describeSimulation } from '../report/phrases.js'
import type { Fact, LogExcerpt, Report, ServiceReport } from '../../domain/report/report.js'
import { phraseStep } from '../../domain/report/step-phrase.js'
import { splitHeadline } from '../../domain/text/headline.js'
import { phraseVerdict } from '../../domain/report/verdict-word.js'
import { foldedTable, listOf, tableOf } from './summary-parts.js'

/** Below the runner's 1 MiB a step, with room for what other parts of the step write. */
const LIMIT_BYTES = 900 * 1024
const MOST_EVENTS = 200
const MOST_LOG_LINES = 100
const MOST_LOG_CHARACTERS = 30_000
/** Longer lines are cut. */
const MOST_LINE_CHARACTERS = 2_000

/** The report as GitHub Markdown: the result first, what to do now, then the figures; what does not fit is left out, with a note. */
export function renderSummary(report: Report, limitBytes = LIMIT_BYTES): string {
  const parts = [
    wholePart(heading(report)),
    listOf(links(report), { between: ' · ', noun: 'links' }),
    nextSteps(report),
    causes(report),
    steps(report),
    evidence(report),
    services(report),
    facts(report),
    ...traffic(report),
    ...timeline(report),
    statistics(report),
    fullNames(report),
    logs(report.logs),
    events(report),
    listOf(
      report.notes.map(note => () => `_${markdownText(note)}_`),
      { between: '\n\n', noun: 'notes' }
    )
  ]
  return fitSummary(parts, limitBytes)
}

function heading({ title, verdict, headline, explanation, startedAt, finishedAt, simulatedRate }: Report): string {
  const { words, sign } = phraseVerdict(verdict)
  return [
    `## ${sign} ${markdownText(title)}: ${words} in ${formatDuration(finishedAt - startedAt)}`,
    markdownText(headline),
    ...(explanation === undefined ? [] : [markdownText(explanation)]),
    ...(simulatedRate === undefined ? [] : [`_${describeSimulation(simulatedRate)}_`])
  ].join('\n\n')
}

function links(report: Report): readonly (() => string)[] {
  return report.links.map(
    ({ text, href }) =>
      () =>
        markdownLink(markdownText(text), href)
  )
}

function causes(report: Report): SummaryPart {
  const items = report.causes.map(
    ({ title, detail }) =>
      () =>
        `- **${markdownText(title)}**${detail === undefined ? '' : `<br>${markdownText(detail)}`}`
  )
  return listOf(items, { title: 'Why', between: '\n', noun: 'causes' })
}

function nextSteps(report: Report): SummaryPart {
  const items = report.nextSteps.map(
    ({ text, command }) =>
      () =>
        command === undefined ? markdownText(text) : `${markdownText(text)}\n\n${markdownBlock([command])}`
  )
  return listOf(items, { title: 'What to do now', between: '\n\n', noun: 'actions' })
}

function facts(report: Report): SummaryPart {
  const rows = report.facts.map(fact => () => [`**${markdownText(fact.name)}**`, factValue(fact)])
  return tableOf(['', ''], rows, { noun: 'facts' })
}

function factValue({ value, kind, href }: Fact): string {
  const text = kind === 'code' ? markdownCode(value) : markdownText(value)
  return href === undefined ? text : markdownLink(text, href)
}

function services(report: Report): SummaryPart {
  const isSaidAbove = report.services.every(({ reason }) => splitHeadline(reason).headline === report.headline)
  const rows = report.services.map(service => () => [
    `${phraseVerdict(service.verdict).sign} ${markdownCode(service.name)}`,
    phraseVerdict(service.verdict).words,
    revisions(service),
    describeRunning(service),
    formatDuration(service.finishedAt - service.startedAt),
    ...(isSaidAbove ? [] : [markdownText(service.reason)])
  ])
  const head = ['Service', 'Result', 'Version', 'Running', 'Took', ...(isSaidAbove ? [] : ['Reason'])]
  return tableOf(head, rows, { title: 'Services', noun: 'services' })
}

function revisions({ from, to }: ServiceReport): string {
  return from === undefined || from === to ? markdownCode(to) : `${markdownCode(from)} → ${markdownCode(to)}`
}

function steps(report: Report): SummaryPart {
  const rows = report.steps.map(step => () => [
    `${step.canaryPercent}%`,
    `${phraseStep(step.verdict).sign} ${step.verdict}`,
    step.finishedAt === undefined ? '–' : formatDuration(step.finishedAt - step.startedAt),
    markdownText(step.reason)
  ])
  return tableOf(['Traffic', 'Judgment', 'Took', 'Reason'], rows, { title: 'Steps', noun: 'steps' })
}

/** What was measured at each step, and the result of each gate. */
function evidence({ steps }: Report): SummaryPart {
  const rows = steps.flatMap(({ canaryPercent, evidence }) =>
    evidence.map(({ name, canary, stable, judged }) => () => [
      `${canaryPercent}%`,
      markdownText(name),
      judged === undefined ? '–' : markdownText(describeGateWord(judged)),
      markdownText(canary),
      markdownText(stable ?? '–')
    ])
  )
  const head = ['Traffic', 'Measured', 'Result', 'Canary', 'Stable']
  return tableOf(head, rows, { title: 'Figures', noun: 'measurements' })
}

/** The state of the tests, folded up. */
function statistics({ steps }: Report): SummaryPart {
  const rows = steps.flatMap(({ canaryPercent, evidence }) =>
    evidence.flatMap(({ name, statistics: state }) =>
      state === undefined ? [] : [() => [`${canaryPercent}%`, markdownText(name), markdownText(state)]]
    )
  )
  return foldedTable(['Traffic', 'Gate', 'Test'], rows, { title: 'Statistics', noun: 'tests' })
}

/** What the facts show by a short name. */
function fullNames({ facts: list }: Report): SummaryPart {
  const rows = list.flatMap(({ name, full }) =>
    full === undefined ? [] : [() => [markdownText(name), markdownCode(full)]]
  )
  return foldedTable(['', ''], rows, { title: 'Full names', noun: 'names' })
}

function traffic({ traffic: seen }: Report): readonly SummaryPart[] {
  const charts = seen === undefined ? [] : mermaidTraffic(seen)
  if (seen === undefined || charts.length === 0) return []
  return [
    listOf(
      charts.map(chart => () => markdownChart(chart)),
      { title: 'Traffic', between: '\n\n', noun: 'charts' }
    ),
    wholePart(markdownText(explainTraffic(seen)))
  ]
}

function timeline(report: Report): readonly SummaryPart[] {
  const chart = mermaidTimeline(report)
  return chart === undefined ? [] : [wholePart(`### Timeline\n\n${markdownChart(chart)}`)]
}

function logs(excerpts: readonly LogExcerpt[]): SummaryPart {
  const items = excerpts.map(({ title, lines }) => () => {
    const shown = lastLines(lines)
    const part = shown.length === lines.length ? '' : ` (the last ${shown.length} of ${lines.length} lines)`
    return markdownDetails(markdownText(title) + part, markdownBlock(shown))
  })
  return listOf(items, { between: '\n\n', noun: 'logs' })
}

/** The end of a log is the most useful part. */
function lastLines(lines: readonly string[]): readonly string[] {
  let characters = 0
  const shown = lines.slice(-MOST_LOG_LINES).toReversed()
  const end = shown.findIndex(line => (characters += Math.min(line.length, MOST_LINE_CHARACTERS)) > MOST_LOG_CHARACTERS)
  return (end < 0 ? shown : shown.slice(0, Math.max(1, end))).toReversed()
}

/** The latest of them: the last one shows how it ended. */
function events(report: Report): SummaryPart {
  const shown = report.events.slice(-MOST_EVENTS)
  const rows = shown.map(event => () => [
    formatTimeOfDay(event.at),
    formatElapsed(report.startedAt, event.at),
    markdownText(event.subject),
    markdownText(event.text)
  ])
  const left = report.events.length - shown.length
  const note = left === 0 ? '' : `\n\n_${left} earlier events are in the step's log._`
  const [start = '', end = ''] = markdownDetails(
    `Events (${report.events.length}), from ${formatMoment(report.startedAt)}`,
    `${markdownTableHead(['UTC', 'After', 'What', 'Event']).join('\n')}\n\0${note}`
  ).split('\0')
  return { start, items: rows.map(row => () => markdownRow(row())), end, between: '\n', noun: 'events' }
}
