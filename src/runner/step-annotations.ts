import type { Annotations } from '../ports/runner/annotations.js'
import { annotate } from './workflow-commands.js'

/** Annotations by workflow commands; GitHub shows ten errors a step. */
export function stepAnnotations(): Annotations {
  return { error: (title, message, place) => annotate('error', { title, message, place }) }
}
