import type { Sample, Series } from './series.js'
import { targetOf, type ScrapeTimes } from './target.js'

/** By how much a counter grew until one sample, since the sample before. */
export interface Increase {
  readonly at: number
  readonly by: number
}

/**
 * The increases of one counter. A value below the one before is a counter that began again at zero. The first value counts where the
 * counter began in view: its target was scraped before without it, and goes on with its other series. Otherwise it counted before too,
 * and only what follows is known. Nothing is extrapolated. Samples that are not numbers are left out.
 */
export function increasesOf(series: Series, times: ReadonlyMap<string, ScrapeTimes>): readonly Increase[] {
  const samples = series.samples.filter(({ value }) => Number.isFinite(value) && value >= 0)
  const [first] = samples
  if (first === undefined) return []
  const start = beganInView(series, { first, times }) ? [{ at: first.at, by: first.value }] : []
  return [...start, ...samples.slice(1).map((sample, index) => increaseBetween(samples[index] ?? first, sample))]
}

function increaseBetween(before: Sample, { at, value }: Sample): Increase {
  return { at, by: value < before.value ? value : value - before.value }
}

function beganInView(
  series: Series,
  { first, times }: { readonly first: Sample; readonly times: ReadonlyMap<string, ScrapeTimes> }
): boolean {
  const scrapes = times.get(targetOf(series) ?? '')
  if (scrapes?.intervalMilliseconds === undefined) return false
  // An exporter that sets the times itself may set them a little apart within one scrape.
  const before = first.at - scrapes.intervalMilliseconds / 2
  return scrapes.spans.some(span => span.first < before && span.last >= first.at)
}

/** Pairs of samples that are further apart than so many milliseconds. */
export function gapsOf(
  { samples }: Series,
  mostMilliseconds: number
): readonly { readonly from: number; readonly to: number }[] {
  return samples.slice(1).flatMap(({ at }, index) => {
    const before = samples[index]?.at ?? at
    return at - before > mostMilliseconds ? [{ from: before, to: at }] : []
  })
}
