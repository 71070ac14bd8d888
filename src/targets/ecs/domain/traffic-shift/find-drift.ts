/** What is known of the weights at a pause. Percent of production traffic on our revision. */
export interface WeightsAtPause {
  /** The current weights of the listener rule. */
  readonly measured: number
  /** What it reported when this pause was first seen. */
  readonly atFirst: number
  /** What ECS reports that it asked of the balancer: a snapshot that may lag behind, but is never ahead. */
  readonly requested: number | undefined
  /** The weights at which ECS stops; empty when another run made the plan. */
  readonly stops: readonly number[]
}

/** Weights are whole numbers, and shares come in tenths of a percent: 33.3% may be set as 33 to 67. */
const ROUNDING_PERCENT = 0.5

/**
 * Reports wrong weights of a rollout at a pause: ECS changes none then, so another user did. Undefined
 * when nothing is.
 */
export function findDrift({ measured, atFirst, requested, stops }: WeightsAtPause): string | undefined {
  const expected = [0, ...stops]
  if (differs(measured, atFirst)) return describe(measured, `it was ${atFirst}% when the pause began`)
  if (requested !== undefined && requested > measured && differs(requested, measured))
    return describe(measured, `ECS had set ${requested}%`)
  if (stops.length > 0 && !expected.some(stop => !differs(measured, stop)))
    return describe(measured, `ECS stops at ${expected.join(', ')}%`)
  return undefined
}

function differs(one: number, other: number): boolean {
  return (one === 0) !== (other === 0) || Math.abs(one - other) > ROUNDING_PERCENT
}

function describe(measured: number, instead: string): string {
  return `The listener rule's weights were changed during the rollout: ${measured}% of traffic is on the canary, and ${instead}.`
}
