import { describe, expect, it } from '@jest/globals'
import { isExpired } from './allow-list.js'

describe('isExpired', () => {
  it.each([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true]
  ])('on %s is %s for an entry until 2026-12-31', (today, expected) => {
    expect(isExpired({ id: 'CVE-2026-1', until: '2026-12-31', reason: 'x' }, today)).toBe(expected)
  })
})
