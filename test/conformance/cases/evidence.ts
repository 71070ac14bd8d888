import { expectEnded, expectOnly, onStage, untilEnded, untilShare, type ConformanceCase } from '../case.js'

export const evidenceCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'metrics cannot be read', needs: ['steps', 'traffic-metrics'] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('good')
        await untilShare(stage, 'good', 50)
        stage.breakEvidence()
        expectEnded(await untilEnded(stage, run), 'rolled-back', 'inconclusive')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'too little traffic to judge', needs: ['steps', 'traffic-metrics'] },
    async play(bed) {
      for (const onInconclusive of ['abort', 'continue'] as const) {
        await onStage(bed, async stage => {
          stage.setRequestsPerMinute(2)
          const ended = await untilEnded(stage, stage.start('good', { onInconclusive }))
          if (onInconclusive === 'abort') expectEnded(ended, 'rolled-back', 'inconclusive')
          else expectEnded(ended, 'succeeded', 'deployed')
          await expectOnly(stage, onInconclusive === 'abort' ? 'stable' : 'good')
        })
      }
    }
  },
  {
    ...{ name: 'alarm in ALARM', needs: ['alarms'] },
    play: bed =>
      onStage(bed, async stage => {
        stage.setAlarm('OK')
        const run = stage.start('good', { gates: 'alarm' })
        await untilShare(stage, 'good', 50)
        stage.setAlarm('ALARM')
        expectEnded(await untilEnded(stage, run), 'rolled-back', bed.lacks.steps === undefined ? 'gate' : 'alarm')
        await expectOnly(stage, 'stable')
      })
  }
]
