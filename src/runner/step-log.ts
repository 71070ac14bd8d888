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

/** `::` at the start of a line is the runner's command mark: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function neutralise(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replace(/^(\s*)##\[/gm, '$1\u200b##[')
}
