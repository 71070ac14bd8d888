import { attributeOf, childrenOf, parseXml, textOf, type XmlElement } from './parse-xml.js'

/** One test, as its runner reported it. */
export interface TestCase {
  readonly name: string
  /** Names of the suites and the class around it. */
  readonly suite: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly seconds: number
  /** Why it failed or was skipped. */
  readonly message: string
  /** What the runner printed of it, such as a stack. */
  readonly detail: string
  readonly file: string | undefined
  readonly line: number | undefined
}

/**
 * Reads JUnit's XML, as Surefire, pytest, jest-junit, node:test and gotestsum write it. Undefined when the text is none. There is no
 * standard of it: https://github.com/testmoapp/junitxml
 */
export function parseJunit(text: string): readonly TestCase[] | undefined {
  const document = parseXml(text)
  if (document === undefined) return undefined
  const roots = [...childrenOf(document, 'testsuites'), ...childrenOf(document, 'testsuite')]
  if (document.testsuites === undefined && document.testsuite === undefined) return undefined
  return roots.flatMap(root => casesOf(root, [], attributeOf(root, 'file')))
}

function casesOf(element: XmlElement, suites: readonly string[], file: string | undefined): readonly TestCase[] {
  const own = childrenOf(element, 'testcase').map(test => readCase(test, suites, file))
  const nested = childrenOf(element, 'testsuite').flatMap(suite => {
    const name = attributeOf(suite, 'name')
    return casesOf(suite, name === undefined ? suites : [...suites, name], attributeOf(suite, 'file') ?? file)
  })
  return [...own, ...nested]
}

function readCase(test: XmlElement, suites: readonly string[], file: string | undefined): TestCase {
  const [failure] = [...childrenOf(test, 'failure'), ...childrenOf(test, 'error')]
  const [skipped] = childrenOf(test, 'skipped')
  const told = failure ?? skipped
  const line = Number(attributeOf(test, 'line') ?? Number.NaN)
  const detail = told === undefined ? '' : textOf(told).trim()
  return {
    name: cut(attributeOf(test, 'name') ?? 'a test without a name'),
    suite: cut(attributeOf(test, 'classname') ?? suites.join(' › ')),
    state: failure !== undefined ? 'failed' : skipped !== undefined ? 'skipped' : 'passed',
    seconds: Number(attributeOf(test, 'time')?.replaceAll(',', '') ?? 0) || 0,
    message: messageOf(told && attributeOf(told, 'message'), detail),
    detail,
    file: cutPath(attributeOf(test, 'file') ?? file),
    line: Number.isSafeInteger(line) && line > 0 ? line : undefined
  }
}

/** gotestsum says "Failed" of everything, and what it was in the text: https://github.com/gotestyourself/gotestsum */
function messageOf(said: string | undefined, detail: string): string {
  if (said !== undefined && said !== 'Failed') return said
  const lines = detail.split('\n').map(line => line.trim())
  return lines.find(line => line !== '' && !/^(?:===|---) /.test(line)) ?? said ?? ''
}

/** Names made of a test's arguments may be as long as these are. */
const LONGEST_NAME = 1_000

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

/** A longer path is none of a file: Linux takes 4,096 bytes. */
function cutPath(path: string | undefined): string | undefined {
  return path === undefined || path.length > 4_096 ? undefined : path
}
