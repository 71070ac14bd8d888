/** Seconds between tries: 10, 20, 40 … 300, unless a bed is started with others. */
export interface BackOffSeconds {
  readonly first: number
  readonly longest: number
}

/**
 * When a container may start again. After its first end at once, then 10 s after its end, 20 s, 40 s … at most 5 min; from the beginning
 * once it ran for 10 min (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy).
 */
export function restartBackOff({ first, longest }: BackOffSeconds): {
  /** Seconds to wait after an end, with how long it ran. */
  readonly secondsAfter: (ranSeconds: number) => number
} {
  let next = 0
  return {
    secondsAfter(ranSeconds) {
      if (ranSeconds > 2 * longest) next = 0
      const seconds = next
      next = next === 0 ? first : Math.min(2 * next, longest)
      return seconds
    }
  }
}
