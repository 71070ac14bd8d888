import { groupBy } from '../../group-by.js'
import { BUCKET_MILLISECONDS, sumCounts, type Bucket } from './bucket.js'
import type { JudgedWindow } from './judged-window.js'

/** The same traffic by the minute, for rules that count minutes. A minute of which a window is missing is left out. */
export function sumToMinutes({ windowSeconds, ...window }: JudgedWindow): JudgedWindow {
  if (windowSeconds === undefined || windowSeconds * 1000 === BUCKET_MILLISECONDS) return window
  const needed = BUCKET_MILLISECONDS / (windowSeconds * 1000)
  return { ...window, buckets: sumWindows(window.buckets, needed), step: sumWindows(window.step, needed) }
}

function sumWindows(windows: readonly Bucket[], needed: number): readonly Bucket[] {
  const minutes = groupBy(windows, ({ t }) => Math.floor(t / BUCKET_MILLISECONDS) * BUCKET_MILLISECONDS)
  return [...minutes].flatMap(([t, parts]) =>
    parts.length < needed
      ? []
      : [{ t, canary: sumCounts(parts.map(part => part.canary)), stable: sumCounts(parts.map(part => part.stable)) }]
  )
}
