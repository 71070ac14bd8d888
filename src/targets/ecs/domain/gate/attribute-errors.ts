/**
 * Which answers count as errors:
 * - `target-and-balancer`: 5xx of the targets, and the 502 and 504 that the load balancer sent after it had chosen a target.
 * - `target`: 5xx of the targets only.
 * - `unanswered`: every request without a 2xx, 3xx or 4xx of a target. That includes 101 (WebSocket) and 460 (the client left).
 */
export const ERROR_SOURCES = ['target-and-balancer', 'target', 'unanswered'] as const
export type ErrorSource = (typeof ERROR_SOURCES)[number]

/** The word of a gate plan that was read for ECS. Throws a `TypeError` for any other. */
export function toErrorSource(word: string): ErrorSource {
  const source = ERROR_SOURCES.find(known => known === word)
  if (source === undefined) throw new TypeError(`Unknown error source: ${word}`)
  return source
}

/** One minute of one target group, as the load balancer counted it. */
export interface GroupMinute {
  readonly requests: number
  /** Requests answered by a target with 2xx, 3xx or 4xx. */
  readonly served: number
  /** Requests answered by a target with 5xx. */
  readonly failed: number
  /** Connections to targets of the group that could not be made. */
  readonly connectionErrors: number
}

/** One minute of all target groups of a rollout. */
export interface BalancerMinute {
  readonly groups: readonly GroupMinute[]
  /** 502 and 504 that the load balancer sent itself, for all its target groups together. */
  readonly balancerErrors: number
}

/** A group has more unanswered requests than its share by chance once in 30,000 looks. */
const SIGNIFICANT_DEVIATIONS = 4

/**
 * The errors of each target group in each minute: one list per minute, in the order of its groups.
 *
 * The load balancer counts its own 502 and 504 per load balancer, not per target group, and publishes no count of 101 and 460 per
 * target group. All three are among the requests of a group that no target answered. All groups of a canary receive the same mix of
 * requests, so without evidence to the contrary each group has its share, by requests, of the load balancer's errors. Evidence is a
 * group that had significantly more unanswered requests in the whole window than its share: then what is beyond the common share of
 * 101 and 460 is assigned to it. Connections that a group refused are evidence too, and come first. No group gets more errors than it
 * had unanswered requests.
 *
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
 */
export function attributeErrors(
  minutes: readonly BalancerMinute[],
  source: ErrorSource
): readonly (readonly number[])[] {
  if (source === 'target') return minutes.map(({ groups }) => groups.map(({ failed }) => failed))
  if (source === 'unanswered')
    return minutes.map(({ groups }) => groups.map(group => group.failed + unansweredOf(group)))
  const refused = minutes.map(assignRefused)
  const rest = minutes.map(({ groups, balancerErrors }, at) => ({
    unanswered: groups.map((group, index) => unansweredOf(group) - (refused[at]?.[index] ?? 0)),
    requests: groups.map(group => group.requests),
    balancerErrors: Math.max(0, balancerErrors - sum(refused[at] ?? []))
  }))
  const shared = assignShares(rest)
  return minutes.map(({ groups }, at) =>
    groups.map(({ failed }, index) => failed + (refused[at]?.[index] ?? 0) + (shared[at]?.[index] ?? 0))
  )
}

/** Of one minute: errors of the load balancer by where connections were refused. */
function assignRefused({ groups, balancerErrors }: BalancerMinute): readonly number[] {
  const connectionErrors = sum(groups.map(group => group.connectionErrors))
  if (connectionErrors === 0) return groups.map(() => 0)
  const most = Math.min(balancerErrors, connectionErrors)
  return groups.map(group =>
    Math.min(unansweredOf(group), Math.round((most * group.connectionErrors) / connectionErrors))
  )
}

/** One minute, without what is assigned already. */
interface RestOfMinute {
  readonly requests: readonly number[]
  readonly unanswered: readonly number[]
  readonly balancerErrors: number
}

function assignShares(minutes: readonly RestOfMinute[]): readonly (readonly number[])[] {
  const shares = sharesOf(minutes)
  const assigned = shares.map(() => 0)
  const expected = shares.map(() => 0)
  return minutes.map(({ unanswered, balancerErrors }) =>
    unanswered.map((most, index) => {
      // Whole numbers a minute, whose sum stays within one of the exact share.
      const due = (expected[index] ?? 0) + balancerErrors * (shares[index] ?? 0)
      const count = Math.min(most, Math.max(0, Math.round(due - (assigned[index] ?? 0))))
      expected[index] = due
      assigned[index] = (assigned[index] ?? 0) + count
      return count
    })
  )
}

/** The share of each group in the load balancer's own errors, from the whole window. */
function sharesOf(minutes: readonly RestOfMinute[]): readonly number[] {
  const totals = (minutes[0]?.requests ?? []).map((_, index) => ({
    requests: sum(minutes.map(minute => minute.requests[index] ?? 0)),
    unanswered: sum(minutes.map(minute => minute.unanswered[index] ?? 0))
  }))
  const requests = sum(totals.map(total => total.requests))
  const unanswered = sum(totals.map(total => total.unanswered))
  const balancerErrors = sum(minutes.map(minute => minute.balancerErrors))
  if (requests === 0 || balancerErrors === 0) return totals.map(() => 0)
  const byRequests = totals.map(total => total.requests / requests)
  const isEven = totals.every((total, index) => {
    const share = byRequests[index] ?? 0
    const deviation = Math.sqrt(unanswered * share * (1 - share))
    return total.unanswered - unanswered * share <= SIGNIFICANT_DEVIATIONS * deviation
  })
  if (isEven) return byRequests
  const harmless = Math.max(0, unanswered - balancerErrors) / requests
  return totals.map(total => clamp(total.unanswered - harmless * total.requests, balancerErrors) / balancerErrors)
}

function unansweredOf({ requests, served, failed }: GroupMinute): number {
  return Math.max(0, Math.round(requests - served - failed))
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
