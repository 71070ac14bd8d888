import { DeployError } from '../../../../domain/errors.js'
import type { TrafficEntry } from '../app/container-app.js'

/** One entry of a `PATCH` of the ingress. */
export interface TrafficBody {
  readonly revisionName: string
  readonly weight: number
  readonly label?: string
}

/**
 * The entries that send `percent` to one revision and the rest to the stable one. Labels of revisions that are active stay on them, without
 * traffic of their own: a label has an address of its own (https://learn.microsoft.com/azure/container-apps/revisions#labels). No entry
 * follows the latest revision. Throws `rejected` for a share that is not whole: a weight is an integer.
 */
export function trafficOf(
  {
    canary,
    stable,
    percent
  }: { readonly canary: string; readonly stable: string | undefined; readonly percent: number },
  { before, active }: { readonly before: readonly TrafficEntry[]; readonly active: ReadonlySet<string> }
): readonly TrafficBody[] {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100)
    throw new DeployError('rejected', `Container Apps splits traffic in whole percent; ${percent}% cannot be set.`)
  const shares =
    stable === undefined || stable === canary
      ? [[canary, 100] as const]
      : [[canary, percent] as const, [stable, 100 - percent] as const]
  const wanted = new Map(shares.filter(([, weight]) => weight > 0))
  const labeled = before.flatMap(({ revisionName, label }) =>
    label === undefined || revisionName === undefined || !active.has(revisionName) ? [] : [{ revisionName, label }]
  )
  const entries = labeled.map(({ revisionName, label }): TrafficBody => {
    const weight = wanted.get(revisionName) ?? 0
    wanted.delete(revisionName)
    return { revisionName, weight, label }
  })
  return [...entries, ...[...wanted].map(([revisionName, weight]): TrafficBody => ({ revisionName, weight }))]
}

/** The same shares by the names of revisions, where an entry follows the latest one; undefined where none does. */
export function pinnedTraffic(
  before: readonly TrafficEntry[],
  weights: ReadonlyMap<string, number>
): readonly TrafficBody[] | undefined {
  if (!before.some(({ isLatest, weight }) => isLatest && weight > 0)) return undefined
  const labels = new Map(
    before.flatMap(({ revisionName, label }) =>
      label === undefined || revisionName === undefined ? [] : [[revisionName, label] as const]
    )
  )
  return [...weights]
    .filter(([name, weight]) => weight > 0 || labels.has(name))
    .map(([revisionName, weight]) => {
      const label = labels.get(revisionName)
      return label === undefined ? { revisionName, weight } : { revisionName, weight, label }
    })
}
