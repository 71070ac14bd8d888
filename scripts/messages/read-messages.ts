import { parseTree, type Node } from 'jsonc-parser'
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inOneLine, isProse, type Message } from './message.js'
import { sourceMessages, testNames } from './source-messages.js'
import { yamlMessages } from './yaml-messages.js'

const TEST = /[.-]test\.ts$/
const METADATA = /^(?:(?:actions\/[^/]+\/)?action|workflows\/[^/]+|\.github\/workflows\/[^./][^/]*)\.yml$/
const SCHEMA = /^schemas\/[^/]+\.json$/

/**
 * All that a user of this repository can read outside its pages: the texts of src/, of actions, public workflows and examples of them, and
 * the descriptions in schemas. `root` is a checkout. In the order of the paths, and of the lines in a file.
 */
export async function readMessages(root: string): Promise<readonly Message[]> {
  return readFrom(root, (file, text) => {
    if (/^src\/.*\.ts$/.test(file)) return TEST.test(file) ? [] : sourceMessages(file, text)
    if (METADATA.test(file)) return yamlMessages(file, text)
    return SCHEMA.test(file) ? schemaMessages(file, text) : []
  })
}

/** The names of all tests of the repository. */
export async function readTestNames(root: string): Promise<readonly Message[]> {
  return readFrom(root, (file, text) => (TEST.test(file) ? testNames(file, text) : []))
}

async function readFrom(root: string, read: (file: string, text: string) => readonly Message[]) {
  const listed = [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
    '--',
    '*.ts',
    '*.yml',
    '*.json'
  ]
  const deleted = filesOf(root, ['ls-files', '--deleted'])
  const files = filesOf(root, listed).filter(file => !file.startsWith('dist/') && !deleted.includes(file))
  const found = await Promise.all(files.sort().map(async file => read(file, await readFile(join(root, file), 'utf8'))))
  return found.flat()
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
