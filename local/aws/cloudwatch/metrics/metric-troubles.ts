import type { Metric } from './metric.js'

/** What is wrong with the answers to GetMetricData: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataResult.html */
export interface MetricTrouble {
  /** Name of a metric; all of them unless given. */
  readonly metric?: string
  /** Part of a dimension's value, such as a target group's name; all metrics of the name unless given. */
  readonly of?: string
  readonly kind:
    /** The query ends in this status, without values. `PartialData` has the older half of them, and no token for the rest. */
    | {
        readonly kind: 'status'
        readonly status: 'InternalError' | 'PartialData' | 'Forbidden'
        readonly message?: string
      }
    /** Values of the last so many milliseconds are not there yet, in the local cloud's time. */
    | { readonly kind: 'late'; readonly milliseconds: number }
    /** A page holds at most so many values. */
    | { readonly kind: 'paged'; readonly values: number }
  /** Strikes this many requests only, of those that ask for such a metric. */
  readonly times?: number
}

/** The troubles of CloudWatch that tests ask for. */
export interface MetricTroubles {
  /** Returns a function that ends the trouble. */
  add(trouble: MetricTrouble): () => void
  clear(): void
}

/** What strikes one request. */
export interface MetricStrike {
  find<Kind extends MetricTrouble['kind']['kind']>(
    kind: Kind,
    metric: Metric | undefined
  ): Extract<MetricTrouble['kind'], { kind: Kind }> | undefined
}

export interface MetricTroublePlan extends MetricTroubles {
  /** Decides what happens to one request for these metrics. */
  strike(metrics: readonly Metric[]): MetricStrike
}

export function createMetricTroubles(): MetricTroublePlan {
  const active = new Map<MetricTrouble, { hits: number }>()
  return {
    add: trouble => {
      active.set(trouble, { hits: 0 })
      return () => void active.delete(trouble)
    },
    clear: () => active.clear(),
    strike: metrics => {
      const striking = [...active].filter(([trouble, { hits }]) => {
        return hits < (trouble.times ?? Infinity) && metrics.some(metric => isOf(trouble, metric))
      })
      for (const [, counter] of striking) counter.hits += 1
      return {
        find: (kind, metric) => {
          const found = striking.find(
            ([trouble]) => trouble.kind.kind === kind && (metric === undefined || isOf(trouble, metric))
          )
          return found?.[0].kind as never
        }
      }
    }
  }
}

function isOf({ metric: name, of }: MetricTrouble, metric: Metric): boolean {
  if (name !== undefined && name !== metric.name) return false
  return of === undefined || Object.values(metric.dimensions).some(value => value.includes(of))
}
