import { comparisons } from './alarm.js'
import type { Alarm, AlarmRule, AlarmStatus } from './alarm.js'
import { judgeDataPoints } from './judge-data-points.js'
import type { MetricStore } from '../metrics/metric-store.js'
import { runQueries } from '../queries/run-queries.js'

export interface EvaluationDeps {
  readonly store: MetricStore
  readonly now: number
  /** The range reaches back far enough that values which are late by this much still count. */
  readonly metricDelay: number
}

const leastExtraPeriods = 2

/** Looks at an alarm's metric and returns the status that follows. */
export function evaluateAlarm({ rule, status }: Alarm, { store, now, metricDelay }: EvaluationDeps): AlarmStatus {
  const values = readRange(rule, { store, now, metricDelay })
  const breaches = comparisons[rule.comparison]
  const verdict = judgeDataPoints(
    values.map(value => (value === undefined ? undefined : breaches(value, rule.threshold) ? 'breaching' : 'within')),
    rule
  )
  if (verdict.kind === 'keep' || verdict.state === status.state) return status
  const known = values.filter(value => value !== undefined)
  const reason = `${verdict.state}: ${known.length} of the last ${values.length} periods have values [${known.join(', ')}]; ${rule.comparison} ${rule.threshold} in ${rule.datapointsToAlarm} of ${rule.evaluationPeriods} raises the alarm; missing data is ${rule.missingData}.`
  return { state: verdict.state, reason, updatedAt: now, transitionedAt: now }
}

/** One entry for each complete period of the evaluation range, the oldest first. */
function readRange(rule: AlarmRule, { store, now, metricDelay }: EvaluationDeps): readonly (number | undefined)[] {
  const period = rule.periodSeconds * 1000
  const extra = Math.max(leastExtraPeriods, 1 + Math.ceil(metricDelay / period))
  const end = Math.floor(now / 60_000) * 60_000
  const start = end - (rule.evaluationPeriods + extra) * period
  const [result] = runQueries(rule.queries, { store, span: { start, end } })
  const times = Array.from({ length: rule.evaluationPeriods + extra }, (_, index) => start + index * period)
  return times.map(at => result?.points.get(at))
}
