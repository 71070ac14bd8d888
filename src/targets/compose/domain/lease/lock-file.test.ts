import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatLockFile, parseLockFile } from './lock-file.js'

describe('a lock file', () => {
  it('is read as it was written', () => {
    const lock = fc.record({
      holder: fc.string({ minLength: 1, unit: 'grapheme' }),
      expiresAt: fc.integer({ min: 1, max: 4e12 }),
      note: fc.string({ maxLength: 4000 })
    })
    fc.assert(fc.property(lock, lock => expect(parseLockFile(formatLockFile(lock))).toEqual(lock)))
    expect(parseLockFile(formatLockFile(undefined))).toBeUndefined()
  })

  it('has the expiry in its first line, never too early', () => {
    expect(formatLockFile({ holder: 'a', expiresAt: 1_700_000_000_001, note: '' })).toMatch(/^1700000001\n\{/)
    expect(formatLockFile(undefined)).toBe('dropped\n')
  })

  it.each([
    '',
    '0',
    'deleted by a user',
    '5\nnull',
    '5\n[]',
    '5\n{"holder":"a","expiresAt":5001,"note":""}',
    `5\n${'x'.repeat(99_999)}`
  ])('is refused where it is %j', text => {
    expect(() => parseLockFile(text)).toThrow('The newest lock file of the project on the server is malformed.')
  })
})
