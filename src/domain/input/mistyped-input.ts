import { badInput } from '../errors.js'
import { findMeant } from './find-nearest.js'
import { quoteName } from './quote-safe.js'

/**
 * Throws `bad-input` for an input that the action does not have and whose name is almost one of `known`: GitHub only warns about it, so
 * that `dry-rnu: true` would deploy. Other unknown names are left to that warning.
 * https://docs.github.com/actions/reference/metadata-syntax-reference#inputs
 */
export function refuseMistypedInput(env: Readonly<Record<string, string | undefined>>, known: readonly string[]): void {
  const variables = new Set(known.map(name => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`))
  for (const [variable, value = ''] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value.trim() === '' || variables.has(variable)) continue
    const name = variable.slice('INPUT_'.length).toLowerCase()
    const meant = findMeant(name, known)
    if (meant === undefined || quoteName(name) !== `"${name}"`) continue
    throw badInput(name, `this action has no such input. Did you mean "${meant}"?`)
  }
}

/** The names of the inputs in the text of an action.yml, whose keys are indented by two blanks. */
export function inputNamesOf(metadata: string): readonly string[] {
  const lines = metadata.split('\n')
  const start = lines.indexOf('inputs:')
  if (start === -1) return []
  const rest = lines.slice(start + 1)
  const end = rest.findIndex(line => /^\S/.test(line))
  return rest.slice(0, end === -1 ? rest.length : end).flatMap(line => /^ {2}([A-Za-z_][\w-]*):/.exec(line)?.[1] ?? [])
}
