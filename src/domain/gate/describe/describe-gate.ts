import { formatStatuses } from '../judge/check-probe.js'
import { formatCount, formatRate } from './format-figures.js'
import { describeBreaches } from './describe-breaches.js'
import type { Gate, HttpGate } from '../gate-plan.js'

/** What a gate will do, in one line for a plan. */
export function describeGate(gate: Gate): string {
  return `${gate.name}: ${describeRule(gate)}${gate.mode === 'observe' ? ' (observe only)' : ''}`
}

function describeRule(gate: Gate): string {
  switch (gate.kind) {
    case 'relative':
      return `fails above ${Number((1 + gate.tolerance).toFixed(3))} times the stable rate; ${describeTest(gate)}`
    case 'absolute':
      return `fails above ${formatRate(gate.maxRate)}; ${describeTest(gate)}`
    case 'threshold':
      return `needs ${formatCount(gate.minRequests)} requests per step to pass`
    case 'alarms':
      return `none of ${gate.alarms.join(', ')} in ALARM`
    case 'http':
      return describeProbes(gate)
    case 'targets':
      return 'fails when a target is unhealthy in 2 consecutive readings'
    case 'mann-whitney':
      return `fails when ${gate.failsWhen} by more than ${formatRate(gate.tolerance)} (${formatRate(gate.confidence)} confidence)`
    case 'value-above':
      return `fails above ${String(gate.limit)} for ${describeBreaches(gate.breaches)}`
  }
}

function describeTest({ alpha, minRequests }: { readonly alpha: number; readonly minRequests: number }): string {
  return `needs ${formatCount(minRequests)} requests per step to pass; fails at most 1 in ${formatCount(Math.round(1 / alpha))} rollouts of a healthy revision`
}

function describeProbes({ expect, timesInARow, withinSeconds }: HttpGate): string {
  return `needs ${timesInARow} consecutive responses with status ${formatStatuses(expect.statuses)} within ${withinSeconds} s`
}
