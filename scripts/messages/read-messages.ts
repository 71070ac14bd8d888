import { parseTree, type Node } from 'jsonc-parser'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inOneLine, isProse, type Message } from './message.js'
import { sourceMessages, testNames } from './source-messages.js'
import { yamlMessages } from './yaml-messages.js'

const TEST = /[.-]test\.ts$/
const METADATA = /^(?:(?:actions\/[^/]+\/)?action|workflows\/[^/]+|\.github\/workflows\/[^./][^/]*)\.yml$/
const SHOWN_SOURCE = /^(?:src|scripts|bench|local\/demo|local\/aws\/admin)\/.*\.ts$/
const SCHEMA = /^schemas\/[^/]+\.json$/

/**
 * All that a user of this repository can read outside its pages: the texts of src/, of the demo, scripts and benchmarks, of actions, public
 * workflows and examples of them, and the descriptions in schemas. `root` is a checkout. In the order of the paths, and of the lines in a file.
 */
export async function readMessages(root: string): Promise<readonly Message[]> {
  return readFrom(root, (file, text) => {
    if (SHOWN_SOURCE.test(file)) return TEST.test(file) ? [] : sourceMessages(file, text)
    if (METADATA.test(file)) return yamlMessages(file, text)
    return SCHEMA.test(file) ? schemaMessages(file, text) : []
  })
}

/** The names of the files of code, workflows and pages, as words. */
export function readFileNames(root: string): readonly Message[] {
  return listedFiles(root)
    .filter(file => /\.(?:ts|yml|md)$/.test(file))
    .map(file => ({ file, line: 1, text: file.replace(/^.*\//, '').replace(/[-.]/g, ' ') }))
}

/** The names of all tests of the repository, and the labels in tables of them. */
export async function readTestNames(root: string): Promise<readonly Message[]> {
  return readFrom(root, (file, text) => (TEST.test(file) ? testNames(file, text) : []))
}

async function readFrom(root: string, read: (file: string, text: string) => readonly Message[]) {
  const found = await Promise.all(
    listedFiles(root).map(async file => read(file, await readFile(join(root, file), 'utf8')))
  )
  return found.flat()
}

/** Sorted paths of the files that exist, tracked or not, outside of dist/. */
function listedFiles(root: string): readonly string[] {
  const patterns = ['*.ts', '*.yml', '*.json', '*.md']
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '--', ...patterns]
  const deleted = filesOf(root, ['ls-files', '--deleted'])
  return filesOf(root, listed)
    .filter(file => !file.startsWith('dist/') && !deleted.includes(file))
    .sort()
}

function filesOf(root: string, args: readonly string[]): readonly string[] {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter(file => file !== '')
}

/** The titles and descriptions of a JSON schema, which editors show. */
function schemaMessages(file: string, source: string): readonly Message[] {
  const found: Message[] = []
  const visit = (node: Node): void => {
    const [key, value] = node.children ?? []
    const isShown = node.type === 'property' && (key?.value === 'description' || key?.value === 'title')
    if (isShown && value?.type === 'string') {
      const text = inOneLine(String(value.value))
      if (isProse(text)) found.push({ file, line: source.slice(0, value.offset).split('\n').length, text })
    }
    node.children?.forEach(visit)
  }
  const tree = parseTree(source)
  if (tree) visit(tree)
  return found
}
