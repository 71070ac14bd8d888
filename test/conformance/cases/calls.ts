import { ok } from 'node:assert/strict'
import {
  FEW_STEPS,
  atEachEffect,
  expectEnded,
  expectOnly,
  expectSettledAs,
  onStage,
  untilEnded,
  type ConformanceCase
} from '../case.js'

export const callCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'lost reply of every effect', needs: [] },
    play: bed =>
      atEachEffect(bed, async (stage, effect) => {
        expectEnded(
          await untilEnded(stage, stage.start('good', { steps: FEW_STEPS, calls: { loses: effect } })),
          'succeeded'
        )
        await expectOnly(stage, 'good')
      })
  },
  {
    ...{ name: '30% of calls fail', needs: [] },
    async play(bed) {
      for (const version of ['good', 'crash-loop'] as const)
        await onStage(bed, async stage => {
          const ended = await untilEnded(stage, stage.start(version, { calls: { failing: 0.3 }, timeoutMinutes: 120 }))
          expectEnded(ended, version === 'good' ? 'succeeded' : ['rolled-back', 'failed'])
          await stage.clock.pass(bed.resumableAfterMilliseconds)
          if ((await stage.world()).isSettled) await expectSettledAs(stage, ended, version)
          // The last call, which drops what is left, may have failed too: the next run cleans up.
          expectEnded(await untilEnded(stage, stage.start('other')), 'succeeded')
          await expectOnly(stage, 'other')
        })
    }
  },
  {
    ...{ name: 'permission lost midway', needs: ['lost-runner'] },
    play: bed =>
      atEachEffect(bed, async (stage, effect) => {
        const ended = await untilEnded(stage, stage.start('good', { steps: FEW_STEPS, calls: { deniedFrom: effect } }))
        expectEnded(ended, effect === 1 ? ['failed'] : ['failed', 'unknown', 'succeeded'])
        ok(ended.verdict === 'succeeded' || ended.code === 'access-denied', `${ended.code}: ${ended.reason}`)
        await stage.clock.pass(bed.lostRunnerMilliseconds)
        const { traffic, placed } = await stage.world()
        ok((traffic.stable ?? traffic.good) === 100 && placed.length === 1, JSON.stringify({ traffic, placed }))
      })
  }
]
