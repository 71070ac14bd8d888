import { expect, it } from '@jest/globals'
import { parseEcsGates } from '../gate/parse-ecs-gates.js'
import { describeRolloutPlan } from './describe-rollout-plan.js'
import { planRollout } from './plan-rollout.js'

it('tells what moves when, how long it takes and who judges', () => {
  const gates = parseEcsGates('targets:')
  const plan = planRollout({
    steps: '25, 50, 100',
    bakeSeconds: 240,
    bakeMaxSeconds: undefined,
    scaleDownDelaySeconds: 0,
    pauseTimeoutSeconds: 0,
    gates,
    timeoutSeconds: undefined
  })
  expect(describeRolloutPlan(plan, gates)).toEqual([
    'ECS shifts the traffic by 25 % at a time (LINEAR); it is judged at 25, 50, 100 %.',
    'Its pauses at 75 % are continued at once.',
    'Each bake takes 4m 00s, and up to 12m 00s while there is doubt.',
    'If nobody answers a pause, ECS rolls back by itself after 26 minutes.',
    'In all: 12m 00s at least, 50m 00s at most, 14m 00s of which are set aside for ECS.',
    'Gate targets: fails when a target is unhealthy in 2 consecutive readings',
    'Warning: A bake of 4m 00s gives 1 judged minute, and no test fails on fewer than 2: 5 minutes or more are useful.'
  ])
})
