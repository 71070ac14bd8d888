import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { observe } from '../../../../test/fakes/observed-traffic.js'
import { judgeGates } from './judge-gates.js'
import type { Phase } from './judge-series.js'
import { parseSampleGates } from '../../../../test/fakes/sample-gates.js'
import { estimateShift } from '../statistics/rank-shift.js'

const gates = (failsWhen: string) => `mann-whitney:
  metric: Orders
  fails-when: ${failsWhen}`

/** Minutes of a series that wobbles around a level. */
const wobble = (level: number) => (minute: number) => level + ((minute * 7) % 5)

function judge(
  minutes: number,
  [canary, stable]: readonly [(minute: number) => number | undefined, (minute: number) => number | undefined],
  { failsWhen = 'lower', phase = 'final' }: { readonly failsWhen?: string; readonly phase?: Phase } = {}
) {
  const points = Array.from({ length: minutes }, (_, t) => ({
    // The minute in which the weight changed is dropped.
    t: (t + 1) * 60_000,
    canary: canary(t),
    stable: stable(t)
  }))
  const observations = observe([], { series: new Map([['Orders by rank', points]]) })
  const [report] = judgeGates(parseSampleGates(gates(failsWhen)), observations, phase)
  return report?.result
}

describe('mann-whitney', () => {
  it('passes two series of the same level', () => {
    expect(judge(30, [wobble(100), wobble(100)])?.kind).toBe('pass')
  })

  it('fails a series beyond the tolerance, in the direction asked for', () => {
    const halved = [wobble(50), wobble(100)] as const
    expect(judge(30, halved)?.kind).toBe('fail')
    expect(judge(30, halved, { failsWhen: 'different' })?.kind).toBe('fail')
    expect(judge(30, halved, { failsWhen: 'higher' })?.kind).toBe('pass')
  })

  it('passes a difference within the tolerance', () => {
    expect(judge(30, [wobble(85), wobble(100)])?.kind).toBe('pass')
  })

  it('reports what it observed', () => {
    expect(judge(30, [wobble(50), wobble(100)])?.reason).toMatch(
      /^Orders of the canary differs by -50 \(-\d+ to -\d+\) from stable 102; 26 is accepted\.$/
    )
  })

  it('is inconclusive below 30 minutes with values of both', () => {
    expect(judge(40, [minute => (minute < 11 ? undefined : 1), () => 1])).toMatchObject({
      kind: 'inconclusive',
      doubt: 'insufficient-data'
    })
  })

  it('leaves out the minutes that the platform may not know whole yet, and those right after a change of weight', () => {
    const points = Array.from({ length: 31 }, (_, t) => ({ t: t * 60_000, canary: 1, stable: 1 }))
    const at = (now: number) => {
      const observations = observe([], { now, series: new Map([['Orders by rank', points]]) })
      return judgeGates(parseSampleGates(gates('lower')), observations, 'final')[0]?.result.kind
    }
    expect([at(31 * 60_000 + 119_000), at(31 * 60_000 + 120_000)]).toEqual(['inconclusive', 'pass'])
  })

  it('evaluates once, at the end of the bake', () => {
    expect(judge(30, [wobble(50), wobble(100)], { phase: 'interim' })?.kind).toBe('inconclusive')
  })

  it('finds no difference between constants that are equal', () => {
    expect(judge(30, [() => 0, () => 0], { failsWhen: 'different' })?.kind).toBe('pass')
  })
})

describe('estimateShift', () => {
  it('finds the median of all differences', () => {
    const { estimate } = estimateShift([1.1, 2.2, 3.3, 4.4, 5.5, 6.6, 7.7, 8.8], [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4], 0.95)
    expect(estimate).toBeCloseTo(2.7, 5)
  })

  it('moves with the sample, and encloses its estimate', () => {
    const sample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -50, max: 50 }), (one, other, by) => {
        const shift = estimateShift(one, other, 0.98)
        const moved = estimateShift(
          one.map(value => value + by),
          other,
          0.98
        )
        expect(shift.from).toBeLessThanOrEqual(shift.estimate)
        expect(shift.to).toBeGreaterThanOrEqual(shift.estimate)
        expect(Number.isFinite(shift.from + shift.to)).toBe(true)
        expect(moved.estimate - shift.estimate).toBeCloseTo(by, 6)
      })
    )
  })

  it('covers the true shift about as often as it promises', () => {
    let state = 1
    const draw = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const normal = () => Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw())
    const covered = Array.from({ length: 1_000 }, () => {
      const one = Array.from({ length: 30 }, () => normal() + 1)
      const other = Array.from({ length: 30 }, normal)
      const { from, to } = estimateShift(one, other, 0.9)
      return from <= 1 && to >= 1
    }).filter(Boolean).length
    expect(covered).toBeGreaterThan(870)
    expect(covered).toBeLessThan(930)
  })
})
