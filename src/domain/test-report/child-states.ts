import { childNames, type XmlElement } from './parse-xml.js'
import { stateOfWord } from './test-state.js'

/** Names of the elements in a test, by their meaning for it. */
export interface ChildStates {
  readonly failed: readonly string[]
  readonly skipped: readonly string[]
  /** Those with any meaning. */
  readonly unknown: readonly string[]
}

/** Elements without information about the outcome of a test. */
const CONTENT = new Set(
  [
    'properties',
    'property',
    'system-out',
    'system-err',
    'output',
    'stdout',
    'stderr',
    'attachments',
    'attachment'
  ].concat(
    ['testcase', 'testsuite', 'testsuites', 'description', 'tags', 'tag', 'labels', 'label', 'categories', 'category'],
    ['metadata', 'traits', 'parameters', 'parameter', 'arguments', 'links', 'link', 'time', 'duration']
  )
)

/**
 * Sorts the elements in a test. An element is read like a word of the attribute `status`: `<timeout/>`, `<aborted/>`, `<not-run/>`. JUnit has
 * `failure`, `error` and `skipped`, and tools write more that end like them. `known`: names that the caller reads itself.
 */
export function childStates(test: XmlElement, known: ReadonlySet<string>): ChildStates {
  const names = childNames(test).filter(name => !known.has(name) && !CONTENT.has(name.toLowerCase()))
  const of = (name: string) => (/(?:failure|error)$/i.test(name) ? 'failed' : stateOfWord(name))
  return {
    failed: names.filter(name => of(name) === 'failed'),
    skipped: names.filter(name => of(name) === 'skipped'),
    unknown: names.filter(name => of(name) === undefined)
  }
}
