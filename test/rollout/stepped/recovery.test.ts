import { describe, expect, it } from '@jest/globals'
import { playRows } from './play-rows.js'
import { SHORT, TABLE, WHOLE } from './recovery-table.js'

// Every row is in `npm run test:rollout`.
describe('whatever happened to a run, the next run recovers', () => {
  it('is held by a table of every stage, interruption and next run', () => {
    expect(TABLE.length).toBeGreaterThan(1_500)
    expect(WHOLE.length - TABLE.length).toBeGreaterThan(250)
    expect(SHORT.length).toBeGreaterThanOrEqual(66)
    for (const answers of ['likelier', 'other']) {
      expect(SHORT.filter(way => way.answers === answers).length).toBeGreaterThan(SHORT.length / 3)
    }
  })
})

playRows(SHORT)
