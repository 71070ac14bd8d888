import type { GateWord, ServiceReport } from '../../domain/report/report.js'

/** `Simulated time (20x speed)`: every time and duration of the report is of a clock that runs faster than the machine's. */
export function describeSimulation(rate: number): string {
  return `Simulated time (${rate}x speed)`
}

/** The result of a gate for a step, or its progress where it has not decided: `fail`, `inconclusive: No evidence of a failure; …`. */
export function describeGateWord(judged: GateWord | undefined): string {
  if (judged === undefined) return '–'
  const { says, mode, progress } = judged
  return `${says}${mode === 'observe' ? ' (observes)' : ''}${progress === undefined ? '' : `: ${progress}`}`
}

/** `3 of 3`; `–` where it is unknown; while two revisions run beside each other, `2 canary + 2 stable, desired 2`. */
export function describeRunning({
  counts,
  runningCount,
  desiredCount
}: Pick<ServiceReport, 'counts' | 'runningCount' | 'desiredCount'>): string {
  if (runningCount === undefined || desiredCount === undefined) return '–'
  const last = counts.at(-1)
  if (last !== undefined && last.canary > 0 && last.stable > 0 && last.canary + last.stable === runningCount)
    return `${last.canary} canary + ${last.stable} stable, desired ${desiredCount}`
  if (runningCount > desiredCount) return `${runningCount}, desired ${desiredCount}`
  return `${runningCount} of ${desiredCount}`
}
