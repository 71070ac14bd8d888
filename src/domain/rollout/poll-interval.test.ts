import { expect, it } from '@jest/globals'
import { pollIntervalMilliseconds } from './poll-interval.js'

it.each([
  [0, 1_000],
  [20_000, 1_000],
  [50_000, 1_000],
  [100_000, 2_000],
  [300_000, 6_000],
  [500_000, 10_000],
  [7_200_000, 10_000]
])('a rollout of %d ms is looked at every %d ms', (elapsed, interval) => {
  expect(pollIntervalMilliseconds(elapsed)).toBe(interval)
})
