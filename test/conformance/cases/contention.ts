import { equal, match, ok } from 'node:assert/strict'
import {
  expectEnded,
  expectOnly,
  onStage,
  sharesBetween,
  untilEnded,
  untilShare,
  type ConformanceCase
} from '../case.js'

export const contentionCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'two runs start at the same time', needs: [] },
    async play(bed) {
      for (const second of ['other', 'good'] as const)
        await onStage(bed, async stage => {
          const versions = ['good', second] as const
          const runs = versions.map(version => stage.start(version, { onRunning: 'refuse' }))
          const ends = await Promise.all(runs.map(run => untilEnded(stage, run)))
          const won = ends.filter(({ verdict }) => verdict === 'succeeded')
          const lost = ends.filter(({ verdict }) => verdict !== 'succeeded')
          ok(won.length >= 1 && (second === 'good' || won.length === 1), JSON.stringify(ends))
          for (const { reason } of lost) match(reason, bed.namesRun)
          await expectOnly(stage, versions[ends.findIndex(({ verdict }) => verdict === 'succeeded')] ?? 'stable')
        })
    }
  },
  {
    ...{ name: 'another run starts during a rollout', needs: [] },
    play: bed =>
      onStage(bed, async stage => {
        const first = stage.start('good')
        await untilShare(stage, 'good', 10)
        const second = await untilEnded(stage, stage.start('other', { onRunning: 'refuse' }))
        expectEnded(second, 'failed')
        match(second.reason, bed.namesRun)
        expectEnded(await untilEnded(stage, first), 'succeeded')
        await expectOnly(stage, 'good')
      })
  },
  {
    ...{ name: 'superseded by another run', needs: [] },
    async play(bed) {
      for (const percent of sharesBetween(bed))
        await onStage(bed, async stage => {
          const first = stage.start('good')
          await untilShare(stage, 'good', percent)
          expectEnded(await untilEnded(stage, stage.start('other', { onRunning: 'supersede' })), 'succeeded')
          expectEnded(await untilEnded(stage, first), ['superseded', 'rolled-back'])
          await expectOnly(stage, 'other')
        })
    }
  },
  {
    ...{ name: 'superseded by another tool', needs: ['foreign-revision'] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('good')
        await untilShare(stage, 'good', 50)
        await stage.replace('other')
        expectEnded(await untilEnded(stage, run), 'superseded', 'superseded')
        await untilShare(stage, 'other', 100)
        await stage.clock.pass(120_000)
        equal((await stage.world()).traffic.other, 100)
        expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded')
      })
  },
  {
    ...{ name: 'traffic changed by another tool', needs: ['foreign-share', 'steps'] },
    async play(bed) {
      for (const [at, set] of [
        [10, 70],
        [50, 0],
        [100, 40]
      ] as const)
        await onStage(bed, async stage => {
          const run = stage.start('good')
          await untilShare(stage, 'good', at)
          await stage.clock.pass(60_000)
          await stage.tamper('good', set)
          expectEnded(await untilEnded(stage, run), 'rolled-back', 'drift')
          await expectOnly(stage, 'stable')
        })
    }
  }
]
