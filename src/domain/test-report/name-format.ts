import { ANY_JSON, JSONS } from './json-formats.js'
import { JUNIT, type KnownFormat, type Purpose } from './known-format.js'
import type { UnreadReport } from './report-problem.js'
import { ROOTS } from './xml-formats.js'

const GO_BINARY = 'go tool covdata textfmt -i=folder -o=cover.out'

/** By how the text begins, or what is in its first lines. The first that fits counts. */
const STARTS: readonly { readonly pattern: RegExp; readonly format: KnownFormat }[] = [
  {
    pattern: /^TAP version \d|^1\.\.\d+\s*$|^(?:not )?ok \d+\b/m,
    format: { name: 'a TAP report', of: 'tests', advice: `${JUNIT}: the test runner's junit reporter, or tap-xunit.` }
  },
  { pattern: /^SF:/m, format: { name: 'an LCOV report', of: 'coverage', advice: 'List it in the input "coverage".' } },
  {
    pattern: /^mode: (?:set|count|atomic)\s*$/m,
    format: { name: 'a Go cover profile', of: 'coverage', advice: 'List it in the input "coverage".' }
  },
  {
    pattern: /^SQLite format 3\0/,
    format: {
      name: 'a data file of coverage.py',
      of: 'coverage',
      advice: 'Write a report from it: coverage xml, or coverage lcov.'
    }
  },
  {
    pattern: /^ *-: *0:Source:/m,
    format: {
      name: 'a gcov listing',
      of: 'coverage',
      advice: 'Write Cobertura or LCOV: gcovr --cobertura coverage.xml, or lcov.'
    }
  },
  {
    pattern: /^.?lprofr|^.?rforpl/,
    format: { name: 'a raw profile of LLVM', of: 'coverage', advice: 'Write LCOV: llvm-cov export -format=lcov.' }
  },
  {
    pattern: /^\u0001\ufffd\ufffd/,
    format: { name: 'an execution file of JaCoCo', of: 'coverage', advice: "Write XML: JaCoCo's report goal or task." }
  },
  {
    pattern: /^\0cvm|^\0ccm|^\0\0go/,
    format: { name: 'a coverage data file of Go', of: 'coverage', advice: `Write a cover profile: ${GO_BINARY}.` }
  },
  {
    pattern: /^\s*(?:<!doctype html|<html)/i,
    format: { name: 'an HTML page', of: 'other', advice: 'Have the tool write its machine-readable report.' }
  }
]

const LONGEST_LOOKED_AT = 65_536

/**
 * What a text is that is not read as the purpose asks, and what to write instead. `root`: the name of its root element, if it has one.
 * Kind `other`: a format that is known by name; `unknown`: none of them.
 */
export function nameFormat(text: string, root: string | undefined, purpose: Purpose): UnreadReport {
  const format = findFormat(text.slice(0, LONGEST_LOOKED_AT), root)
  const expected =
    purpose === 'tests' ? 'a JUnit report' : 'an LCOV, Cobertura, Clover or JaCoCo report, or a Go cover profile'
  if (format === undefined) {
    const what = text.trim() === '' ? 'The file is empty.' : `The file is not ${expected}.`
    return {
      kind: 'unknown',
      text: `${what} Set the path of the report that the ${purpose === 'tests' ? 'test' : 'coverage'} tool writes.`
    }
  }
  const isHere = format.of === purpose
  return {
    kind: isHere ? 'other' : 'unknown',
    text: `The file is ${format.name}${isHere ? ', which is not supported' : ''}. ${format.advice}`
  }
}

function findFormat(start: string, root: string | undefined): KnownFormat | undefined {
  if (root !== undefined && root !== '') return Object.hasOwn(ROOTS, root) ? ROOTS[root] : undefined
  if (/^\s*[[{]/.test(start))
    return JSONS.find(({ names }) => names.every(name => name.test(start)))?.format ?? ANY_JSON
  return STARTS.find(({ pattern }) => pattern.test(start))?.format
}
