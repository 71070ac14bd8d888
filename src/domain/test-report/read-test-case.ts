import { childStates } from './child-states.js'
import { attributeOf, childrenOf, textOf, type XmlElement } from './parse-xml.js'
import { quoteReported } from './report-problem.js'
import { stateOfWord, type TestState } from './test-state.js'

/** One test, as its runner reported it. */
export interface TestCase {
  readonly name: string
  /** Names of the suites and the class around it. */
  readonly suite: string
  readonly state: TestState
  /** Whether it passed only when it was run again. */
  readonly isFlaky: boolean
  readonly seconds: number
  /** Why it failed or was skipped. */
  readonly message: string
  /** What the runner printed of it, such as a stack. */
  readonly detail: string
  readonly file: string | undefined
  /** Where the test is, by the report: for many tools the line of its definition. */
  readonly line: number | undefined
}

export interface SuiteAround {
  readonly suites: readonly string[]
  readonly file: string | undefined
  /** pytest counts lines from 0: https://docs.pytest.org/en/stable/reference/reference.html#pytest.Item.location */
  readonly isPytest?: boolean
}

/** Runs of a test that failed before it passed, or failed again: https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html */
const FLAKES = ['flakyFailure', 'flakyError']
const RERUNS = ['rerunFailure', 'rerunError']

/**
 * Reads a `testcase`. `failures`: how many failures and errors it shows, those of reruns too. `unknown`: names of elements in it that may have
 * how it ended.
 */
export function readTestCase(
  test: XmlElement,
  { suites, file, isPytest }: SuiteAround
): { readonly test: TestCase; readonly failures: number; readonly unknown: readonly string[] } {
  const children = childStates(test, new Set([...FLAKES, ...RERUNS]))
  const failures = children.failed.flatMap(name => childrenOf(test, name))
  const skips = children.skipped.flatMap(name => childrenOf(test, name))
  const flakes = FLAKES.flatMap(name => childrenOf(test, name))
  const reruns = RERUNS.flatMap(name => childrenOf(test, name))
  const { state: said, reason } = stateOfAttributes(test)
  const isFailed = failures.length > 0 || said === 'failed'
  const state = isFailed ? 'failed' : skips.length > 0 || said === 'skipped' ? 'skipped' : 'passed'
  const told = [...failures, ...(isFailed ? [] : skips)]
  const texts = told.map(each => textOf(each).trim()).filter(text => text !== '')
  const detail = texts.length === 0 && isFailed ? printed(test) : texts.join('\n\n')
  const message = messageOf(
    told.map(each => attributeOf(each, 'message')).find(text => text !== undefined),
    detail
  )
  const line = Number(attributeOf(test, 'line') ?? Number.NaN) + (isPytest === true ? 1 : 0)
  return {
    test: {
      name: cut(attributeOf(test, 'name') ?? 'a test without a name'),
      suite: cut(attributeOf(test, 'classname') ?? suites.join(' › ')),
      state,
      isFlaky: state === 'passed' && flakes.length + reruns.length > 0,
      seconds: readSeconds(attributeOf(test, 'time') ?? ''),
      message:
        message === '' && state !== 'passed' ? (said === state && reason) || elementReason(children[state]) : message,
      detail,
      file: cutPath(attributeOf(test, 'file') ?? file),
      line: Number.isSafeInteger(line) && line > 0 ? line : undefined
    },
    failures: Math.max(isFailed ? 1 : 0, failures.length) + flakes.length + reruns.length,
    unknown: children.unknown
  }
}

/** The message of an element without a text: `<timeout/>`. The name of JUnit's own elements is the message. */
function elementReason([name = '']: readonly string[]): string {
  return /^(?:failure|error|skipped|)$/.test(name) ? '' : `The report has the element <${name}>.`
}

/** What CTest and others write instead of a text in the failure. */
function printed(test: XmlElement): string {
  const texts = ['system-err', 'system-out'].flatMap(name => childrenOf(test, name)).map(each => textOf(each).trim())
  return texts.filter(text => text !== '').join('\n\n')
}

/** A failure that is in a suite, outside of its tests. */
export function suiteFailure(failure: XmlElement, suite: string): TestCase {
  const detail = textOf(failure).trim()
  return {
    ...{ name: 'outside of any test', suite: cut(suite), state: 'failed', isFlaky: false, seconds: 0, detail },
    message: messageOf(attributeOf(failure, 'message'), detail),
    ...{ file: undefined, line: undefined }
  }
}

/** The states in the attributes of a test, the worst first. A word that is unknown counts as failed. */
function stateOfAttributes(test: XmlElement): { readonly state: TestState; readonly reason: string } {
  const said: { state: TestState; reason: string }[] = []
  for (const name of ['status', 'result', 'outcome']) {
    const word = attributeOf(test, name)
    if (word === undefined) continue
    const state = stateOfWord(word)
    const reason = `The report gives the ${name} ${quoteReported(word)}`
    said.push(
      state === undefined
        ? { state: 'failed', reason: `${reason}, which is unknown.` }
        : { state, reason: `${reason}.` }
    )
  }
  for (const [name, state] of FLAGS) {
    if (isSet(attributeOf(test, name))) said.push({ state, reason: `The report marks the test as ${name}.` })
  }
  if (/^(?:false|0|no)$/i.test(attributeOf(test, 'success') ?? ''))
    said.push({ state: 'failed', reason: 'The report marks the test as not successful.' })
  if (/^(?:false|no)$/i.test(attributeOf(test, 'executed') ?? ''))
    said.push({ state: 'skipped', reason: 'The report marks the test as not executed.' })
  const worst = (['failed', 'skipped'] as const).map(state => said.find(each => each.state === state))
  return worst.find(each => each !== undefined) ?? { state: 'passed', reason: '' }
}

const FLAGS: readonly (readonly [string, TestState])[] = [
  ...(['failure', 'failed', 'failures', 'error', 'errors'] as const).map(name => [name, 'failed'] as const),
  ...(['disabled', 'skipped', 'ignored', 'notrun'] as const).map(name => [name, 'skipped'] as const)
]

/** Node writes the message itself into such an attribute. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|no|none)$/i.test(value.trim())
}

/** `1.5`, `1,234.5`, `0,005`, `1.234,5`. */
function readSeconds(text: string): number {
  const [number = ''] = /^[\d.,]{1,40}/.exec(text.trim()) ?? []
  const isDecimalComma =
    number.includes(',') &&
    number.lastIndexOf(',') > number.lastIndexOf('.') &&
    !/^[1-9]\d{0,2}(?:,\d{3})+$/.test(number)
  const plain = isDecimalComma ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '')
  const exponent = /^e[+-]?\d{1,3}/i.exec(text.trim().slice(number.length))?.[0] ?? ''
  const seconds = Number(`${plain}${exponent}`)
  return Number.isFinite(seconds) ? seconds : 0
}

/** gotestsum writes "Failed" for everything, and the cause in the text: https://github.com/gotestyourself/gotestsum */
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

/** A longer path is not the path of a file: Linux takes 4,096 bytes. */
function cutPath(path: string | undefined): string | undefined {
  return path === undefined || path.length > 4_096 ? undefined : path
}
