import { readFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** An input as action.yml declares it. `required` is only documentation: the runner does not enforce it. */
export interface InputDeclaration {
  readonly description?: string
  readonly default?: string
  readonly deprecationMessage?: string
}

/** One step of a composite action. */
export interface CompositeStep {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly with: Readonly<Record<string, string>>
  readonly run?: string
  readonly shell?: string
  readonly workingDirectory?: string
  readonly env: Readonly<Record<string, string>>
  readonly continueOnError?: string
}

export type ActionRuns =
  | {
      readonly kind: 'javascript'
      readonly using: 'node20' | 'node24'
      readonly main: string
      readonly pre?: string
      readonly preIf: string
      readonly post?: string
      readonly postIf: string
    }
  | { readonly kind: 'composite'; readonly steps: readonly CompositeStep[] }

export interface ActionManifest {
  readonly name: string
  readonly folder: string
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  /** Output names with the expression of a composite action's `value`. */
  readonly outputs: Readonly<Record<string, string | undefined>>
  readonly runs: ActionRuns
}

type Fields = Readonly<Record<string, unknown>>

/** Reads the action.yml (or action.yaml) of a folder: https://docs.github.com/actions/reference/metadata-syntax-reference */
export async function readManifest(folder: string): Promise<ActionManifest> {
  const file = ['action.yml', 'action.yaml'].map(name => join(folder, name)).find(path => existsSync(path))
  if (file === undefined) throw new Error(`There is no action.yml in ${folder}.`)
  const fields = asFields(parse(await readFile(file, 'utf8')))
  return {
    name: text(fields.name) ?? folder,
    folder,
    inputs: mapValues(asFields(fields.inputs), readInput),
    outputs: mapValues(asFields(fields.outputs), output => text(asFields(output).value)),
    runs: readRuns(asFields(fields.runs), file)
  }
}

function readInput(value: unknown): InputDeclaration {
  const fields = asFields(value)
  return given({
    description: text(fields.description),
    default: text(fields.default),
    deprecationMessage: text(fields.deprecationMessage)
  })
}

function readRuns(runs: Fields, file: string): ActionRuns {
  const using = text(runs.using)
  if (using === 'node20' || using === 'node24') {
    const main = text(runs.main)
    if (main === undefined) throw new Error(`${file}: \`runs.main\` is missing.`)
    const conditions = { preIf: text(runs['pre-if']) ?? 'always()', postIf: text(runs['post-if']) ?? 'always()' }
    return { kind: 'javascript', using, main, ...conditions, ...given({ pre: text(runs.pre), post: text(runs.post) }) }
  }
  if (using === 'composite') return { kind: 'composite', steps: asList(runs.steps).map(readStep) }
  if (using === 'docker')
    throw new Error(`${file}: container actions are not supported; JavaScript and composite actions are.`)
  throw new Error(`${file}: \`runs.using: ${using ?? ''}\` is not one of node24, node20, composite.`)
}

function readStep(value: unknown): CompositeStep {
  const step = asFields(value)
  return {
    with: texts(step.with),
    env: texts(step.env),
    ...given({
      id: text(step.id),
      name: text(step.name),
      if: text(step.if),
      uses: text(step.uses),
      run: text(step.run),
      shell: text(step.shell),
      workingDirectory: text(step['working-directory']),
      continueOnError: text(step['continue-on-error'])
    })
  }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  return mapValues(asFields(value), field => text(field) ?? '')
}

/** Numbers and booleans of the YAML reach an action as text. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function mapValues<Result>(fields: Fields, map: (value: unknown) => Result): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, map(value)]))
}

/** The fields that have a value. */
function given<Name extends string>(
  fields: Readonly<Record<Name, string | undefined>>
): Partial<Readonly<Record<Name, string>>> {
  const entries = Object.entries<string | undefined>(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as Partial<Readonly<Record<Name, string>>>
}
