import type { Observations, WeightChange } from '../observations.js'

/** One weight at which a past rollout stayed for a while. Times are epoch milliseconds. */
export interface PastStep {
  readonly canaryPercent: number
  readonly startedAt: number
  /** The last moment at which gates judged it. */
  readonly judgedUntil: number
  /** When the weight changed. */
  readonly finishedAt: number
}

/** A rollout of which the traffic is known, step by step, oldest first. */
export interface PastRollout {
  readonly steps: readonly PastStep[]
  /** Undefined where it is not known: each step is then baked until it was last judged. */
  readonly bakeSeconds: number | undefined
  /** Every change of the weight, oldest first; absent where only the steps are known. */
  readonly weights?: readonly WeightChange[]
}

/** All figures of a past rollout. */
export type PastFigures = Pick<Observations, 'signals' | 'series'>

/** When the weight of the canary changed: where that is not recorded, a step ends with the change to the next. */
export function weightsOf({ steps, weights }: Pick<PastRollout, 'steps' | 'weights'>): readonly WeightChange[] {
  if (weights !== undefined) return weights
  const changes = steps.map(({ canaryPercent, startedAt }, index) => ({
    at: steps[index - 1]?.finishedAt ?? startedAt,
    canaryPercent
  }))
  return changes.filter(({ canaryPercent }, index) => canaryPercent !== (changes[index - 1]?.canaryPercent ?? 0))
}

/** The part of a rollout that figures are needed of: from the first request to the canary to the last look. Undefined where the canary had no traffic. */
export function spanOf(
  rollout: Pick<PastRollout, 'steps' | 'weights'>
): { readonly from: number; readonly to: number } | undefined {
  const from = weightsOf(rollout).find(({ canaryPercent }) => canaryPercent > 0)?.at
  const to = rollout.steps.findLast(({ canaryPercent }) => canaryPercent > 0)?.judgedUntil
  return from === undefined || to === undefined ? undefined : { from, to }
}
