import { describe, expect, it } from '@jest/globals'
import { alignMinutes } from './align-minutes.js'
import { judgedMinutesIn, selectWindow } from './judged-window.js'

const MINUTE = 60_000
const rules = { warmUpMinutes: 1, metricDelaySeconds: 120 }
const minutes = (from: number, to: number) =>
  alignMinutes({ canary: [], stable: [] }, { from: from * MINUTE, to: to * MINUTE })
const judged = (weights: readonly (readonly [number, number])[], now: number, given = rules) =>
  selectWindow(
    minutes(0, 60),
    { weights: weights.map(([at, canaryPercent]) => ({ at: at * MINUTE, canaryPercent })), now: now * MINUTE },
    given
  )
const starts = (buckets: readonly { readonly t: number }[]) => buckets.map(({ t }) => t / MINUTE)

describe('selectWindow', () => {
  it('drops the partial minute after a change of weight and minutes that ended less than 120 s ago', () => {
    expect(starts(judged([[10.5, 10]], 15.5).buckets)).toEqual([11, 12])
  })

  it('drops a whole minute when the weight changes right at its start', () => {
    expect(starts(judged([[10, 10]], 15).buckets)).toEqual([11, 12])
  })

  it('judges a minute 120 s after its end, and not a second earlier', () => {
    expect(starts(judged([[10, 10]], 14).buckets)).toEqual([11])
    expect(starts(judged([[10, 10]], 14 - 1 / 60).buckets)).toEqual([])
  })

  it('looks at nothing from before the weight rose above 0', () => {
    const weights = [
      [5, 0],
      [10, 10]
    ] as const
    expect(starts(judged(weights, 13).buckets)).toEqual([])
    expect(starts(judged(weights, 14).buckets)).toEqual([11])
  })

  it('keeps the minutes of all steps, and separates those of the last one', () => {
    const window = judged(
      [
        [10, 10],
        [14, 50]
      ],
      19
    )
    expect([starts(window.buckets), starts(window.step)]).toEqual([
      [11, 12, 13, 15, 16],
      [15, 16]
    ])
    expect(window.canaryPercent).toBe(50)
  })

  it('drops as many minutes of warm-up as asked for', () => {
    expect(starts(judged([[10.5, 10]], 18, { ...rules, warmUpMinutes: 3 }).buckets)).toEqual([13, 14, 15])
  })

  it('judges nothing before there is any weight', () => {
    expect(judged([], 60)).toEqual({ buckets: [], step: [], canaryPercent: 0 })
  })

  it('gives the useful minutes of a bake', () => {
    expect([300, 240, 60, 600].map(seconds => judgedMinutesIn(seconds, rules))).toEqual([2, 1, 0, 7])
  })
})

describe('alignMinutes', () => {
  it('takes a minute without a datapoint for a minute without requests', () => {
    const buckets = alignMinutes(
      { canary: [{ at: MINUTE, n: 5, bad: 1 }], stable: [{ at: 0, n: 9, bad: 0 }] },
      { from: 0, to: 2 * MINUTE }
    )
    expect(buckets).toEqual([
      { t: 0, canary: { n: 0, bad: 0 }, stable: { n: 9, bad: 0 } },
      { t: MINUTE, canary: { n: 5, bad: 1 }, stable: { n: 0, bad: 0 } }
    ])
  })

  it('makes whole and possible counts from the values of metrics', () => {
    const served = { at: 0, n: 9.6, bad: 12.4 }
    expect(alignMinutes({ canary: [served], stable: [] }, { from: 0, to: MINUTE })[0]?.canary).toEqual({
      n: 10,
      bad: 10
    })
  })
})
