import { describe, expect, it } from '@jest/globals'
import { playRows } from './play-rows.js'
import { COVERING, INTERRUPTIONS, nameWay, NEXT_RUNS, SHORT, STAGES, TABLE, WHOLE } from './recovery-table.js'

// Every pair is in `npm run test:rollout`, every row in `npm run test:tables`.
describe('whatever happened to a run, the next run recovers', () => {
  it('is held by a table of every stage, interruption and next run', () => {
    expect(TABLE.length).toBeGreaterThan(1_500)
    expect(WHOLE.length - TABLE.length).toBeGreaterThan(250)
    expect(SHORT.length).toBeGreaterThanOrEqual(66)
    for (const answers of ['likelier', 'other']) {
      expect(SHORT.filter(way => way.answers === answers).length).toBeGreaterThan(SHORT.length / 3)
    }
  })

  it.each(['likelier', 'other'])('has every pair of them where ECS gives the %s answers', answers => {
    const rows = COVERING.filter(way => way.answers === answers && NEXT_RUNS.some(next => next === way.row.next))
    const pairs = new Set(
      rows.flatMap(({ row: { strategy, stage, interruption, next } }) => [
        ...[`${strategy} ${stage.name}|${interruption}`, `${strategy} ${stage.name}|${next}`, `${interruption}|${next}`]
      ])
    )
    const stages = Object.values(STAGES).flat().length
    expect(pairs.size).toBe(
      stages * (INTERRUPTIONS.length + NEXT_RUNS.length) + INTERRUPTIONS.length * NEXT_RUNS.length
    )
  })

  it('is held by no row twice', () => {
    for (const ways of [SHORT, COVERING, WHOLE]) expect(new Set(ways.map(nameWay)).size).toBe(ways.length)
  })
})

playRows(SHORT)
