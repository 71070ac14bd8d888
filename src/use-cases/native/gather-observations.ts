import { alignMinutes, type ServedMinute } from '../../domain/gate/align-minutes.js'
import type { Bucket } from '../../domain/gate/bucket.js'
import type { Gate, HttpGate } from '../../domain/gate/gate-plan.js'
import type { Observations, Source } from '../../domain/gate/observations.js'
import { signalKey, type Signal, type SignalKey } from '../../domain/gate/signal.js'
import { DeployError } from '../../domain/errors.js'
import type { MinuteOfTraffic } from '../../ports/metrics.js'
import type { NativeCourse } from './native-course.js'
import type { NativeDependencies } from './native-dependencies.js'
import type { NativeRequest } from './native-request.js'

type Dependencies = Pick<NativeDependencies, 'metrics' | 'router' | 'prober' | 'clock'>

const MINUTE = 60_000

/** Reads everything that the gates look at. What cannot be read is counted, and never taken for zero. */
export async function gatherObservations(
  request: NativeRequest,
  course: NativeCourse,
  dependencies: Dependencies
): Promise<Observations> {
  const { gates } = request.gates
  const now = dependencies.clock.now()
  const signals = await readCounted<Observations['signals']>(course, 'metrics', new Map(), () =>
    readSignals(gates, course, { ...dependencies, now })
  )
  const alarms = await readCounted<Observations['alarms']>(course, 'alarms', undefined, () =>
    readAlarms(gates, dependencies)
  )
  if (gates.some(gate => gate.kind === 'targets')) {
    await readCounted(course, 'targets', undefined, () => readTargets(course, dependencies))
  }
  for (const gate of gates) if (gate.kind === 'http') await probe(gate, course, dependencies)
  return {
    now: dependencies.clock.now(),
    weights: course.weights,
    signals,
    alarms,
    probes: course.probes,
    targets: course.targets,
    series: new Map(),
    failedReads: course.failedReads
  }
}

/** A source that is denied ends the rollout's watch at once; one that does not answer is asked again at the next look. */
async function readCounted<Result>(
  course: NativeCourse,
  source: Source,
  otherwise: Result,
  read: () => Promise<Result>
): Promise<Result> {
  try {
    const result = await read()
    course.failedReads[source] = 0
    return result
  } catch (error) {
    if (!(error instanceof DeployError) || !['throttled', 'unreachable', 'platform-error'].includes(error.code))
      throw error
    course.failedReads[source] += 1
    return otherwise
  }
}

async function readSignals(
  gates: readonly Gate[],
  { weights, candidateGroup, stableGroup }: NativeCourse,
  { metrics, now }: Dependencies & { readonly now: number }
): Promise<ReadonlyMap<SignalKey, readonly Bucket[]>> {
  const start = weights.find(({ weightPercent }) => weightPercent > 0)?.at
  if (start === undefined || candidateGroup === undefined) return new Map()
  const window = { from: Math.floor(start / MINUTE) * MINUTE, to: Math.floor(now / MINUTE) * MINUTE }
  const groups = [candidateGroup, ...(stableGroup === undefined ? [] : [stableGroup])]
  const wanted = new Map(
    gates.flatMap(gate => ('signal' in gate ? [[signalKey(gate.signal), gate.signal] as const] : []))
  )
  const buckets = [...wanted].map(async ([key, signal]) => {
    const slowerThanMilliseconds = signal.kind === 'slow' ? signal.slowerThanMilliseconds : undefined
    const served = await metrics.traffic({ targetGroups: groups, ...window, slowerThanMilliseconds })
    const side = (group: string | undefined) =>
      (served.get(group ?? '') ?? []).map(minute => countServed(minute, signal))
    return [key, alignMinutes({ canary: side(candidateGroup), baseline: side(stableGroup) }, window)] as const
  })
  return window.to > window.from ? new Map(await Promise.all(buckets)) : new Map()
}

function countServed({ at, requests, errors, slow }: MinuteOfTraffic, signal: Signal): ServedMinute {
  return { at, n: requests, bad: signal.kind === 'errors' ? errors : (slow ?? 0) }
}

async function readAlarms(gates: readonly Gate[], { metrics }: Dependencies): Promise<Observations['alarms']> {
  const names = gates.flatMap(gate => (gate.kind === 'alarms' ? gate.alarms : []))
  return names.length === 0 ? undefined : metrics.alarms(names)
}

async function readTargets(course: NativeCourse, { router, clock }: Dependencies): Promise<undefined> {
  if (course.candidateGroup === undefined) return undefined
  const { healthy, unhealthy, reasons } = await router.health(course.candidateGroup)
  course.targets.push({ at: clock.now(), healthy, unhealthy, reasons })
  return undefined
}

/** One probe each `everySeconds`: a look in between asks nothing. */
async function probe(gate: HttpGate, course: NativeCourse, { prober, clock }: Dependencies): Promise<void> {
  const seen = course.probes.get(gate.name) ?? []
  const at = clock.now()
  if (at < (seen.at(-1)?.at ?? 0) + gate.everySeconds * 1000) return
  const timeoutMilliseconds = gate.timeoutSeconds * 1000
  const outcome = await prober.probe({
    url: gate.url,
    method: gate.method,
    headers: gate.requestHeaders,
    timeoutMilliseconds
  })
  course.probes.set(gate.name, [...seen, { at, outcome }])
}
