import { invalidQuery } from '../cloudwatch-request.js'
import { evaluateExpression } from './math/evaluate-expression.js'
import { referencesOf } from './math/expression.js'
import type { MathValue } from './math/math-value.js'
import type { ExpressionQuery, MetricQuery, MetricStatQuery } from './metric-query.js'
import type { DataPoints, MetricStore } from '../metrics/metric-store.js'

export interface QueryResult {
  readonly id: string
  readonly label: string
  /** In ascending order of time. */
  readonly points: DataPoints
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Computes the queries whose data is wanted; an expression may use any other query of the list. */
export function runQueries(
  queries: readonly MetricQuery[],
  { store, span }: { store: MetricStore; span: Span }
): readonly QueryResult[] {
  const run = new QueryRun(queries, { store, span })
  return queries
    .filter(({ returnData }) => returnData)
    .flatMap(query => run.seriesOf(query).map(points => ({ id: query.id, label: query.label, points })))
}

/** The period of a query: an expression has that of the metrics in it. */
export function periodOf(query: MetricQuery, queries: readonly MetricQuery[]): number {
  if (query.periodSeconds !== undefined) return query.periodSeconds
  const used = query.kind === 'expression' ? referencesOf(query.expression) : []
  const named = queries.filter(other => other.kind === 'metric' && used.includes(other.id))
  const candidates = named.length > 0 ? named : queries
  return Math.max(60, ...candidates.map(other => (other.kind === 'metric' ? other.periodSeconds : 60)))
}

class QueryRun {
  private readonly values = new Map<string, MathValue>()
  private readonly underWay = new Set<string>()

  constructor(
    private readonly queries: readonly MetricQuery[],
    private readonly deps: { readonly store: MetricStore; readonly span: Span }
  ) {}

  seriesOf(query: MetricQuery): readonly DataPoints[] {
    const value = this.valueOf(query.id)
    if (value.kind === 'list') return value.series
    if (value.kind === 'series') return [value.points]
    throw invalidQuery(`Error in expression '${query.id}': the result must be a time series`)
  }

  private valueOf(id: string): MathValue {
    const known = this.values.get(id)
    if (known !== undefined) return known
    const query = this.queries.find(one => one.id === id)
    if (query === undefined) throw invalidQuery(`Error in expression: Unrecognized metric id '${id}'`)
    if (this.underWay.has(id)) throw invalidQuery(`Error in expression: '${id}' refers to itself`)
    this.underWay.add(id)
    const value: MathValue =
      query.kind === 'metric' ? { kind: 'series', points: this.read(query) } : this.evaluate(query)
    this.underWay.delete(id)
    this.values.set(id, value)
    return value
  }

  private read({ metric, statistic, periodSeconds, unit }: MetricStatQuery): DataPoints {
    const { store, span } = this.deps
    return store.readStatistic(metric, { window: { ...span, periodSeconds }, statistic, unit })
  }

  private evaluate(query: ExpressionQuery): MathValue {
    return evaluateExpression(query.expression, {
      window: { ...this.deps.span, periodSeconds: periodOf(query, this.queries) },
      valueOf: id => this.valueOf(id),
      metrics: part => {
        const wanted = this.queries.filter(one => one.kind === 'metric' && one.id.includes(part))
        return wanted.flatMap(one => this.seriesOf(one))
      }
    })
  }
}
