import { describe, expect, it } from '@jest/globals'
import { expectRecovery } from './expect-recovery.js'
import { playRecovery } from './play-recovery.js'
import { nameWay, SHORT, TABLE, WHOLE } from './recovery-table.js'

// Every row is in `npm run test:rollout`.
describe('whatever happened to a run, the next one finds its way', () => {
  it('in a table of every stage, interruption and next run', () => {
    expect(TABLE.length).toBeGreaterThan(1_500)
    expect(WHOLE.length - TABLE.length).toBeGreaterThan(250)
    expect(SHORT.length).toBeGreaterThanOrEqual(66)
    for (const answers of ['likelier', 'other']) {
      expect(SHORT.filter(way => way.answers === answers).length).toBeGreaterThan(SHORT.length / 3)
    }
  })

  it.each(SHORT.map(way => [nameWay(way), way] as const))('%s', async (_, way) => {
    expectRecovery(way.row, await playRecovery(way))
  })
})
