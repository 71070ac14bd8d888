import { ok } from 'node:assert/strict'
import { expectEnded, expectOnly, onStage, untilEnded, untilShare, type ConformanceCase } from '../case.js'
import type { Version } from '../bed.js'

/** A version that is no good never gets further than it must, and stable is serving 100% of traffic. */
const rolledBack = (name: string, version: Version, needs: ConformanceCase['needs'] = []): ConformanceCase => ({
  ...{ name, needs },
  play: bed =>
    onStage(bed, async stage => {
      const ended = await untilEnded(stage, stage.start(version))
      expectEnded(ended, ['rolled-back', 'failed', 'timed-out'])
      await expectOnly(stage, 'stable')
    })
})

const badAtEachStep = (name: string, how: 'errors' | 'slow'): ConformanceCase => ({
  name,
  needs: ['steps', 'traffic-metrics', ...(how === 'slow' ? (['latency'] as const) : [])],
  async play(bed) {
    for (const percent of [10, 50, 100]) {
      await onStage(bed, async stage => {
        const run = stage.start('good')
        await untilShare(stage, 'good', percent)
        await stage.turnBad('good', how)
        expectEnded(await untilEnded(stage, run), 'rolled-back', 'gate')
        await expectOnly(stage, 'stable')
      })
    }
  }
})

export const versionCases: readonly ConformanceCase[] = [
  {
    ...{ name: 'good revision', needs: [] },
    play: bed =>
      onStage(bed, async stage => {
        expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded', 'deployed')
        await expectOnly(stage, 'good')
      })
  },
  rolledBack('never becomes healthy', 'never-healthy'),
  rolledBack('crash loop', 'crash-loop'),
  rolledBack('flapping health checks', 'flapping', ['flapping']),
  badAtEachStep('errors that begin at each step', 'errors'),
  badAtEachStep('slow responses that begin at each step', 'slow'),
  {
    ...{ name: 'no request lost out of 50,000', needs: ['requests'] },
    async play(bed) {
      for (const version of ['good', 'crash-loop'] as const) {
        await onStage(bed, async stage => {
          stage.setRequestsPerMinute(6_000)
          await untilEnded(stage, stage.start(version, { scaleDownDelaySeconds: 300 }))
          await stage.clock.pass(600_000)
          const { total, lost } = stage.requests()
          ok(total >= 50_000, `only ${total} requests`)
          ok(lost === 0, `${lost} of ${total} requests were lost`)
        })
      }
    }
  },
  {
    ...{ name: 'live revision deployed again', needs: ['live-is-done'] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('stable')
        expectEnded(await untilEnded(stage, run), 'succeeded', 'already-live')
        ok(run.effects() === 0, 'something was changed')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'dry run changes nothing', needs: [] },
    play: bed =>
      onStage(bed, async stage => {
        const run = stage.start('good', { dryRun: true })
        expectEnded(await untilEnded(stage, run), 'succeeded', 'would-change')
        ok(run.effects() === 0, 'something was changed')
        await expectOnly(stage, 'stable')
      })
  },
  {
    ...{ name: 'no earlier revision to roll back to', needs: ['first-deployment'] },
    async play(bed) {
      await onStage(
        bed,
        async stage => {
          expectEnded(await untilEnded(stage, stage.start('good')), 'succeeded', 'deployed')
          await expectOnly(stage, 'good')
        },
        { stable: false }
      )
      for (const version of ['crash-loop', 'never-healthy'] as const) {
        await onStage(
          bed,
          async stage => {
            expectEnded(await untilEnded(stage, stage.start(version)), ['failed', 'timed-out'])
            const { placed, isSettled } = await stage.world()
            ok(placed.length === 0 && isSettled, `${placed.join(', ')} is left`)
          },
          { stable: false }
        )
      }
    }
  }
]
