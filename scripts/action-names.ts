import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The public actions of a repository: the folders of `actions/` that hold an action.yml, in alphabetical order. */
export async function actionNames(root: string): Promise<readonly string[]> {
  const folder = join(root, 'actions')
  if (!existsSync(folder)) return []
  return (await readdir(folder)).filter(name => existsSync(join(folder, name, 'action.yml'))).sort()
}
