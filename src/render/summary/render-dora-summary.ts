import { formatDuration } from '../../domain/input/duration.js'
import { fitSummary, wholePart } from '../markdown/fit-summary.js'
import { markdownChart, markdownTable } from '../markdown/markdown-blocks.js'
import { markdownCode, markdownText } from '../markdown/markdown-text.js'
import type { DoraReport } from '../../domain/delivery/dora-report.js'
import type { Figure } from '../../domain/delivery/figure.js'
import type { DeliveryCounts, DeliveryFigures, DeliveryWindow } from '../../domain/delivery/measure-delivery.js'
import { mermaidTrend } from './mermaid-trend.js'
import { countOf } from '../../domain/text/count-of.js'

/** Below the runner's 1 MiB a step. */
const LIMIT_BYTES = 900 * 1024
const MOST_PROBLEMS = 5

/** The report as GitHub Markdown: each service in each environment with its figures, what they rest on, and how they went. */
export function renderDoraSummary(report: DoraReport): string {
  const { repository, window, environments, groups } = report
  const sections = groups.map(renderGroup)
  return fitSummary(
    [
      wholePart(`## Delivery of ${markdownText(repository)}\n\n${describeWindow(window)}`),
      ...(groups.length === 0 ? [wholePart(describeNothing(report))] : sections.map(wholePart)),
      wholePart(describeReading(report, environments)),
      wholePart(
        '[What each metric means](<https://dora.dev/guides/dora-metrics/>). docs/dora.md shows how deploy-kit measures it.'
      )
    ],
    LIMIT_BYTES
  )
}

function describeWindow({ from, until }: DeliveryWindow): string {
  const moment = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')
  return `From ${moment(from)} to ${moment(until)} UTC.`
}

function describeNothing({ environments, reading }: DoraReport): string {
  const names = environments.map(markdownCode).join(', ')
  return `**Not enough data:** deploy-kit recorded none of the ${reading.deployments} deployments to ${names}. The \`notify\` action records them.`
}

function renderGroup(figures: DeliveryFigures): string {
  const { environment, service, counts, changeFailureRate, recoveryTimeMedian } = figures
  const rows = [
    ['Deployment frequency', `${round(figures.changesPerWeek)} a week`, countOf(counts.succeeded, 'successful change')],
    ['Lead time for changes, median', ...showDuration(figures.leadTimeMedian, 'commit')],
    ['Lead time for changes, p90', ...showDuration(figures.leadTimeP90, 'commit')],
    ['Change failure rate', ...show(changeFailureRate, 'change', share => `${round(share * 100)}%`)],
    ['Failed deployment recovery time, median', ...showDuration(recoveryTimeMedian, 'recovered failure')]
  ]
  const parts = [
    `### ${markdownCode(service)} in ${markdownCode(environment)}`,
    markdownTable(['', 'Value', 'Based on'], rows),
    markdownChart(mermaidTrend(figures.weeks)),
    'Bars: successful changes by week. Line: failed changes.',
    describeCounts(counts)
  ]
  return parts.filter(part => part !== '').join('\n\n')
}

function showDuration(figure: Figure, noun: string): readonly [string, string] {
  return show(figure, noun, formatDuration)
}

function show(figure: Figure, noun: string, format: (value: number) => string): readonly [string, string] {
  return figure.kind === 'measured'
    ? [format(figure.value), countOf(figure.seen, noun)]
    : ['not enough data', `${countOf(figure.seen, noun)}, at least ${figure.needed} required`]
}

function describeCounts(counts: DeliveryCounts): string {
  const told = [
    [counts.unrecovered, 'unrecovered failure', 'unrecovered failures'],
    [counts.rollbacks, 'rollback', 'rollbacks'],
    [counts.redeployments, 'redeployment of the same version', 'redeployments of the same version'],
    [
      counts.undecided,
      'undecided deployment (cancelled, superseded, refused or unknown)',
      'undecided deployments (cancelled, superseded, refused or unknown)'
    ],
    [counts.unfinished, 'unfinished deployment', 'unfinished deployments'],
    [counts.changesWithoutCommits, 'change without known commits', 'changes without known commits']
  ] as const
  const parts = told.filter(([number]) => number > 0).map(([number, one, many]) => countOf(number, one, many))
  return parts.length === 0 ? '' : `Not included: ${parts.join(', ')}.`
}

function describeReading({ reading }: DoraReport, environments: readonly string[]): string {
  const problems = reading.unusable
    .slice(0, MOST_PROBLEMS)
    .map(({ id, problem }) => `- Deployment ${id} has an invalid deploy-kit payload: ${markdownText(problem)}`)
  const rest = reading.unusable.length - problems.length
  return [
    `Read: ${countOf(reading.deployments, 'deployment')} to ${environments.map(markdownCode).join(', ')}, ${reading.foreign} of them recorded by others; ${countOf(reading.requests, 'request')}.`,
    reading.commitsUnreadable === 0
      ? ''
      : `The commits of ${countOf(reading.commitsUnreadable, 'change')} could not be read. Check that the token has \`contents: read\`.`,
    reading.commitsCut === 0
      ? ''
      : `Lead times use only part of the commits of ${countOf(reading.commitsCut, 'change')}, because the lists were truncated.`,
    [...problems, ...(rest > 0 ? [`- ${rest} more`] : [])].join('\n')
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
