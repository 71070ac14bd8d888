import { describe, expect, it } from '@jest/globals'
import type { Bucket } from './bucket.js'
import { separateSharedBreach } from './shared-breach.js'

const LEVEL = 0.01

/** Windows of 10 s, 90 requests of stable in each, of which this many fail. */
function windows(bad: readonly number[], seconds = 10): readonly Bucket[] {
  return bad.map((each, index) => ({
    t: index * seconds * 1000,
    canary: { n: 10, bad: 0 },
    stable: { n: 90, bad: each }
  }))
}

const startsOf = (buckets: readonly Bucket[]) => buckets.map(({ t }) => t / 1000)
const repeat = (times: number, bad: number) => Array.from({ length: times }, () => bad)

describe('separateSharedBreach', () => {
  it('takes all windows as evidence of the canary while stable keeps the service level', () => {
    const all = windows(repeat(12, 0))
    expect(separateSharedBreach(all, LEVEL)).toEqual({ own: all, shared: [], recovering: 0 })
  })

  it('leaves out the windows around a breach of stable, whichever side showed it first', () => {
    const { own, shared, recovering } = separateSharedBreach(windows([...repeat(8, 0), 20, 20]), LEVEL)
    expect(startsOf(own)).toEqual([0, 10, 20])
    expect(startsOf(shared)).toEqual([30, 40, 50, 60, 70, 80, 90])
    expect(recovering).toBe(0)
  })

  it('a breach lasts until stable has kept the level for a minute', () => {
    const after = (good: number) => separateSharedBreach(windows([...repeat(6, 20), ...repeat(good, 0)]), LEVEL)
    expect(after(5)).toMatchObject({ own: [], recovering: 5 })
    expect(after(6).shared).toEqual([])
    expect(startsOf(after(7).own)).toEqual([110, 120])
  })

  it('windows of a minute are shared one by one', () => {
    const { own, shared } = separateSharedBreach(windows([0, 20, 20, 0], 60), LEVEL)
    expect([startsOf(own), shared]).toEqual([[0, 180], []])
  })

  it('does not take a revision without traffic for one that breaches', () => {
    const all = windows(repeat(3, 0)).map(bucket => ({ ...bucket, stable: { n: 0, bad: 0 } }))
    expect(separateSharedBreach(all, LEVEL).own).toEqual(all)
  })

  it('a gap between windows ends no minute early: time counts, not the number of windows', () => {
    const [first, second] = windows([20, 0])
    if (first === undefined || second === undefined) throw new Error('no window')
    expect(separateSharedBreach([first, { ...second, t: 50_000 }], LEVEL).shared).toHaveLength(2)
    expect(separateSharedBreach([first, { ...second, t: 60_000 }], LEVEL).shared).toEqual([])
  })
})
