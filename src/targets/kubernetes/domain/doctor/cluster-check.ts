import { groupBy } from '../../../../domain/group-by.js'
import type { Strategy } from '../../../../domain/rollout/plan/strategies.js'

/** One thing that doctor looked at. */
export interface ClusterCheck {
  readonly area: 'identity' | 'permissions' | 'service'
  /** `cluster`, `workload`, `deployments.apps` … */
  readonly check: string
  /** Undefined: whatever the strategy. */
  readonly strategy: Strategy | undefined
  /** `refusal`: a deployment would fail. `unknown`: it could not be read. */
  readonly kind: 'fact' | 'warning' | 'refusal' | 'unknown'
  /** One sentence on what was seen. */
  readonly text: string
  /** What to do, where the text does not end with it. */
  readonly fix?: string
}

/** A check of the service whatever the strategy. */
export function checkOf(check: string, kind: ClusterCheck['kind'], text: string): ClusterCheck {
  return { area: 'service', check, strategy: undefined, kind, text }
}

/** What each strategy finds; what all of them find is listed once, and so is a fact, which is one for all. */
export function mergeStrategies(
  found: readonly ClusterCheck[],
  strategies: readonly Strategy[]
): readonly ClusterCheck[] {
  const keyOf = ({ area, check, kind, text }: ClusterCheck) => JSON.stringify([area, check, kind, text])
  const groups = groupBy(found, keyOf)
  return [...groups.values()].flatMap(group => {
    const [first] = group
    const own = new Set(group.map(({ strategy }) => strategy))
    const isForAll = own.has(undefined) || strategies.every(strategy => own.has(strategy))
    if (first !== undefined && (isForAll || first.kind === 'fact')) return [{ ...first, strategy: undefined }]
    return strategies.flatMap(strategy => group.find(each => each.strategy === strategy) ?? [])
  })
}
