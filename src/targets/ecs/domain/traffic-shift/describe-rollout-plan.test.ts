import { expect, it } from '@jest/globals'
import { parseEcsGates } from '../gate/parse-ecs-gates.js'
import { describeRolloutPlan } from './describe-rollout-plan.js'
import { planRollout } from './plan-rollout.js'

it('shows the steps, their duration and their gates', () => {
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
    'ECS shifts the traffic in steps of 25% (LINEAR). Gates are evaluated at 25%, 50%, 100%.',
    'ECS also pauses at 75%; deploy-kit continues these pauses immediately.',
    'Each step bakes for 4m 00s, or up to 12m 00s without enough evidence.',
    'ECS rolls back automatically when a pause is not continued within 26 minutes.',
    'Total: 12m 00s to 50m 00s, including 14m 00s for ECS operations.',
    'Gate targets: fails when a target is unhealthy in 2 consecutive readings',
    'Warning: A bake of 4m 00s has 1 judged minute, but a gate needs at least 2 to fail. Set bake to 5m or more.'
  ])
})
