import type { ThresholdConfiguration } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { breakerThreshold } from './circuit-breaker.js'

test.each<[number, ThresholdConfiguration | undefined, number]>([
  [1, undefined, 3],
  [25, undefined, 13],
  [1000, undefined, 200],
  [1, { type: 'COUNT', value: 1 }, 1],
  [10, { type: 'BOUNDED_PERCENT', value: 80 }, 8],
  [1000, { type: 'UNBOUNDED_PERCENT', value: 50 }, 500]
])('for %i tasks and %j the threshold is %i', (desiredCount, thresholdConfiguration, threshold) => {
  const breaker = { enable: true, rollback: true, ...(thresholdConfiguration && { thresholdConfiguration }) }
  expect(breakerThreshold(breaker, desiredCount)).toBe(threshold)
})
