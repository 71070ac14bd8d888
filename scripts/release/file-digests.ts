import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/**
 * What runs on GitHub, one line a file, as `sha256sum` writes it and reads it: 64 hexadecimal digits, two spaces, the path in the
 * repository. In the order of the paths, so that two builds of one commit have the same text.
 */
export async function digestLines(root: string, folder: string): Promise<string> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const paths = found
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const lines = paths.map(async path => {
    const digest = createHash('sha256')
      .update(await readFile(join(root, path)))
      .digest('hex')
    return `${digest}  ${path}\n`
  })
  return (await Promise.all(lines)).join('')
}
