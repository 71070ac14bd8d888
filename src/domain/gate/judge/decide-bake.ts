import { capitalize } from '../../text/capitalize.js'
import { formatDuration } from '../../input/duration.js'
import type { CombinedResult } from './combine-reports.js'
import type { Phase } from './judge-series.js'

/** How long one step is watched. Times are epoch milliseconds. */
export interface Bake {
  readonly startedAt: number
  readonly bakeSeconds: number
  /** Until when an inconclusive step may be watched. */
  readonly bakeMaxSeconds: number
  readonly onInconclusive: OnInconclusive
  /** When the platform acts automatically; undefined where nothing expires. */
  readonly expiresAt: number | undefined
}

export type OnInconclusive = 'abort' | 'continue' | 'pause'

/** What the gates' words mean for the step. */
export type BakeDecision =
  | { readonly kind: 'undecided'; readonly waitingFor: string; readonly untilAt: number }
  | { readonly kind: 'continue'; readonly reason: string }
  /** `clause`: the cause for a headline; `reason`: the result of each gate, with its statistics. */
  | {
      readonly kind: 'abort'
      readonly cause: 'gate' | 'inconclusive'
      readonly clause: string
      readonly reason: string
    }
  | { readonly kind: 'pause'; readonly reason: string }

/** The last moment at which an answer to a pause is sure to arrive before the platform answers it. */
export const EXPIRY_MARGIN_SECONDS = 120

/** Which look this is. */
export function bakePhase({ startedAt, bakeSeconds }: Pick<Bake, 'startedAt' | 'bakeSeconds'>, now: number): Phase {
  return now < startedAt + bakeSeconds * 1000 ? 'interim' : 'final'
}

/** A fail ends the step immediately, a pass at the end of the bake. Without enough evidence, the bake is extended up to its limit; then the policy decides. */
export function decideBake(combined: CombinedResult, bake: Bake, now: number): BakeDecision {
  if (combined.kind === 'fail') {
    const { clause, reason } = combined
    return { kind: 'abort', cause: 'gate', clause, reason }
  }
  const bakedAt = bake.startedAt + bake.bakeSeconds * 1000
  const limitAt = lastMoment(bake, bakedAt)
  if (now < bakedAt && now < limitAt) {
    return {
      kind: 'undecided',
      waitingFor: `the bake time, ${formatDuration(bakedAt - now)} left`,
      untilAt: Math.min(bakedAt, limitAt)
    }
  }
  if (combined.kind === 'pass' && now >= bakedAt) return { kind: 'continue', reason: combined.reason }
  if (now < limitAt) {
    return {
      kind: 'undecided',
      waitingFor: `more evidence, at most ${formatDuration(limitAt - now)}. ${combined.reason}`,
      untilAt: limitAt
    }
  }
  return settleDoubt(bake.onInconclusive, combined)
}

function lastMoment({ startedAt, bakeMaxSeconds, expiresAt }: Bake, bakedAt: number): number {
  const limitAt = Math.max(bakedAt, startedAt + bakeMaxSeconds * 1000)
  return expiresAt === undefined ? limitAt : Math.min(limitAt, expiresAt - EXPIRY_MARGIN_SECONDS * 1000)
}

function settleDoubt(policy: OnInconclusive, combined: CombinedResult): BakeDecision {
  const reason = `There was not enough evidence in time. ${combined.reason}`
  const clause = `there was not enough evidence (${combined.clause})`
  if (policy === 'abort') return { kind: 'abort', cause: 'inconclusive', clause, reason }
  return { kind: policy, reason: policy === 'pause' ? `${capitalize(clause)}.` : reason }
}
