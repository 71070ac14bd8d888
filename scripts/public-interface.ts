import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readMetadata, type ActionMetadata, type InputMetadata } from './action-metadata.js'
import { actionNames } from './action-names.js'

/** An input, without its description. */
export type InputSurface = Pick<InputMetadata, 'type' | 'required' | 'default'>

/** What callers write down of an action or a workflow: names, and what is required. */
export interface Surface {
  readonly inputs: Readonly<Record<string, InputSurface>>
  readonly outputs: readonly string[]
  /** By name; `required` where a caller has to give it. */
  readonly secrets?: Readonly<Record<string, 'required' | 'optional'>>
  /** Names of the jobs, which branch protection refers to. */
  readonly jobs?: readonly string[]
  /** What a caller has to grant, for example `id-token: write`. */
  readonly permissions?: readonly string[]
}

/** The file of each action and workflow (its path in the repository) with what callers rely on. */
export type PublicInterface = Readonly<Record<string, Surface>>

/**
 * All that must not change but by a major version: the names of actions, workflows, jobs, inputs, outputs and secrets, the defaults of
 * inputs, and the permissions of workflows.
 */
export async function publicInterface(root: string): Promise<PublicInterface> {
  const actions = (await actionNames(root)).map(name => join('actions', name, 'action.yml'))
  const folder = '.github/workflows'
  const workflows = (await readdir(join(root, folder))).filter(file => /^[^.].*\.yml$/.test(file))
  const entries = [
    ...['action.yml', ...actions].map(async path => [path, surfaceOf(await readMetadata(join(root, path)))] as const),
    ...workflows.sort().map(async file => {
      const path = `${folder}/${file}`
      return [path, ofWorkflow(parse(await readFile(join(root, path), 'utf8')) as Workflow)] as const
    })
  ]
  return Object.fromEntries(await Promise.all(entries))
}

interface Workflow {
  readonly on: { readonly workflow_call: Pick<ActionMetadata, 'inputs' | 'outputs' | 'secrets'> }
  readonly jobs: Readonly<
    Record<string, { readonly name?: string; readonly permissions?: Readonly<Record<string, string>> }>
  >
}

function ofWorkflow({ on, jobs }: Workflow): Surface {
  const secrets = Object.entries(on.workflow_call.secrets ?? {}).map(
    ([name, { required }]) => [name, required === true ? 'required' : 'optional'] as const
  )
  const names = Object.entries(jobs).map(([id, { name }]) => name ?? id)
  const permissions = Object.values(jobs).flatMap(job => Object.entries(job.permissions ?? {}))
  const granted = new Set(permissions.map(([scope, level]) => `${scope}: ${level}`))
  return {
    ...surfaceOf(on.workflow_call),
    secrets: Object.fromEntries(secrets),
    jobs: names,
    permissions: [...granted].sort()
  }
}

function surfaceOf({ inputs = {}, outputs = {} }: Pick<ActionMetadata, 'inputs' | 'outputs'>): Surface {
  const described = Object.entries(inputs).map(([name, { type, required, default: given }]) => {
    const surface: InputSurface = {
      ...(type === undefined ? {} : { type }),
      ...(required === true ? { required } : {}),
      ...(given === undefined ? {} : { default: given })
    }
    return [name, surface] as const
  })
  return { inputs: Object.fromEntries(described), outputs: Object.keys(outputs) }
}
