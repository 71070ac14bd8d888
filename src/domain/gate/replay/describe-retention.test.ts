import { describe, expect, it } from '@jest/globals'
import { SAMPLE_DIALECT } from '../../../../test/fakes/source/sample-dialect.js'
import { describeRetention } from './describe-retention.js'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 30)
const SOURCE = { name: 'prom', kind: 'sample', windowSeconds: 10, delaySeconds: 15, secrets: [] }
const describeAge = (days: number) =>
  describeRetention([SOURCE], [{ ...SAMPLE_DIALECT, keptDays: 15 }], { from: NOW - days * DAY, now: NOW })

describe('describeRetention', () => {
  it('names a source that usually does not keep figures for so long', () => {
    expect(describeAge(20)).toEqual([
      'Source prom: sample keeps figures for 15 days by default, and the window began 20 days ago. Its figures may be missing.'
    ])
  })

  it('reports nothing for a window that is recent enough', () => {
    expect(describeAge(14)).toEqual([])
  })

  it('reports nothing for a kind without a usual time', () => {
    expect(describeRetention([SOURCE], [SAMPLE_DIALECT], { from: 0, now: NOW })).toEqual([])
  })
})
