import { answerOf, NOT_SEEN, type Finding } from './checks.js'
import { BALANCER_METRICS, type Series } from './read-traffic.js'
import { shorten } from './shorten.js'

const CODES = /^HTTPCode_Target_[2-5]XX_Count$/
const MINUTE_MILLISECONDS = 60_000
/** A minute that is not accounted for is not judged for so long: docs/adr/0018. */
const LATE_MILLISECONDS = 300_000

/** What the metrics show. `now` is AWS's time, epoch milliseconds. */
export function judgeTraffic(series: readonly Series[], now: number): readonly Finding[] {
  return [judgeRequests(series), judgeBalancerErrors(series), judgeStatuses(series), judgeLateness(series, now)]
}

/** Requests of a target group that no target answered are among those that the load balancer answered itself. */
function judgeRequests(series: readonly Series[]): Finding {
  const check = 'unanswered-requests'
  const requests = sumOf(series, ({ metric }) => metric === 'RequestCount')
  if (requests === 0) return { check, answer: NOT_SEEN, seen: 'No request was counted in 24 hours.' }
  const groups = [...new Set(series.flatMap(({ group }) => group ?? []))].map(group => {
    const [all, answered] = [/^RequestCount$/, CODES].map(pattern =>
      sumOf(series, one => one.group === group && pattern.test(one.metric))
    )
    return { group, all: all ?? 0, rest: (all ?? 0) - (answered ?? 0) }
  })
  const own = BALANCER_METRICS.map(name => ({ name, sum: ownAnswers(series, name) }))
  const rest = groups.reduce((total, group) => total + group.rest, 0)
  const isNegative = groups.some(group => group.rest < 0)
  const isExplained = rest <= own.reduce((total, { sum }) => total + sum, 0)
  const seen = [
    ...groups.map(({ group, all, rest: left }) => `${nameOf(group)}: ${all} requests, ${left} unanswered by a target`),
    `load balancer: ${own.map(({ name, sum }) => `${name} ${sum}`).join(', ')}`
  ].join('; ')
  // More than the load balancer answered itself are WebSockets (101), where the service has any.
  return { check, answer: isNegative ? 'otherwise' : isExplained ? 'as assumed' : 'unexplained', seen }
}

/** The load balancer counts its own answers without the dimension TargetGroup only. */
function judgeBalancerErrors(series: readonly Series[]): Finding {
  const check = 'balancer-errors'
  const of = (metric: string) => ({
    whole: ownAnswers(series, metric),
    group: sumOf(series, one => one.metric === metric && one.group !== undefined)
  })
  const counts = BALANCER_METRICS.map(metric => ({ metric, ...of(metric) }))
  const seen = counts.map(({ metric, whole, group }) => `${metric}: load balancer ${whole}, with target group ${group}`)
  const hasAny = counts.some(({ whole }) => whole > 0)
  const isPerGroup = counts.some(({ group }) => group > 0)
  return { check, answer: hasAny || isPerGroup ? answerOf(!isPerGroup) : NOT_SEEN, seen: seen.join('; ') }
}

function judgeStatuses(series: readonly Series[]): Finding {
  const check = 'metric-statuses'
  const statuses = series.flatMap(one => one.statuses)
  if (statuses.length === 0) return { check, answer: NOT_SEEN, seen: 'No metric was read.' }
  const counts = [...new Set(statuses)].map(status => `${status} ${statuses.filter(one => one === status).length}`)
  const empty = series.filter(one => one.sum === 0 && one.statuses.every(status => status === 'Complete')).length
  const isComplete = statuses.every(status => status === 'Complete')
  return {
    check,
    answer: answerOf(isComplete),
    seen: `${counts.join(', ')}; ${empty} series without values have the status Complete`
  }
}

/** How long after its end the newest minute of each metric was there, and how far apart metrics of one target group are. */
function judgeLateness(series: readonly Series[], now: number): Finding {
  const check = 'late-series'
  const dated = series.flatMap(({ newest, metric, group }) =>
    newest === undefined || group === undefined ? [] : [{ newest, metric, group }]
  )
  if (dated.length === 0) return { check, answer: NOT_SEEN, seen: 'No value in the last 15 minutes.' }
  const ages = dated.map(({ newest }) => now - newest - MINUTE_MILLISECONDS)
  const apart = [...new Set(dated.map(({ group }) => group))].map(group => {
    const times = dated.filter(one => one.group === group).map(({ newest }) => newest)
    return Math.max(...times) - Math.min(...times)
  })
  const seconds = (milliseconds: number) => `${Math.round(milliseconds / 1000)} s`
  const seen = `newest minutes ended ${seconds(Math.min(...ages))} to ${seconds(Math.max(...ages))} ago; series of one group at most ${seconds(Math.max(...apart))} apart`
  return { check, answer: answerOf(Math.max(...apart) <= LATE_MILLISECONDS), seen }
}

/** Of each load balancer once: target groups share them. */
function ownAnswers(series: readonly Series[], metric: string): number {
  const own = new Map(
    series.flatMap(one => (one.metric === metric && one.group === undefined ? [[one.balancer, one.sum] as const] : []))
  )
  return [...own.values()].reduce((total, sum) => total + sum, 0)
}

function sumOf(series: readonly Series[], isCounted: (one: Series) => boolean): number {
  return series.filter(isCounted).reduce((total, { sum }) => total + sum, 0)
}

function nameOf(group: string): string {
  return shorten(group).split('/')[1] ?? group
}
