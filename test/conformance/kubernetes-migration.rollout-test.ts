import { describe, expect, it } from '@jest/globals'
import { uidOf } from '../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { LEASE_SECONDS } from '../../src/targets/kubernetes/use-cases/kubernetes-target.js'
import type { RunSpec } from './bed.js'
import { imageOf } from './beds/kubernetes/kubernetes-versions.js'
import { openKubernetesStage, type KubernetesStage } from './beds/kubernetes/kubernetes-bed.js'
import { expectEnded, expectOnly, untilDead, untilEnded } from './case.js'

const MIGRATION = { command: ['npm', 'run', 'migrate'], container: undefined, withinSeconds: 120 }
const FEW: RunSpec = { gates: 'targets', steps: [20, 100] }
const KINDS = ['gateway-api', 'service-selector', 'rolling'] as const

const open = (kind: (typeof KINDS)[number] = 'gateway-api') => openKubernetesStage(kind, { migration: MIGRATION })
const runs = ({ cluster }: KubernetesStage) => cluster.jobs.runs
const isMigrating = (stage: KubernetesStage) => stage.clock.until(() => runs(stage).length > 0, 60_000)

describe.each(KINDS)('a migration with %s', kind => {
  it('runs once with the new image before anything is placed, and nothing of it is left', async () => {
    const stage = open(kind)
    const run = stage.start('good', FEW)
    await isMigrating(stage)
    expect((await stage.world()).placed).toEqual(['stable'])
    expectEnded(await untilEnded(stage, run), 'succeeded')
    await expectOnly(stage, 'good')
    expect(runs(stage).map(({ image, command, exitCode }) => [image, command, exitCode])).toEqual([
      [imageOf('good'), MIGRATION.command, 0]
    ])
    expect(stage.requests().lost).toBe(0)
  })

  it('that fails changes nothing, and the next attempt migrates again', async () => {
    const stage = open(kind)
    stage.cluster.jobs.endOf = () => ({ after: 3_000, exitCode: 7 })
    const ended = await untilEnded(stage, stage.start('good', FEW))
    expectEnded(ended, 'rolled-back', 'task-failures')
    expect(ended.reason).toContain('the migration of web:good failed: container web ended with exit code 7.')
    expect(ended.reason).toContain('Last log line: Error: missing DATABASE_URL')
    await expectOnly(stage, 'stable')
    stage.cluster.jobs.endOf = () => ({ after: 3_000, exitCode: 0 })
    expectEnded(await untilEnded(stage, stage.start('good', FEW)), 'succeeded')
    expect(runs(stage).map(({ exitCode }) => exitCode)).toEqual([7, 0])
  })

  it('that does not end in time is stopped', async () => {
    const stage = open(kind)
    stage.cluster.jobs.endOf = () => ({ after: Number.POSITIVE_INFINITY, exitCode: 0 })
    const ended = await untilEnded(stage, stage.start('good', FEW))
    expectEnded(ended, 'rolled-back', 'task-failures')
    expect(ended.reason).toContain('the migration of web:good did not end within 2m 00s, and was stopped.')
    await expectOnly(stage, 'stable')
  })

  it('is stopped when the job is canceled, before the run ends', async () => {
    const stage = open(kind)
    const run = stage.start('good', FEW)
    await isMigrating(stage)
    run.cancel()
    expectEnded(await untilEnded(stage, run), 'cancelled')
    expect(runs(stage).map(({ exitCode }) => exitCode)).toEqual([143])
    await expectOnly(stage, 'stable')
  })

  it('of a run that is lost at any effect is not run again by the next one', async () => {
    const calm = open(kind)
    const whole = calm.start('good', FEW)
    await untilEnded(calm, whole)
    for (let effect = 1; effect <= whole.effects(); effect += 1)
      for (const when of ['before', 'after'] as const) {
        const stage = open(kind)
        await untilDead(stage, stage.start('good', { ...FEW, calls: { at: { effect, when, does: 'kill' } } }))
        await stage.clock.pass(LEASE_SECONDS * 1000)
        expectEnded(await untilEnded(stage, stage.start('good', FEW)), 'succeeded')
        await expectOnly(stage, 'good')
        expect([effect, when, runs(stage).length]).toEqual([effect, when, 1])
        expect(stage.requests().lost).toBe(0)
      }
  })

  it('of a run that is lost at any effect is ended by a rollback, which runs none', async () => {
    const calm = open(kind)
    const whole = calm.start('good', FEW)
    await untilEnded(calm, whole)
    for (let effect = 1; effect <= whole.effects(); effect += 1) {
      const stage = open(kind)
      await untilDead(stage, stage.start('good', { ...FEW, calls: { at: { effect, when: 'after', does: 'kill' } } }))
      // A Job that was created has its pod then.
      await stage.clock.pass(2_000)
      await stage.world()
      const before = runs(stage).length
      await untilEnded(stage, stage.start('stable', { ...FEW, purpose: 'rollback' }))
      await expectOnly(stage, 'stable')
      expect([effect, stage.cluster.jobs.running()]).toEqual([effect, []])
      expect(runs(stage)).toHaveLength(before)
    }
  })
})

it('a migration whose Job vanishes while it runs is unknown, and is not run again', async () => {
  const stage = open()
  const run = stage.start('good', FEW)
  await isMigrating(stage)
  const [job] = stage.cluster.store.all('Job')
  if (job === undefined) throw new Error('There is no Job.')
  stage.cluster.store.remove({ kind: 'Job', name: job.metadata.name as string }, { uid: uidOf(job) })
  const ended = await untilEnded(stage, run)
  expectEnded(ended, 'rolled-back', 'task-failures')
  expect(ended.reason).toContain('migration result of web:good is unknown: Job web-migration-')
  expect(runs(stage)).toHaveLength(1)
  await expectOnly(stage, 'stable')
})

it('a Job of another client with the name of the migration is neither used nor removed', async () => {
  const stage = open()
  const name = 'web-migration-770e607624'
  const template = { spec: { restartPolicy: 'Never', containers: [{ name: 'a', image: 'b' }] } }
  const probe = open()
  void probe.start('good', FEW)
  await isMigrating(probe)
  expect(probe.cluster.store.all('Job').map(({ metadata }) => metadata.name)).toEqual([name])
  stage.cluster.store.create('Job', { metadata: { name }, spec: { template } })
  const ended = await untilEnded(stage, stage.start('good', FEW))
  expectEnded(ended, 'rolled-back')
  expect(ended.reason).toContain(`job ${name} exists and was not created by deploy-kit.`)
  expect(stage.cluster.store.find('Job', name)).toBeDefined()
})
