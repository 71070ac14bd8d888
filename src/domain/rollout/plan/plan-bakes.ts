import { badInput } from '../../errors.js'
import { countOf } from '../../text/count-of.js'
import type { Gate, GatePlan } from '../../gate/gate-plan.js'
import { nameWindow } from '../../gate/describe/describe-windows.js'
import { SERIES_MINUTES_NEEDED } from '../../gate/judge/judge-series.js'
import { minutesNeeded } from '../../gate/judge/breaches.js'
import { signalKey } from '../../gate/signal.js'
import { BAD_MINUTES_TO_FAIL } from '../../gate/statistics/e-value.js'
import { needsTargetMetrics, sourceOf, windowRulesOf } from '../../gate/source/windows-of-gate.js'
import { judgedMinutesIn, type WindowRules } from '../../gate/statistics/judged-window.js'
import { formatDuration } from '../../input/duration.js'

/** What is asked of the bakes of a rollout. */
export interface BakeSpec {
  readonly bakeSeconds: number
  /** Undefined: three times the bake. */
  readonly bakeMaxSeconds: number | undefined
  /** For which the old revision is kept once all traffic was shifted, the last bake included. */
  readonly scaleDownDelaySeconds: number
  readonly gates: GatePlan
  /** When the whole rollout must be over. Undefined: no limit of its own. */
  readonly timeoutSeconds: number | undefined
}

/** The bakes of a rollout on any platform. */
export interface BakePlan {
  readonly bakeMaxSeconds: number
  readonly budget: TimeBudget
  /** What is possible, but hardly meant. */
  readonly warnings: readonly string[]
}

/** Where the time goes. What the platform itself needs is unknown beforehand; `allowanceSeconds` is set aside for it. */
export interface TimeBudget {
  /** All bakes, when every gate passes in time. */
  readonly bakeSeconds: number
  /** All bakes, when every one is extended to its limit. */
  readonly bakeMaxSeconds: number
  /** For which the old revision is kept after all traffic was shifted; the last bake is part of it. */
  readonly scaleDownDelaySeconds: number
  readonly allowanceSeconds: number
  readonly atLeastSeconds: number
  readonly atMostSeconds: number
}

const BAKE_MAX_TIMES = 3

/**
 * Plans the bakes of so many steps. What contradicts itself, or could never succeed, is an error. Throws `bad-input`.
 * `allowanceSeconds`: what is set aside for the platform.
 */
export function planBakes(
  spec: BakeSpec,
  { steps, allowanceSeconds }: { readonly steps: number; readonly allowanceSeconds: number }
): BakePlan {
  const bakeMaxSeconds = spec.bakeMaxSeconds ?? spec.bakeSeconds * BAKE_MAX_TIMES
  if (bakeMaxSeconds < spec.bakeSeconds) {
    throw badInput(
      'bake-max',
      `${show(bakeMaxSeconds)} is shorter than the bake of ${show(spec.bakeSeconds)}. Set it to ${show(spec.bakeSeconds)} or more.`
    )
  }
  requireDecidable(spec, bakeMaxSeconds)
  requireComparison(spec.gates, steps)
  const budget = computeBudget(spec, { bakeMaxSeconds, steps, allowanceSeconds })
  requireTime(budget, spec)
  return {
    ...{ bakeMaxSeconds, budget },
    warnings: [
      ...warnOfBake(spec),
      ...warnOfTimeout(spec, budget),
      ...warnOfComparison(spec, steps),
      ...warnOfProbes(spec, bakeMaxSeconds)
    ]
  }
}

function computeBudget(
  { bakeSeconds, scaleDownDelaySeconds }: BakeSpec,
  each: { readonly bakeMaxSeconds: number; readonly steps: number; readonly allowanceSeconds: number }
): TimeBudget {
  const { allowanceSeconds } = each
  const before = each.steps - 1
  return {
    bakeSeconds: each.steps * bakeSeconds,
    bakeMaxSeconds: each.steps * each.bakeMaxSeconds,
    scaleDownDelaySeconds,
    allowanceSeconds,
    atLeastSeconds: before * bakeSeconds + Math.max(bakeSeconds, scaleDownDelaySeconds),
    atMostSeconds:
      before * each.bakeMaxSeconds + Math.max(each.bakeMaxSeconds, scaleDownDelaySeconds) + allowanceSeconds
  }
}

/** A gate that could never see enough would stop every rollout, or none: both look like a gate and are not. */
function requireDecidable({ gates: plan, ...spec }: BakeSpec, bakeMaxSeconds: number): void {
  // Named is the input that was given: `bake: 10` are ten seconds, and three times that is still nothing.
  const [input, times] = spec.bakeMaxSeconds === undefined ? ['bake', BAKE_MAX_TIMES] : ['bake-max', 1]
  for (const gate of plan.gates.filter(({ mode }) => mode === 'enforce')) {
    const rules = windowRulesOf(gate, plan)
    const needed = windowsToDecide(gate, rules)
    if (needed <= judgedMinutesIn(bakeMaxSeconds, rules)) continue
    const length = rules.windowSeconds ?? 60
    const seconds = needed * length + rules.warmUpMinutes * 60 + rules.metricDelaySeconds
    throw badInput(
      input,
      `a step lasts at most ${show(bakeMaxSeconds)}${times === 1 ? '' : ` (${times} times ${input})`}, but gate "${gate.name}" needs ${show(seconds)}. That is a metric delay of ${rules.metricDelaySeconds} s, a warm-up of ${describeWarmUp(rules)} and ${countOf(needed, `judged ${nameWindow(rules.windowSeconds)}`)}. Set ${input} to at least ${show(Math.ceil(seconds / times))}, or set mode: observe for the gate.`
    )
  }
}

/** A comparison by rank has minutes of both revisions only before the last step. */
function requireComparison({ gates }: GatePlan, steps: number): void {
  const gate = gates.find(({ kind, mode }) => kind === 'mann-whitney' && mode === 'enforce')
  if (gate === undefined || steps > 1) return
  throw badInput(
    'gates',
    `gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once, so it cannot pass. Shift the traffic in steps, or set mode: observe for the gate.`
  )
}

function describeWarmUp({ warmUpMinutes }: WindowRules): string {
  return Number.isInteger(warmUpMinutes) ? `${warmUpMinutes} min` : `${Math.round(warmUpMinutes * 60)} s`
}

/** Rules count minutes, whatever the windows of their source are. */
function windowsToDecide(gate: Gate, { windowSeconds = 60 }: WindowRules): number {
  const minutes = minutesToDecide(gate)
  return gate.kind === 'threshold' ? (minutes * 60) / windowSeconds : minutes
}

function minutesToDecide(gate: Gate): number {
  switch (gate.kind) {
    case 'relative':
    case 'absolute':
      return 1
    case 'threshold':
    case 'value-above':
      return minutesNeeded(gate.breaches)
    case 'mann-whitney':
      return SERIES_MINUTES_NEEDED
    case 'alarms':
    case 'http':
    case 'targets':
      return 0
  }
}

function requireTime(budget: TimeBudget, { timeoutSeconds }: BakeSpec): void {
  if (timeoutSeconds !== undefined && timeoutSeconds <= budget.atLeastSeconds) {
    throw badInput(
      'timeout',
      `${show(timeoutSeconds)} is too short: the bakes take at least ${show(budget.atLeastSeconds)}, and the whole rollout can take up to ${show(budget.atMostSeconds)}. Set ${show(budget.atMostSeconds)} or more, or leave it out.`
    )
  }
}

function warnOfBake({ gates, bakeSeconds }: BakeSpec): readonly string[] {
  if (hasOnlySources(gates)) return warnOfSourceBake(gates, bakeSeconds)
  const judged = judgedMinutesIn(bakeSeconds, gates)
  if (judged >= BAD_MINUTES_TO_FAIL) return []
  return [
    `A bake of ${show(bakeSeconds)} has ${countOf(judged, 'judged minute')}, but a gate needs at least ${BAD_MINUTES_TO_FAIL} to fail. Set bake to 5m or more.`
  ]
}

/** The same for gates of which each has a source of its own. */
function warnOfSourceBake(plan: GatePlan, bakeSeconds: number): readonly string[] {
  const short = plan.gates.find(
    gate =>
      (gate.kind === 'relative' || gate.kind === 'absolute') &&
      judgedMinutesIn(bakeSeconds, windowRulesOf(gate, plan)) < BAD_MINUTES_TO_FAIL
  )
  if (short === undefined) return []
  const { windowSeconds = 60, warmUpMinutes, metricDelaySeconds } = windowRulesOf(short, plan)
  const least = metricDelaySeconds + warmUpMinutes * 60 + BAD_MINUTES_TO_FAIL * windowSeconds
  return [
    `Gate "${short.name}" needs ${BAD_MINUTES_TO_FAIL} judged windows of ${windowSeconds} s to fail, and a bake of ${show(bakeSeconds)} has fewer. Set bake to ${show(least)} or more.`
  ]
}

/** Windows of a source are shorter, and less late: how many a bake has is another matter. */
function hasOnlySources({ gates }: GatePlan): boolean {
  const measured = gates.filter(gate => needsTargetMetrics(gate) || sourceOf(gate) !== undefined)
  return measured.length > 0 && !measured.some(needsTargetMetrics)
}

function warnOfTimeout({ timeoutSeconds }: BakeSpec, { atMostSeconds }: TimeBudget): readonly string[] {
  if (timeoutSeconds === undefined || timeoutSeconds >= atMostSeconds) return []
  return [
    `The rollout may take ${show(atMostSeconds)} if every bake is extended, but times out after ${show(timeoutSeconds)}.`
  ]
}

/** Where all traffic moves at once, a gate that only compares never has anything to compare with. */
function warnOfComparison({ gates: { gates } }: BakeSpec, steps: number): readonly string[] {
  if (steps > 1) return []
  const judgedAlone = gates.flatMap(gate => (gate.kind === 'absolute' ? [signalKey(gate.signal)] : []))
  return gates.flatMap(gate =>
    gate.kind === 'relative' && !judgedAlone.includes(signalKey(gate.signal))
      ? [
          `Gate "${gate.name}" has no stable traffic to compare with when all traffic shifts at once. Set max-rate for it.`
        ]
      : []
  )
}

/** Probes fail at their timeout. A step that ends before it never sees them fail. */
function warnOfProbes({ gates: { gates } }: BakeSpec, bakeMaxSeconds: number): readonly string[] {
  return gates.flatMap(gate =>
    gate.kind === 'http' && gate.mode === 'enforce' && gate.withinSeconds > bakeMaxSeconds
      ? [
          `Gate "${gate.name}" may take ${show(gate.withinSeconds)}, but a step ends after at most ${show(bakeMaxSeconds)}. A gate that has not passed by then is inconclusive, not failed. Set \`within: ${show(bakeMaxSeconds)}\`, or a longer bake-max.`
        ]
      : []
  )
}

function show(seconds: number): string {
  return formatDuration(seconds * 1000)
}
