import { alignMinutes, type ServedMinute } from '../../domain/gate/align-minutes.js'
import type { Bucket } from '../../domain/gate/bucket.js'
import type { GatePlan } from '../../domain/gate/gate-plan.js'
import { signalKey, type Signal } from '../../domain/gate/signal.js'
import type { MinuteOfTraffic } from '../../ports/metrics.js'
import type { NativeCourse } from './native-course.js'
import type { ShiftDependencies } from './shift-dependencies.js'

type Dependencies = Pick<ShiftDependencies, 'metrics' | 'clock'>

interface Window {
  readonly from: number
  readonly to: number
}

const MINUTE = 60_000

/** Reads the whole window anew each time another minute is judged, so that late datapoints correct themselves; not in between. */
export async function readMetrics(
  { gates, metricDelaySeconds }: GatePlan,
  course: NativeCourse,
  { metrics, clock }: Dependencies
): Promise<void> {
  const start = course.weights.find(({ weightPercent }) => weightPercent > 0)?.at
  const judged = gates.flatMap(gate => ('signal' in gate ? [gate.signal] : []))
  if (judged.length === 0 || start === undefined || course.candidateGroup === undefined) return
  const judgedUpTo = floorToMinute(clock.now() - metricDelaySeconds * 1000)
  const window = { from: floorToMinute(start), to: floorToMinute(clock.now()) }
  if (judgedUpTo <= course.metrics.upTo || window.to <= window.from) return
  const errors: Signal = { kind: 'errors' }
  // Errors are read in any case: the report shows them whatever is judged.
  const wanted = new Map([errors, ...judged].map(keyed))
  const signals = await Promise.all(
    [...wanted].map(async ([key, signal]) => [key, await readSignal(signal, course, { metrics, window })] as const)
  )
  course.metrics = { upTo: judgedUpTo, signals: new Map(signals), series: new Map() }
}

async function readSignal(
  signal: Signal,
  { candidateGroup, stableGroup }: NativeCourse,
  { metrics, window }: Pick<Dependencies, 'metrics'> & { readonly window: Window }
): Promise<readonly Bucket[]> {
  const targetGroups = [candidateGroup, stableGroup].filter(group => group !== undefined)
  const slowerThanMilliseconds = signal.kind === 'slow' ? signal.slowerThanMilliseconds : undefined
  const served = await metrics.traffic({ targetGroups, ...window, slowerThanMilliseconds })
  const side = (group: string | undefined) => (served.get(group ?? '') ?? []).map(minute => count(minute, signal))
  return alignMinutes({ canary: side(candidateGroup), baseline: side(stableGroup) }, window)
}

function keyed(signal: Signal) {
  return [signalKey(signal), signal] as const
}

function count({ at, requests, errors, slow }: MinuteOfTraffic, signal: Signal): ServedMinute {
  return { at, n: requests, bad: signal.kind === 'errors' ? errors : (slow ?? 0) }
}

function floorToMinute(at: number): number {
  return Math.floor(at / MINUTE) * MINUTE
}
