import { startProbeLoop } from './probe-loop.js'
import type { ProbePlace } from './probe.js'
import type { Container } from './pod.js'

export interface ProbeReports {
  readonly record: (reason: string, message: string) => void
  readonly onChange: () => void
  /** The startup probe passed, or there is none. */
  readonly onStarted: () => void
  readonly onUnhealthy: (kind: 'startup' | 'liveness') => void
}

export interface RunningProbes {
  isReady(): boolean
  isStarted(): boolean
  stop(): void
  /** A Pod that ends is not restarted any more, and its readiness still counts for what serves until its end. */
  stopAllButReadiness(): void
}

/** The three probes of a container that runs: the others wait until startup has passed. */
export function startProbes(container: Container, place: ProbePlace, reports: ProbeReports): RunningProbes {
  const { startupProbe, livenessProbe, readinessProbe } = container
  let isStarted = startupProbe === undefined
  let isReady = readinessProbe === undefined
  let isOver = false
  const stops: (() => void)[] = []
  const readiness =
    readinessProbe &&
    startProbeLoop({
      ...{ probe: readinessProbe, place, isDue: () => isStarted },
      onResult(isSuccess) {
        if (isReady === isSuccess) return
        isReady = isSuccess
        reports.onChange()
      },
      onFailure: message => reports.record('Unhealthy', `Readiness probe failed: ${message}`)
    })
  const others = [
    { kind: 'startup' as const, probe: startupProbe, isDue: () => !isStarted },
    { kind: 'liveness' as const, probe: livenessProbe, isDue: () => isStarted }
  ]
  for (const { kind, probe, isDue } of others)
    if (probe !== undefined)
      stops.push(
        startProbeLoop({
          ...{ probe, place, isDue },
          onResult(isSuccess) {
            if (isOver) return
            if (!isSuccess) {
              isOver = true
              reports.onUnhealthy(kind)
            } else if (!isStarted) {
              isStarted = true
              reports.onStarted()
              reports.onChange()
            }
          },
          onFailure: message =>
            reports.record('Unhealthy', `${kind === 'startup' ? 'Startup' : 'Liveness'} probe failed: ${message}`)
        }).stop
      )
  if (isStarted) reports.onStarted()
  const stopAllButReadiness = () => {
    isOver = true
    for (const stop of stops) stop()
  }
  return {
    isReady: () => isStarted && isReady,
    isStarted: () => isStarted,
    stopAllButReadiness,
    stop() {
      stopAllButReadiness()
      readiness?.stop()
    }
  }
}
