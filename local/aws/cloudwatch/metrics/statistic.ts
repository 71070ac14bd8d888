import type { Distribution, Point } from './distribution.js'

/** Computes one number from the values of a period; undefined where the values do not allow it. */
export type Statistic = (values: Distribution) => number | undefined

interface Bounds {
  /** Exclusive. */
  readonly low?: Bound
  /** Inclusive. */
  readonly high?: Bound
}

interface Bound {
  readonly kind: 'value' | 'percent'
  readonly number: number
}

const simple: Readonly<Record<string, Statistic>> = {
  SampleCount: ({ count }) => count,
  Sum: ({ sum }) => sum,
  Average: ({ sum, count }) => sum / count,
  Minimum: ({ minimum }) => minimum,
  Maximum: ({ maximum }) => maximum,
  IQM: withBounds('TM', { low: { kind: 'percent', number: 25 }, high: { kind: 'percent', number: 75 } })
}

/**
 * Reads a statistic by its name, as in `Sum`, `p99.9`, `tm90`, `TC(0.5:)`, `TM(10%:90%)` or `PR(:0.3)`; undefined when
 * none has that name.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
 */
export function parseStatistic(name: string): Statistic | undefined {
  if (Object.hasOwn(simple, name)) return simple[name]
  const [, short, percent] = /^(p|tm|tc|ts|wm)(100|\d{1,2}(?:\.\d{1,10})?)$/.exec(name) ?? []
  if (short === 'p') return values => percentile(values, Number(percent) / 100)
  if (short !== undefined) {
    return withBounds(short.toUpperCase(), { high: { kind: 'percent', number: Number(percent) } })
  }
  const [, kind, low, high] = /^(TM|TC|TS|WM|PR)\(([\d.]*%?):([\d.]*%?)\)$/.exec(name) ?? []
  if (kind === undefined || (low === '' && high === '')) return undefined
  const bounds = { ...readBound('low', low), ...readBound('high', high) }
  if (kind === 'PR' && [bounds.low, bounds.high].some(bound => bound?.kind === 'percent')) return undefined
  return withBounds(kind, bounds)
}

function readBound(side: 'low' | 'high', text = ''): Bounds {
  if (text === '') return {}
  const bound = { kind: text.endsWith('%') ? 'percent' : 'value', number: Number(text.replace('%', '')) } as const
  return side === 'low' ? { low: bound } : { high: bound }
}

function withBounds(kind: string, bounds: Bounds): Statistic {
  return values => {
    const points = values.sorted()
    if (points === undefined) return undefined
    if (kind === 'WM') return winsorizedMean(values, points, bounds)
    const { count, sum } = within(points, { bounds, total: values.count })
    if (kind === 'TC') return count
    if (kind === 'TS') return sum
    if (kind === 'PR') return (count / values.count) * 100
    return count === 0 ? undefined : sum / count
  }
}

/** How many of the values lie within the bounds, and their sum; percent bounds may cut through one value's count. */
function within(
  points: readonly Point[],
  { bounds: { low, high }, total }: { bounds: Bounds; total: number }
): { count: number; sum: number } {
  const fromRank = low?.kind === 'percent' ? (low.number / 100) * total : 0
  const toRank = high?.kind === 'percent' ? (high.number / 100) * total : total
  let rank = 0
  let count = 0
  let sum = 0
  for (const [value, times] of points) {
    const aboveLow = low?.kind !== 'value' || value > low.number
    const belowHigh = high?.kind !== 'value' || value <= high.number
    const kept = Math.max(0, Math.min(rank + times, toRank) - Math.max(rank, fromRank))
    rank += times
    if (!aboveLow || !belowHigh) continue
    count += kept
    sum += kept * value
  }
  return { count, sum }
}

function winsorizedMean(values: Distribution, points: readonly Point[], { low, high }: Bounds): number | undefined {
  const edge = (bound: Bound | undefined) =>
    bound?.kind === 'percent' ? percentile(values, bound.number / 100) : bound?.number
  const floor = edge(low) ?? -Infinity
  const ceiling = edge(high) ?? Infinity
  const sum = points.reduce((total, [value, times]) => total + Math.min(Math.max(value, floor), ceiling) * times, 0)
  return sum / values.count
}

function percentile(values: Distribution, share: number): number | undefined {
  const points = values.sorted()
  if (points === undefined) return undefined
  const rank = share * values.count
  let seen = 0
  for (const [value, times] of points) {
    seen += times
    if (seen >= rank) return Math.min(Math.max(value, values.minimum), values.maximum)
  }
  return values.maximum
}
