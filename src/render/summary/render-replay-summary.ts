import {
  describeDoubts,
  describeNearness,
  describeReaction,
  formatMoment,
  nameKind
} from '../../domain/gate/replay/describe-replay.js'
import type { Replay, ReplayedGate, ReplayedMinute } from '../../domain/gate/replay/replay.js'
import type { ReplaySubject } from '../../domain/gate/replay/replay-result.js'
import { formatRate } from '../../domain/gate/describe/format-figures.js'
import { fitSummary, wholePart } from '../markdown/fit-summary.js'
import { markdownDetails, markdownRow, markdownTable, markdownTableHead } from '../markdown/markdown-blocks.js'
import { markdownCode, markdownText } from '../markdown/markdown-text.js'

/** Below the runner's 1 MiB a step. */
const LIMIT_BYTES = 900 * 1024
const MOST_MINUTES = 240

/** What gates would have decided, as GitHub Markdown: one row for each gate, then each minute. */
export function renderReplaySummary(replay: Replay, subject: ReplaySubject): string {
  const { judgment, reason, steps, gates, minutes, notReplayed } = replay
  return fitSummary(
    [
      wholePart(`## Gates replayed: ${nameSubject(subject)}\n\n**${judgment}**: ${markdownText(reason)}`),
      ...(steps.length === 0 ? [] : [wholePart(renderSteps(replay))]),
      ...(gates.length === 0 ? [] : [wholePart(renderGates(gates))]),
      ...(notReplayed.length === 0
        ? []
        : [
            wholePart(
              `### Not replayed\n\n${notReplayed.map(({ gate, reason: why }) => `- ${markdownCode(gate.name)}: ${markdownText(why)}`).join('\n')}`
            )
          ]),
      ...(subject.notes.length === 0
        ? []
        : [wholePart(`### Notes\n\n${subject.notes.map(note => `- ${markdownText(note)}`).join('\n')}`)]),
      ...(minutes.length === 0 ? [] : [wholePart(markdownDetails('Minute by minute', renderMinutes(minutes)))])
    ],
    LIMIT_BYTES
  )
}

function nameSubject({ service, canary, stable }: ReplaySubject): string {
  const revisions = [stable, canary]
    .filter(label => label !== undefined && label !== '')
    .map(label => markdownCode(label ?? ''))
  return [service === undefined ? '' : markdownText(service), revisions.join(' → ')]
    .filter(text => text !== '')
    .join(', ')
}

function renderSteps({ steps }: Replay): string {
  const rows = steps.map(({ step, combined }) => [
    `${step.canaryPercent}%`,
    `${formatMoment(step.startedAt)} to ${formatMoment(step.judgedUntil).slice(11)}`,
    combined.kind
  ])
  return markdownTable(['Canary weight', 'UTC', 'All gates at the end of the step'], rows)
}

function renderGates(gates: readonly ReplayedGate[]): string {
  const rows = gates.map(replayed => {
    const { gate, failure, last } = replayed
    const when = [describeNearness(replayed), describeReaction(replayed)].filter(text => text !== '').join(', ')
    const doubts = describeDoubts(replayed).map(markdownText).join('<br>')
    return [
      `${markdownText(gate.name)}${gate.mode === 'observe' ? ' (observe only)' : ''}`,
      failure === undefined ? nameKind(last.kind) : '**fail**',
      markdownText(`${when}.`),
      markdownText((failure?.result ?? last).reason),
      doubts === '' ? '–' : doubts
    ]
  })
  return markdownTable(['Gate', 'Result', 'Closest to a failure (UTC)', 'Figures', 'Inconclusive'], rows)
}

/** The percentages are shares of the evidence for a failure. */
function renderMinutes(minutes: readonly ReplayedMinute[]): string {
  const names = minutes[0]?.reports.map(({ gate }) => markdownText(gate.name)) ?? []
  const shown = minutes.slice(0, MOST_MINUTES)
  const rows = shown.map(({ at, canaryPercent, reports }) =>
    markdownRow([
      formatMoment(at),
      `${canaryPercent}%`,
      ...reports.map(({ result }) => {
        const { abortProgress } = result.evidence
        const share = abortProgress > 0 && result.kind !== 'fail' ? `, ${formatRate(abortProgress)}` : ''
        return `${nameKind(result.kind)}${share}`
      })
    ])
  )
  const left = minutes.length - shown.length
  const note = left === 0 ? '' : `\n\n_${left} more minutes are in the log of the step._`
  const table = [...markdownTableHead(['UTC', 'Weight', ...names]), ...rows].join('\n')
  return `Percentages are shares of the evidence for a failure.\n\n${table}${note}`
}
