import { DeployError } from '../../../domain/errors.js'
import { quoteWord } from '../../../domain/input/quote-safe.js'
import type { SideNames } from '../../../ports/metric-source.js'
import { combineTerms, type ReadSelector } from '../domain/combine-terms.js'
import {
  countWindows,
  slowScrape,
  surroundingsOf,
  type Surroundings,
  type WindowCounts,
  type Windows
} from '../domain/count-windows.js'
import {
  confirmByStart,
  describeMirrored,
  findMirroredTargets,
  instanceOf,
  withoutMirrored,
  type TargetPair
} from '../domain/mirrored-targets.js'
import { fillPromql, type PrometheusQuery } from '../domain/prometheus-query.js'
import { findOtherLabel, readCounter, type CounterTerm, type Selector } from '../domain/selector.js'
import type { Series } from '../domain/series.js'
import type { PrometheusAnswer, PrometheusApi } from './prometheus-api.js'

/** Counts of all queries of one side, and what was returned for them. */
export interface SideCounts {
  readonly counts: ReadonlyMap<PrometheusQuery, WindowCounts>
  readonly answers: ReadonlyMap<PrometheusQuery, readonly PrometheusAnswer[]>
  /** Queries of which some selector has no series. */
  readonly missing: readonly PrometheusQuery[]
  readonly notes: readonly string[]
}

/** The counters of one side. */
export interface CounterSide {
  readonly queries: readonly PrometheusQuery[]
  readonly names: SideNames
}

export interface CounterWindows {
  readonly windows: Windows
  /** Time of the query, epoch milliseconds. */
  readonly at: number
}

/** Samples from before the first window: what a counter grows from. */
const LEAST_LOOKBACK_MILLISECONDS = 120_000

/**
 * Reads the raw samples of all selectors of both sides once, and counts by window. Both together show since when each target is scraped: a
 * proxy serves both. Throws what the API throws.
 */
export async function readCounters(
  api: PrometheusApi,
  sides: readonly [CounterSide, CounterSide],
  { windows, at }: CounterWindows
): Promise<readonly [SideCounts, SideCounts]> {
  const lookback = Math.max(2 * windows.lengthMilliseconds, LEAST_LOOKBACK_MILLISECONDS)
  const range = `${Math.ceil((at - windows.from + lookback) / 1_000)}s`
  const askFor = (side: CounterSide) => askSelectors(api, side, { range, at })
  const [one, other] = await Promise.all([askFor(sides[0]), askFor(sides[1])])
  const all = [one, other].flatMap(answers => [...answers.values()]).flatMap(({ answer }) => answer.series)
  const pairs = await mirroredIn(api, all, at)
  const surroundings = surroundingsOf(withoutMirrored(all, pairs), windows)
  const count = ({ queries }: CounterSide, answers: SelectorAnswers) =>
    countSide(queries, { answers, pairs, surroundings })
  return [count(sides[0], one), count(sides[1], other)]
}

/** By the text of the selector. */
type SelectorAnswers = ReadonlyMap<string, { readonly selector: Selector; readonly answer: PrometheusAnswer }>

async function askSelectors(
  api: PrometheusApi,
  { queries, names }: CounterSide,
  { range, at }: { readonly range: string; readonly at: number }
): Promise<SelectorAnswers> {
  const terms = queries.flatMap(({ counter = [] }) => counter)
  const selectors = new Map(terms.map(({ selector }) => [selector.text, selector]))
  const asked = [...selectors].map(async ([text, selector]) => {
    const filled = fillPromql(text, names)
    const answer = await api.samples(`${filled}[${range}]`, at)
    refuseOtherLabels(answer, filled, api.who)
    return [text, { selector, answer }] as const
  })
  return new Map(await Promise.all(asked))
}

/** What stands between the server and the runner may change labels: a series of another revision is never counted for this one. */
function refuseOtherLabels({ series }: PrometheusAnswer, filled: string, who: string): void {
  const [term] = readCounter(filled) ?? []
  if (term === undefined) return
  for (const { labels } of series) {
    const label = findOtherLabel(term.selector, labels)
    if (label === undefined) continue
    throw new DeployError(
      'platform-error',
      `${who} returned a series with another value of the label ${quoteWord(label)} than the query selects. Check the proxy in front of the server.`
    )
  }
}

interface Found {
  readonly answers: SelectorAnswers
  readonly pairs: readonly TargetPair[]
  readonly surroundings: Surroundings
}

function countSide(queries: readonly PrometheusQuery[], { answers, pairs, surroundings }: Found): SideCounts {
  const { windows } = surroundings
  const read = new Map<string, ReadSelector>()
  for (const [text, { selector, answer }] of answers) {
    const series = withoutMirrored(answer.series, pairs)
    read.set(text, { selector, series, counts: countWindows(series, surroundings) })
  }
  const all = [...read.values()].flatMap(({ series }) => series)
  const own = new Set([...answers.values()].flatMap(({ answer }) => answer.series))
  const slow = slowScrape(all, windows)
  const hasNone = ({ selector }: CounterTerm) => read.get(selector.text)?.series.length === 0
  return {
    counts: new Map(
      queries.map(query => [query, combineTerms(query.counter ?? [], { read, starts: startsOf(windows) })])
    ),
    answers: new Map(queries.map(query => [query, answersOf(query, answers)])),
    missing: queries.filter(({ counter = [] }) => counter.some(hasNone)),
    notes: [
      ...pairs.filter(({ other }) => own.has(other)).map(describeMirrored),
      ...(slow === undefined ? [] : [describeSlow(slow, windows)])
    ]
  }
}

function answersOf({ counter = [] }: PrometheusQuery, answers: SelectorAnswers) {
  return counter.flatMap(({ selector }) => answers.get(selector.text)?.answer ?? [])
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
