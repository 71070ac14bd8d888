import { describe, it } from '@jest/globals'
import type { ConformanceBed } from './bed.js'
import { CONFORMANCE_CASES } from './cases.js'
import { whyUnsupported } from './table.js'

/** Plays every case on each of these beds that has what it needs. */
export function playBeds(beds: readonly ConformanceBed[]): void {
  describe.each(beds.map(bed => [bed.name, bed] as const))('%s', (_, bed) => {
    const all = CONFORMANCE_CASES.filter(each => whyUnsupported(bed, each) === undefined)
    it.each(all.map(each => [each.name, each] as const))('%s', (__, played) => played.play(bed))
  })
}
