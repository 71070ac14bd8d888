import { describe, expect, it } from '@jest/globals'
import { countWindows, slowScrape, surroundingsOf, type Windows } from './count-windows.js'
import type { Series } from './series.js'

const WINDOWS: Windows = { from: 0, to: 60_000, lengthMilliseconds: 10_000 }

/** A series that is scraped every 5 s from `from` on; `null`: a scrape that failed. */
function seriesOf(
  values: readonly (number | null)[],
  { labels = {}, from = -10_000 }: { labels?: Record<string, string>; from?: number } = {}
): Series {
  return {
    labels: new Map(Object.entries({ instance: 'a:80', job: 'web', ...labels })),
    samples: values.flatMap((value, index) => (value === null ? [] : [{ at: from + index * 5_000, value }]))
  }
}

/** Values that grow by `by` with each scrape until 65 s. */
function growing(by: number, start = 0, scrapes = 16): number[] {
  return Array.from({ length: scrapes }, (_, index) => start + by * index)
}

function count(series: readonly Series[], all = series, windows = WINDOWS) {
  const { values, unsettled } = countWindows(series, surroundingsOf(all, windows))
  return {
    values: Object.fromEntries([...values].map(([at, n]) => [at / 1000, n])),
    unsettled: [...unsettled].map(at => at / 1000)
  }
}

describe('counts by window', () => {
  it('are the exact increases of a counter, whatever it started at', () => {
    expect(count([seriesOf(growing(3, 1_000))])).toEqual({
      values: { 0: 6, 10: 6, 20: 6, 30: 6, 40: 6, 50: 6 },
      unsettled: []
    })
  })

  it('are summed over all series', () => {
    const both = [seriesOf(growing(3)), seriesOf(growing(1), { labels: { instance: 'b:80' } })]
    expect(count(both).values[20]).toBe(8)
  })

  it('of a restarted process continue from zero', () => {
    const values = growing(3, 1_000)
    values.splice(8, 8, ...growing(3, 2, 8))
    expect(count([seriesOf(values)]).values).toEqual({ 0: 6, 10: 6, 20: 5, 30: 6, 40: 6, 50: 6 })
  })

  it('are zero where the counter did not move', () => {
    expect(count([seriesOf(growing(0, 7))]).values).toEqual({ 0: 0, 10: 0, 20: 0, 30: 0, 40: 0, 50: 0 })
  })

  it('start at zero for a series that appears on a target that was scraped before', () => {
    const requests = seriesOf(growing(10), { labels: { code: '200' } })
    const errors = seriesOf([4, 6, 6, 6, 6, 6, 6, 6], { labels: { code: '500' }, from: 30_000 })
    expect(count([errors], [requests, errors]).values).toEqual({ 20: 4, 30: 2, 40: 0, 50: 0 })
  })

  it('of a series that its restarted process shows again only with its next count are no gap, and begin at zero', () => {
    const requests = seriesOf([...growing(10, 500, 6), ...growing(10, 0, 10)], { labels: { code: '200' } })
    const absent = Array.from({ length: 6 }, () => null)
    const errors = seriesOf([2, 2, 2, 2, 2, 2, ...absent, 3, 3, 3, 3], { labels: { code: '500' } })
    expect(count([errors], [requests, errors])).toEqual({ values: { 0: 0, 10: 0, 40: 3, 50: 0 }, unsettled: [] })
    expect(count([errors]).unsettled).toEqual([10, 20, 30, 40])
  })

  it('leave out the first value of a target that was not scraped before', () => {
    const known = seriesOf(growing(10))
    const late = seriesOf(growing(2, 900, 8), { labels: { instance: 'b:80' }, from: 30_000 })
    expect(count([late], [known, late]).values).toEqual({ 30: 4, 40: 4, 50: 4 })
  })

  it('leave out the first value where all series of the target got other labels', () => {
    const before = seriesOf(growing(10, 500, 8), { labels: { zone: 'a' } })
    const after = seriesOf(growing(10, 580, 8), { labels: { zone: 'b' }, from: 30_000 })
    const { values } = count([before, after])
    expect(Math.max(...Object.values(values))).toBe(20)
  })

  it('leave out the first value of a series that names no process', () => {
    const sum = {
      labels: new Map([['code', '500']]),
      samples: [
        { at: 20_000, value: 900 },
        { at: 25_000, value: 901 }
      ]
    }
    expect(count([sum], [seriesOf(growing(10)), sum]).values).toEqual({ 20: 1 })
  })

  it('of windows that a gap spans are unsettled', () => {
    const values: (number | null)[] = growing(3)
    values.splice(7, 4, null, null, null, null)
    expect(count([seriesOf(values)]).unsettled).toEqual([20, 30, 40])
  })

  it('of a single missed scrape are settled', () => {
    const values: (number | null)[] = growing(3)
    values.splice(7, 1, null)
    expect(count([seriesOf(values)]).unsettled).toEqual([])
  })

  it('are unsettled while the next sample may still arrive', () => {
    const late = seriesOf(growing(3, 0, 12))
    const { unsettled } = count([late], [late, seriesOf(growing(3, 0, 14), { labels: { instance: 'b:80' } })])
    expect(unsettled).toEqual([40, 50])
  })

  it('are unsettled where the clock of the server is 30 s behind', () => {
    expect(count([seriesOf(growing(3, 0, 9))]).unsettled).toEqual([30, 40, 50])
  })

  it('continue without a target that is no longer scraped', () => {
    const gone = seriesOf(growing(5, 0, 6), { labels: { instance: 'b:80' } })
    const { values, unsettled } = count([seriesOf(growing(3)), gone])
    expect([values, unsettled]).toEqual([{ 0: 16, 10: 11, 20: 6, 30: 6, 40: 6, 50: 6 }, []])
  })

  it('have no value after the only target is gone', () => {
    const gone = seriesOf(growing(5, 0, 6))
    expect(Object.keys(count([gone], [gone, seriesOf(growing(3), { labels: { instance: 'b:80' } })]).values)).toEqual([
      '0',
      '10'
    ])
  })

  it('leave out samples that are not numbers', () => {
    const values = growing(3)
    values[8] = Number.NaN
    expect(count([seriesOf(values)]).values).toEqual({ 0: 6, 10: 6, 20: 3, 30: 9, 40: 6, 50: 6 })
  })
})

describe('slowScrape', () => {
  it('finds counters that are scraped too rarely for the windows', () => {
    const series = { labels: new Map(), samples: [0, 15_000, 30_000].map(at => ({ at, value: 1 })) }
    expect([slowScrape([series], WINDOWS), slowScrape([series], { ...WINDOWS, lengthMilliseconds: 20_000 })]).toEqual([
      15_000,
      undefined
    ])
  })
})
