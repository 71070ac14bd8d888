import type { GatePlan } from './gate-plan.js'

/** While a stop is judged nothing changes automatically, and metrics come once a minute. */
const LONGEST_MILLISECONDS = 10_000
const SHORTEST_MILLISECONDS = 1_000
const MINUTE = 60_000

/** How long to wait until a stop is judged again: no longer than to the next probe, or the moment that another minute's metrics are due. */
export function lookIntervalMilliseconds(
  { gates, metricDelaySeconds, sources = [] }: Pick<GatePlan, 'gates' | 'metricDelaySeconds' | 'sources'>,
  now: number
): number {
  const probes = gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []))
  // A bad revision serves no request for longer than it must.
  const dues = [
    untilDue(now, MINUTE, metricDelaySeconds),
    ...sources.map(({ windowSeconds, delaySeconds }) => untilDue(now, windowSeconds * 1000, delaySeconds))
  ]
  return Math.max(SHORTEST_MILLISECONDS, Math.min(LONGEST_MILLISECONDS, ...dues, ...probes))
}

/** How long until another window of so many milliseconds is judged. */
function untilDue(now: number, length: number, delaySeconds: number): number {
  return length - ((now - delaySeconds * 1000) % length)
}
