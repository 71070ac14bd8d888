import type { ConformanceBed } from './bed.js'
import { memoryBed, untimedMemoryBed } from './beds/memory-beds.js'

/** All targets, in the order of the table. */
export const BEDS: readonly ConformanceBed[] = [memoryBed, untimedMemoryBed]
