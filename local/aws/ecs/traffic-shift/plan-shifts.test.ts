import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { planShifts } from './plan-shifts.js'
import { weightsFor } from './listener-rules.js'

const percents = (configuration: DeploymentConfiguration) => planShifts(configuration).map(({ percent }) => percent)

test('blue/green shifts once, a canary twice', () => {
  expect(percents({ strategy: 'BLUE_GREEN' })).toEqual([100])
  expect(percents({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0.1 } })).toEqual([0.1, 100])
  expect(percents({ strategy: 'CANARY', canaryConfiguration: { canaryPercent: 100 } })).toEqual([100])
})

test('a linear deployment takes as many steps as it needs, the last maybe smaller', () => {
  expect(percents({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 20 } })).toEqual([20, 40, 60, 80, 100])
  expect(percents({ strategy: 'LINEAR', linearConfiguration: { stepPercent: 33.3 } })).toEqual([33.3, 66.6, 99.9, 100])
})

test('the defaults are those of the API', () => {
  expect(planShifts({ strategy: 'CANARY' })).toEqual([
    { percent: 5, bakeMinutes: 10 },
    { percent: 100, bakeMinutes: 0 }
  ])
  expect(planShifts({ strategy: 'LINEAR' })).toHaveLength(10)
})

test('weights are whole numbers of at most 999', () => {
  expect(weightsFor(5)).toEqual({ green: 5, blue: 95 })
  expect(weightsFor(0.1)).toEqual({ green: 1, blue: 999 })
  expect(weightsFor(99.9)).toEqual({ green: 999, blue: 1 })
})
