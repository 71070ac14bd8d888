import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import { formatCount, formatDigits } from '../../../../domain/gate/describe/format-figures.js'
import { needsTargetMetrics } from '../../../../domain/gate/source/windows-of-gate.js'
import { judgedMinutesIn } from '../../../../domain/gate/statistics/judged-window.js'
import { writeDuration } from '../../../../domain/input/duration.js'
import type { Finding } from './preflight.js'

/** What each step asks of the traffic. */
export interface TrafficPlan {
  readonly gates: GatePlan
  /** Weights (percent) at which the rollout is baked. */
  readonly steps: readonly number[]
  readonly bakeMaxSeconds: number
}

type TrafficGate = Extract<Gate, { readonly minRequests: number }>

/** The maximum for a step. */
const LONGEST_BAKE_SECONDS = 86_400

/**
 * Compares the requests that the canary gets in each step with what its gates need for a verdict, and warns of the first step that has too
 * few. `perMinute`: requests a minute of the whole service. `hours`: over which they were counted.
 */
export function inspectTraffic(
  { gates, steps, bakeMaxSeconds }: TrafficPlan,
  { perMinute, hours }: { readonly perMinute: number; readonly hours: number }
): readonly Finding[] {
  const minutes = judgedMinutesIn(bakeMaxSeconds, gates)
  const short = steps.flatMap(percent => {
    const gate = mostDemanding(gates.gates, percent)
    const expected = Math.round((perMinute * percent * minutes) / 100)
    return gate === undefined || expected >= gate.minRequests ? [] : [{ percent, gate, expected }]
  })
  const [first] = short
  if (first === undefined) return []
  const { percent, gate, expected } = first
  const rate = `${formatDigits(perMinute)} ${perMinute === 1 ? 'request' : 'requests'} a minute (last ${hours} hours)`
  const gets = `a step of ${percent}% for at most ${writeDuration(bakeMaxSeconds)} gets about ${formatCount(expected)}`
  const needs = `gate "${gate.name}" needs ${formatCount(gate.minRequests)}`
  const more = [longerBake(first, { perMinute, gates }), largerStep(first, perMinute * minutes)].filter(
    way => way !== undefined
  )
  const other = percent === 100 ? 'use an http gate' : 'use strategy: blue-green with an http gate'
  const ways = [...(more.length > 0 ? more : [other]), ...(expected > 0 ? ['lower min-requests'] : [])]
  const advice = ways.join(', or ')
  const message = `At ${rate}, ${gets}, and ${needs}: the step would be inconclusive. ${advice.replace(/^./, first => first.toUpperCase())}.`
  return [{ severity: 'warns', code: 'metric', message }]
}

interface ShortStep {
  readonly percent: number
  readonly gate: TrafficGate
}

/** Where all traffic is on the canary, a comparison with stable needs none. */
function mostDemanding(gates: readonly Gate[], percent: number): TrafficGate | undefined {
  const deciding = gates.filter(
    (gate): gate is TrafficGate =>
      'minRequests' in gate &&
      gate.mode === 'enforce' &&
      needsTargetMetrics(gate) &&
      (gate.kind !== 'relative' || percent < 100)
  )
  return deciding.toSorted((one, other) => other.minRequests - one.minRequests)[0]
}

function longerBake(
  { percent, gate }: ShortStep,
  { perMinute, gates }: { readonly perMinute: number; readonly gates: GatePlan }
): string | undefined {
  const minutes = Math.ceil((gate.minRequests * 100) / (perMinute * percent)) + gates.warmUpMinutes
  const seconds = minutes * 60 + Math.ceil(gates.metricDelaySeconds / 60) * 60
  return seconds > LONGEST_BAKE_SECONDS ? undefined : `increase bake-max to ${writeDuration(seconds)}`
}

function largerStep({ percent, gate }: ShortStep, requests: number): string | undefined {
  const needed = Math.ceil((gate.minRequests * 100) / requests)
  return percent < needed && needed < 100 ? `start with a step of ${needed}%` : undefined
}
