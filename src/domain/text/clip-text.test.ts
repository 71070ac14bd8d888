import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { clipText } from './clip-text.js'

describe('clipText', () => {
  it.each([
    ['fits', 4, 'fits'],
    ['errors rose', 9, 'errors…'],
    ['errors rose', 8, 'errors…'],
    ['errors rose', 7, 'errors…'],
    ['incomprehensible', 8, 'incompr…'],
    ['a incomprehensible', 8, 'a incom…'],
    ['ab👩‍👩‍👧‍👦cd', 9, 'ab…']
  ])('cuts %j to %i characters: %j', (text, limit, expected) => {
    expect(clipText(text, limit)).toBe(expected)
  })

  it('keeps within the limit and to whole characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const clipped = clipText(text, limit)
        return clipped.length <= limit && clipped.isWellFormed()
      })
    )
  })
})
