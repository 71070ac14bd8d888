import { describe, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { OTHER_ANSWERS, playRecovery } from './play-recovery.js'
import { nameRecovery, TABLE } from './recovery-table.js'

describe('whatever happened to a run, the next one finds its way, with the other answers of ECS', () => {
  it.each(TABLE.map(row => [nameRecovery(row), row] as const))('%s', async (_, row) => {
    expectRecovery(row, await playRecovery(row, OTHER_ANSWERS))
  })
})
