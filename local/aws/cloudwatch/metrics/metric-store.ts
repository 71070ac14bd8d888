import type { Clock } from '../../clock.js'
import { Distribution } from './distribution.js'
import { metricKey } from './metric.js'
import type { Metric } from './metric.js'
import type { Statistic } from './statistic.js'

const minute = 60_000
/** AWS keeps one-minute values for 15 days; a local cloud is never asked about more than this. */
const keptMilliseconds = 24 * 60 * minute

/** Values of a metric in one unit, by the start of their minute. */
interface Series {
  readonly metric: Metric
  readonly unit: string
  /** How long after its start a minute can be read. */
  readonly publishedAfter: number
  readonly minutes: Map<number, Distribution>
}

export interface Recorded {
  readonly metric: Metric
  readonly unit: string
  readonly at: number
  readonly publishedAfter: number
}

export interface Window {
  /** Inclusive. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly periodSeconds: number
}

/** A number by the start of its period, in ascending order of time. */
export type DataPoints = ReadonlyMap<number, number>

/** All metrics of the account, minute by minute. */
export class MetricStore {
  private readonly series = new Map<string, Series>()
  private readonly unitsOf = new Map<string, Set<Series>>()

  constructor(private readonly clock: Clock) {}

  /** The values of the minute in which something happened, to add to. */
  minuteOf(recorded: Recorded): Distribution {
    const { minutes } = this.seriesOf(recorded)
    const start = Math.floor(recorded.at / minute) * minute
    const found = minutes.get(start)
    if (found !== undefined) return found
    const made = new Distribution()
    minutes.set(start, made)
    for (const old of minutes.keys()) if (old < start - keptMilliseconds) minutes.delete(old)
    return made
  }

  /** The published values of a metric, gathered by period. A unit, when given, leaves out values in others. */
  read(metric: Metric, { start, end, periodSeconds }: Window, unit?: string): ReadonlyMap<number, Distribution> {
    const now = this.clock.now()
    const period = periodSeconds * 1000
    const periods = new Map<number, Distribution>()
    for (const series of this.unitsOf.get(metricKey(metric)) ?? []) {
      if (unit !== undefined && unit !== series.unit) continue
      for (const [at, values] of series.minutes) {
        if (at < start || at >= end || at + series.publishedAfter > now) continue
        const from = start + Math.floor((at - start) / period) * period
        const gathered = periods.get(from) ?? new Distribution()
        gathered.merge(values)
        periods.set(from, gathered)
      }
    }
    return new Map([...periods].sort(([a], [b]) => a - b))
  }

  /** One number a period. */
  readStatistic(
    metric: Metric,
    { window, statistic, unit }: { window: Window; statistic: Statistic; unit?: string | undefined }
  ): DataPoints {
    const points = new Map<number, number>()
    for (const [at, values] of this.read(metric, window, unit)) {
      const value = statistic(values)
      if (value !== undefined) points.set(at, value)
    }
    return points
  }

  /** The unit of a metric's values, where there is just one. */
  unitOf(metric: Metric): string {
    const [only, ...others] = this.unitsOf.get(metricKey(metric)) ?? []
    return only === undefined || others.length > 0 ? 'None' : only.unit
  }

  /** The metrics that have published anything. */
  list(): readonly Metric[] {
    const now = this.clock.now()
    const visible = [...this.series.values()].filter(({ minutes, publishedAfter }) => {
      return [...minutes.keys()].some(at => at + publishedAfter <= now)
    })
    return [...new Map(visible.map(({ metric }) => [metricKey(metric), metric])).values()]
  }

  private seriesOf({ metric, unit, publishedAfter }: Recorded): Series {
    const key = metricKey(metric)
    const found = this.series.get(`${key}|${unit}`)
    if (found !== undefined) return found
    const made: Series = { metric, unit, publishedAfter, minutes: new Map() }
    this.series.set(`${key}|${unit}`, made)
    this.unitsOf.set(key, (this.unitsOf.get(key) ?? new Set()).add(made))
    return made
  }
}
