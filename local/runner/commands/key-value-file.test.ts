import { describe, expect, it } from '@jest/globals'
import { parseKeyValueFile } from './key-value-file.js'

describe('parseKeyValueFile', () => {
  it.each([
    [
      'a=1\n\nb=\n',
      [
        ['a', '1'],
        ['b', '']
      ]
    ],
    ['a=b=c<<d', [['a', 'b=c<<d']]],
    [
      'a<<E\nx\ny\nE\nb=2\n',
      [
        ['a', 'x\ny'],
        ['b', '2']
      ]
    ],
    ['a<<E=E\nx\nE=E', [['a', 'x']]],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE\n', [['a', '']]],
    ['a=with CR\r\n', [['a', 'with CR\r']]]
  ])('reads %j', (text, values) => {
    expect(parseKeyValueFile(text)).toEqual(values)
  })

  it.each([
    ['no separator', "Invalid format 'no separator'"],
    ['=x', 'Name must not be empty'],
    ['<<E\nE', 'Name must not be empty'],
    ['a<<\nx', 'delimiter must not be empty'],
    ['a<<E\nx\n E', "Matching delimiter not found 'E'"]
  ])('refuses %j: %s', (text, message) => {
    expect(() => parseKeyValueFile(text)).toThrow(message)
  })
})
