import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ActionMetadata } from './action-metadata.js'

/** A public workflow and the page about it. */
export interface PublicWorkflow {
  readonly page: string
  readonly inputs: NonNullable<ActionMetadata['inputs']>
  readonly outputs: NonNullable<ActionMetadata['outputs']>
  readonly secrets?: NonNullable<ActionMetadata['secrets']>
}

/** The workflows of a repository that others may call: those whose names start with no dot. */
export async function publicWorkflows(root: string): Promise<readonly PublicWorkflow[]> {
  const folder = join(root, '.github/workflows')
  if (!existsSync(folder)) return []
  const files = (await readdir(folder)).filter(file => /^[^.].*\.yml$/.test(file)).sort()
  return Promise.all(files.map(async file => describeWorkflow(await readFile(join(folder, file), 'utf8'), root, file)))
}

function describeWorkflow(text: string, root: string, file: string): PublicWorkflow {
  const { on } = parse(text) as { on: { workflow_call: Omit<PublicWorkflow, 'page'> } }
  return { ...on.workflow_call, page: join(root, 'docs/workflows', file.replace('.yml', '.md')) }
}
