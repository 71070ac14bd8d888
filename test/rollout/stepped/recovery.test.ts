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

  const stages = Object.values(STAGES).flat().length
  const known = COVERING.filter(({ row }) => NEXT_RUNS.some(next => next === row.next))

  it('has every pair of a stage and a next run', () => {
    const pairs = new Set(known.map(({ row: { strategy, stage, next } }) => `${strategy} ${stage.name}|${next}`))
    expect(pairs.size).toBe(stages * NEXT_RUNS.length)
  })

  it.each(['likelier', 'other'])('has every pair with an interruption where ECS gives the %s answers', answers => {
    const pairs = new Set(
      known.flatMap(({ row: { strategy, stage, interruption, next }, answers: given }) =>
        given === answers ? [`${strategy} ${stage.name}|${interruption}`, `${interruption}|${next}`] : []
      )
    )
    expect(pairs.size).toBe(stages * INTERRUPTIONS.length + INTERRUPTIONS.length * NEXT_RUNS.length)
  })

  it('is held by no row twice', () => {
    for (const ways of [SHORT, COVERING, WHOLE]) expect(new Set(ways.map(nameWay)).size).toBe(ways.length)
  })
})

playRows(SHORT)
