import { capitalize } from '../../../domain/text/capitalize.js'
import { badRate, type Counts } from '../../../domain/gate/statistics/bucket.js'
import { presentMembers } from '../../../domain/present-members.js'
import { describeGateProgress } from '../../../domain/gate/describe/format-progress.js'
import { describeStrength } from '../../../domain/gate/describe/describe-strength.js'
import { formatCount, formatDigits, formatRate } from '../../../domain/gate/describe/format-figures.js'
import type { GateReport } from '../../../domain/gate/judge/judge-gates.js'
import type { GateResult, Traffic } from '../../../domain/gate/gate-result.js'
import { labelOfKey, type SignalKey } from '../../../domain/gate/signal.js'
import type { Evidence, GateWord, StepReport } from '../../../domain/report/report.js'
import type { TrafficReport } from '../../../domain/report/traffic-report.js'
import type { ShiftRecord } from '../../../domain/rollout/rollout-record.js'
import type { MetricsReading, RolloutState, RolloutStep } from '../rollout-state.js'

/** A progressive rollout that ended, or goes on. Times are epoch milliseconds. */
export interface SeenShift {
  readonly state: Pick<RolloutState, 'steps' | 'metrics' | 'weights'> & Partial<Pick<RolloutState, 'sources'>>
  readonly startedAt: number
  /** Undefined while it goes on. */
  readonly finishedAt: number | undefined
  /** Labels of the two revisions. */
  readonly canary: string
  readonly stable: string
}

/** What a rollout saw of its traffic, for the report. */
export function reportShift(seen: SeenShift): ShiftRecord {
  const { steps, metrics } = seen.state
  return { steps: steps.map(step => reportStep(step, metrics)), traffic: reportTraffic(seen) }
}

function reportStep(step: RolloutStep, { percentiles }: MetricsReading): StepReport {
  return {
    canaryPercent: step.canaryPercent,
    startedAt: step.startedAt,
    finishedAt: step.finishedAt,
    ...(step.decidedAt === undefined ? {} : { decidedAt: step.decidedAt }),
    verdict: step.verdict ?? 'inconclusive',
    reason: step.reason,
    evidence: [...step.reports.map(describeReport), ...describePercentiles(step, percentiles)]
  }
}

function describeReport({ gate, result }: GateReport): Evidence {
  const { canary, stable, test, minutes } = result.evidence
  const describe = (side: Traffic) => (minutes?.judged === 0 ? 'no complete minute yet' : describeTraffic(side))
  const progress = result.kind === 'inconclusive' ? describeGateProgress(result.evidence) : undefined
  return {
    name: gate.name,
    canary: canary === undefined ? result.reason : describe(canary),
    stable: stable && describe(stable),
    judged: { says: nameResult(result.kind), mode: gate.mode, ...presentMembers({ progress }) },
    ...presentMembers({ statistics: test && describeStrength(test, 1 / test.threshold) })
  }
}

/** Of each percentile that a gate names: the lowest and the highest of the step's minutes, since percentiles have no mean. */
function describePercentiles(step: RolloutStep, percentiles: MetricsReading['percentiles']): readonly Evidence[] {
  const until = step.decidedAt ?? step.finishedAt ?? Number.POSITIVE_INFINITY
  return [...percentiles].flatMap(([percentile, points]) => {
    const minutes = points.filter(({ t }) => t >= step.startedAt && t < until)
    const canary = describeRange(minutes.flatMap(({ canary }) => canary ?? []))
    if (canary === undefined) return []
    const stable = describeRange(minutes.flatMap(({ stable }) => stable ?? []))
    return [{ name: `p${percentile} response time (range of minutes)`, canary, stable }]
  })
}

/** `180 to 240 ms`, `240 ms`; undefined where nothing was measured. */
function describeRange(seconds: readonly number[]): string | undefined {
  if (seconds.length === 0) return undefined
  const [low, high] = [Math.min(...seconds), Math.max(...seconds)].map(value => formatDigits(value * 1_000))
  return low === high ? `${low} ms` : `${low} to ${high} ms`
}

function nameResult(kind: GateResult['kind']): GateWord['says'] {
  return kind === 'not-compared' ? 'not compared' : kind
}

function describeTraffic({ requests, bad, rate }: Traffic): string {
  if (requests === 0) return 'no requests'
  return `${formatCount(bad)} of ${formatCount(requests)} requests (${formatRate(rate)})`
}

function reportTraffic({ state, startedAt, finishedAt, canary, stable }: SeenShift): TrafficReport {
  return {
    startedAt,
    finishedAt: finishedAt ?? state.weights.at(-1)?.at ?? startedAt,
    ...{ canary, stable },
    weights: state.weights,
    curves: [
      ...[...state.metrics.signals, ...(state.sources?.signals ?? [])].map(([key, buckets]) => ({
        name: nameSignal(key),
        unit: '%',
        points: buckets.map(({ t, canary, stable }) => ({
          at: t,
          canary: percentOf(canary),
          stable: percentOf(stable)
        }))
      })),
      ...[...state.metrics.percentiles].map(([percentile, points]) => ({
        name: `p${percentile} response time`,
        unit: ' ms',
        points: points.map(({ t, canary, stable }) => ({
          at: t,
          canary: canary === undefined ? undefined : canary * 1_000,
          stable: stable === undefined ? undefined : stable * 1_000
        }))
      })),
      ...[...state.metrics.series, ...(state.sources?.series ?? [])].map(([name, points]) => ({
        name,
        unit: '',
        points: points.map(({ t, canary, stable }) => ({ at: t, canary, stable }))
      }))
    ]
  }
}

/** Errors are read first. */
function nameSignal(key: SignalKey): string {
  const label = labelOfKey(key)
  if (label !== undefined) return capitalize(label)
  return key === 'errors' ? 'Failed requests' : `Requests ${key.replace(/^slower-than-(\d+)ms$/, 'slower than $1 ms')}`
}

/** Of a minute without requests there is no share. */
function percentOf(counts: Counts): number | undefined {
  return counts.n === 0 ? undefined : badRate(counts) * 100
}
