import type { Evidence } from './gate-result.js'

/** How close to an abort, how close to enough. */
export function formatProgress(progress: Pick<Evidence, 'abortProgress' | 'dataProgress'>): string {
  const { abortProgress, dataProgress } = progress
  return `${wholePercent(abortProgress)} % of the way to an abort, ${wholePercent(dataProgress)} % of the evidence needed`
}

/** Rounded down: 100 only when it is there. */
export function wholePercent(progress: number): number {
  return Math.floor(progress * 100)
}
