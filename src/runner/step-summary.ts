import { appendFileSync } from 'node:fs'
import { cutAtLine } from '../render/markdown/cut-at-line.js'
import { printable } from '../domain/text/printable.js'
import type { Summary } from '../ports/runner/summary.js'

/** The runner drops a summary above 1 MiB: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const LIMIT_BYTES = 1024 * 1024
const NOTE = '\n\n_The rest of this summary was truncated: the runner accepts at most 1 MiB per step._\n'

/** Appends to the step's summary file; a runner without one, or a full disk, costs the summary and nothing else. */
export function stepSummary(env: Readonly<Record<string, string | undefined>>): Summary {
  const path = env.GITHUB_STEP_SUMMARY
  let written = 0
  return {
    append(markdown) {
      if (path === undefined || path === '') return Promise.resolve()
      const text = cut(printable(markdown), LIMIT_BYTES - written)
      written += Buffer.byteLength(text)
      try {
        appendFileSync(path, text)
      } catch {
        // The step does not fail for its summary.
      }
      return Promise.resolve()
    }
  }
}

function cut(markdown: string, roomBytes: number): string {
  if (Buffer.byteLength(markdown) <= roomBytes) return markdown
  const room = roomBytes - Buffer.byteLength(NOTE)
  if (room <= 0) return ''
  // A character that is cut in two becomes U+FFFD at the end.
  const head = Buffer.from(markdown)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '')
  return cutAtLine(markdown.slice(0, head.length + 1), head.length) + NOTE
}
