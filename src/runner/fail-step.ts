import { DeployError } from '../domain/errors.js'
import { annotate, type Annotation } from './workflow-commands.js'

/** Fails the step with the sentence of an error, at its place in a file where it has one; what was not foreseen is shown with its stack. */
export function failStep(error: unknown): void {
  process.exitCode = 1
  annotate('error', annotationOf(error))
}

function annotationOf(error: unknown): Annotation {
  if (typeof error === 'string') return { message: error }
  if (!(error instanceof DeployError)) return { message: describeUnexpected(error) }
  return { message: error.message, place: error.position?.line === undefined ? undefined : error.position }
}

function describeUnexpected(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Unexpected error, please report it with this text: ${text}`
}
