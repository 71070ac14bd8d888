import { describe, expect, it } from '@jest/globals'
import type { TrafficEntry } from '../app/container-app.js'
import { findStable, stableTag } from './find-stable.js'
import { pinnedTraffic, trafficOf } from './set-weights.js'

const entry = (revisionName: string | undefined, weight: number, label?: string): TrafficEntry => ({
  ...{ revisionName, weight, label, isLatest: revisionName === undefined }
})
const active = new Set(['a', 'b', 'c'])

describe('shares of two revisions', () => {
  it.each([
    [
      10,
      [
        { revisionName: 'b', weight: 10 },
        { revisionName: 'a', weight: 90 }
      ]
    ],
    [0, [{ revisionName: 'a', weight: 100 }]],
    [100, [{ revisionName: 'b', weight: 100 }]]
  ])('at %d% name both by revision', (percent, traffic) => {
    expect(trafficOf({ canary: 'b', stable: 'a', percent }, { before: [entry('a', 100)], active })).toEqual(traffic)
  })

  it('keep the labels of revisions that are active', () => {
    const before = [entry('a', 100, 'live'), entry('c', 0, 'preview'), entry('gone', 0, 'old')]
    expect(trafficOf({ canary: 'b', stable: 'a', percent: 50 }, { before, active })).toEqual([
      { revisionName: 'a', weight: 50, label: 'live' },
      { revisionName: 'c', weight: 0, label: 'preview' },
      { revisionName: 'b', weight: 50 }
    ])
  })

  it('have no parts of a percent', () => {
    expect(() => trafficOf({ canary: 'b', stable: 'a', percent: 12.5 }, { before: [], active })).toThrow(
      '12.5% cannot be set'
    )
  })
})

describe('traffic that follows the latest revision', () => {
  it('is bound to the name of that revision', () => {
    expect(pinnedTraffic([entry(undefined, 100)], new Map([['a', 100]]))).toEqual([{ revisionName: 'a', weight: 100 }])
  })

  it('is left as it is where names have all of it', () => {
    expect(pinnedTraffic([entry('a', 100)], new Map([['a', 100]]))).toBeUndefined()
  })
})

describe('the stable revision', () => {
  const rollout = { canary: 'b', stable: 'a', startedAt: 7 }

  it.each([
    [
      'has all traffic outside of a rollout',
      { weights: { a: 100 }, tag: stableTag('b', { startedAt: 7 }), rollout: undefined },
      'a'
    ],
    ['is the one before while the canary has all traffic', { weights: { b: 100 }, tag: undefined, rollout }, 'a'],
    ['is the canary once it was promoted', { weights: { b: 100 }, tag: stableTag('b', rollout), rollout }, 'b'],
    [
      'is the one before after a tag of an earlier rollout',
      { weights: { a: 90, b: 10 }, tag: stableTag('b', { startedAt: 6 }), rollout },
      'a'
    ],
    ['is the one that others gave all traffic', { weights: { c: 100 }, tag: undefined, rollout }, 'c'],
    ['is unknown without traffic', { weights: {}, tag: undefined, rollout: undefined }, undefined]
  ])('%s', (_, { weights, ...rest }, stable) => {
    expect(findStable({ weights: new Map(Object.entries(weights)), ...rest })).toBe(stable)
  })
})
