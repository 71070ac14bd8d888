import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatText } from '../text/format-text.js'
import { newActionFiles } from './new-action-files.js'
import { readmeUpdates } from '../readmes/readme-updates.js'

/** What a new action is called, and what it does in one sentence. */
export interface NewAction {
  readonly name: string
  readonly description: string
}

/** Writes the files of a new action into a repository and fills in its README. Returns their paths. */
export async function scaffoldAction({ name, description }: NewAction, root: string): Promise<readonly string[]> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new Error(`"${name}" is not a name in kebab case, such as render-task-def.`)
  if (description.trim() === '') throw new Error('A description is required: one sentence that describes the action.')
  const files = newActionFiles({ name, description: description.trim() })
  const taken = Object.keys(files).find(file => existsSync(join(root, dirname(file))))
  if (taken !== undefined) throw new Error(`${dirname(taken)} already exists.`)
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await formatText(path, text))
  }
  for (const { file, text } of await readmeUpdates(root)) await writeFile(file, text)
  return Object.keys(files)
}
