import { afterAll, beforeAll, describe, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { type PlayProcess, startPlayProcess } from './play-process.js'
import type { playRecovery } from './play-recovery.js'
import { nameWay, type Way } from './recovery-table.js'

/** Declares a test of each of these rows. */
export function playRows(ways: readonly Way[]): void {
  describe('whatever happened to a run, the next run recovers', () => {
    let player: PlayProcess<typeof playRecovery>
    beforeAll(() => {
      player = startPlayProcess('test/rollout/stepped/play-recovery.js', 'playRecovery')
    })
    afterAll(() => player.stop())

    it.each(ways.map(way => [nameWay(way), way] as const))('%s', async (_, way) => {
      expectRecovery(way.row, await player.play(way))
    })
  })
}
