import {
  expectEnded,
  expectOnly,
  onStage,
  sharesBetween,
  untilEnded,
  untilShare,
  type ConformanceCase
} from '../case.js'

export const rollbackCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'rollback after success', needs: [] },
    play: bed =>
      onStage(bed, async stage => {
        expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded')
        expectEnded(await untilEnded(stage, stage.start('stable', { purpose: 'rollback' })), 'succeeded')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'rollback while an alarm is in ALARM and metrics cannot be read', needs: ['alarms'] },
    async play(bed) {
      for (const gates of ['alarm', 'targets'] as const)
        await onStage(bed, async stage => {
          stage.setAlarm('OK')
          expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded')
          stage.setAlarm('ALARM')
          if (gates === 'targets') stage.breakEvidence()
          const back = stage.start('stable', { purpose: 'rollback', gates })
          expectEnded(await untilEnded(stage, back), 'succeeded')
          await expectOnly(stage, 'stable')
        })
    }
  },
  {
    ...{ name: 'rollback of the rollout of another run, at every step', needs: [] },
    async play(bed) {
      for (const percent of sharesBetween(bed))
        await onStage(bed, async stage => {
          const run = stage.start('good')
          await untilShare(stage, 'good', percent)
          const back = stage.start('stable', { purpose: 'rollback' })
          expectEnded(await untilEnded(stage, back), 'succeeded')
          expectEnded(await untilEnded(stage, run), ['superseded', 'rolled-back'])
          await expectOnly(stage, 'stable')
        })
    }
  }
]
