/**
 * The median of times that are known in steps only, each step `[index, index + 1)`: linear within the step that holds it. `undefined`
 * entries never ended, and count as later than all others; the median is undefined when most of them are.
 */
export function groupedMedian(indices: readonly (number | undefined)[]): number | undefined {
  const half = indices.length / 2
  const ended = indices.filter(index => index !== undefined).toSorted((one, other) => one - other)
  const step = ended[Math.ceil(half) - 1]
  if (step === undefined) return undefined
  const before = ended.findIndex(index => index === step)
  const within = ended.filter(index => index === step).length
  return step + (half - before) / within
}

/** The value that this share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * share) - 1)]
}

export function shareOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.filter(holds).length / values.length
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
