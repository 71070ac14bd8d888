/** Above this many distinct values, values are rounded. */
const exactValues = 256
/** Rounded values lie on a logarithmic grid of this step: at most 0.25% from the true ones. */
const step = Math.log(1.005)

/** One value of a distribution with how often it occurred. */
export type Point = readonly [value: number, count: number]

/**
 * All that is kept of the values of one metric in one period. Its size does not grow with the number of values: few
 * distinct ones are kept exactly, many are rounded to a grid, which moves percentiles and counts by less than 1%.
 */
export class Distribution {
  count = 0
  sum = 0
  minimum = Infinity
  maximum = -Infinity
  /** Values whose distribution is unknown (a statistic set of differing values) make percentiles impossible. */
  private opaque = false
  private readonly points = new Map<number, number>()

  add(value: number, count = 1): void {
    this.count += count
    this.sum += value * count
    this.minimum = Math.min(this.minimum, value)
    this.maximum = Math.max(this.maximum, value)
    this.addPoint(value, count)
  }

  addStatisticSet(set: { count: number; sum: number; minimum: number; maximum: number }): void {
    this.count += set.count
    this.sum += set.sum
    this.minimum = Math.min(this.minimum, set.minimum)
    this.maximum = Math.max(this.maximum, set.maximum)
    if (set.minimum === set.maximum) this.addPoint(set.minimum, set.count)
    else this.opaque = true
  }

  merge(other: Distribution): void {
    this.count += other.count
    this.sum += other.sum
    this.minimum = Math.min(this.minimum, other.minimum)
    this.maximum = Math.max(this.maximum, other.maximum)
    this.opaque ||= other.opaque
    for (const [value, count] of other.points) this.addPoint(value, count)
  }

  /** In ascending order; undefined where the values themselves are unknown. */
  sorted(): readonly Point[] | undefined {
    return this.opaque ? undefined : [...this.points].sort(([a], [b]) => a - b)
  }

  private addPoint(value: number, count: number): void {
    const before = this.points.get(value)
    const key = before === undefined && this.points.size >= exactValues ? onGrid(value) : value
    this.points.set(key, (this.points.get(key) ?? 0) + count)
  }
}

function onGrid(value: number): number {
  if (value === 0) return 0
  return Math.sign(value) * Math.exp(Math.round(Math.log(Math.abs(value)) / step) * step)
}
