import { percentOf, type TimeAxis } from './time-axis.js'

/** Corners of a line, in percent of the plot from the left and from above. */
export type PlotPoints = readonly (readonly [x: number, y: number])[]

/** What is true from a moment on, at its height in the plot. */
export interface HeldLevel {
  readonly at: number
  readonly level: number
}

/** Each level holds until the next one: a line of steps from the start of the axis to its end. */
export function holdLevels(axis: TimeAxis, levels: readonly HeldLevel[]): PlotPoints {
  return levels.flatMap(({ at, level }, index) => {
    const next = levels[index + 1]
    const from = index === 0 ? 0 : percentOf(axis, at)
    return [
      [from, level],
      [next === undefined ? 100 : percentOf(axis, next.at), level]
    ] as const
  })
}

/** The `d` of a path along the points. */
export function drawLine(points: PlotPoints): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
}

/** The `d` of the area below the points. */
export function drawArea(points: PlotPoints): string {
  return `${drawLine(points)}L100 100L0 100Z`
}

/** The `d` of the area between two lines. */
export function drawBand(upper: PlotPoints, lower: PlotPoints): string {
  return `${drawLine(upper)}L${drawLine(lower.toReversed()).slice(1)}Z`
}
