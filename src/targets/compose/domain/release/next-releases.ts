import type { StoredRelease } from './release.js'

interface Found {
  /** As it is recorded where `stored` lacks it; undefined without a stable release. */
  readonly stable: StoredRelease | undefined
  readonly stored: readonly StoredRelease[]
}

/**
 * The releases that a server keeps when one becomes the stable one: at most `keep`, newest first. After a rollback, what was stable and all
 * that served after the release are left out: a later rollback goes further back, and never to what was rolled back.
 */
export function nextReleases(
  promoted: StoredRelease,
  { stable, stored }: Found,
  { isWayBack, keep }: { readonly isWayBack: boolean; readonly keep: number }
): readonly StoredRelease[] {
  const servedAt = stored.find(({ id }) => id === promoted.id)?.servedSince ?? Number.POSITIVE_INFINITY
  const isKnown = stable === undefined || stored.some(({ id }) => id === stable.id)
  const all = isKnown ? stored : [stable, ...stored]
  const others = all.filter(
    ({ id, servedSince }) => id !== promoted.id && !(isWayBack && (id === stable?.id || servedSince > servedAt))
  )
  return [promoted, ...others].toSorted((one, other) => other.servedSince - one.servedSince).slice(0, keep)
}
