import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesPattern } from './matches-pattern.js'

/** The same by a regular expression, for short texts. */
function byRegExp(text: string, pattern: string): boolean {
  const parts = pattern
    .replaceAll(/[\\^$.+()[\]{}|]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${parts}$`, 's').test(text)
}

describe('a pattern with stars', () => {
  it('matches what the regular expression of it matches', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '?'), maxLength: 6 })
    fc.assert(
      fc.property(text, pattern, (one, other) => {
        expect(matchesPattern(one, other, { questionMark: 'any-character' })).toBe(byRegExp(one, other))
      }),
      { numRuns: 2_000 }
    )
  })

  it('reads a question mark as itself where it is no wildcard', () => {
    expect(matchesPattern('ab', 'a?', { questionMark: 'itself' })).toBe(false)
    expect(matchesPattern('a?', 'a?', { questionMark: 'itself' })).toBe(true)
  })
})
