import { expect, test } from '@jest/globals'
import { parseFilterPattern } from './filter-pattern.js'

test.each([
  ['', 'anything', true],
  ['ERROR disk', 'disk ERROR', true],
  ['ERROR disk', 'ERROR', false],
  ['?ERROR ?WARN', 'WARN low', true],
  ['?ERROR ?WARN', 'INFO', false],
  ['ERROR -ignored', 'ERROR ignored', false],
  ['{ $.level = "error" }', '{"level":"error"}', true],
  ['{ $.level = "error" }', 'level error', false],
  ['{ $.status >= 500 && $.version = "v2" }', '{"status":503,"version":"v2"}', true],
  ['{ $.status >= 500 && $.version = "v2" }', '{"status":404,"version":"v2"}', false],
  ['{ $.http.status = 500 }', '{"http":{"status":500}}', true],
  ['{ $.status = 500 }', '{"status":"500"}', false],
  ['"two words"', 'has two words', true],
  ['"two words"', 'two other words', false]
])('the pattern %s on the message "%s" is %s', (pattern, message, matched) => {
  expect(parseFilterPattern(pattern)(message)).toBe(matched)
})

test.each(['[ip, user]', '%ERROR%', '{ $.a IS NULL }', '{ $.a = 1'])('the pattern %s is refused', pattern => {
  expect(() => parseFilterPattern(pattern)).toThrow(/pattern/)
})
