import type { SideNames } from '../../../ports/metric-source.js'
import type { Windows } from '../domain/count-windows.js'
import { readGauge } from '../domain/gauge-windows.js'
import { fillPromql, type PrometheusQuery } from '../domain/prometheus-query.js'
import type { PrometheusAnswer, PrometheusApi } from './prometheus-api.js'

/** Figures of one query on one side. */
export interface SideValues {
  readonly values: ReadonlyMap<number, number>
  readonly unsettled: ReadonlySet<number>
  readonly answers: readonly PrometheusAnswer[]
  readonly notes: readonly string[]
}

export interface ExpressionRequest {
  readonly query: PrometheusQuery
  readonly use: 'count' | 'value'
  readonly names: SideNames
  readonly windows: Windows
  readonly delaySeconds: number
  /** Epoch milliseconds. */
  readonly now: number
}

/**
 * Has the server evaluate an expression at the end of each window. A window that ended less than the delay ago by the server's clock,
 * and all windows of an answer with warnings, are unsettled. Throws what the API throws, and `bad-input` for several series.
 */
export async function readExpression(api: PrometheusApi, request: ExpressionRequest): Promise<SideValues> {
  const { query, use, names, windows, delaySeconds, now } = request
  const { from, to, lengthMilliseconds } = windows
  if (to <= from) return { values: new Map(), unsettled: new Set(), answers: [], notes: [] }
  const answer = await api.evaluate(fillPromql(query.text, names), {
    ...{ from: from + lengthMilliseconds, to, stepSeconds: lengthMilliseconds / 1_000 }
  })
  const { values, undefinedWindows } = readGauge(answer, { windows, use, who: api.who })
  const settledUntil = answer.warnings.length > 0 ? -Infinity : (answer.serverAt ?? now) - delaySeconds * 1_000
  const unsettled = [...values.keys(), ...undefinedWindows].filter(start => start + lengthMilliseconds > settledUntil)
  return {
    values,
    unsettled: new Set(unsettled),
    answers: [answer],
    notes:
      undefinedWindows.length === 0
        ? []
        : [`${api.who} returned NaN or Inf for ${undefinedWindows.length} windows. They are not counted as zero.`]
  }
}
