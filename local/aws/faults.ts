import type { Clock } from './clock.js'
import type { Fault, Faults } from './local-cloud.js'
import { seededRandom } from './seeded-random.js'

type FaultKind = Exclude<Fault['kind'], { readonly kind: 'latency' }>

/** What the faults do to one call. */
export interface Strike {
  /** In the local cloud's time; comes before everything else. */
  readonly latencyMilliseconds: number
  readonly fault: FaultKind | { readonly kind: 'none' }
}

export interface FaultPlan extends Faults {
  /** Decides the fate of a call of `action`, as in `ecs:UpdateService`. Latencies add up; else the fault added first wins. */
  strike(action: string): Strike
}

interface ActiveFault {
  readonly fault: Fault
  /** Bursts begin here. */
  readonly addedAt: number
  /** Matching calls seen, and calls hit. */
  seen: number
  hits: number
}

/** Faults on demand: the same seed and the same order of calls give the same faults. */
export function createFaultPlan({ clock, seed }: { clock: Clock; seed: number }): FaultPlan {
  const random = seededRandom(seed)
  const active = new Set<ActiveFault>()
  return {
    add: fault => {
      const entry: ActiveFault = { fault, addedAt: clock.now(), seen: 0, hits: 0 }
      active.add(entry)
      return () => void active.delete(entry)
    },
    clear: () => active.clear(),
    strike: action => {
      let strike: Strike = { latencyMilliseconds: 0, fault: { kind: 'none' } }
      for (const entry of active) {
        if (!matches(entry.fault.action, action) || strike.fault.kind !== 'none') continue
        if (hits(entry, clock.now(), random)) strike = apply(strike, entry.fault.kind)
      }
      return strike
    }
  }
}

function matches(pattern: string, action: string): boolean {
  return pattern === '*' || pattern === action || (pattern.endsWith(':*') && action.startsWith(pattern.slice(0, -1)))
}

function hits(entry: ActiveFault, now: number, random: () => number): boolean {
  const { burst, after = 0, times = Infinity, rate = 1 } = entry.fault
  if (burst !== undefined && (now - entry.addedAt) % burst.period >= burst.on) return false
  entry.seen += 1
  if (entry.seen <= after || entry.hits >= times) return false
  if (rate < 1 && random() >= rate) return false
  entry.hits += 1
  return true
}

function apply(strike: Strike, kind: Fault['kind']): Strike {
  if (kind.kind !== 'latency') return { ...strike, fault: kind }
  return { ...strike, latencyMilliseconds: strike.latencyMilliseconds + kind.milliseconds }
}
