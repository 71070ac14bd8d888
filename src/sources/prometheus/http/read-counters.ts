import type { SideNames } from '../../../ports/metric-source.js'
import { combineTerms, type ReadSelector } from '../domain/combine-terms.js'
import { countWindows, slowScrape, surroundingsOf, type WindowCounts, type Windows } from '../domain/count-windows.js'
import {
  confirmByStart,
  describeMirrored,
  findMirroredTargets,
  instanceOf,
  withoutMirrored,
  type TargetPair
} from '../domain/mirrored-targets.js'
import { fillPromql, type PrometheusQuery } from '../domain/prometheus-query.js'
import type { Selector } from '../domain/selector.js'
import type { Series } from '../domain/series.js'
import type { PrometheusAnswer, PrometheusApi } from './prometheus-api.js'

/** Counts of all queries of one side, and what was returned for them. */
export interface SideCounts {
  readonly counts: ReadonlyMap<PrometheusQuery, WindowCounts>
  readonly answers: ReadonlyMap<PrometheusQuery, readonly PrometheusAnswer[]>
  /** Queries whose missing series are no proof of a zero. */
  readonly missing: readonly PrometheusQuery[]
  readonly notes: readonly string[]
}

/** What the counters of one side are read by. */
export interface CounterRequest {
  readonly queries: readonly PrometheusQuery[]
  readonly names: SideNames
  readonly windows: Windows
  /** Time of the query, epoch milliseconds. */
  readonly at: number
}

/** Samples from before the first window: what a counter grows from. */
const LEAST_LOOKBACK_MILLISECONDS = 120_000

/** Reads the raw samples of all selectors once, and counts by window. Throws what the API throws. */
export async function readCounters(
  api: PrometheusApi,
  { queries, names, windows, at }: CounterRequest
): Promise<SideCounts> {
  const lookback = Math.max(2 * windows.lengthMilliseconds, LEAST_LOOKBACK_MILLISECONDS)
  const rangeSeconds = Math.ceil((at - windows.from + lookback) / 1_000)
  const selectors = new Map<string, Selector>()
  for (const { counter = [] } of queries) for (const { selector } of counter) selectors.set(selector.text, selector)
  const asked = await Promise.all(
    [...selectors.values()].map(async selector => {
      const answer = await api.samples(`${fillPromql(selector.text, names)}[${rangeSeconds}s]`, at)
      return [selector.text, answer] as const
    })
  )
  const answers = new Map(asked)
  const all = asked.flatMap(([, { series }]) => series)
  const pairs = await mirroredIn(api, all, at)
  const single = withoutMirrored(all, pairs)
  const surroundings = surroundingsOf(single, windows)
  const read = new Map<string, ReadSelector>()
  for (const [text, selector] of selectors) {
    const series = withoutMirrored(answers.get(text)?.series ?? [], pairs)
    read.set(text, { selector, series, counts: countWindows(series, surroundings) })
  }
  const starts = startsOf(windows)
  const slow = slowScrape(single, windows)
  return {
    counts: new Map(queries.map(query => [query, combineTerms(query.counter ?? [], { read, starts })])),
    answers: new Map(queries.map(query => [query, answersOf(query, answers)])),
    missing: queries.filter(({ counter = [] }) =>
      counter.some(({ selector }) => read.get(selector.text)?.series.length === 0)
    ),
    notes: [...pairs.map(describeMirrored), ...(slow === undefined ? [] : [describeSlow(slow, windows)])]
  }
}

function answersOf({ counter = [] }: PrometheusQuery, answers: ReadonlyMap<string, PrometheusAnswer>) {
  return counter.flatMap(({ selector }) => answers.get(selector.text) ?? [])
}

function startsOf({ from, to, lengthMilliseconds }: Windows): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.round((to - from) / lengthMilliseconds)) },
    (_, index) => from + index * lengthMilliseconds
  )
}

/** Two targets that run alike are one only if they started at the same moment: asked for where it is needed. */
async function mirroredIn(api: PrometheusApi, series: readonly Series[], at: number): Promise<readonly TargetPair[]> {
  const { certain, suspected } = findMirroredTargets(series)
  if (suspected.length === 0) return certain
  const instances = [...new Set(suspected.flatMap(({ kept, other }) => [instanceOf(kept), instanceOf(other)]))]
  const pattern = instances.map(instance => instance.replace(/[\\.+*?()|[\]{}^$"]/g, String.raw`\\$&`)).join('|')
  const { series: starts } = await api.samples(`process_start_time_seconds{instance=~"${pattern}"}[5m]`, at)
  return [
    ...certain,
    ...confirmByStart(suspected, new Map(starts.map(one => [instanceOf(one), one.samples.at(-1)?.value ?? Number.NaN])))
  ]
}

function describeSlow(milliseconds: number, { lengthMilliseconds }: Windows): string {
  const scraped = Math.round(milliseconds / 1_000)
  return `The counters are scraped every ${scraped}s, too rarely for windows of ${lengthMilliseconds / 1_000}s. Set a longer "window", or scrape more often.`
}
