import { alignMinutes, type ServedMinute } from '../../../../domain/gate/statistics/align-minutes.js'
import type { Bucket } from '../../../../domain/gate/statistics/bucket.js'
import type { Gate, GatePlan } from '../../../../domain/gate/gate-plan.js'
import type { SeriesPoint } from '../../../../domain/gate/observations.js'
import type { PlainMetric } from '../../../../domain/gate/series-metric.js'
import { signalKey, type Signal } from '../../../../domain/gate/signal.js'
import type { MeasuredMinutes, MetricsQuery, MinuteOfTraffic } from '../../../../ports/metrics.js'
import type { NativeCourse } from '../traffic-shift/native-course.js'
import type { NativeRollout } from '../traffic-shift/native-rollout.js'
import { seriesQueriesOf } from './series-queries.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'metrics' | 'clock'>

interface Window {
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000

/**
 * Reads the whole window anew each time another minute is judged, so that late datapoints correct themselves; not in between.
 * Everything that the gates want is read together.
 */
export async function readMetrics(
  { gates, metricDelaySeconds, errorSource }: GatePlan,
  rollout: Pick<NativeRollout, 'request' | 'course'>,
  { metrics, clock }: Dependencies
): Promise<void> {
  const { course } = rollout
  const start = course.weights.find(({ weightPercent }) => weightPercent > 0)?.at
  const compared = gates.filter(gate => gate.kind === 'mann-whitney')
  const signals = signalsOf(gates)
  const percentiles = percentilesOf(gates)
  if (signals.length + compared.length === 0 || start === undefined || course.candidateGroup === undefined) return
  const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000)
  const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) }
  if (judgedUpTo <= course.metrics.upTo || window.to <= window.from) return
  const measured = await metrics.read({
    ...window,
    ...trafficQuery(signals, course),
    errorSource,
    series: [...compared.map(({ metric }) => metric), ...percentiles.map(responseTime)].flatMap(metric =>
      seriesQueriesOf(metric, rollout)
    )
  })
  const pointsAt = (index: number) => pointsOf(measured.series.slice(2 * index), window)
  course.metrics = {
    upTo: judgedUpTo,
    signals: new Map(signals.map(signal => [signalKey(signal), bucketsOf(signal, measured, { course, window })])),
    series: new Map(compared.map(({ name }, index) => [name, pointsAt(index)])),
    percentiles: new Map(percentiles.map((percentile, index) => [percentile, pointsAt(compared.length + index)]))
  }
}

/** Errors are read in any case: the report shows them whatever is judged. */
function signalsOf(gates: readonly Gate[]): readonly Signal[] {
  const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []))
  if (judged.length === 0) return []
  const errors: Signal = { kind: 'errors' }
  return [...new Map([errors, ...judged].map(signal => [signalKey(signal), signal])).values()]
}

/** The percentiles that gates are written with: a share of slow requests decides, and people ask for the percentile. */
function percentilesOf(gates: readonly Gate[]): readonly number[] {
  const named = gates.flatMap(gate =>
    'signal' in gate && gate.signal.kind === 'slow' ? (gate.signal.percentile ?? []) : []
  )
  return [...new Set(named)]
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html */
function responseTime(percentile: number): PlainMetric {
  return {
    kind: 'metric',
    namespace: 'AWS/ApplicationELB',
    name: 'TargetResponseTime',
    statistic: `p${percentile}`,
    dimensions: new Map([
      ['TargetGroup', '{target-group}'],
      ['LoadBalancer', '{load-balancer}']
    ])
  }
}

function trafficQuery(
  signals: readonly Signal[],
  { candidateGroup, stableGroup }: NativeCourse
): Pick<MetricsQuery, 'targetGroups' | 'slowerThanMilliseconds'> {
  return {
    targetGroups: signals.length === 0 ? [] : [candidateGroup, stableGroup].filter(group => group !== undefined),
    slowerThanMilliseconds: signals.flatMap(signal => (signal.kind === 'slow' ? signal.slowerThanMilliseconds : []))
  }
}

function bucketsOf(
  signal: Signal,
  { traffic, unsettled }: MeasuredMinutes,
  { course, window }: { readonly course: NativeCourse; readonly window: Window }
): readonly Bucket[] {
  const side = (group: string | undefined) => (traffic.get(group ?? '') ?? []).map(minute => count(minute, signal))
  const sides = { canary: side(course.candidateGroup), baseline: side(course.stableGroup) }
  return alignMinutes(sides, window).filter(({ t }) => !unsettled.has(t))
}

function count({ at, requests, errors, slow }: MinuteOfTraffic, signal: Signal): ServedMinute {
  return { at, n: requests, bad: signal.kind === 'errors' ? errors : (slow.get(signal.slowerThanMilliseconds) ?? 0) }
}

/** The minutes of both sides of one gate beside each other; the canary's come first. */
function pointsOf(
  [canary, baseline]: readonly ReadonlyMap<number, number>[],
  { from, to }: Window
): readonly SeriesPoint[] {
  return Array.from({ length: (to - from) / MINUTE }, (_, index) => {
    const t = from + index * MINUTE
    return { t, canary: canary?.get(t), baseline: baseline?.get(t) }
  })
}

function floorToMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE
}
