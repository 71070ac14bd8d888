import { group, info, notice, warning } from '@actions/core'
import type { Log } from '../ports/log.js'

/** The log of the step on the runner. A text that starts like a workflow command cannot become one. */
export function stepLog(): Log {
  return {
    line: text => info(neutralise(text)),
    group: (title, task) => group(neutralise(title), task),
    warning: (title, message) => warning(message, { title }),
    notice: (title, message, place) =>
      notice(message, {
        title,
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line })
      })
  }
}

/**
 * Marks of workflow commands: `::` at the start of a line, and the older `##[`, which the runner looks for anywhere in one.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function neutralise(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '##\u200b[')
}
