import { expect, test } from '@jest/globals'
import { planRollingStep, type RollingState } from './plan-rolling-step.js'

const state = (changes: Partial<RollingState>): RollingState => ({
  desired: 4,
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  primary: { live: 0, healthy: 0 },
  old: { live: 4, healthy: 4 },
  ...changes
})

test.each<[string, Partial<RollingState>, object]>([
  ['twice as many fit: all start', {}, { startPrimary: 4, stopOld: 0 }],
  ['half more fits: half starts', { maximumPercent: 150 }, { startPrimary: 2, stopOld: 0 }],
  [
    'none more fits: the old ones make room',
    { maximumPercent: 100, minimumHealthyPercent: 50 },
    { startPrimary: 0, stopOld: 2 }
  ],
  [
    'as many old ones stop as new ones are healthy',
    { primary: { live: 4, healthy: 3 } },
    { startPrimary: 0, stopOld: 3 }
  ],
  [
    'unhealthy old ones make room first',
    { maximumPercent: 100, old: { live: 4, healthy: 3 } },
    { startPrimary: 0, stopOld: 1 }
  ],
  ['scaled to zero, all stop', { desired: 0, primary: { live: 2, healthy: 2 } }, { stopPrimary: 2, stopOld: 4 }],
  ['neither limit leaves room: nothing moves', { maximumPercent: 100 }, { startPrimary: 0, stopOld: 0, stopPrimary: 0 }]
])('%s', (_, changes, step) => {
  expect(planRollingStep(state(changes))).toMatchObject(step)
})

test.each([
  [1, 100, 200],
  [3, 50, 150],
  [5, 66, 100],
  [10, 0, 100],
  [10, 90, 110]
])(
  '%i tasks at %i-%i percent are all replaced, between the limits',
  (desired, minimumHealthyPercent, maximumPercent) => {
    let primary = 0
    let old = desired
    for (let turn = 0; turn < 100 && (primary < desired || old > 0); turn += 1) {
      const limits = { desired, minimumHealthyPercent, maximumPercent }
      const fleets = { primary: { live: primary, healthy: primary }, old: { live: old, healthy: old } }
      const step = planRollingStep({ ...limits, ...fleets })
      old -= step.stopOld
      expect(primary + old).toBeGreaterThanOrEqual(Math.ceil((desired * minimumHealthyPercent) / 100))
      primary += step.startPrimary
      expect(primary + old).toBeLessThanOrEqual(Math.floor((desired * maximumPercent) / 100))
    }
    expect([primary, old]).toEqual([desired, 0])
  }
)
