/** The next value of 1, 2, 4, 6, 8 or 10 times a power of ten: the top of a scale whose half is a short number too. Never below 1. */
export function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)))
  return ([1, 2, 4, 6, 8, 10].find(factor => factor * power >= highest) ?? 10) * power
}
