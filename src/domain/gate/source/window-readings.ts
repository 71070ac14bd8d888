import { DeployError } from '../../errors.js'

/** The windows of a request. Epoch milliseconds at multiples of the length; the end is not included. */
export interface WindowRange {
  readonly from: number
  readonly to: number
  readonly windowSeconds: number
}

/** What is read of one side: values by the start of their window. */
export interface SideValues {
  readonly values: ReadonlyMap<number, number>
  /** Starts of windows whose values the source itself calls incomplete. */
  readonly incomplete: ReadonlySet<number>
}

/** A side that the target does not have. */
export const NO_VALUES: SideValues = { values: new Map(), incomplete: new Set() }

/** Both sides of one query, as the port for sources returns them. */
export interface WindowReading {
  readonly canary: ReadonlyMap<number, number>
  readonly stable: ReadonlyMap<number, number>
  readonly unsettled: ReadonlySet<number>
  readonly notes: readonly string[]
}

/** Joins both sides. Windows that ended after `settledUntil` (epoch milliseconds) and incomplete ones are unsettled. */
export function joinSides(
  { canary, stable }: { readonly canary: SideValues; readonly stable: SideValues },
  { range, settledUntil, notes = [] }: JoinOptions
): WindowReading {
  const milliseconds = range.windowSeconds * 1000
  const young = windowStarts(range).filter(at => at + milliseconds > settledUntil)
  const unsettled = new Set([...canary.incomplete, ...stable.incomplete, ...young])
  return { canary: canary.values, stable: stable.values, unsettled, notes }
}

export interface JoinOptions {
  readonly range: WindowRange
  readonly settledUntil: number
  readonly notes?: readonly string[]
}

/** The starts of all windows of a range. */
export function windowStarts({ from, to, windowSeconds }: WindowRange): readonly number[] {
  const milliseconds = windowSeconds * 1000
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / milliseconds)) },
    (_, index) => from + index * milliseconds
  )
}

/** The range in parts of at most so many windows, oldest first. */
export function splitRange(range: WindowRange, mostWindows: number): readonly WindowRange[] {
  const step = mostWindows * range.windowSeconds * 1000
  const count = Math.max(1, Math.ceil((range.to - range.from) / step))
  return Array.from({ length: count }, (_, index) => {
    const from = range.from + index * step
    return { ...range, from, to: Math.min(range.to, from + step) }
  })
}

/** Whether a point in time (epoch milliseconds) is the start of one of the windows. */
export function isWindowStart(at: number, { from, to, windowSeconds }: WindowRange): boolean {
  return at >= from && at < to && (at - from) % (windowSeconds * 1000) === 0
}

/** Sources compute in floating point: 12.000000000000002 is 12. */
const ROUNDING = 1e-6

/** A count of events. Throws `bad-input` for what is not a whole number of at least 0; `advice`: how to write a query that counts. */
export function countIn(value: number, { who, advice }: { readonly who: string; readonly advice: string }): number {
  const whole = Math.round(value)
  if (whole >= 0 && Number.isSafeInteger(whole) && Math.abs(value - whole) <= ROUNDING * Math.max(1, whole))
    return whole
  const found = value < 0 ? 'a negative number' : 'a fraction'
  throw new DeployError('bad-input', `${who} returned ${found} where a count was expected. ${advice}`)
}
