import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readMetadata, type ActionMetadata } from './action-metadata.js'
import { actionNames } from './action-names.js'

/** What callers write down of an action or a workflow: names, and what is required. */
interface Surface {
  /** Each with `required` where it is, and the type where there is one. */
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: readonly string[]
  readonly secrets?: readonly string[]
  /** Names of the jobs, which branch protection refers to. */
  readonly jobs?: readonly string[]
}

/** All that must not change but by a major version: the names of actions, workflows, jobs, inputs, outputs and secrets. */
export async function publicInterface(root: string): Promise<Readonly<Record<string, Surface>>> {
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
  readonly jobs: Readonly<Record<string, { readonly name?: string }>>
}

function ofWorkflow({ on, jobs }: Workflow): Surface {
  const { secrets = {} } = on.workflow_call
  const names = Object.entries(jobs).map(([id, { name }]) => name ?? id)
  return { ...surfaceOf(on.workflow_call), secrets: Object.keys(secrets), jobs: names }
}

function surfaceOf({ inputs = {}, outputs = {} }: Pick<ActionMetadata, 'inputs' | 'outputs'>): Surface {
  const described = Object.entries(inputs).map(([name, { type, required }]) => {
    const words = [type, required === true ? 'required' : undefined].filter(word => word !== undefined)
    return [name, words.join(', ')] as const
  })
  return { inputs: Object.fromEntries(described), outputs: Object.keys(outputs) }
}
