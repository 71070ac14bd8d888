import type { Files } from '../../src/ports/files.js'
import type { Log } from '../../src/ports/runner/log.js'
import type { StepState } from '../../src/ports/runner/step-state.js'
import type { Summary } from '../../src/ports/runner/summary.js'

/** What a step has around it on the runner: a log, a summary, state for `post` and files, all kept in memory. */
export interface FakeStep {
  readonly log: Log
  readonly summary: Summary
  readonly state: StepState
  readonly files: Files
  /** Lines of the log; warnings as `warning: title: message`. */
  readonly lines: readonly string[]
  readonly summaryText: () => string
}

export function fakeStep(files: Readonly<Record<string, string>> = {}): FakeStep {
  const lines: string[] = []
  const state = new Map<string, string>()
  const written = new Map<string, string>(Object.entries(files))
  let summary = ''
  return {
    lines,
    summaryText: () => summary,
    log: {
      line: text => void lines.push(text),
      group: async (title, task) => {
        lines.push(title)
        return task()
      },
      warning: (title, message) => void lines.push(`warning: ${title}: ${message}`),
      notice: (title, message) => void lines.push(`notice: ${title}: ${message}`)
    },
    summary: {
      append: markdown => {
        summary += markdown
        return Promise.resolve()
      }
    },
    state: { save: (key, value) => void state.set(key, value), read: key => state.get(key) },
    files: {
      read: path => Promise.resolve(written.get(path)),
      writeTemporary: (name, content) => {
        written.set(`/tmp/${name}`, content)
        return Promise.resolve(`/tmp/${name}`)
      }
    }
  }
}
