import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseKeyValueFile } from '../../local/runner/commands/key-value-file.js'
import { appendValue } from './command-file.js'

const path = join(mkdtempSync(join(tmpdir(), 'command-file-')), 'output')

/** What the runner reads of the file after these values were written. */
function read(values: readonly (readonly [string, string])[]) {
  writeFileSync(path, '')
  for (const [name, value] of values) expect(appendValue(path, name, value)).toBe(true)
  return parseKeyValueFile(readFileSync(path, 'utf8'))
}

describe('appendValue', () => {
  it('keeps several values apart', () => {
    const values = [
      ['one', 'a\nb'],
      ['two', ''],
      ['three', 'x=y\nz<<EOF\n\n']
    ] as const
    expect(read(values)).toEqual(values)
  })

  it('writes values that end no block and start no other, whatever they contain', () => {
    const piece = fc.oneof(
      fc.constantFrom('ghadelimiter', 'ghadelimiter_', 'ghadelimiter__', '_', '\n', '\r\n', 'other<<', 'other=1', '<<'),
      fc.string({ maxLength: 3 })
    )
    const value = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(value, fc.constantFrom('a', 'verdict', 'task-definition-json'), (text, name) => {
        expect(
          read([
            [name, text],
            ['end', 'reached']
          ])
        ).toEqual([
          [name, text],
          ['end', 'reached']
        ])
      }),
      { numRuns: 2_000 }
    )
  })

  it('takes time linear in a value that is made to cost it', () => {
    const hostile = Array.from({ length: 20_000 }, (_, index) => 'ghadelimiter'.padEnd(12 + (index % 40), '_')).join(
      '\n'
    )
    expect(read([['a', hostile]])).toEqual([['a', hostile]])
  })

  it('writes nothing where there is no file', () => {
    expect([undefined, '', `${path}-missing`].map(file => appendValue(file, 'a', 'b'))).toEqual([false, false, false])
  })
})
