import { expect, it } from '@jest/globals'
import { findDrift } from './find-drift.js'

const STOPS = [20, 100]

it.each([
  ['the weights are as ECS set them', { measured: 20, atFirst: 20, requested: 20, stops: STOPS }],
  ['nothing was shifted yet', { measured: 0, atFirst: 0, requested: 0, stops: STOPS }],
  ['ECS has not reported its last shift yet', { measured: 100, atFirst: 100, requested: 20, stops: STOPS }],
  ['ECS reports no weights', { measured: 20, atFirst: 20, requested: undefined, stops: STOPS }],
  ['whole weights make a share of a tenth', { measured: 33, atFirst: 33, requested: 33.3, stops: [33.3, 100] }],
  ['another run made the plan', { measured: 40, atFirst: 40, requested: 40, stops: [] }]
])('finds none when %s', (_, weights) => {
  expect(findDrift(weights)).toBeUndefined()
})

it.each([
  [
    'the weights change within a pause',
    { measured: 100, atFirst: 20, requested: 20 },
    'it was 20% when the pause began'
  ],
  ['traffic was taken back', { measured: 0, atFirst: 0, requested: 20 }, 'ECS had set 20%'],
  ['a tiny share was taken back', { measured: 0, atFirst: 0, requested: 0.1 }, 'ECS had set 0.1%'],
  ['a share is not in the plan', { measured: 50, atFirst: 50, requested: 20 }, 'ECS stops at 0, 20, 100%']
])('finds some when %s', (_, weights, instead) => {
  expect(findDrift({ ...weights, stops: STOPS })).toBe(
    `The listener rule's weights were changed during the rollout: ${weights.measured}% of traffic is on the canary, and ${instead}.`
  )
})
