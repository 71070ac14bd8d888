const SHORTEST_MILLISECONDS = 1_000
const LONGEST_MILLISECONDS = 10_000
const SHARE_OF_ELAPSED = 1 / 50

/** How long to wait between two looks at a rollout that began `elapsedMilliseconds` ago: 2% of its age, 1 s to 10 s. */
export function pollIntervalMilliseconds(elapsedMilliseconds: number): number {
  return Math.min(LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, elapsedMilliseconds * SHARE_OF_ELAPSED))
}
