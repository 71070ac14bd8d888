import { describe, expect, it } from '@jest/globals'
import { MemoryCluster } from '../../../../../test/fakes/kubernetes/memory-cluster.js'
import { behaviorNamed } from '../../../../../test/fakes/split/revision-behavior.js'
import { SteppedClock } from '../../../../../test/rollout/stepped/stepped-clock.js'
import { openDeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { SteppedRef } from '../../../stepped/domain/split-reading.js'
import type { SteppedTarget } from '../../../stepped/use-cases/stepped-target.js'
import type { LogLine } from '../../domain/migration/log-position.js'
import { migrationJob, migrationName } from '../../domain/migration/migration-job.js'
import { watchMigration } from './watch-migration.js'

const REVISION = {
  ...{ id: 'web', label: 'web:2', images: { web: 'web:2' } },
  digests: { web: `sha256:${'1'.repeat(64)}` }
}
const REF: SteppedRef = { holder: 'run', canary: REVISION, stable: undefined }
const MIGRATION = { command: ['migrate'], container: undefined, withinSeconds: 60 }
const NAME = migrationName('web', REVISION)

/** A cluster, and what a run logs of its migration. */
function open(exitCode = 0) {
  const clock = new SteppedClock()
  const cluster = new MemoryCluster(clock, behaviorNamed)
  cluster.jobs.endOf = () => ({ after: 3_000, exitCode })
  const lines: string[] = []
  const log = { line: (text: string) => void lines.push(text) } as unknown as Parameters<
    typeof watchMigration
  >[1]['log']
  const eventLog = openDeploymentLog({ subject: 'web', prefix: '' }, { clock, log })
  const spec = { namespace: 'shop', workload: 'web', images: new Map<string, string>(), migration: MIGRATION }
  const abort = { cause: 'task-failures', reason: 'It failed.' } as const
  const inner = { follow: () => Promise.resolve(abort) } as unknown as SteppedTarget
  const watched = watchMigration(inner, { api: cluster.api, spec, log, eventLog })
  return {
    ...{ cluster, lines, eventLog, inner, clock, log },
    follow: () => watched.follow(REF, {} as Parameters<SteppedTarget['follow']>[1]),
    start: () =>
      cluster.store.create(
        'Job',
        migrationJob({
          workload: {
            metadata: { name: 'web', namespace: 'shop' },
            spec: { template: { spec: { containers: [{ name: 'web', image: 'web:1' }] } } }
          },
          ...{ name: NAME, images: REVISION.images, container: 'web', holder: 'run', migration: MIGRATION }
        })
      )
  }
}

describe('a migration that is watched', () => {
  it('is logged from its start to its end, each line once', async () => {
    const { follow, start, lines, clock } = open()
    await follow()
    expect(lines).toEqual([])
    start()
    for (let second = 0; second < 8; second += 1) {
      await clock.pass(1_000)
      expect(await follow()).toEqual({ cause: 'task-failures', reason: 'It failed.' })
    }
    expect(lines).toEqual([
      `Migration started: Job ${NAME}`,
      ...['  | migrated 1 of 3', '  | migrated 2 of 3', '  | migrated 3 of 3'],
      'Migration succeeded'
    ])
  })

  it('that fails has its last lines in the report', async () => {
    const { follow, start, eventLog, clock } = open(1)
    start()
    await clock.pass(5_000)
    await follow()
    await follow()
    expect(eventLog.excerpts).toEqual([
      { title: 'Last log lines of the migration, container web', lines: ['Error: missing DATABASE_URL'] }
    ])
  })

  it('whose Job is removed while it runs is logged as stopped', async () => {
    const { follow, start, lines, cluster, clock } = open()
    const job = start()
    await clock.pass(1_000)
    await follow()
    cluster.store.remove({ kind: 'Job', name: NAME }, { uid: String(job.metadata.uid) })
    await clock.pass(8_000)
    await follow()
    await follow()
    expect(lines.filter(line => line.startsWith('Migration'))).toEqual([
      `Migration started: Job ${NAME}`,
      `Migration stopped: Job ${NAME} was removed`
    ])
  })

  it('that prints without end is cut, also where one second has more than an answer holds', async () => {
    const { follow, start, lines, cluster, clock } = open()
    start()
    await clock.pass(2_000)
    const endless = Array.from({ length: 600 }, (_, index): LogLine => ({
      at: '2026-11-30T17:00:00Z',
      text: `x${index}`
    }))
    cluster.jobs.linesOf = () => ({ lines: endless, isCut: true })
    await follow()
    await follow()
    const printed = lines.filter(line => line.startsWith('  |'))
    expect(printed).toHaveLength(600)
    expect(lines.at(-1)).toBe('  The migration printed more lines, which are not shown.')
  })
})
