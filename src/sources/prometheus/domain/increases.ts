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
 * and only what follows is known. A counter that was absent from scrapes of its target began again: client libraries expose a series from
 * its first count after a start. Nothing is extrapolated. Samples that are not numbers are left out.
 */
export function increasesOf(series: Series, times: ReadonlyMap<string, ScrapeTimes>): readonly Increase[] {
  const samples = series.samples.filter(({ value }) => Number.isFinite(value) && value >= 0)
  const [first] = samples
  if (first === undefined) return []
  const scrapes = times.get(targetOf(series) ?? '')
  const start = beganInView(first, scrapes) ? [{ at: first.at, by: first.value }] : []
  const later = samples.slice(1).map((sample, index) => {
    const before = samples[index] ?? first
    return absencesBetween(series, { from: before.at, to: sample.at }, scrapes).length > 0
      ? { at: sample.at, by: sample.value }
      : increaseBetween(before, sample)
  })
  return [...start, ...later]
}

interface Gap {
  readonly from: number
  readonly to: number
}

/** Scrapes of the target of a series, between two of its samples, that do not have the series. */
function absencesBetween(
  series: Series,
  { from, to }: Gap,
  { at = [], intervalMilliseconds }: Partial<ScrapeTimes> = {}
): readonly number[] {
  if (intervalMilliseconds === undefined || to - from < 1.5 * intervalMilliseconds) return []
  // An exporter that sets the times itself may set them a little apart within one scrape.
  const between = at.filter(each => each > from + intervalMilliseconds / 2 && each < to - intervalMilliseconds / 2)
  // One that is not a number is a sample all the same.
  return between.filter(each => !series.samples.some(own => own.at === each))
}

function increaseBetween(before: Sample, { at, value }: Sample): Increase {
  return { at, by: value < before.value ? value : value - before.value }
}

function beganInView(first: Sample, scrapes: ScrapeTimes | undefined): boolean {
  if (scrapes?.intervalMilliseconds === undefined) return false
  // An exporter that sets the times itself may set them a little apart within one scrape.
  const before = first.at - scrapes.intervalMilliseconds / 2
  return scrapes.spans.some(span => span.first < before && span.last >= first.at)
}

/** Where so many milliseconds passed without a scrape: one that does not have the series is a scrape too. */
export function gapsOf(
  series: Series,
  { mostMilliseconds, times }: { readonly mostMilliseconds: number; readonly times: ReadonlyMap<string, ScrapeTimes> }
): readonly Gap[] {
  const scrapes = times.get(targetOf(series) ?? '')
  return series.samples.slice(1).flatMap(({ at }, index) => {
    const before = series.samples[index]?.at ?? at
    if (at - before <= mostMilliseconds) return []
    const scraped = [before, ...absencesBetween(series, { from: before, to: at }, scrapes), at]
    return scraped.slice(1).flatMap((to, part) => {
      const from = scraped[part] ?? to
      return to - from > mostMilliseconds ? [{ from, to }] : []
    })
  })
}
