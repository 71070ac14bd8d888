import { gapsOf, increasesOf } from './increases.js'
import type { Series } from './series.js'
import { scrapeTimes, targetOf, usualInterval, type ScrapeTimes } from './target.js'

/** The windows of a request, epoch milliseconds; `from` and `to` are multiples of the length. */
export interface Windows {
  readonly from: number
  readonly to: number
  readonly lengthMilliseconds: number
}

/** What one selector counted on one side, by the start of the window. */
export interface WindowCounts {
  readonly values: ReadonlyMap<number, number>
  readonly unsettled: ReadonlySet<number>
}

/** What is known from all answers together. */
export interface Surroundings {
  readonly windows: Windows
  /** Of all series of all selectors. */
  readonly times: ReadonlyMap<string, ScrapeTimes>
  /** The newest sample of all. */
  readonly newestAt: number
}

/** Scrapes that may be missed before a target counts as gone. */
const MISSED_SCRAPES = 3

/** How far apart two samples may be: a window, and the jitter of a scrape. */
export function mostGapMilliseconds({ lengthMilliseconds }: Windows): number {
  return lengthMilliseconds + Math.max(1_000, lengthMilliseconds * 0.2)
}

/**
 * The sums of the increases of all series, window by window: an increase belongs to the window of the sample that shows it. A window in
 * which no series grew or stayed has no value. Unsettled are the windows that a gap spans, and those that a target which is still
 * scraped has no later sample for: its figures may be on the way.
 */
export function countWindows(series: readonly Series[], surroundings: Surroundings): WindowCounts {
  const { windows, times } = surroundings
  const values = new Map<number, number>()
  const unsettled = new Set<number>()
  for (const one of series) {
    for (const { at, by } of increasesOf(one, times)) {
      const start = windowOf(at, windows)
      if (start >= windows.from && start < windows.to) values.set(start, (values.get(start) ?? 0) + by)
    }
    for (const gap of gapsOf(one, { mostMilliseconds: mostGapMilliseconds(windows), times }))
      for (const start of overlapping(gap, windows)) unsettled.add(start)
  }
  for (const from of awaitedFrom(series, surroundings))
    for (const start of overlapping({ from, to: Infinity }, windows)) unsettled.add(start)
  return { values, unsettled }
}

/** A window ends with its last moment: what a sample at its end shows happened before. */
function windowOf(at: number, { lengthMilliseconds }: Windows): number {
  return Math.ceil(at / lengthMilliseconds) * lengthMilliseconds - lengthMilliseconds
}

/** Starts of the windows that have a moment after `from` and before `to`. */
function overlapping(gap: { readonly from: number; readonly to: number }, windows: Windows): readonly number[] {
  const starts: number[] = []
  const first = Math.max(windows.from, Math.floor(gap.from / windows.lengthMilliseconds) * windows.lengthMilliseconds)
  for (let start = first; start < Math.min(windows.to, gap.to); start += windows.lengthMilliseconds) starts.push(start)
  return starts
}

/** The last samples of the targets whose next sample may still arrive. Of series that name no target, the newest counts. */
function awaitedFrom(series: readonly Series[], { times, newestAt, windows }: Surroundings): readonly number[] {
  const last = new Map<string, number>()
  for (const one of series) {
    const target = targetOf(one) ?? ''
    last.set(target, Math.max(last.get(target) ?? -Infinity, one.samples.at(-1)?.at ?? -Infinity))
  }
  return [...last].flatMap(([target, at]) => {
    const interval = times.get(target)?.intervalMilliseconds ?? windows.lengthMilliseconds
    return newestAt - at <= MISSED_SCRAPES * interval ? [at] : []
  })
}

/** What all answers of one request have in common. */
export function surroundingsOf(series: readonly Series[], windows: Windows): Surroundings {
  const newestAt = series.reduce((newest, { samples }) => Math.max(newest, samples.at(-1)?.at ?? newest), -Infinity)
  return { windows, times: scrapeTimes(series), newestAt }
}

/** The longest usual time between two scrapes that is too long for the windows, milliseconds; undefined where none is. */
export function slowScrape(series: readonly Series[], windows: Windows): number | undefined {
  const intervals = series.flatMap(one => usualInterval(one) ?? [])
  const longest = intervals.reduce((most, interval) => Math.max(most, interval), 0)
  return longest > mostGapMilliseconds(windows) ? longest : undefined
}
