import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PlayProcess, startPlayProcess } from '../stepped/play-process.js'
import type { playUnreadable } from './unreadable-calls.js'
import type { UnreadableCell } from './unreadable-cells.js'

const MINUTE = 60_000

/** Declares a test of each cell: the rollback is not refused, and what cannot be read costs it less than a minute. */
export function expectContinued(name: string, cells: readonly UnreadableCell[]): void {
  describe('a rollback continues', () => {
    let player: PlayProcess<typeof playUnreadable>
    beforeAll(() => {
      player = startPlayProcess('test/rollout/rollbacks/unreadable-calls.js', 'playUnreadable')
    })
    afterAll(() => player.stop())

    it.each(cells)(name, async cell => {
      const { ended, firstEffectAfter, isBack } = await player.play(cell)
      expect({ ...ended, isBack }).toMatchObject({
        ...{ isBack: true, verdict: expect.not.stringMatching('failed') as unknown }
      })
      expect(firstEffectAfter).toBeLessThan(MINUTE)
    })
  })
}
