import type { Gate, GatePlan } from '../gate-plan.js'
import type { WindowRules } from '../statistics/judged-window.js'
import type { DeclaredSource } from './declared-source.js'

const MINUTE_SECONDS = 60

type SourcedPlan = Pick<GatePlan, 'warmUpMinutes' | 'metricDelaySeconds' | 'sources' | 'sourceWarmUpSeconds'>

/** The name of the source that a gate takes its figures from; undefined where these are the target's own. */
export function sourceOf(gate: Gate): string | undefined {
  if ('signal' in gate) return gate.signal.from?.source
  return 'from' in gate ? gate.from.source : undefined
}

/** Whether a gate takes figures from the target itself. */
export function needsTargetMetrics(gate: Gate): boolean {
  if ('signal' in gate) return gate.signal.from?.requests === undefined
  return gate.kind === 'mann-whitney' && gate.from === undefined
}

/** The plan without the gates that need a source: for what a source must never keep from ending. */
export function withoutSources(plan: GatePlan): GatePlan {
  const { sources, ...rest } = plan
  if (sources === undefined) return plan
  return { ...rest, gates: plan.gates.filter(gate => sourceOf(gate) === undefined) }
}

/** How long the windows are that a gate is judged by, and which of them count. */
export function windowRulesOf(gate: Gate, plan: SourcedPlan): WindowRules {
  const { warmUpMinutes, metricDelaySeconds, sources = [], sourceWarmUpSeconds } = plan
  const name = sourceOf(gate)
  const source = sources.find(each => each.name === name)
  if (source === undefined) return { warmUpMinutes, metricDelaySeconds }
  // Requests of the target come by the minute, and as late as its metrics.
  const isShared = needsTargetMetrics(gate)
  const windowSeconds = windowSecondsOf(gate, source)
  return {
    warmUpMinutes: isShared ? warmUpMinutes : (sourceWarmUpSeconds ?? windowSeconds) / MINUTE_SECONDS,
    metricDelaySeconds: isShared ? Math.max(metricDelaySeconds, source.delaySeconds) : source.delaySeconds,
    windowSeconds
  }
}

/** Seconds of the windows in which a gate's queries are asked for. Values are compared by the minute. */
export function windowSecondsOf(gate: Gate, source: Pick<DeclaredSource, 'windowSeconds'>): number {
  return 'signal' in gate && !needsTargetMetrics(gate) ? source.windowSeconds : MINUTE_SECONDS
}
