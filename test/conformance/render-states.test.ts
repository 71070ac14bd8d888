import { describe, expect, it } from '@jest/globals'
import { DEPLOY_STATUSES } from '../../src/targets/render/domain/deploy-status.js'
import type { DeploymentRecord } from '../../src/domain/rollout/rollout-record.js'
import { openRenderStage, type RenderStage } from './beds/render/render-bed.js'
import { finishRun } from './beds/render/render-run.js'
import { commitOf } from './beds/render/render-versions.js'
import type { Run } from './bed.js'
import { untilEnded } from './case.js'

const HOUR = 3_600_000
const IN_PROGRESS = DEPLOY_STATUSES.slice(0, 6).filter(status => status !== 'queued')

/** Lets time pass until the newest deploy has this status. */
async function untilStatus({ clock, service }: RenderStage, status: string): Promise<void> {
  await clock.until(() => service.deploys.length > 1 && service.deploys[0]?.status === status, HOUR)
}

async function killedAt(stage: RenderStage, status: string, state = new Map<string, string>()): Promise<Run> {
  const run = stage.startWith({ state }, 'good')
  await untilStatus(stage, status)
  run.kill()
  await stage.clock.pass(1_000)
  return run
}

const countOf = ({ service }: RenderStage, digit: string) =>
  service.deploys.filter(({ revision }) => 'commit' in revision && revision.commit.startsWith(digit)).length

describe.each(IN_PROGRESS)('a run that is killed while its deploy is %s', status => {
  it('is continued by the next run, without a second deploy', async () => {
    const stage = openRenderStage(true)
    await killedAt(stage, status)
    const { verdict } = await untilEnded(stage, stage.start('good'))
    expect([verdict, countOf(stage, '2'), (await stage.world()).traffic]).toEqual(['succeeded', 1, { good: 100 }])
  })

  it('is superseded by the next run of another revision', async () => {
    const stage = openRenderStage(true)
    await killedAt(stage, status)
    const { verdict } = await untilEnded(stage, stage.start('other', { onRunning: 'supersede' }))
    expect([verdict, (await stage.world()).traffic]).toEqual(['succeeded', { other: 100 }])
  })

  it('is rolled back by its post step', async () => {
    const stage = openRenderStage(true)
    const state = new Map<string, string>()
    await killedAt(stage, status, state)
    let record: DeploymentRecord | undefined
    void finishRun({ ...stage, number: 9, state }, 'good').then(found => (record = found))
    await stage.clock.until(() => record !== undefined, HOUR)
    expect([record?.ending.verdict, (await stage.world()).traffic]).toEqual(['cancelled', { stable: 100 }])
  })
})

describe('a deploy', () => {
  it('whose answer has no ID is found in the list', async () => {
    const stage = openRenderStage(true)
    stage.endpoints.settings.createStatus = 202
    const { verdict } = await untilEnded(stage, stage.start('good'))
    expect([verdict, countOf(stage, '2')]).toEqual(['succeeded', 1])
  })

  it('whose answer is lost is not made twice while the list does not show it', async () => {
    const stage = openRenderStage(true)
    stage.endpoints.settings.shownAfter = 20_000
    const { verdict } = await untilEnded(stage, stage.start('good', { calls: { loses: 1 } }))
    expect([verdict, countOf(stage, '2')]).toEqual(['succeeded', 1])
  })

  it('of two concurrent runs, without IDs in the answers, is never taken for the one of the other run', async () => {
    const stage = openRenderStage(true)
    stage.endpoints.settings.createStatus = 202
    const [first, second] = [stage.start('good'), stage.start('crash-loop')]
    const ends = [await untilEnded(stage, first), await untilEnded(stage, second)]
    expect(ends.map(({ verdict }) => verdict).toSorted()).toEqual(['rolled-back', 'superseded'])
    expect((await stage.world()).traffic).toEqual({ stable: 100 })
  })

  it('waits for a deploy in progress with on-running: wait', async () => {
    const stage = openRenderStage(true)
    stage.platform.deploy(stage.service, { commit: commitOf('other') }, 'manual')
    const change = (request: Parameters<NonNullable<Parameters<RenderStage['startWith']>[0]['change']>>[0]) => ({
      ...request,
      onRunning: 'wait' as const
    })
    const run = stage.startWith({ change }, 'good')
    const { verdict } = await untilEnded(stage, run)
    expect([verdict, run.lines.some(line => line.startsWith('Waiting for deploy dep-'))]).toEqual(['succeeded', true])
    expect(stage.service.deploys.map(({ status }) => status)).toEqual(['live', 'deactivated', 'deactivated'])
  })

  it('that waits for another one in a workspace with that policy is followed to its end', async () => {
    const stage = openRenderStage(true)
    stage.platform.overlap = 'wait'
    stage.platform.deploy(stage.service, { commit: commitOf('other') }, 'manual')
    const { verdict } = await untilEnded(stage, stage.start('good', { onRunning: 'supersede' }))
    expect([verdict, (await stage.world()).traffic]).toEqual(['succeeded', { good: 100 }])
  })

  it('with a status that is unknown is followed until the timeout, and is no success', async () => {
    const stage = openRenderStage(true)
    const run = stage.start('good', { timeoutMinutes: 30 })
    await untilStatus(stage, 'build_in_progress')
    const [deploy] = stage.service.deploys
    if (deploy !== undefined) deploy.status = 'defrosting'
    const { verdict, reason } = await untilEnded(stage, run)
    expect([verdict, reason]).toEqual([
      'unknown',
      'Timed out while waiting for a recognized status (Render status defrosting).'
    ])
  })

  it('that fails reports the cause and the last lines of its log', async () => {
    const stage = openRenderStage(true)
    const run = stage.start('crash-loop')
    const { reason } = await untilEnded(stage, run)
    expect(reason).toContain('did not become healthy: a process exited with code 1')
    expect(run.lines).toContain('  | Traceback: the service did not start')
  })
})

describe('a service', () => {
  it.each([
    [{ suspended: true }, 'Service api is suspended (by user).'],
    [{ autoDeploy: 'yes' }, 'Autodeploy of service api is on (commit)'],
    [{ imagePath: 'registry.example.com/shop/api:1' }, 'service srv-api runs an image'],
    [{ type: 'cron_job' }, 'is a cron job']
  ] as const)('that is %j is not deployed to', async (given, reason) => {
    const stage = openRenderStage(true, given)
    const run = stage.start('good')
    const ended = await untilEnded(stage, run)
    expect([ended.verdict, run.effects()]).toEqual(['failed', 0])
    expect(ended.reason).toContain(reason)
  })

  it('has its autodeploy turned off where that is wanted', async () => {
    const stage = openRenderStage(true, { autoDeploy: 'yes' })
    const run = stage.startWith({ change: request => ({ ...request, autoDeploy: 'turn-off' }) }, 'good')
    expect([(await untilEnded(stage, run)).verdict, stage.service.autoDeploy]).toEqual(['succeeded', 'no'])
  })

  it('goes back to the revision before with version: previous', async () => {
    const stage = openRenderStage(true)
    await untilEnded(stage, stage.start('good'))
    const change = (request: Parameters<NonNullable<Parameters<RenderStage['startWith']>[0]['change']>>[0]) => ({
      ...request,
      version: 'previous' as const
    })
    const back = stage.startWith({ change }, 'other', { purpose: 'rollback' })
    expect([(await untilEnded(stage, back)).verdict, (await stage.world()).traffic]).toEqual([
      'succeeded',
      { stable: 100 }
    ])
    expect(stage.service.deploys[0]?.trigger).toBe('rollback')
  })

  it('is rolled back once a rate limit has reset', async () => {
    const stage = openRenderStage(true)
    const run = stage.start('flapping')
    await stage.clock.until(() => stage.service.deploys[0]?.status === 'live' && stage.service.deploys.length > 1, HOUR)
    stage.endpoints.limits.change.set({ requests: 0, periodSeconds: 60 })
    stage.clock.after(600_000, () => stage.endpoints.limits.change.set({ requests: 30, periodSeconds: 60 }))
    expect([(await untilEnded(stage, run)).verdict, countOf(stage, '1')]).toEqual(['rolled-back', 2])
  })
})
