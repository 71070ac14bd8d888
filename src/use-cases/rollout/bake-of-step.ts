import type { Bake, OnInconclusive } from '../../domain/gate/judge/decide-bake.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import type { Observations } from '../../domain/gate/observations.js'
import type { Stop } from '../../domain/rollout/observation.js'
import { failedSources } from './sources/read-sources.js'
import type { RolloutState, RolloutStep } from './rollout-state.js'

/** The part of a plan that sets how long a step is baked. */
export interface BakePlan {
  readonly gates: GatePlan
  readonly bakeSeconds: number
  readonly bakeMaxSeconds: number
  readonly onInconclusive: OnInconclusive
}

/** Missing data decides nothing during an outage: the step's limit is extended by the length of the outage. */
const UNREAD_MILLISECONDS_AT_MOST = 600_000

/** Notes whether this look could read everything. For how many milliseconds of the step something could not be read, ten minutes at most. */
export function noteReadings(state: RolloutState, step: RolloutStep, { now }: Observations): number {
  const { unreadable, failedReads } = state
  const isFailing = Object.values(failedReads).some(failed => failed > 0) || failedSources(state).size > 0
  const soFar = step.unreadMilliseconds + (isFailing || unreadable !== undefined ? now - step.readAt : 0)
  if (!isFailing) Object.assign(step, { readAt: now, unreadMilliseconds: soFar })
  return Math.min(soFar, UNREAD_MILLISECONDS_AT_MOST)
}

interface BakedStep {
  readonly stop: Stop
  readonly step: RolloutStep
  readonly unreadMilliseconds: number
  /** How long the rollout was there before this run followed it: it waits for evidence as long as any other. */
  readonly lateMilliseconds: number
  readonly probes: Observations['probes']
}

/** How long a step is baked. Before there is traffic that is as long as its probes take. */
export function bakeOfStep(
  plan: BakePlan,
  { stop, step, unreadMilliseconds, lateMilliseconds, probes }: BakedStep
): Bake {
  const isBeforeTraffic = step.canaryPercent === 0
  const bakeMaxSeconds = plan.bakeMaxSeconds + lateMilliseconds / 1000
  const withinSeconds = isBeforeTraffic ? Infinity : bakeMaxSeconds
  const probing = probingSeconds(plan.gates, { startedAt: step.startedAt, withinSeconds, probes })
  return {
    startedAt: step.startedAt,
    bakeSeconds: isBeforeTraffic ? 0 : plan.bakeSeconds,
    bakeMaxSeconds: (isBeforeTraffic ? probing : Math.max(bakeMaxSeconds, probing)) + unreadMilliseconds / 1000,
    onInconclusive: isBeforeTraffic ? 'abort' : plan.onInconclusive,
    expiresAt: stop.expiresAt
  }
}

interface Probing {
  readonly startedAt: number
  /** Gates that take longer count for nothing. */
  readonly withinSeconds: number
  readonly probes: Observations['probes']
}

/**
 * How long a step lasts, so that each probe that never succeeds has failed its gate: `within` counts from the first probe, which comes after
 * the start of the step. A shorter step would end `inconclusive` where the gate is about to fail.
 */
function probingSeconds({ gates }: GatePlan, { startedAt, withinSeconds, probes }: Probing): number {
  const each = gates.map(gate => {
    if (gate.kind !== 'http' || gate.withinSeconds > withinSeconds) return 0
    const [first] = (probes.get(gate.name) ?? []).map(({ at }) => at).sort((one, other) => one - other)
    return gate.withinSeconds + Math.max(0, (first ?? startedAt) - startedAt) / 1000
  })
  return Math.max(0, ...each)
}
