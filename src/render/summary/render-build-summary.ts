import { formatDuration } from '../../domain/input/duration.js'
import { markdownCode, markdownText } from '../markdown/markdown-text.js'
import { renderSummary } from '../markdown/render-summary.js'
import type { Fact, Report } from '../../domain/report/report.js'
import type { RunIdentity } from '../../domain/rollout/run-identity.js'
import type { BuildResult } from '../../domain/image-build/build-result.js'
import { splitHeadline } from '../../domain/text/headline.js'
import { countCached } from '../../domain/image-build/build-step.js'
import { formatSize } from '../../domain/image-build/format-size.js'
import { stageTimes } from '../../domain/image-build/stage-times.js'

/** The job summary of a build: the result, the image, sizes by platform, time by stage. */
export function renderBuildSummary(result: BuildResult, run: RunIdentity): string {
  return [renderSummary(reportBuild(result, run)), platformTable(result), stageTable(result)]
    .filter(part => part !== '')
    .join('\n')
}

/** The report of a build, as every channel renders it. */
export function reportBuild(result: BuildResult, run: RunIdentity): Report {
  const { verdict, reasonCode, reason, startedAt, finishedAt, failure, steps } = result
  const isDry = reasonCode === 'would-build' || reasonCode === 'would-reuse'
  const lines = failure?.step?.lastLines ?? []
  return {
    title: `Build ${result.repository}`,
    verdict: isDry ? 'would-change' : verdict,
    ...splitHeadline(reason),
    startedAt,
    finishedAt,
    facts: facts(result, run),
    services: [],
    steps: [],
    spans: stageTimes(steps).map(({ stage, outcome, ...times }) => ({
      ...{ subject: 'Build', label: stage, startedAt: times.startedAt, finishedAt: times.finishedAt },
      tone: outcome === 'failed' ? 'bad' : 'neutral'
    })),
    events: [],
    causes: failure?.step === undefined ? [] : [{ title: failure.step.title, detail: failure.step.error }],
    nextSteps: [],
    links: run.url === undefined ? [] : [{ text: 'Workflow run', href: run.url }],
    logs: lines.length === 0 ? [] : [{ title: 'Last lines of the failed step', lines }],
    notes: result.notes
  }
}

function facts(result: BuildResult, run: RunIdentity): readonly Fact[] {
  const { image, layers, steps } = result
  const { cached, all } = countCached(steps)
  const code = (name: string, value: string | undefined): Fact[] =>
    value === undefined || value === '' ? [] : [{ name, value, kind: 'code' }]
  const text = (name: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ name, value, kind: 'text' }]
  return [
    ...(image?.repositories ?? []).flatMap(repository => code('Image', `${repository}@${image?.digest ?? ''}`)),
    ...code('Tags', result.tags.join(', ')),
    ...text('Layers changed', layers === undefined ? undefined : `${layers.changed} of ${layers.all}`),
    ...text('Steps from cache', all === 0 ? undefined : `${cached} of ${all}`),
    ...text('Builder', result.builder),
    ...code('Content', result.contentKey?.slice(0, 12)),
    ...code('Commit', run.commit)
  ]
}

function platformTable({ image }: BuildResult): string {
  if (image === undefined) return ''
  const rows = image.platforms.map(({ platform, digest, sizeBytes, layers }) => [
    ...[markdownText(platform), formatSize(sizeBytes), String(layers.length), markdownCode(digest)]
  ])
  return section('Sizes', ['Platform', 'To pull', 'Layers', 'Digest'], rows)
}

function stageTable({ steps }: BuildResult): string {
  const rows = stageTimes(steps).map(({ stage, outcome, steps: count, cached, startedAt, finishedAt }) => [
    `${outcome === 'failed' ? '❌ ' : ''}${markdownCode(stage)}`,
    String(count),
    String(cached),
    formatDuration(finishedAt - startedAt)
  ])
  return rows.length === 0 ? '' : section('Stages', ['Stage', 'Steps', 'From cache', 'Took'], rows)
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}
