import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMetadata } from '../action-metadata.js'
import { actionNames } from '../action-names.js'
import { hasTables, renderReadme } from './render-readme.js'
import { publicWorkflows } from '../workflow-metadata.js'

/** A README that differs from its action.yml, or a page that differs from its workflow. */
export interface ReadmeUpdate {
  readonly file: string
  readonly text: string
}

/** The READMEs and pages of a repository that are not up to date, with the text they should have. */
export async function readmeUpdates(root: string): Promise<readonly ReadmeUpdate[]> {
  const folders = (await actionNames(root)).map(name => join(root, 'actions', name))
  const withTables = [...folders, ...((await rootHasTables(root)) ? [root] : [])]
  const readmes = withTables.map(async folder => ({
    file: join(folder, 'README.md'),
    metadata: await readMetadata(join(folder, 'action.yml'))
  }))
  const pages = (await publicWorkflows(root)).map(({ page, ...tables }) => ({ file: page, metadata: tables }))
  const updates: ReadmeUpdate[] = []
  for (const { file, metadata } of [...(await Promise.all(readmes)), ...pages]) {
    if (!existsSync(file)) throw new Error(`${file} is missing.`)
    const before = await readFile(file, 'utf8')
    const text = await renderReadme(before, { metadata, file }).catch((error: unknown) => {
      throw new Error(`${file} cannot be filled in.`, { cause: error })
    })
    if (text !== before) updates.push({ file, text })
  }
  return updates
}

/** The root README may leave the tables to the README of the action it describes. */
async function rootHasTables(root: string): Promise<boolean> {
  return existsSync(join(root, 'action.yml')) && hasTables(await readFile(join(root, 'README.md'), 'utf8'))
}
