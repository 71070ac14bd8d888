import { describe, expect, it } from '@jest/globals'
import { deployAccount, DEFINITION, NEW_IMAGE, V2 } from '../../../test/fakes/deploy-account.js'
import { DeployError } from '../../domain/errors.js'

const lost = (action: string) => new DeployError('outcome-unknown', `The answer to ${action} was lost.`)
const denied = new DeployError('access-denied', 'ecs:DescribeServices was denied.')

describe('a deployment that fails', () => {
  const crash = { kind: 'failing', everySeconds: 3, counted: true, task: {} } as const

  it('is rolled back when the circuit breaker rolls it back', async () => {
    const { deploy, ecs, step } = deployAccount({ circuitBreaker: { enabled: true, rollback: true } })
    ecs.doom(V2, crash)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'circuit-breaker' })
    expect(outputs.reason).toContain('exit code 1')
    expect(outputs.reason).toContain('Now 2 tasks of api:1 are running')
    expect(outputs.failure).toBe(outputs.reason)
    expect(step.summaryText()).toContain('rolled back')
  })

  it('has failed when the circuit breaker does not roll back', async () => {
    const { deploy, ecs, clock } = deployAccount({ circuitBreaker: { enabled: true, rollback: false } })
    ecs.doom(V2, crash)
    const startedAt = clock.now()
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'circuit-breaker' })
    expect(clock.now() - startedAt).toBeLessThanOrEqual(10_000)
  })

  it('is rolled back by us when tasks crash again and again without a circuit breaker', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { ...crash, counted: false })
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'task-failures' })
    expect(outputs.result.services[0]?.rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
  })

  it('keeps running with on-failure: leave', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { ...crash, counted: false })
    expect(await deploy({ ...NEW_IMAGE, 'on-failure': 'leave' })).toMatchObject({ verdict: 'failed' })
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('fails with the first task whose image does not exist', async () => {
    const { deploy, ecs, clock } = deployAccount({ circuitBreaker: { enabled: true, rollback: true } })
    const stoppedReason =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): shop/api:2: not found'
    ecs.doom(V2, { ...crash, task: { stopCode: 'TaskFailedToStart', stoppedReason, containers: [] } })
    const startedAt = clock.now()
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'image-pull' })
    expect(clock.now() - startedAt).toBeLessThan(12_000)
  })

  it('times out, and reports what was done', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { kind: 'never-steady' })
    const outputs = await deploy({ ...NEW_IMAGE, timeout: '60s' })
    expect(outputs).toMatchObject({ verdict: 'timed-out', 'reason-code': 'timed-out' })
    expect(outputs.reason).toContain('Rolled back api:2: timed out after 1m 00s with')
  })

  it('that completes before its rollback is followed by one of the previous revision', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { kind: 'steady', afterSeconds: 60 })
    // It completes while the request is on its way.
    const tooLate = new DeployError('conflict', 'The service deployment has ended.')
    const late = { method: 'rollBack', error: tooLate, carriedOut: false } as const
    for (let tries = 0; tries < 20; tries += 1) ecs.fault(late)
    const outputs = await deploy({ ...NEW_IMAGE, timeout: '59s' })
    expect(outputs).toMatchObject({ verdict: 'timed-out', 'reason-code': 'timed-out' })
    expect(outputs.reason).toContain(
      'so api:1 was deployed again. It is serving 100% of traffic. Now 2 tasks of api:1 are running'
    )
    expect(outputs.result.services[0]?.rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
    expect(ecs.deployments).toHaveLength(3)
  })

  it('names the revision and the run that superseded it', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const tags = [{ key: 'deploy-kit:run', value: 'https://github.com/acme/shop/actions/runs/8' }]
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other', tags })
    ecs.later(6, () => ecs.deploy('api', arn))
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'superseded', 'reason-code': 'superseded' })
    expect(outputs.reason).toContain(
      'superseded by other:1 (deployment ecs-svc/3, run https://github.com/acme/shop/actions/runs/8)'
    )
  })

  it('succeeds when another user deploys the same revision again and it goes live', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.later(6, () => ecs.deploy('api', V2))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded', 'reason-code': 'redeployed-by-others' })
  })

  it('fails immediately when the service is scaled to zero', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.later(6, () => ecs.change('api', { desiredCount: 0 }))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'scaled-to-zero' })
  })

  it('fails immediately when the service is deleted', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.later(6, () => ecs.remove('api'))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'service-deleted' })
  })

  it('is unknown when the service can no longer be read', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.later(6, () => ecs.fault({ method: 'describe', error: denied, carriedOut: false }))
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'access-denied' })
    expect(outputs.reason).toContain('Check service api')
  })
})

describe('a lost answer', () => {
  it('to UpdateService makes one deployment, not two', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.fault({ method: 'update', error: lost('ecs:UpdateService'), carriedOut: true })
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
    expect(ecs.deployments).toHaveLength(2)
    expect(ecs.calls.filter(call => call === 'update')).toHaveLength(1)
  })

  it('to an UpdateService that was not carried out is sent again', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.fault({ method: 'update', error: lost('ecs:UpdateService'), carriedOut: false })
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded' })
    expect(ecs.calls.filter(call => call === 'update')).toHaveLength(2)
  })

  it('to a request to roll back is asked again', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.doom(V2, { kind: 'never-steady' })
    ecs.fault({ method: 'rollBack', error: lost('ecs:StopServiceDeployment'), carriedOut: false })
    expect(await deploy({ ...NEW_IMAGE, timeout: '60s' })).toMatchObject({ verdict: 'timed-out' })
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(2)
  })
})
