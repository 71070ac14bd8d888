import { describe, expect, it } from '@jest/globals'
import { gotName, gotWord, quoteName, quoteWord } from './quote-safe.js'

const SECRETS = [
  'hunter2',
  'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'AKIAIOSFODNN7EXAMPLE=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'user:password',
  'https://user:password@example.com',
  'c2VjcmV0IG9mIHRoZSBob3VzZQ==',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'k3y9x2m4n5p6q7r8',
  'JBSWY3DPEHPK3PXP',
  '{"a": "secret"}',
  'one\ntwo'
]

describe('quoteWord', () => {
  it.each([
    'fast',
    'shared-breach-wait',
    '90',
    '15m',
    '1h30m',
    '1e3',
    '5 %',
    '5% for 6 of 5m',
    'p95-above',
    '299-200',
    ''
  ])('shows %j, which may be a slip', value => {
    expect(quoteWord(value)).toBe(`"${value}"`)
    expect(gotWord(value)).toBe(`, got "${value}"`)
  })

  it.each(SECRETS)('does not show %j', value => {
    expect(quoteWord(value)).toBe('(not shown)')
    expect(gotWord(value)).toBe('; the value is not shown')
  })
})

describe('quoteName', () => {
  it.each(['web', 'my-api_2', 'deploy/task.json', './a b/c.yaml', 'DATABASE_URL', '10.0.0.1'])('shows %j', name => {
    expect(quoteName(name)).toBe(`"${name}"`)
    expect(gotName(name, ';')).toBe(`; got "${name}"`)
  })

  // A short word is a name by all that can be seen.
  it.each(SECRETS.slice(1))('does not show %j', value => {
    expect(quoteName(value)).toBe('(not shown)')
    expect(gotName(value)).toBe('; the value is not shown')
  })
})
