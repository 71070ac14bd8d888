import { BUCKET_MILLISECONDS, type Bucket } from './bucket.js'

/** The windows of a rollout, by what they are evidence of. Oldest first. */
export interface SeparatedWindows {
  /** Stable kept the service level: what the canary did is its own. */
  readonly own: readonly Bucket[]
  /** The breach of the service level by stable that has not ended, from its first window to the newest. */
  readonly shared: readonly Bucket[]
  /** How many of the newest of them stable has kept the level for: a breach ends with a whole minute of these. */
  readonly recovering: number
}

/**
 * Separates the windows in which stable itself was above `maxRate`. Those say nothing of the canary alone: stable may reach proof of its own
 * breach later than the canary does, and recover sooner. A window is shared if stable is above the rate in the minute that it ends or begins,
 * so that windows of 10 s, which have a sixth of the requests, are told apart as minutes are. Only counts of stable decide: the canary's
 * requests are drawn independently of them, and a test on `own` stays valid.
 */
export function separateSharedBreach(windows: readonly Bucket[], maxRate: number): SeparatedWindows {
  const { isShared, isBreaching } = findShared(windows, maxRate)
  const own = windows.filter((_, index) => isShared[index] !== true)
  if (!isBreaching) return { own, shared: [], recovering: 0 }
  const shared = windows.slice(isShared.lastIndexOf(false) + 1)
  const last = shared.findLastIndex(({ stable }) => stable.bad > maxRate * stable.n)
  return { own, shared, recovering: shared.length - 1 - last }
}

/** Slides a minute over the windows, and marks all in it where stable is above the rate. `isBreaching`: in the newest minute. */
function findShared(
  windows: readonly Bucket[],
  maxRate: number
): { readonly isShared: readonly boolean[]; readonly isBreaching: boolean } {
  const isShared = windows.map(() => false)
  let isBreaching = false
  let [first, n, bad] = [0, 0, 0]
  for (const [index, { t, stable }] of windows.entries()) {
    n += stable.n
    bad += stable.bad
    for (; first < index; first += 1) {
      const oldest = windows[first]
      if (oldest === undefined || oldest.t > t - BUCKET_MILLISECONDS) break
      n -= oldest.stable.n
      bad -= oldest.stable.bad
    }
    isBreaching = bad > maxRate * n
    if (isBreaching) isShared.fill(true, first, index + 1)
  }
  return { isShared, isBreaching }
}
