import { deepEqual, equal, ok } from 'node:assert/strict'
import {
  atEachEffect,
  briefOf,
  expectEnded,
  expectOnly,
  expectSettledAs,
  inEachPhase,
  onStage,
  untilDead,
  untilEnded,
  untilShare,
  type ConformanceCase
} from '../case.js'

export const interruptionCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'canceled in every phase', needs: [], isAtEachEffect: true },
    play: bed =>
      inEachPhase(bed, async (stage, interrupt) => {
        const ended = await untilEnded(stage, await interrupt(stage, 'cancel'))
        expectEnded(ended, ['cancelled', 'succeeded'])
        await expectSettledAs(stage, ended, 'good')
      })
  },
  {
    ...{ name: 'canceled while the stable revision is kept', needs: ['keep'] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('good', { scaleDownDelaySeconds: 900 })
        await untilShare(stage, 'good', 100)
        await stage.clock.pass(600_000)
        run.cancel()
        expectEnded(await untilEnded(stage, run), 'cancelled')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'runner killed in every phase, resumed by the next run', needs: [], isAtEachEffect: true },
    play: bed =>
      inEachPhase(bed, async (stage, interrupt) => {
        await untilDead(stage, await interrupt(stage, 'kill'))
        await stage.clock.pass(bed.resumableAfterMilliseconds)
        expectEnded(await untilEnded(stage, stage.start('good', briefOf(bed))), 'succeeded')
        await expectOnly(stage, 'good')
      })
  },
  {
    ...{ name: 'runner killed in every phase, another revision deployed next', needs: [], isAtEachEffect: true },
    play: bed =>
      inEachPhase(bed, async (stage, interrupt) => {
        await untilDead(stage, await interrupt(stage, 'kill'))
        await stage.clock.pass(bed.resumableAfterMilliseconds)
        const other = stage.start('other', { ...briefOf(bed), onRunning: 'supersede' })
        expectEnded(await untilEnded(stage, other), 'succeeded')
        await expectOnly(stage, 'other')
      })
  },
  {
    ...{ name: 'runner killed in every phase, no later run', needs: ['lost-runner'], isAtEachEffect: true },
    play: bed =>
      inEachPhase(bed, async (stage, interrupt) => {
        await untilDead(stage, await interrupt(stage, 'kill'))
        await stage.clock.pass(bed.lostRunnerMilliseconds)
        const { traffic, placed } = await stage.world()
        ok((traffic.stable ?? traffic.good) === 100 && placed.length === 1, JSON.stringify({ traffic, placed }))
      })
  },
  {
    ...{
      name: 'runner killed at each effect while the revision crashes, no later run',
      needs: ['lost-runner'],
      isAtEachEffect: true
    },
    play: bed =>
      atEachEffect(bed, 'crash-loop', async (stage, effect) => {
        const calls = { at: { effect, when: 'after', does: 'kill' } } as const
        await untilDead(stage, stage.start('crash-loop', { ...briefOf(bed), isGuarded: true, calls }))
        await stage.clock.pass(bed.lostRunnerMilliseconds)
        const { traffic, placed } = await stage.world()
        deepEqual({ traffic, placed }, { traffic: { stable: 100 }, placed: ['stable'] })
      })
  },
  {
    ...{ name: 'runner suspended until its lease expires', needs: ['suspended-runner'] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('good')
        await untilShare(stage, 'good', 50)
        run.suspend(bed.lostRunnerMilliseconds + 60_000)
        await stage.clock.pass(bed.lostRunnerMilliseconds)
        if (bed.capabilities.survivesLostRunner !== 'no') ok((await stage.world()).traffic.stable === 100)
        const ended = await untilEnded(stage, run)
        expectEnded(ended, ['rolled-back', 'failed', 'superseded'])
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{
      name: 'runner suspended at each effect while another revision is deployed',
      needs: ['suspended-runner', 'lock'],
      isAtEachEffect: true
    },
    play: bed =>
      atEachEffect(bed, 'good', async (stage, effect) => {
        const suspends = bed.resumableAfterMilliseconds + 180_000
        const at = { effect, when: 'before', does: 'suspend' } as const
        const late = stage.start('good', { ...briefOf(bed), calls: { at, suspends } })
        await stage.clock.until(() => late.effects() === effect, 3_600_000)
        await stage.clock.pass(bed.resumableAfterMilliseconds)
        expectEnded(await untilEnded(stage, stage.start('other')), 'succeeded')
        await untilEnded(stage, late)
        deepEqual((await stage.world()).traffic, { other: 100 })
        // What its last call may have placed has no traffic, and goes with the next run.
        expectEnded(await untilEnded(stage, stage.start('stable')), 'succeeded')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'pause for approval: approved, promoted, aborted', needs: ['pause', 'steps'] },
    async play(bed) {
      for (const [purpose, shown] of [
        ['approve', 'good'],
        ['promote', 'good'],
        ['abort', 'stable']
      ] as const) {
        await onStage(bed, async stage => {
          const paused = stage.start('good', { steps: [0, 50, 100], waitUntil: 'test-traffic-shifted' })
          expectEnded(await untilEnded(stage, paused), 'paused', 'paused')
          await stage.clock.pass(1_200_000)
          equal((await stage.world()).traffic.stable, 100)
          expectEnded(
            await untilEnded(stage, stage.start('good', { purpose })),
            purpose === 'abort' ? 'rolled-back' : 'succeeded'
          )
          await expectOnly(stage, shown)
        })
      }
    }
  },
  {
    ...{ name: 'pause at 100%: promoted, aborted, expired', needs: ['pause'] },
    async play(bed) {
      for (const [purpose, shown] of [
        ['promote', 'good'],
        ['abort', 'stable']
      ] as const) {
        await onStage(bed, async stage => {
          const paused = stage.start('good', { waitUntil: 'traffic-shifted' })
          expectEnded(await untilEnded(stage, paused), 'succeeded', 'traffic-shifted')
          deepEqual((await stage.world()).traffic, { good: 100 })
          await untilEnded(stage, stage.start('good', { purpose }))
          await expectOnly(stage, shown)
        })
      }
      if (bed.lacks['lost-runner'] === undefined)
        await onStage(bed, async stage => {
          await untilEnded(stage, stage.start('good', { waitUntil: 'traffic-shifted' }))
          await stage.clock.pass(4_000_000)
          deepEqual((await stage.world()).traffic, { stable: 100 })
        })
    }
  },
  {
    ...{ name: 'pause for lack of evidence, resumed by the next run', needs: ['pause', 'steps', 'traffic-metrics'] },
    play: bed =>
      onStage(bed, async stage => {
        stage.setRequestsPerMinute(2)
        expectEnded(await untilEnded(stage, stage.start('good', { onInconclusive: 'pause' })), 'paused', 'paused')
        equal((await stage.world()).traffic.good, 10)
        stage.setRequestsPerMinute(1_200)
        expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded')
        await expectOnly(stage, 'good')
      })
  }
]
