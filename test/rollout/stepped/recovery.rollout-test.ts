import { describe, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { playRecovery } from './play-recovery.js'
import { nameRecovery, TABLE } from './recovery-table.js'

describe('whatever happened to a run, the next one finds its way', () => {
  it.each(TABLE.map(row => [nameRecovery(row), row] as const))('%s', async (_, row) => {
    expectRecovery(row, await playRecovery(row))
  })
})
