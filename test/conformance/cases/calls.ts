import { ok } from 'node:assert/strict'
import {
  atEachEffect,
  briefOf,
  expectEnded,
  expectOnly,
  expectSettledAs,
  onStage,
  untilEnded,
  type ConformanceCase
} from '../case.js'

export const callCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'response of every effect lost', needs: [], isAtEachEffect: true },
    async play(bed) {
      for (const version of ['good', 'crash-loop'] as const)
        await atEachEffect(bed, version, async (stage, effect) => {
          const ended = await untilEnded(stage, stage.start(version, { ...briefOf(bed), calls: { loses: effect } }))
          expectEnded(ended, version === 'good' ? 'succeeded' : ['rolled-back', 'failed'])
          await expectOnly(stage, version === 'good' ? 'good' : 'stable')
        })
    }
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
    ...{ name: 'permission lost during the rollout', needs: ['lost-runner'], isAtEachEffect: true },
    async play(bed) {
      for (const version of ['good', 'crash-loop'] as const)
        await atEachEffect(bed, version, async (stage, effect) => {
          const calls = { deniedFrom: effect }
          const ended = await untilEnded(stage, stage.start(version, { ...briefOf(bed), isGuarded: true, calls }))
          const sound = version === 'good' ? 'succeeded' : 'rolled-back'
          expectEnded(ended, effect === 1 ? 'failed' : ['failed', 'unknown', sound])
          const isDenied = ended.code === 'access-denied' || /not authorized/i.test(ended.reason)
          ok(isDenied || ended.verdict === sound, `${ended.verdict} (${ended.code}): ${ended.reason}`)
          await stage.clock.pass(bed.lostRunnerMilliseconds)
          const { traffic, placed } = await stage.world()
          ok((traffic.stable ?? traffic.good) === 100 && placed.length === 1, JSON.stringify({ traffic, placed }))
        })
    }
  }
]
