import { error } from '@actions/core'
import type { Annotations } from '../ports/annotations.js'

/** Annotations by workflow commands; GitHub shows ten errors a step. */
export function stepAnnotations(): Annotations {
  return {
    error: (title, message, place) =>
      error(message, {
        title,
        ...(place === undefined ? {} : { file: place.file }),
        ...(place?.line === undefined ? {} : { startLine: place.line })
      })
  }
}
