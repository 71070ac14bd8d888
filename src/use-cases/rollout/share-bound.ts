import type { PlatformCalls } from './step-dependencies.js'

/** One bound on the calls of a platform for several rollouts at once: the latest that any of them that still continues has set. */
export function shareBound(boundCalls: PlatformCalls['boundCalls']): () => (until: number) => void {
  const bounds = new Map<symbol, number>()
  return () => {
    const rollout = Symbol('rollout')
    return until => {
      bounds.set(rollout, until)
      boundCalls(Math.max(...bounds.values()))
    }
  }
}
