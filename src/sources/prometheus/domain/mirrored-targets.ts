import { groupBy } from '../../../domain/group-by.js'
import { clipText } from '../../../domain/text/clip-text.js'
import { oneLine } from '../../../domain/text/one-line.js'
import type { Sample, Series } from './series.js'
import { countedBy, targetOf } from './target.js'

/** Two targets that may be one process. */
export interface TargetPair {
  readonly kept: Series
  readonly other: Series
}

/** Targets of one side that seem to be scraped twice. */
export interface MirroredTargets {
  /** Certain by their labels: the same address. */
  readonly certain: readonly TargetPair[]
  /** Their counters run alike under two addresses. Two processes behind one load balancer may do so too. */
  readonly suspected: readonly TargetPair[]
}

/** Counters must have grown so often before they can run alike. */
const LEAST_INCREASES = 5
/** Pairs that are compared at most: their number grows with the square of the targets. */
const MOST_TARGETS = 200

/** Finds targets whose series differ only in how they were collected: a second job, a second server that scrapes the same. */
export function findMirroredTargets(series: readonly Series[]): MirroredTargets {
  const targets = groupBy(
    series.filter(one => one.labels.has('instance') && one.samples.length > 0),
    one => targetOf(one) ?? ''
  )
  const ids = [...targets.keys()].slice(0, MOST_TARGETS)
  const counted = new Map(
    ids.map(id => [id, new Map((targets.get(id) ?? []).map(one => [countedBy(one), one]))] as const)
  )
  const certain: TargetPair[] = []
  const suspected: TargetPair[] = []
  const dropped = new Set<string>()
  for (const [index, id] of ids.entries()) {
    for (const otherId of dropped.has(id) ? [] : ids.slice(index + 1)) {
      const verdict = compare(counted.get(id) ?? new Map(), counted.get(otherId) ?? new Map())
      if (verdict === undefined || dropped.has(otherId)) continue
      const { pair, isCertain } = verdict
      ;(isCertain ? certain : suspected).push(pair)
      if (isCertain) dropped.add(otherId)
    }
  }
  return { certain, suspected }
}

/** Both by what is counted. */
function compare(
  one: ReadonlyMap<string, Series>,
  other: ReadonlyMap<string, Series>
): { pair: TargetPair; isCertain: boolean } | undefined {
  const shared = [...one].flatMap(([key, series]) => {
    const mirrored = other.get(key)
    return mirrored === undefined ? [] : [[series, mirrored] as const]
  })
  const [first] = shared
  if (first === undefined) return undefined
  const pair = { kept: first[0], other: first[1] }
  const isSameAddress = sameLabel(first, 'instance')
  // Two servers that scrape one target may have clocks that differ: their samples need not fit together.
  if (isSameAddress && sameLabel(first, 'job')) return { pair, isCertain: true }
  if (!shared.every(([series, mirrored]) => fitTogether(series.samples, mirrored.samples))) return undefined
  if (isSameAddress) return { pair, isCertain: true }
  const increases = shared.reduce((total, [{ samples }]) => total + countIncreases(samples), 0)
  return increases >= LEAST_INCREASES && one.size === other.size ? { pair, isCertain: false } : undefined
}

function sameLabel([one, other]: readonly [Series, Series], label: string): boolean {
  return one.labels.get(label) === other.labels.get(label)
}

/** Whether the samples of both, in the order of their times, could be of one counter. */
function fitTogether(one: readonly Sample[], other: readonly Sample[]): boolean {
  const all = [...one, ...other].toSorted((before, after) => before.at - after.at)
  return countDecreases(all) <= Math.max(countDecreases(one), countDecreases(other))
}

function countDecreases(samples: readonly Sample[]): number {
  return samples.filter(({ value }, index) => value < (samples[index - 1]?.value ?? -Infinity)).length
}

function countIncreases(samples: readonly Sample[]): number {
  return samples.filter(({ value }, index) => value > (samples[index - 1]?.value ?? Infinity)).length
}

/**
 * Of the suspected pairs, those that started at the same millisecond: one process under two addresses. `startedAt` is by `instance`, as
 * `process_start_time_seconds` shows it: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
 */
export function confirmByStart(
  suspected: readonly TargetPair[],
  startedAt: ReadonlyMap<string, number>
): readonly TargetPair[] {
  return suspected.filter(({ kept, other }) => {
    const started = startedAt.get(instanceOf(kept))
    return started !== undefined && started === startedAt.get(instanceOf(other))
  })
}

/** The address that a series was scraped from. */
export function instanceOf({ labels }: Series): string {
  return labels.get('instance') ?? ''
}

/** The series without those of the targets that are counted under another name already. */
export function withoutMirrored(series: readonly Series[], pairs: readonly TargetPair[]): readonly Series[] {
  const others = new Set(pairs.map(({ other }) => targetOf(other)))
  return series.filter(one => !others.has(targetOf(one)))
}

/** Labels may be anything. */
const MOST_LABELS = 5
const MOST_CHARACTERS = 150

/** One sentence for people. */
export function describeMirrored({ kept, other }: TargetPair): string {
  const nameOf = (series: Series) =>
    [...series.labels]
      .filter(([label]) => kept.labels.get(label) !== other.labels.get(label))
      .map(([label, value]) => `${label}="${value}"`)
  const shown = (series: Series) => clipText(oneLine(nameOf(series).slice(0, MOST_LABELS).join(', ')), MOST_CHARACTERS)
  return `Two series sets with ${shown(kept)} and ${shown(other)} are of one process. Its requests count once.`
}
