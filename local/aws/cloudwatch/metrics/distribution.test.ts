import { describe, expect, test } from '@jest/globals'
import { seededRandom } from '../../seeded-random.js'
import { Distribution } from './distribution.js'
import { parseStatistic } from './statistic.js'

function distributionOf(values: readonly number[]): Distribution {
  const distribution = new Distribution()
  for (const value of values) distribution.add(value)
  return distribution
}

function compute(name: string, values: Distribution): number | undefined {
  const statistic = parseStatistic(name)
  if (statistic === undefined) throw new Error(`no statistic ${name}`)
  return statistic(values)
}

const oneToHundred = distributionOf(Array.from({ length: 100 }, (_, index) => index + 1))

describe('few distinct values', () => {
  test.each([
    ['SampleCount', 100],
    ['Sum', 5050],
    ['Average', 50.5],
    ['Minimum', 1],
    ['Maximum', 100],
    ['p50', 50],
    ['p99.9', 100],
    ['p0', 1],
    ['p100', 100],
    ['tm90', 45.5],
    ['tc90', 90],
    ['ts50', 1275],
    ['IQM', 50.5],
    ['TC(50:)', 50],
    ['TC(:50)', 50],
    ['TC(10:20)', 10],
    ['TC(10%:90%)', 80],
    ['TS(98:)', 199],
    ['TM(10:20)', 15.5],
    ['PR(:30)', 30],
    ['PR(10:20)', 10],
    ['WM(10%:90%)', 50.4],
    ['wm90', 49.95]
  ])('%s of 1 to 100 is %d', (name, expected) => {
    expect(compute(name, oneToHundred)).toBeCloseTo(expected, 9)
  })

  test.each(['p101', 'P99', 'Median', 'TC()', 'TC(:)', 'PR(10%:)', 'TC(5)', 'sum', 'toString'])(
    '%s is no statistic',
    name => {
      expect(parseStatistic(name)).toBeUndefined()
    }
  )

  test('a mean of no values at all is undefined, a count is 0', () => {
    expect([compute('TM(200:)', oneToHundred), compute('TC(200:)', oneToHundred)]).toEqual([undefined, 0])
  })
})

describe('a million values', () => {
  const random = seededRandom(7)
  const values = Array.from({ length: 1_000_000 }, () => 0.02 * Math.exp(1.2 * (random() + random() + random() - 1.5)))
  const sorted = Float64Array.from(values).sort()
  const distribution = distributionOf(values)

  test.each([50, 90, 95, 99, 99.9])('p%d is within 1%', percent => {
    const exact = sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0
    expect(Math.abs((compute(`p${percent}`, distribution) ?? 0) / exact - 1)).toBeLessThan(0.01)
  })

  test.each([0.01, 0.02, 0.03, 0.05])('TC(%d:) is within 1% of all values', bound => {
    const exact = sorted.filter(value => value > bound).length
    expect(Math.abs((compute(`TC(${bound}:)`, distribution) ?? 0) - exact)).toBeLessThan(0.01 * values.length)
    expect(compute('SampleCount', distribution)).toBe(values.length)
  })

  test('are kept in a few thousand numbers', () => {
    expect(distribution.sorted()?.length).toBeLessThan(3000)
  })
})

describe('statistic sets', () => {
  test('know no percentiles unless all their values are one', () => {
    const unknown = new Distribution()
    unknown.addStatisticSet({ count: 2, sum: 4, minimum: 1, maximum: 3 })
    const known = new Distribution()
    known.addStatisticSet({ count: 2, sum: 4, minimum: 2, maximum: 2 })
    expect([compute('p50', unknown), compute('Average', unknown), compute('p50', known)]).toEqual([undefined, 2, 2])
  })

  test('merging keeps everything', () => {
    const merged = distributionOf([1, 2])
    merged.merge(distributionOf([-3, 0]))
    expect(['Sum', 'Minimum', 'Maximum', 'SampleCount', 'p50'].map(name => compute(name, merged))).toEqual([
      0, -3, 2, 4, 0
    ])
  })
})
