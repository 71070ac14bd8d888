import type { Log } from '../ports/runner/log.js'
import { annotate, printGroup, printLine } from './workflow-commands.js'

/** The log of the step on the runner. */
export function stepLog(): Log {
  return {
    line: printLine,
    group: printGroup,
    warning: (title, message) => annotate('warning', { title, message }),
    notice: (title, message, place) => annotate('notice', { title, message, place })
  }
}
