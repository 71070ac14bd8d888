/** The next value of 1, 2, 4, 6, 8 or 10 times a power of ten: the top of a scale whose half is a short number too. */
export function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(0.001, highest)))
  const factor = [1, 2, 4, 6, 8, 10].find(each => each * power >= highest) ?? 10
  return Number((factor * power).toPrecision(3))
}

/** The least top of a scale: shares below one percent are small on it; other figures have no default. */
export function leastTop(unit: string): number {
  return unit.trim() === '%' ? 1 : 0
}
