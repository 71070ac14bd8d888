import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { setTimeout as after } from 'node:timers/promises'
import { openStage, UNDECIDED, type Stage } from './deploy-stage.js'

const RATE = 4
const UNENDING = { images: 'app=app:good-2', overlay: UNDECIDED }
const BEGUN = /started deployment .* of/

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ rate: RATE })
  const names = ['sigint', 'sigterm', 'hanging', 'leave', 'killed', 'unanswered', 'killed-left', 'calm', 'bad', 'early']
  await Promise.all(names.map(name => stage.addService(name)))
})
afterEach(() => stage.cloud.faults.clear())
afterAll(() => stage.stop())

/** Starts an unending deployment and waits until it is in progress. */
async function begin(name: string, inputs: Readonly<Record<string, string>> = {}) {
  stage.cloud.journal.clear()
  const step = await stage.start(name, { ...UNENDING, ...inputs })
  await step.seen(BEGUN)
  return step
}

const settled = (name: string) =>
  stage.until(name, ({ deployments = [] }) => deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED')

describe('a job that is canceled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'has ECS roll back within 2 s of a %s, and its step exits within 7 s',
    async signal => {
      const name = signal.toLowerCase()
      const step = await begin(name)
      const [cancelledAt, cloudAt] = [performance.now(), stage.cloud.clock.now()]
      if (signal === 'SIGINT') step.cancel()
      else step.signal(signal)
      const main = stage.read(await step.main)
      expect(performance.now() - cancelledAt).toBeLessThan(7_000)
      expect(main).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
      expect(main.reason).toContain(`requested the rollback of ${name}:2 to ${name}:1`)
      expect(main.summary).toContain('cancelled')
      expect(await readFile(main.outputs.report ?? '', 'utf8')).toMatch(/<title>Deploy .*: cancelled<\/title>/)
      const [requested] = stage.calls('ecs:StopServiceDeployment')
      expect(((requested?.at ?? Infinity) - cloudAt) / RATE).toBeLessThan(2_000)
      const ended = await step.ended
      expect(ended.log).toContain(`Rolled back ${name}:2`)
      expect(stage.calls('ecs:StopServiceDeployment')).toHaveLength(1)
      expect((await settled(name)).taskDefinition).toMatch(/:1$/)
    }
  )

  it.each([20, 60])('%i ms after its step began to load, deploys nothing in post', async milliseconds => {
    stage.cloud.journal.clear()
    const step = await stage.start('early', { images: 'app=app:good-2' })
    await after(milliseconds)
    step.cancel()
    await step.ended
    expect(stage.calls('ecs:UpdateService')).toEqual([])
  })

  it('does not wait for a call that is never answered', async () => {
    const step = await begin('hanging')
    stage.cloud.faults.add({ action: 'ecs:DescribeServices', kind: { kind: 'hang' }, times: 1 })
    while (!stage.calls('ecs:DescribeServices').some(({ error }) => error === 'hang')) await after(20)
    const cancelledAt = performance.now()
    step.cancel()
    expect(stage.read(await step.main)).toMatchObject({ verdict: 'cancelled' })
    expect(performance.now() - cancelledAt).toBeLessThan(7_000)
    await step.ended
  })

  it('leaves the deployment running with on-cancel: leave', async () => {
    const step = await begin('leave', { 'on-cancel': 'leave' })
    step.cancel()
    const ended = stage.read(await step.ended)
    expect(ended.reason).toContain('the deployment of leave:2 continues')
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })
})

describe('a step that is killed', () => {
  it('is finished by its post: ECS rolls back, and the summary reports it', async () => {
    const step = await begin('killed')
    step.kill()
    const main = await step.main
    expect(main.outputs).toEqual({})
    const ended = await step.ended
    expect(stage.calls('ecs:StopServiceDeployment')).toHaveLength(1)
    expect(ended.log).toContain('killed:2 was being deployed when the step was killed')
    expect(ended.summary).toContain('Now 1 task of killed:1 is running')
    expect((await settled('killed')).taskDefinition).toMatch(/killed:1$/)
  })

  it('before ECS answered UpdateService, is finished too', async () => {
    stage.cloud.journal.clear()
    stage.cloud.faults.add({ action: 'ecs:UpdateService', kind: { kind: 'hang' } })
    const step = await stage.start('unanswered', UNENDING)
    await stage.until('unanswered', () => stage.calls('ecs:UpdateService').length > 0)
    step.kill()
    await step.ended
    expect(stage.calls('ecs:StopServiceDeployment')).toHaveLength(1)
    expect((await settled('unanswered')).taskDefinition).toMatch(/unanswered:1$/)
  })

  it('is followed, and its deployment left running, with on-cancel: leave', async () => {
    const step = await begin('killed-left', { 'on-cancel': 'leave' })
    step.kill()
    const ended = await step.ended
    expect(ended.log).toContain('continues (`on-cancel: leave`)')
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })
})

describe('a step that no signal reached', () => {
  it('asks for no rollback, in main or in post', async () => {
    expect(await stage.deploy('calm', { images: 'app=app:good-2' })).toMatchObject({
      verdict: 'succeeded',
      postExitCode: 0
    })
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })

  it('that ended in failure leaves nothing to its post', async () => {
    const denied = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
    stage.cloud.faults.add({ action: 'ecs:DescribeServices', kind: denied, after: 3 })
    expect(await stage.deploy('bad', UNENDING)).toMatchObject({ verdict: 'unknown' })
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })
})
