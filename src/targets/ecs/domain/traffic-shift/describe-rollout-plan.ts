import { describeGate } from '../../../../domain/gate/describe/describe-gate.js'
import type { GatePlan } from '../../../../domain/gate/gate-plan.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import type { TrafficShiftStrategy } from './deployment-configuration.js'
import type { RolloutPlan } from './rollout-plan.js'

/** The plan for people, line by line: what moves when, how long it takes, who judges. */
export function describeRolloutPlan(plan: RolloutPlan, { gates }: GatePlan): readonly string[] {
  const { budget } = plan
  const between = plan.stops.filter(stop => !plan.steps.includes(stop))
  return [
    `ECS shifts the traffic ${describeStrategy(plan.strategy)}; it is judged at ${plan.steps.join(', ')} %.`,
    ...(between.length === 0 ? [] : [`Its pauses at ${between.join(', ')} % are continued at once.`]),
    `Each bake takes ${show(plan.bakeSeconds)}, and up to ${show(plan.bakeMaxSeconds)} while there is doubt.`,
    `If nobody answers a pause, ECS rolls back by itself after ${plan.hookTimeoutMinutes} minutes.`,
    `In all: ${show(budget.atLeastSeconds)} at least, ${show(budget.atMostSeconds)} at most, ${show(budget.allowanceSeconds)} of which are set aside for ECS.`,
    ...gates.map(gate => `Gate ${describeGate(gate)}`),
    ...plan.warnings.map(warning => `Warning: ${warning}`)
  ]
}

function describeStrategy(strategy: TrafficShiftStrategy): string {
  switch (strategy.kind) {
    case 'canary':
      return `to ${strategy.percent} %, then all of it (CANARY)`
    case 'linear':
      return `by ${strategy.stepPercent} % at a time (LINEAR)`
    case 'blue-green':
      return 'all at once (BLUE_GREEN)'
  }
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
