import { longestRun } from '../../../render/markdown/longest-run.js'
import { markdownCode } from '../../../render/markdown/markdown-text.js'
import { printable } from '../../../domain/text/printable.js'
import { containersOf } from '../domain/task-definition/containers.js'
import type { TaskDefinition } from '../domain/task-definition/task-definition.js'

export interface RenderStory {
  readonly definition: TaskDefinition
  /** What it was rendered from, for people. */
  readonly origin: string
  /** Its lines, as `formatDiff` makes them; empty when nothing changed. */
  readonly diff: string
}

/** What was rendered, as GitHub Markdown for the job summary. */
export function formatRenderSummary({ definition, origin, diff }: RenderStory): string {
  const family = typeof definition.family === 'string' ? definition.family : ''
  const containers = containersOf(definition).map(
    ({ name, image }) => `| ${markdownCode(asText(name))} | ${markdownCode(asText(image))} |`
  )
  return [
    `### Task definition ${markdownCode(family)}`,
    `Rendered from ${markdownCode(origin)}.`,
    ['| Container | Image |', '| --- | --- |', ...containers].join('\n'),
    diff === '' ? 'No changes.' : diffBlock(diff),
    ''
  ].join('\n\n')
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The fence is longer than any run of backticks inside. */
function diffBlock(diff: string): string {
  const text = printable(diff)
  const longest = Math.max(2, longestRun(text, /`+/g))
  const fence = '`'.repeat(longest + 1)
  return `${fence}diff\n${text}\n${fence}`
}
