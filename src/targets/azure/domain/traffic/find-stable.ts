/** The two revisions of a rollout that is not over, as its note names them. */
export interface OpenRollout {
  readonly canary: string
  readonly stable: string | undefined
  readonly startedAt: number
}

export interface StableEvidence {
  /** Percent of the traffic by name of the revision. */
  readonly weights: ReadonlyMap<string, number>
  /** The tag that `promote` writes: `<revision> <start of the rollout>`. */
  readonly tag: string | undefined
  readonly rollout: OpenRollout | undefined
}

/**
 * The name of the stable revision. Outside of a rollout it is the one with all traffic; where several share it, the one with the most. In a
 * rollout it is the one before it, until `promote` has written the canary down; one that a third party gave all traffic comes first.
 */
export function findStable({ weights, tag, rollout }: StableEvidence): string | undefined {
  const [[most, share] = [undefined, 0]] = [...weights].toSorted(([, one], [, other]) => other - one)
  if (rollout === undefined) return most
  const known = [rollout.canary, rollout.stable]
  if (most !== undefined && share === 100 && !known.includes(most)) return most
  const [promoted, startedAt] = tag?.split(' ') ?? []
  return promoted !== undefined && Number(startedAt) === rollout.startedAt && known.includes(promoted)
    ? promoted
    : rollout.stable
}

/** What `promote` writes down. */
export function stableTag(revision: string, { startedAt }: Pick<OpenRollout, 'startedAt'>): string {
  return `${revision} ${startedAt}`
}
