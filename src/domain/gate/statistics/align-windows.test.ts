import { expect, it } from '@jest/globals'
import { alignWindows, type WindowCounts } from './align-windows.js'
import { sumToMinutes } from './sum-to-minutes.js'

const counts = (
  canary: Readonly<Record<number, number>>,
  stable: Readonly<Record<number, number>>,
  unsettled: readonly number[] = []
): WindowCounts => {
  const byStart = (side: Readonly<Record<number, number>>) =>
    new Map(Object.entries(side).map(([t, value]) => [Number(t), value]))
  return { canary: byStart(canary), stable: byStart(stable), unsettled: new Set(unsettled) }
}

it('puts the counts of both sides beside each other, oldest first', () => {
  const requests = counts({ 10: 5, 0: 4 }, { 0: 40, 10: 50 })
  expect(alignWindows({ requests, bad: counts({ 0: 1, 10: 0 }, { 0: 2, 10: 0 }) }, 'unsettled')).toEqual({
    buckets: [
      { t: 0, canary: { n: 4, bad: 1 }, stable: { n: 40, bad: 2 } },
      { t: 10, canary: { n: 5, bad: 0 }, stable: { n: 50, bad: 0 } }
    ],
    withoutBad: 0
  })
})

it.each([
  ['of the canary', counts({}, { 0: 0 })],
  ['of stable', counts({ 0: 0 }, {})]
])('leaves out a window with requests but no count of bad ones %s', (_, bad) => {
  expect(alignWindows({ requests: counts({ 0: 4 }, { 0: 40 }), bad }, 'unsettled')).toEqual({
    buckets: [],
    withoutBad: 1
  })
})

it('takes a missing count of bad requests for zero with missing: zero, and never one that is unsettled', () => {
  const requests = counts({ 0: 4, 10: 4 }, { 0: 40, 10: 40 })
  expect(alignWindows({ requests, bad: counts({}, {}, [10]) }, 'zero').buckets).toEqual([
    { t: 0, canary: { n: 4, bad: 0 }, stable: { n: 40, bad: 0 } }
  ])
})

it('needs no count of bad requests where a side served nothing', () => {
  const { buckets } = alignWindows({ requests: counts({ 0: 0 }, { 0: 40 }), bad: counts({}, { 0: 0 }) }, 'unsettled')
  expect(buckets).toEqual([{ t: 0, canary: { n: 0, bad: 0 }, stable: { n: 40, bad: 0 } }])
})

it('leaves out a window without requests of the canary', () => {
  const requests = counts({}, { 0: 40 })
  expect(alignWindows({ requests, bad: counts({ 0: 0 }, { 0: 0 }) }, 'zero').buckets).toEqual([])
})

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1])('never counts %d requests', value => {
  const requests = counts({ 0: value }, { 0: 40 })
  expect(alignWindows({ requests, bad: counts({ 0: 0 }, { 0: 0 }) }, 'zero').buckets).toEqual([])
})

it('keeps the canary where stable has no more requests', () => {
  const { buckets } = alignWindows({ requests: counts({ 0: 4 }, {}), bad: counts({ 0: 1 }, {}) }, 'unsettled')
  expect(buckets).toEqual([{ t: 0, canary: { n: 4, bad: 1 }, stable: { n: 0, bad: 0 } }])
})

it('sums windows to minutes for rules that count minutes, and leaves out a minute with a gap', () => {
  const window = (t: number) => ({ t: t * 1000, canary: { n: 2, bad: 1 }, stable: { n: 20, bad: 0 } })
  const buckets = [0, 20, 40, 60, 100].map(window)
  expect(sumToMinutes({ buckets, step: buckets.slice(3), canaryPercent: 10, windowSeconds: 20 })).toEqual({
    buckets: [{ t: 0, canary: { n: 6, bad: 3 }, stable: { n: 60, bad: 0 } }],
    step: [],
    canaryPercent: 10
  })
})
