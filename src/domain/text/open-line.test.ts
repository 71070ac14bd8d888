import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LONGEST_LINE, OpenLine } from './open-line.js'

describe('lines that arrive in pieces', () => {
  it('are those of the whole text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', 'b') })), pieces => {
        const open = new OpenLine()
        const lines = [...pieces.flatMap(piece => open.take(piece)), ...open.end()]
        const whole = pieces.join('').split('\n')
        expect(lines).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole)
      })
    )
  })

  it('are handed on in pieces where they never end', () => {
    const open = new OpenLine()
    const lines = Array.from({ length: 40 }, () => open.take('a'.repeat(LONGEST_LINE / 10))).flat()
    expect(lines.length).toBeGreaterThan(2)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2 * LONGEST_LINE)
  })
})
