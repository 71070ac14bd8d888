/** A stretch of time that a chart covers. */
export interface TimeAxis {
  readonly startedAt: number
  readonly finishedAt: number
}

const TICK_SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400]
const MOST_TICKS = 6

/** Where a moment is, in percent of the axis. */
export function percentOf({ startedAt, finishedAt }: TimeAxis, at: number): number {
  const share = (at - startedAt) / Math.max(1, finishedAt - startedAt)
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

/** A handful of round moments, the start included. */
export function axisTicks({ startedAt, finishedAt }: TimeAxis): readonly number[] {
  const seconds = Math.max(0, finishedAt - startedAt) / 1000
  const step = TICK_SECONDS.find(each => seconds / each <= MOST_TICKS - 1) ?? seconds / (MOST_TICKS - 1)
  const count = Math.floor(seconds / step) + 1
  return Array.from({ length: count }, (_, index) => startedAt + index * step * 1000)
}
