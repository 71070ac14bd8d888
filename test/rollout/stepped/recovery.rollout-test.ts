import { describe, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { OTHER_ANSWERS, playRecovery } from './play-recovery.js'
import { nameRecovery, TABLE } from './recovery-table.js'

const ROWS = TABLE.map(row => [nameRecovery(row), row] as const)

describe('whatever happened to a run, the next one finds its way', () => {
  it.each(ROWS)('%s', async (_, row) => {
    expectRecovery(row, await playRecovery(row))
  })

  it.each(ROWS)('with the other answers of ECS: %s', async (_, row) => {
    expectRecovery(row, await playRecovery(row, OTHER_ANSWERS))
  })
})
