import { decodePath } from './decode-path.js'
import type { TestCase } from './read-test-case.js'

/** A line of a source file, as a test runner named it: by a path that may be absolute, or no more than the name of the file. */
export interface NamedPlace {
  readonly path: string
  readonly line: number
}

/**
 * What `path:line` ends with in a stack or a message: `at sum (/w/sum.test.js:4:51)`, `tests/test_sums.py:11: AssertionError`,
 * `(SumsTest.java:18)`, .NET's `in /w/SumsTest.cs:line 18`, `File "/w/test_sums.py", line 11` of Python, `t/sums.t line 11` of Perl, and
 * `sums.cc(11): error` of Visual C++, doctest and PHP.
 */
const LINE_OF_FILE = /(\.[A-Za-z][A-Za-z0-9]{0,7})(?::(?:line )?|"?, line | line |\((?=\d{1,7}[,)]))(\d{1,7})\b/g
const NOT_IN_PATH = /[\s:()"'<>`,;|]/
/** After the line where Playwright's title of a test says that it is defined: `a.spec.ts:7:5 › adds`. */
const OF_TITLE = /^(?::\d{1,7})? › /
const LONGEST_PATH = 512
const LONGEST_COLUMN = 12
/** A stack has hundreds of lines, not more. */
const MOST_LOOKED_AT = 1_000
const OF_LIBRARIES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|node:internal)\//
const NAMED_AS_TEST = /(?:^test_|[_.-](?:test|spec)\.|Tests?\.)/i
const MOST_PLACES = 20

/**
 * The lines that a failed test names, the likeliest to be where it failed first. The line of the test itself comes last: pytest, PHPUnit,
 * GoogleTest and unittest-xml-reporting give the one of its definition.
 */
export function placesNamed(test: TestCase): readonly NamedPlace[] {
  const defined = test.line === undefined || test.file === undefined ? [] : [{ path: test.file, line: test.line }]
  const distance = distanceFrom(test)
  const found = namedPlaces(`${test.message}\n${test.detail}`)
    .filter(({ path, line }) => line > 0 && !OF_LIBRARIES.test(path))
    .map(({ isTitle, ...place }) => ({ place, isTitle, distance: distance(place) }))
    .toSorted((one, other) => one.distance - other.distance)
  const titles = found.filter(({ isTitle }) => isTitle).map(({ place }) => place)
  const own = found.map(({ place }) => place)
  const ofTitle = own.filter(place => titles.some(title => isSamePlace(place, title)))
  return [...own.filter(place => !ofTitle.includes(place)).slice(0, MOST_PLACES), ...ofTitle.slice(0, 1), ...defined]
}

/** Whether a place is one of a title, which may name the folders of its file or not. */
function isSamePlace({ path, line }: NamedPlace, title: NamedPlace): boolean {
  return line === title.line && `/${title.path}`.endsWith(`/${path}`)
}

interface FoundPlace extends NamedPlace {
  /** Whether it is the line of a test's definition. */
  readonly isTitle: boolean
}

/** Goes back from each line number to the start of its path: a pattern that begins with the path would try every start. */
function namedPlaces(text: string): readonly FoundPlace[] {
  const places: FoundPlace[] = []
  for (const match of text.matchAll(LINE_OF_FILE)) {
    const path = pathBefore(text, match.index)
    if (path === undefined) continue
    const [, extension = '', line] = match
    const end = match.index + match[0].length
    const isTitle = OF_TITLE.test(text.slice(end, end + LONGEST_COLUMN))
    places.push({ path: `${path}${extension}`.replaceAll('\\', '/'), line: Number(line), isTitle })
    if (places.length === MOST_LOOKED_AT) break
  }
  return places
}

function pathBefore(text: string, end: number): string | undefined {
  let start = end
  while (start > 0 && end - start <= LONGEST_PATH && !NOT_IN_PATH.test(text.charAt(start - 1))) start -= 1
  const path = withoutBracket(text.slice(start, end))
  if (path === '' || /[/\\]$/.test(path)) return undefined
  return path.startsWith('//') && text.slice(Math.max(0, start - 5), start) === 'file:'
    ? decodePath(path.slice(2))
    : path
}

/** Without the `[` of Minitest's `[test/sums_test.rb:5]`. Next.js has folders such as `app/[id]`. */
function withoutBracket(path: string): string {
  return path.startsWith('[') && !path.includes(']') ? path.slice(1) : path
}

/** How far a file is from the test itself: its own file, one that its class or module is named after, a test, any other. */
function distanceFrom({ file, suite }: TestCase): (place: NamedPlace) => number {
  const ownName = file === undefined ? undefined : fileName(file)
  const parts = new Set(suite.split(/[./\s›]/))
  return ({ path }) => {
    const name = fileName(path)
    if (name === ownName) return 0
    if (parts.has(name.replace(/\.\w+$/, ''))) return 1
    return NAMED_AS_TEST.test(name) ? 2 : 3
  }
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)
}

/** Where a name is to be looked for. */
export interface SourceSearch {
  /** Files of the workspace, relative to it. */
  readonly files: readonly string[]
  /** The folder that the tests ran in. */
  readonly folder: string
  /** Class, module or package of the test, which distinguishes files of one name. */
  readonly suite: string
}

/** The file of the workspace that a name is for; undefined when none is, or several could be. */
export function sourceFile(reported: string, { files, folder, suite }: SourceSearch): string | undefined {
  const name = reported.replace(/^(?:\.{1,2}\/)+/, '')
  const fitting = files.filter(file => (isAbsolute(name) ? name.endsWith(`/${file}`) : `/${file}`.endsWith(`/${name}`)))
  const inFolder = [folder.replace(/^\.\/?|\/$/g, ''), name].filter(part => part !== '').join('/')
  if (fitting.includes(inFolder) && name.includes('/')) return inFolder
  const near = fitting.map(file => ({ file, score: isAbsolute(name) ? file.length : nearness(file, suite) }))
  const best = near.reduce((most, { score }) => Math.max(most, score), 0)
  const [found, ...more] = near.filter(({ score }) => score === best)
  return more.length === 0 ? found?.file : undefined
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path)
}

/** How many folders around a file are those that the test's package ends with. */
function nearness(file: string, suite: string): number {
  const folders = file.split('/').slice(0, -1).toReversed()
  const parts = suite.split(/[./]/).toReversed()
  // A class is named after its file, which is no folder.
  const packages = parts[0] === fileName(file).replace(/\.\w+$/, '') ? parts.slice(1) : parts
  const differs = folders.findIndex((folder, index) => folder !== packages[index])
  return differs === -1 ? folders.length : differs
}
