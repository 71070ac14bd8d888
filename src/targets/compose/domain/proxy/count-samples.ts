const MINUTE = 60_000
/** A minute in which nothing was read for longer is not judged. A look at a busy server takes a minute; weights are not changed without a reading. */
const LONGEST_GAP = 120_000
const KEPT = 6 * 60 * MINUTE

/** What a server has counted since its proxy started. */
export interface Counters {
  readonly requests: number
  readonly bad: number
}

/** One reading of the counters, by `host:port` of the container. */
export interface CounterSample {
  /** Epoch milliseconds. */
  readonly at: number
  readonly counters: ReadonlyMap<string, Counters>
}

/** What the readings so far say, minute by minute. */
export interface CountedMinutes {
  readonly last: CounterSample | undefined
  /** By start of the minute, then by `host:port`. */
  readonly minutes: ReadonlyMap<number, ReadonlyMap<string, Counters>>
  /** Times between two readings that are too far apart, and the time before the first one. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[]
}

export const NOTHING_COUNTED: CountedMinutes = { last: undefined, minutes: new Map(), gaps: [] }

/**
 * Adds a reading. What was counted between two readings is spread evenly over that time. Counters that went down started anew, with the
 * proxy. A server that is seen for the first time starts to count here.
 */
export function countSample(counted: CountedMinutes, sample: CounterSample): CountedMinutes {
  const { last } = counted
  if (last === undefined) return { ...counted, last: sample, gaps: [{ from: -Infinity, to: sample.at }] }
  if (sample.at <= last.at) return counted
  const minutes = new Map([...counted.minutes].filter(([at]) => at > sample.at - KEPT))
  const counters = new Map(last.counters)
  for (const [key, now] of sample.counters) {
    const before = last.counters.get(key)
    const isRestarted = before !== undefined && now.requests < before.requests
    const bad = isRestarted ? now.bad : Math.max(now.bad, before?.bad ?? 0)
    counters.set(key, { requests: now.requests, bad })
    if (before === undefined) continue
    const since = isRestarted ? { requests: 0, bad: 0 } : before
    const grown = { requests: now.requests - since.requests, bad: bad - since.bad }
    for (const [at, part] of spread(grown, last.at, sample.at)) {
      const minute = new Map(minutes.get(at))
      const sum = minute.get(key) ?? { requests: 0, bad: 0 }
      minutes.set(at, minute.set(key, { requests: sum.requests + part.requests, bad: sum.bad + part.bad }))
    }
  }
  const isGap = sample.at - last.at > LONGEST_GAP
  const gaps = isGap ? [...counted.gaps, { from: last.at, to: sample.at }].slice(-1000) : counted.gaps
  return { last: { at: sample.at, counters }, minutes, gaps }
}

/** Whole requests for each minute of the time; their sum is what was counted. */
function spread(counted: Counters, from: number, to: number): readonly (readonly [number, Counters])[] {
  const parts: [number, Counters][] = []
  const until = (time: number, count: number) => Math.round((count * (Math.min(time, to) - from)) / (to - from))
  for (let at = from - (from % MINUTE); at < to; at += MINUTE) {
    const [start, end] = [Math.max(at, from), at + MINUTE]
    const part = (count: number) => until(end, count) - until(start, count)
    parts.push([at, { requests: part(counted.requests), bad: part(counted.bad) }])
  }
  return parts
}

/** The minutes from `from` up to `to` of these servers; none where they served nothing. */
export function minutesOf(
  { minutes }: CountedMinutes,
  keys: ReadonlySet<string>,
  { from, to }: { readonly from: number; readonly to: number }
): readonly (Counters & { readonly at: number })[] {
  return [...minutes]
    .filter(([at]) => at >= from && at < to)
    .sort(([a], [b]) => a - b)
    .map(([at, counters]) => {
      const own = [...counters].filter(([key]) => keys.has(key)).map(([, each]) => each)
      const sum = (name: keyof Counters) => own.reduce((total, each) => total + each[name], 0)
      return { at, requests: sum('requests'), bad: sum('bad') }
    })
    .filter(({ requests, bad }) => requests > 0 || bad > 0)
}

/** Minutes (their starts) that were not watched from their start to their end. */
export function unwatchedMinutes(
  { last, gaps }: CountedMinutes,
  { from, to }: { readonly from: number; readonly to: number }
): ReadonlySet<number> {
  const unwatched = new Set<number>()
  for (let at = from; at < to; at += MINUTE) {
    const isInGap = gaps.some(gap => gap.from < at + MINUTE && gap.to > at)
    if (last === undefined || last.at < at + MINUTE || isInGap) unwatched.add(at)
  }
  return unwatched
}
