import type { ConformanceBed } from './bed.js'
import type { ConformanceCase } from './case.js'

/** Why a case is not played on a bed; undefined where it is. */
export function holeOf({ lacks }: ConformanceBed, { needs }: ConformanceCase): string | undefined {
  return needs.flatMap(need => lacks[need] ?? [])[0]
}
