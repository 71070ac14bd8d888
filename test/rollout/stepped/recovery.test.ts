import { describe, expect, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { OTHER_ANSWERS, playRecovery } from './play-recovery.js'
import { nameRecovery, pairwise, TABLE } from './recovery-table.js'

const ROWS = pairwise(TABLE)
const EVEN = ROWS.filter((_, index) => index % 2 === 0)
const ODD = ROWS.filter((_, index) => index % 2 === 1)

// Every row in both ways is in `npm run test:rollout`.
describe('whatever happened to a run, the next one finds its way', () => {
  it('in a table of every stage, interruption and next run', () => {
    expect(TABLE.length).toBeGreaterThan(1_500)
    expect(ROWS.length).toBeGreaterThan(250)
  })

  it.each(EVEN.map(row => [nameRecovery(row), row] as const))('%s', async (_, row) => {
    expectRecovery(row, await playRecovery(row))
  })

  it.each(ODD.map(row => [nameRecovery(row), row] as const))('with the other answers of ECS: %s', async (_, row) => {
    expectRecovery(row, await playRecovery(row, OTHER_ANSWERS))
  })
})
