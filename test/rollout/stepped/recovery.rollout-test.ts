import { describe, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { playRecovery } from './play-recovery.js'
import { nameWay, WHOLE } from './recovery-table.js'

// One half of the table; the other is in a file of its own, for a second worker.
const HALF = WHOLE.filter((_, index) => index % 2 === 0)

describe('whatever happened to a run, the next one finds its way', () => {
  it.each(HALF.map(way => [nameWay(way), way] as const))('%s', async (_, way) => {
    expectRecovery(way.row, await playRecovery(way))
  })
})
