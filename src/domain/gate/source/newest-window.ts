/** How current the values of one side are. */
export interface NewestWindow {
  /** The newest window that gates would judge now; undefined where none has a value. */
  readonly last: { readonly value: number; readonly ageSeconds: number } | undefined
  /** Since the end of the newest window with a value, whether it is complete or not; undefined where there is none. */
  readonly newestAgeSeconds: number | undefined
  /** Windows that gates would judge now, of all that ended early enough. */
  readonly judged: number
  readonly windows: number
}

/** The windows that were read. Times in epoch milliseconds. */
export interface ReadWindows {
  readonly from: number
  readonly now: number
  readonly windowSeconds: number
  readonly delaySeconds: number
}

/** `values`: by the start of the window. `unsettled`: starts of windows that cannot be judged. */
export function newestWindow(
  values: ReadonlyMap<number, number>,
  unsettled: ReadonlySet<number>,
  { from, now, windowSeconds, delaySeconds }: ReadWindows
): NewestWindow {
  const length = windowSeconds * 1000
  const settledUntil = now - delaySeconds * 1000
  const ageOf = (start: number) => Math.max(0, Math.round((now - start - length) / 1000))
  const judged = [...values].filter(([start]) => start + length <= settledUntil && !unsettled.has(start))
  const [last] = judged.toSorted(([one], [other]) => other - one)
  const newest = [...values.keys()].reduce((most, start) => Math.max(most, start), -Infinity)
  return {
    last: last && { value: last[1], ageSeconds: ageOf(last[0]) },
    newestAgeSeconds: Number.isFinite(newest) ? ageOf(newest) : undefined,
    judged: judged.length,
    windows: Math.max(0, Math.floor((settledUntil - from) / length))
  }
}
