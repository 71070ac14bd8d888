import type { ErrorSource } from './attribute-errors.js'

/** Datapoint values by the start of their minute (epoch milliseconds). */
export type MinuteSeries = ReadonlyMap<number, number>

/** The metrics of one target group, each as it was read. */
export interface TrafficSeries {
  readonly requests: MinuteSeries
  /** One for each class of answers of its targets, errors among them. */
  readonly answered: readonly MinuteSeries[]
  /** Errors that the load balancer answered itself, for all of its target groups: it counts them for none of them. */
  readonly balancerErrors: readonly MinuteSeries[]
  /** Number of response times that were measured; undefined when no slow requests are asked for. */
  readonly timed: MinuteSeries | undefined
  /** Slow requests, one for each threshold. */
  readonly slow: readonly MinuteSeries[]
}

export interface SettleRules {
  /** When the metrics were read, epoch milliseconds in the time of AWS. */
  readonly readAt: number
  readonly errorSource: ErrorSource
}

const MINUTE = 60_000
/** Metrics of a balancer are there within two minutes as a rule; what is missing after five counts as not published. */
const LATE_WITHIN_MILLISECONDS = 5 * MINUTE

/**
 * The minutes (their starts) of which a metric may not have arrived yet. CloudWatch publishes each metric for itself, and one that is
 * late looks just like one without a value. A minute in which every request is accounted for is settled, and so is every minute that
 * ended five minutes ago.
 */
export function findUnsettled(series: TrafficSeries, { readAt, errorSource }: SettleRules): readonly number[] {
  const known = [series.requests, ...series.answered].flatMap(each => [...each.keys()])
  const minutes = [...new Set(known)].toSorted((one, other) => one - other)
  return minutes.filter((at, index) => {
    if (at + MINUTE + LATE_WITHIN_MILLISECONDS <= readAt) return false
    return (
      lacksRequests(series, at) ||
      lacksAnswers(series, { at, before: minutes[index - 1], errorSource }) ||
      lacksTimes(series, at)
    )
  })
}

/** More answers than requests: the count of requests is what is late. */
function lacksRequests({ requests, answered }: TrafficSeries, at: number): boolean {
  return (requests.get(at) ?? 0) < Math.round(sumAt(answered, at))
}

/**
 * Requests that nothing accounts for: those whose clients left, or those whose count has not arrived. A count is taken for late when
 * the minute before had one; and when there is none at all, where every request without an answer is an error.
 */
function lacksAnswers(
  { requests, answered, balancerErrors }: TrafficSeries,
  {
    at,
    before,
    errorSource
  }: Pick<SettleRules, 'errorSource'> & { readonly at: number; readonly before: number | undefined }
): boolean {
  if ((requests.get(at) ?? 0) <= sumAt([...answered, ...balancerErrors], at)) return false
  const isEmpty = errorSource === 'unanswered' && answered.every(series => !series.has(at))
  return answered.some(series => !hasSince(series, at) && (isEmpty || (before !== undefined && series.has(before))))
}

/** Response times are measured of every answer of a target. */
function lacksTimes({ answered, timed, slow }: TrafficSeries, at: number): boolean {
  if (timed === undefined) return false
  if (sumAt(answered, at) > 0 && !timed.has(at)) return true
  return (timed.get(at) ?? 0) > 0 && slow.some(series => series.size > 0 && !hasSince(series, at))
}

function hasSince(series: MinuteSeries, at: number): boolean {
  return [...series.keys()].some(minute => minute >= at)
}

function sumAt(all: readonly MinuteSeries[], at: number): number {
  return all.reduce((total, series) => total + (series.get(at) ?? 0), 0)
}
