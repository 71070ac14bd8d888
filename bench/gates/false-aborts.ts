import { drawWindows, mergeWindows, type BurstyScenario } from './draw-windows.js'
import type { Judge } from './judges.js'
import { randomCounts } from './random-counts.js'
import { findAbort } from './window-judges.js'

/** The lengths of windows that a source can have, seconds. */
export const WINDOW_SECONDS = [10, 20, 60] as const
const SHORTEST = 10

/** Makes a judge for windows of a length. */
export type JudgeOfWindows = (windowSeconds: number) => Judge

/** The share of rollouts of ten minutes that are aborted, by judge and for each by the length of a window: all see the same traffic. */
export function measureAborts(
  judges: readonly JudgeOfWindows[],
  { scenario, requestsPerMinute }: { readonly scenario: BurstyScenario; readonly requestsPerMinute: number },
  { runs, seed }: { readonly runs: number; readonly seed: number }
): readonly (readonly number[])[] {
  const random = randomCounts(seed)
  const aborted = judges.map(() => WINDOW_SECONDS.map(() => 0))
  const cases = judges.flatMap((judgeOf, row) =>
    WINDOW_SECONDS.map((seconds, column) => ({ judge: judgeOf(seconds), seconds, row, column }))
  )
  const shape = { requestsPerMinute, canaryShare: 0.1, minutes: 10, windowSeconds: SHORTEST }
  for (let run = 0; run < runs; run += 1) {
    const windows = drawWindows(scenario, shape, random)
    const merged = new Map(WINDOW_SECONDS.map(seconds => [seconds, mergeWindows(windows, seconds / SHORTEST)]))
    for (const { judge, seconds, row, column } of cases) {
      const counts = aborted[row]
      if (counts !== undefined && findAbort(judge, merged.get(seconds) ?? []) !== undefined)
        counts[column] = (counts[column] ?? 0) + 1
    }
  }
  return aborted.map(counts => counts.map(count => count / runs))
}
