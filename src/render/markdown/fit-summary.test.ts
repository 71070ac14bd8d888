import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitSummary, wholePart, type SummaryPart } from './fit-summary.js'

const list = (items: readonly string[]): SummaryPart => ({
  start: '# A\n',
  items: items.map(item => () => item),
  end: '\n---',
  between: '\n',
  noun: 'rows'
})

describe('fitSummary', () => {
  it('puts parts one below the other, without those that are empty', () => {
    expect(fitSummary([wholePart('one'), list([]), list(['a', 'b'])], 1000)).toBe('one\n\n# A\na\nb\n---\n')
  })

  it('cuts a part between two of its items, closes it and reports how many are left', () => {
    const rows = Array.from({ length: 100 }, (_, index) => `row ${index}`)
    expect(fitSummary([list(rows)], 100)).toMatch(
      /^# A\nrow 0\nrow 1\n[^]*\n---\n\n_9\d more rows were truncated to fit this summary\._\n$/
    )
  })

  it('continues after a part of which nothing fits, and reports that at the end', () => {
    expect(fitSummary([wholePart('x'.repeat(2_000)), wholePart('small')], 200)).toBe(
      'small\n\n_1 more parts were truncated to fit this summary._\n'
    )
  })

  it('keeps within its limit but for that last note, whatever the parts', () => {
    const part = fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 30 }).map(list)
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), fc.integer({ min: 0, max: 3_000 }), (parts, limit) => {
        return Buffer.byteLength(fitSummary(parts, limit)) <= limit + 60
      })
    )
  })
})
