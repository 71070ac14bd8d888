import { runHandler, type ProbePlace } from './probe.js'
import type { Probe } from './pod.js'

export interface ProbeLoop {
  readonly probe: Probe
  readonly place: ProbePlace
  /** Skips a round, as liveness does while a startup probe has not passed. */
  readonly isDue: () => boolean
  /** After `successThreshold` or `failureThreshold` equal results in a row, each time. */
  readonly onResult: (isSuccess: boolean) => void
  readonly onFailure: (message: string) => void
}

/** Probes with the defaults of https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes */
export function startProbeLoop({ probe, place, isDue, onResult, onFailure }: ProbeLoop): { readonly stop: () => void } {
  const period = (probe.periodSeconds ?? 10) * 1000
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let last: boolean | undefined
  let inRow = 0
  const round = async () => {
    const startedAt = performance.now()
    if (isDue()) {
      const failure = await runHandler(probe, place, (probe.timeoutSeconds ?? 1) * 1000)
      if (isOver) return
      const isSuccess = failure === undefined
      if (failure !== undefined) onFailure(failure)
      inRow = isSuccess === last ? inRow + 1 : 1
      last = isSuccess
      if (inRow >= (isSuccess ? (probe.successThreshold ?? 1) : (probe.failureThreshold ?? 3))) onResult(isSuccess)
    }
    if (!isOver) next(Math.max(0, period - (performance.now() - startedAt)))
  }
  const next = (milliseconds: number) => (timer = setTimeout(() => void round(), milliseconds))
  next((probe.initialDelaySeconds ?? 0) * 1000)
  return {
    stop() {
      isOver = true
      clearTimeout(timer)
    }
  }
}
