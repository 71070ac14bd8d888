import type { Series } from './series.js'

/** Labels that say how a series was collected, not what it counts. `instance` and `job`: https://prometheus.io/docs/concepts/jobs_instances/ */
const COLLECTION = new Set([
  ...['job', 'instance', 'endpoint', 'monitor', 'prometheus', 'replica', 'prometheus_replica', '__replica__'],
  ...['receive_replica', 'thanos_replica', 'prometheus_group']
])

/** Labels that name one process, beside `instance`. */
const PROCESS = ['instance', 'pod', 'container_id', 'service_instance_id', 'exported_instance', 'host_name']

/** What a series was scraped from, as text; undefined where no label names a process: then it may be the sum of many. */
export function targetOf({ labels }: Series): string | undefined {
  if (!PROCESS.some(label => labels.has(label))) return undefined
  return textOf(labels, label => COLLECTION.has(label) || PROCESS.includes(label))
}

/** What a series counts, without how it was collected. */
export function countedBy({ labels }: Series): string {
  return textOf(labels, label => !COLLECTION.has(label))
}

function textOf(labels: ReadonlyMap<string, string>, isWanted: (label: string) => boolean): string {
  return JSON.stringify(
    [...labels].filter(([label]) => isWanted(label)).toSorted(([one], [other]) => (one < other ? -1 : 1))
  )
}

/** When one target was scraped. */
export interface ScrapeTimes {
  /** Usual time between two scrapes, milliseconds; undefined after a single scrape. */
  readonly intervalMilliseconds: number | undefined
  /** When any of its series has a sample, ascending. */
  readonly at: readonly number[]
  /** First and last sample of each of its series. */
  readonly spans: readonly Span[]
}

/** The scrapes of all targets of some series. */
export function scrapeTimes(series: readonly Series[]): ReadonlyMap<string, ScrapeTimes> {
  const times = new Map<
    string,
    { intervalMilliseconds: number | undefined; at: Set<number>; spans: Span[]; length: number }
  >()
  for (const one of series) {
    const target = targetOf(one)
    const first = one.samples[0]
    const last = one.samples.at(-1)
    if (target === undefined || first === undefined || last === undefined) continue
    const known = times.get(target) ?? { intervalMilliseconds: undefined, at: new Set(), spans: [], length: 1 }
    for (const { at } of one.samples) known.at.add(at)
    known.spans.push({ first: first.at, last: last.at })
    if (one.samples.length > known.length) {
      known.length = one.samples.length
      known.intervalMilliseconds = usualInterval(one)
    }
    times.set(target, known)
  }
  return new Map(
    [...times].map(([target, { at, ...known }]) => [target, { ...known, at: [...at].toSorted(ascending) }])
  )
}

interface Span {
  readonly first: number
  readonly last: number
}

function ascending(one: number, other: number): number {
  return one - other
}

/** The median of the times between its samples, milliseconds; undefined for fewer than two. */
export function usualInterval({ samples }: Series): number | undefined {
  const gaps = samples.slice(1).map(({ at }, index) => at - (samples[index]?.at ?? at))
  return gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)]
}
