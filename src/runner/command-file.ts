import { appendFileSync, existsSync } from 'node:fs'
import { EOL } from 'node:os'

/**
 * Appends a value to a file that the runner reads when the step ends, as @actions/core does, which loads node:crypto for it: 5 ms of every
 * step. Returns false, and writes nothing, where there is no such file. Throws an error of the file system.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function appendValue(path: string | undefined, name: string, value: string): boolean {
  if (path === undefined || path === '' || !existsSync(path)) return false
  const delimiter = delimiterFor(value)
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
  return true
}

/**
 * No part of the value, so that it cannot end before its end. It is chosen after the value, so that it does not need to be random. Linear:
 * one underscore more than the value has in a row.
 */
function delimiterFor(value: string): string {
  const longest = (value.match(/ghadelimiter_+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0)
  return 'ghadelimiter'.padEnd(Math.max(longest, 'ghadelimiter'.length) + 1, '_')
}
