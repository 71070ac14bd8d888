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
    `ECS shifts the traffic ${describeStrategy(plan.strategy)}. Gates are evaluated at ${plan.steps.join('%, ')}%.`,
    ...(between.length === 0
      ? []
      : [`ECS also pauses at ${between.join('%, ')}%; deploy-kit continues these pauses immediately.`]),
    `Each step bakes for ${show(plan.bakeSeconds)}, or up to ${show(plan.bakeMaxSeconds)} without enough evidence.`,
    `ECS rolls back automatically when a pause is not continued within ${plan.hookTimeoutMinutes} minutes.`,
    `Total: ${show(budget.atLeastSeconds)} to ${show(budget.atMostSeconds)}, including ${show(budget.allowanceSeconds)} for ECS operations.`,
    ...gates.map(gate => `Gate ${describeGate(gate)}`),
    ...plan.warnings.map(warning => `Warning: ${warning}`)
  ]
}

function describeStrategy(strategy: TrafficShiftStrategy): string {
  switch (strategy.kind) {
    case 'canary':
      return `to ${strategy.percent}%, then to 100% (CANARY)`
    case 'linear':
      return `in steps of ${strategy.stepPercent}% (LINEAR)`
    case 'blue-green':
      return 'all at once (BLUE_GREEN)'
  }
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
