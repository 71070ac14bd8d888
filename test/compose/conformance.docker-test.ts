import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Stage, Version } from '../conformance/bed.js'
import { serverBed } from '../conformance/beds/server/server-bed.js'
import { expectEnded, expectOnly, untilDead, untilEnded } from '../conformance/case.js'

const LONGEST_MILLISECONDS = 600_000

/** Steps are judged by health checks, which takes a fraction of the requests. Of the calls of a run, its first shift of traffic counts as an effect. */
const bed = serverBed({ proxy: 'haproxy', network: '10.85', evidence: 'health', interrupted: ['setServers'] })

let stage: Stage
/** Deployed by the first test. */
let live: Version
let next: Version
beforeAll(async () => {
  stage = await bed.open()
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await stage.close()
  await bed.stop()
}, 120_000)

/** A part of what `npm run conformance:servers` plays, on one project, since containers take most of the time. Each test goes on where the one before ended. */
describe('rollouts on a real server, judged as by the conformance suite', () => {
  it(
    'two runs start a canary at the same time: one deploys, and the other names it',
    async () => {
      const versions = ['good', 'other'] as const
      const runs = versions.map(version => stage.start(version, { onRunning: 'refuse' }))
      const ends = await Promise.all(runs.map(run => untilEnded(stage, run)))
      const isFirst = ends[0]?.verdict === 'succeeded'
      const [won, lost] = isFirst ? ends : ends.toReversed()
      expect(won).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(lost).toMatchObject({ verdict: 'failed', reason: expect.stringMatching(bed.namesRun) })
      ;[live, next] = isFirst ? ['good', 'other'] : ['other', 'good']
      await expectOnly(stage, live)
    },
    LONGEST_MILLISECONDS
  )

  it(
    'a runner is lost after a shift, and no run comes later: all traffic returns to stable, and the canary is removed',
    async () => {
      const calls = { at: { effect: 1, when: 'after', does: 'kill' } } as const
      const run = stage.start(next, { steps: [20, 100], calls })
      await untilDead(stage, run)
      expect({ isDead: run.isDead(), ended: run.ended() }).toEqual({ isDead: true, ended: undefined })
      expect((await stage.world()).traffic).toEqual({ [live]: 80, [next]: 20 })
      await stage.clock.pass(bed.lostRunnerMilliseconds)
      const { traffic, placed } = await stage.world()
      expect({ traffic, placed }).toEqual({ traffic: { [live]: 100 }, placed: [live] })
    },
    LONGEST_MILLISECONDS
  )

  it(
    'the next run swaps all traffic (blue/green), and nothing is left of the lost one',
    async () => {
      expectEnded(await untilEnded(stage, stage.start('stable', { steps: [100] })), 'succeeded', 'deployed')
      await expectOnly(stage, 'stable')
    },
    LONGEST_MILLISECONDS
  )

  it('no request was lost', () => {
    const { total, lost } = stage.requests()
    expect(lost).toBe(0)
    expect(total).toBeGreaterThan(500)
  })
})
