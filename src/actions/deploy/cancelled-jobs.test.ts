import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../domain/errors.js'
import { deployAccount, NEW_IMAGE, V2 } from '../../../test/fakes/deploy-account.js'

const GUARDED = { circuitBreaker: { enabled: true, rollback: true } }
const FAILING = { kind: 'failing', everySeconds: 10, counted: true, task: {} } as const

describe('a job that is canceled', () => {
  it('has ECS roll back, and post watches it to its end', async () => {
    const { deploy, ecs, cancel, finish, step } = deployAccount()
    ecs.later(6, cancel)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'cancelled', 'reason-code': 'cancelled' })
    expect(outputs.reason).toContain('requested the rollback of api:2 to api:1')
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(1)
    expect(await finish()).toEqual({ outputs: {} })
    expect(step.summaryText()).toContain('Now 2 tasks of api:1 are running')
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(1)
  })

  it('reports that the previous revision is deployed again, where the rollback was too late', async () => {
    const { deploy, ecs, cancel } = deployAccount()
    const late = new DeployError('conflict', 'The service deployment has ended.')
    for (let each = 0; each < 20; each += 1) ecs.fault({ method: 'rollBack', error: late, carriedOut: false })
    ecs.later(26, cancel)
    const { verdict, reason } = await deploy({ ...NEW_IMAGE, timeout: '10s' })
    expect(verdict).toBe('cancelled')
    expect(reason).toContain('api:2 completed before it was rolled back; api:1 is being deployed again.')
  })

  it('leaves the deployment running with on-cancel: leave', async () => {
    const { deploy, ecs, cancel, finish } = deployAccount()
    ecs.later(6, cancel)
    expect(await deploy({ ...NEW_IMAGE, 'on-cancel': 'leave' })).toMatchObject({ verdict: 'cancelled' })
    await finish()
    expect(ecs.calls).not.toContain('rollBack')
  })

  it.each([
    ['has succeeded', 'api:2 is serving 100% of traffic', undefined],
    ['was rolled back by ECS', 'Now 2 tasks of api:1 are running', FAILING]
  ])('reports in post, with on-cancel: leave, that the deployment %s since', async (_, reported, fate) => {
    const { deploy, ecs, clock, cancel, finish, step } = deployAccount(GUARDED)
    if (fate !== undefined) ecs.doom(V2, fate)
    ecs.later(6, cancel)
    expect(await deploy({ ...NEW_IMAGE, 'on-cancel': 'leave' })).toMatchObject({ verdict: 'cancelled' })
    const before = step.summaryText().length
    await clock.sleep(30 * 60_000)
    await finish()
    const post = step.summaryText().slice(before)
    expect(post).toContain(reported)
    expect(post).not.toContain('continues (`on-cancel: leave`)')
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('requests nothing without a signal', async () => {
    const { deploy, ecs, finish } = deployAccount()
    await deploy(NEW_IMAGE)
    await finish()
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('rolls back in post what a killed main had started', async () => {
    const { deploy, ecs, finish, step } = deployAccount()
    ecs.doom(V2, { kind: 'never-steady' })
    ecs.later(6, () => ecs.fault({ method: 'describe', error: new TypeError('killed'), carriedOut: false }))
    await expect(deploy(NEW_IMAGE)).rejects.toThrow('killed')
    await finish()
    expect(ecs.calls).toContain('rollBack')
    expect(step.summaryText()).toContain('cancelled')
  })
})
