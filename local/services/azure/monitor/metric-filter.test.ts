import { describe, expect, it } from '@jest/globals'
import { InvalidFilter, parseMetricFilter } from './metric-filter.js'

describe('the filter of metrics', () => {
  it('joins values of one dimension by or, and dimensions by and', () => {
    expect(parseMetricFilter("A eq 'a1' and B eq 'b1' or B eq 'b2' and C eq '*'")).toEqual([
      { dimension: 'A', values: ['a1'] },
      { dimension: 'B', values: ['b1', 'b2'] },
      { dimension: 'C', values: ['*'] }
    ])
  })

  it('reads a quote that is doubled', () => {
    expect(parseMetricFilter("A eq 'it''s'")).toEqual([{ dimension: 'A', values: ["it's"] }])
  })

  it.each([
    ...['', ' ', "A eq 'a1' and B eq 'b1' and C eq '*' or B eq 'b2'", "A = 'a1'", 'A eq a1', "A eq 'a1' B eq 'b1'"],
    ...[
      "(A eq 'a1')",
      "A eq 'a1' and",
      "A eq 'a1' and A eq 'a2'",
      "A EQ 'a1'",
      "A ne 'a1'",
      "A eq 'a1",
      "A eq 'a1' and B"
    ]
  ])('refuses %p', text => {
    expect(() => parseMetricFilter(text)).toThrow(InvalidFilter)
  })
})
