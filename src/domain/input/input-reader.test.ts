import { describe, expect, it } from '@jest/globals'
import { inputReader } from './input-reader.js'

const read = (value: string) => inputReader(name => (name === 'x' ? value : ''))

describe('inputReader', () => {
  it('reports which input is missing', () => {
    expect(() => read(' ').required('x')).toThrow(
      'Input "x": a value is required. Set it under `with:`. If it comes from a variable or output, check that it is not empty.'
    )
  })

  it.each([
    ['true', true],
    ['Yes', true],
    ['ON', true],
    ['false', false],
    ['no', false],
    ['', undefined]
  ])('reads "%s" as %s', (text, expected) => {
    expect(read(text).yesNo('x')).toBe(expected)
  })

  it('does not guess what "1" means as a yes or no', () => {
    expect(() => read('1').yesNo('x')).toThrow('Input "x": expected true or false, got "1".')
  })

  it.each(['-1', '1.5', '11', 'ten', '0x5'])('rejects %s as a whole number from 0 to 10', text => {
    expect(() => read(text).wholeNumber('x', { from: 0, to: 10 })).toThrow('expected a whole number from 0 to 10')
  })

  it('keeps zero apart from absent', () => {
    expect(read('0').wholeNumber('x', { from: 0, to: 10 })).toBe(0)
    expect(read('').wholeNumber('x', { from: 0, to: 10 })).toBeUndefined()
  })

  it.each([
    ['0', 0],
    ['90s', 90],
    ['15m', 900],
    ['1h30m', 5400],
    ['2d', 172_800]
  ])('reads the duration %s', (text, seconds) => {
    expect(read(text).durationSeconds('x', { from: 0, to: 1e6 })).toBe(seconds)
  })

  it.each(['soon', '5 minutes', '1.5h', 'm'])('rejects the duration %s', text => {
    expect(() => read(text).durationSeconds('x', { from: 0, to: 1e6 })).toThrow('expected a duration such as 90s')
  })

  it.each([
    ['15', '15 has no unit. Write 15m for minutes or 15s for seconds.'],
    ['3600', '3600 has no unit. Write 3600m for minutes or 3600s for seconds.'],
    ['900000', '900000 has no unit. Write 900000s for seconds.']
  ])('rejects the duration %s, whose unit it cannot know', (text, sentence) => {
    expect(() => read(text).durationSeconds('x', { from: 0, to: 1e6 })).toThrow(`Input "x": ${sentence}`)
  })

  it('names the range of a duration in the words that the input takes', () => {
    expect(() => read('2d').durationSeconds('x', { from: 60, to: 5_400 })).toThrow('(1m to 1h30m), got "2d".')
  })

  it('lists the choices when the value is not one of them', () => {
    expect(() => read('fast').choice('x', ['rolling', 'canary'])).toThrow(
      'expected one of rolling, canary; got "fast".'
    )
  })

  it('splits a list at commas and newlines', () => {
    expect(read(' a, b\n\n c ').list('x')).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ...['"a"', "'a', 'b'", 'a, "b"', '"a,b"', '["a","b"]', '[\n  "a"\n]', '“a”', '`a`', '"a', 'a"'],
    ...['- a\n- b', '-\ta']
  ])('refuses a list whose items are wrapped: %j', text => {
    expect(() => read(text).list('x')).toThrow(/Input "x": an item starts (or ends with a quote|with a dash)/)
  })

  it.each(['-a', 'a-b', 'id=a,src=b', 'packages/[ab]/**', 'type=raw', "it's", '[skip]', '!a'])(
    'keeps an item of a list unchanged: %s',
    text => {
      expect(read(text).list('x')).toEqual(text.split(','))
    }
  )

  it('keeps the inner whitespace of a block', () => {
    expect(read('\n  a: 1\r\n\r\n  b: 2\n').block('x')).toBe('  a: 1\n\n  b: 2')
  })

  it.each(['s'.repeat(500), 'ghp_16C7e42F292c', 'user:hush@host', 'a=b', 'one\ntwo', 'hunter2'])(
    'does not show %j, which no word of its own looks like',
    value => {
      for (const method of ['yesNo', 'wholeNumber', 'durationSeconds'] as const)
        expect(() => read(value)[method]('x', { from: 1, to: 2 })).toThrow(/; the value is not shown\.$/)
      expect(() => read(value).choice('x', ['fast'])).toThrow('expected one of fast; the value is not shown.')
    }
  )
})
