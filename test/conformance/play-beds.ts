import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { type PlayProcess, startPlayProcess } from '../rollout/stepped/play-process.js'
import type { ConformanceBed } from './bed.js'
import type { ConformanceCase } from './case.js'
import { CONFORMANCE_CASES } from './cases.js'
import type { playCase } from './play-case.js'
import { whyUnsupported } from './table.js'

/**
 * Plays every case on each of these beds that has what it needs, in a process of their own, where each takes less CPU time. The beds are in
 * `BEDS`.
 */
export function playBedsApart(beds: readonly ConformanceBed[]): void {
  let player: PlayProcess<typeof playCase>
  beforeAll(() => {
    player = startPlayProcess('test/conformance/play-case.js', 'playCase')
  })
  afterAll(() => player.stop())
  declareCases(beds, (bed, each) => player.play({ bed: bed.name, name: each.name }))
}

function declareCases(
  beds: readonly ConformanceBed[],
  play: (bed: ConformanceBed, each: ConformanceCase) => Promise<void>
): void {
  describe.each(beds.map(bed => [bed.name, bed] as const))('%s', (_, bed) => {
    const all = CONFORMANCE_CASES.filter(each => whyUnsupported(bed, each) === undefined)
    it.each(all.map(each => [each.name, each] as const))('%s', (__, each) => play(bed, each))
  })
}
