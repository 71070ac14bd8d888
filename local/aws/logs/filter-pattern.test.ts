import { expect, test } from '@jest/globals'
import { parseFilterPattern } from './filter-pattern.js'

test.each([
  ['', 'anything', true],
  ['ERROR disk', 'disk ERROR', true],
  ['ERROR disk', 'ERROR', false],
  ['?ERROR ?WARN', 'WARN low', true],
  ['?ERROR ?WARN', 'INFO', false],
  ['ERROR -ignored', 'ERROR ignored', false],
  ['"two words"', 'has two words', true],
  ['"two words"', 'two other words', false]
])('the pattern %s on the message "%s" is %s', (pattern, message, matched) => {
  expect(parseFilterPattern(pattern)(message)).toBe(matched)
})

test('a pattern over JSON fields is refused', () => {
  expect(() => parseFilterPattern('{ $.level = "error" }')).toThrow(/terms only/)
})
