import { decodePath } from '../decode-path.js'
import type { CoverageRecord } from './coverage-record.js'

/** Where a report lies, and where the job's files are. */
export interface ReportPlace {
  /** Path of the report, relative to the workspace or absolute. */
  readonly report: string
  /** Absolute path of the workspace. */
  readonly workspace: string
}

/** A longer name is not the name of a file: Linux takes 4,096 bytes. */
const LONGEST_NAME = 4_096
/** What `plainName` changes. */
const NOT_PLAIN = /\\|\/\/|\/$|(?:^|\/)\.{1,2}(?:\/|$)|^[a-z]:/

/**
 * The name of a source file in one spelling: `/` between folders, no `.` or `..` where that can be resolved, the path of a `file:` URL, a
 * capital letter for a drive of Windows.
 */
export function plainName(name: string): string {
  if (name.length > LONGEST_NAME || !NOT_PLAIN.test(name)) return name
  const path = /^file:\/\/(?=\/)/.test(name) ? decodePath(name.slice('file://'.length)) : name
  const slashed = path.replaceAll('\\', '/').replace(/^\/?([a-z]:)(?=\/)/i, (_, drive: string) => drive.toUpperCase())
  const start = /^(?:[A-Za-z]:)?\//.exec(slashed)?.[0] ?? ''
  const parts: string[] = []
  for (const part of slashed.slice(start.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return start + parts.join('/')
}

/** The path within the workspace of an absolute name that lies there; undefined for any other. */
export function inWorkspace(name: string, workspace: string): string | undefined {
  const root = `${plainName(workspace)}/`
  return name.startsWith(root) ? name.slice(root.length) : undefined
}

/** Where build tools keep what JaCoCo names by its package. */
const SOURCE_ROOTS = ['src/main/java', 'src/main/kotlin', 'src/main/scala', 'src/main/groovy', 'src', 'java', 'kotlin']
const MOST_CANDIDATES = 64
const MOST_SOURCES = 20

/**
 * Files of the workspace that a record may be of, the likeliest first: by the folders that its report names, then in the folder of the report
 * and each one above it. An absolute name of another machine, and the import path of a Go package, may end with the path in the workspace.
 */
export function candidatesOf(
  { file, sources, module }: CoverageRecord,
  { report, workspace }: ReportPlace
): readonly string[] {
  if (file.length > LONGEST_NAME) return []
  const name = plainName(file)
  const own = inWorkspace(name, workspace)
  if (own !== undefined) return [own]
  const named = sources
    .slice(0, MOST_SOURCES)
    .map(plainName)
    .map(source => inWorkspace(`${source}/`, workspace) ?? source)
  const fromSources = isAbsolute(name)
    ? []
    : named.filter(source => !isAbsolute(source)).map(source => join(source, name))
  const folders = foldersOf(inWorkspace(plainName(report), workspace) ?? plainName(report))
  const roots = module === '' ? [] : SOURCE_ROOTS.flatMap(root => [join(module, join(root, name)), join(root, name)])
  const relative = [...fromSources, ...roots, ...suffixesOf(name)]
  const paths = relative.flatMap(path => folders.map(folder => join(folder, path)))
  return [...new Set(paths)].slice(0, MOST_CANDIDATES)
}

/** The folder of a path and each one above it, down to the workspace, which is `''`. */
function foldersOf(path: string): readonly string[] {
  if (isAbsolute(path) || path.startsWith('../')) return ['']
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), '']
}

const MOST_SUFFIXES = 12

/** A name and what it ends with, folder by folder. A relative name is whole, unless it begins like the host of a Go import path. */
function suffixesOf(name: string): readonly string[] {
  const plain = name.replace(/^(?:[A-Za-z]:)?\//, '')
  const parts = plain.split('/')
  const isWhole = !isAbsolute(name) && !(parts[0] ?? '').includes('.')
  if (isWhole || name.startsWith('../')) return [plain]
  return parts.slice(0, MOST_SUFFIXES).map((_, index) => parts.slice(index).join('/'))
}

/**
 * Whether two reports name different folders of what looks like one machine: absolute ones that begin alike. Folders of different machines may
 * hold the same files.
 */
export function areApart(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [one, other].map(sources =>
    sources.slice(0, MOST_SOURCES).map(source => plainName(source).split('/'))
  )
  if (left === undefined || right === undefined || left.length === 0 || right.length === 0) return false
  const isOfMachine = (a: readonly string[], b: readonly string[]) => a[0] === b[0] && a[1] === b[1]
  const isOther = (a: readonly string[], b: readonly string[]) => a.join('/') !== b.join('/')
  return left.every(a => right.every(b => isAbsolute(a.join('/')) && isOfMachine(a, b) && isOther(a, b)))
}

export function isAbsolute(name: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(name)
}

function join(folder: string, path: string): string {
  return plainName(folder === '' ? path : `${folder}/${path}`)
}
