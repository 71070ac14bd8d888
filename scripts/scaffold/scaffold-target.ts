import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { formatText } from '../text/format-text.js'
import { bedOf, newTargetFiles } from './new-target-files.js'

const BEDS = 'test/conformance/beds.ts'

/** Writes the files of a new target into a repository, and puts its bed into the list of all. Returns their paths. */
export async function scaffoldTarget(name: string, root: string): Promise<readonly string[]> {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new Error(`"${name}" is not a name in kebab case, such as container-apps.`)
  if (existsSync(join(root, 'src/targets', name))) throw new Error(`src/targets/${name} already exists.`)
  const files = { ...newTargetFiles(name), [BEDS]: addBed(await readFile(join(root, BEDS), 'utf8'), name) }
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await formatText(path, text))
  }
  return Object.keys(files)
}

/** The list of beds ends with the new one. */
function addBed(list: string, name: string): string {
  const { bed, line } = bedOf(name)
  const end = list.lastIndexOf(']')
  if (end === -1) throw new Error(`${BEDS} has no list of beds.`)
  return `${line}\n${list.slice(0, end)}, ${bed}${list.slice(end)}`
}
