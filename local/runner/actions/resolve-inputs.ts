import type { ActionManifest } from './action-manifest.js'
import { type ExpressionScope, renderTemplate } from '../expressions/evaluate-expression.js'
import type { Transcript } from '../job/transcript.js'

/**
 * The inputs an action sees: those given, and the defaults of the others with their expressions evaluated. As on the runner,
 * unknown and deprecated ones only warn, and nothing is done about a missing one that is `required`.
 */
export function resolveInputs(
  { inputs: declared }: ActionManifest,
  {
    given,
    scope,
    transcript
  }: { given: Readonly<Record<string, string>>; scope: ExpressionScope; transcript: Transcript }
): Readonly<Record<string, string>> {
  const byLowerCase = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  warnOfDeprecated({ declared, byLowerCase, transcript })
  warnOfUnexpected({ declared, given, transcript })
  const defaults = Object.entries(declared)
    .filter(([name]) => !byLowerCase.has(name.toLowerCase()))
    .map(([name, input]) => [name, renderTemplate(input.default ?? '', scope)] as const)
  return { ...given, ...Object.fromEntries(defaults) }
}

type Declared = ActionManifest['inputs']

function warnOfDeprecated(call: {
  declared: Declared
  byLowerCase: ReadonlyMap<string, string>
  transcript: Transcript
}): void {
  for (const [name, { deprecationMessage }] of Object.entries(call.declared)) {
    if (deprecationMessage === undefined || !call.byLowerCase.has(name.toLowerCase())) continue
    const message = `Input '${name}' has been deprecated with message: ${deprecationMessage}`
    call.transcript.annotate({ level: 'warning', message })
  }
}

function warnOfUnexpected(call: {
  declared: Declared
  given: Readonly<Record<string, string>>
  transcript: Transcript
}): void {
  const valid = Object.keys(call.declared)
  const unexpected = Object.keys(call.given).filter(
    name => !valid.some(candidate => candidate.toLowerCase() === name.toLowerCase())
  )
  if (unexpected.length === 0) return
  const message = `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(valid)}]`
  call.transcript.annotate({ level: 'warning', message })
}

function list(names: readonly string[]): string {
  return names.map(name => `'${name}'`).join(', ')
}
