import { describe, expect, it } from '@jest/globals'
import { setImmediate } from 'node:timers/promises'
import { fakeClock } from '../../../test/fakes/fake-clock.js'
import { fakeEcs } from '../../../test/fakes/fake-ecs.js'
import { fakeStep } from '../../../test/fakes/fake-step.js'
import { fakeTaskDefinitions } from '../../../test/fakes/fake-task-definitions.js'
import { sampleService } from '../../../test/fakes/sample-service.js'
import { DeployError } from '../../domain/errors.js'
import { inputReader } from '../../domain/input/input-reader.js'
import type { DeploymentResult } from '../../domain/rollout/result.js'
import type { ServiceSnapshot } from '../../domain/rollout/service-snapshot.js'
import { readInputs } from './inputs.js'
import { deploy, finish } from './run.js'

const DEFINITION = {
  family: 'api',
  networkMode: 'awsvpc',
  containerDefinitions: [{ name: 'api', image: 'shop/api:1', memory: 128, essential: true }]
}
const DEFAULTS = { cluster: 'prod', service: 'api', timeout: '10m' }
const V2 = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/api:2'
const lost = (action: string) => new DeployError('outcome-unknown', `The answer to ${action} was lost.`)
const denied = new DeployError('access-denied', 'ecs:DescribeServices was denied.')

/** An account with the service `api` on revision 1 of its family. */
function account(changes: Partial<ServiceSnapshot> = {}) {
  const base = fakeClock()
  // Time passes only when all that could be answered has been.
  const clock = {
    ...base,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await setImmediate()
      await base.sleep(milliseconds, signal)
    }
  }
  const ecs = fakeEcs(clock)
  const taskDefinitions = fakeTaskDefinitions(DEFINITION)
  ecs.add(sampleService(changes), taskDefinitions.all[0]?.arn ?? '')
  const step = fakeStep()
  const cancellation = new AbortController()
  const world = {
    ...{ ...step, clock, cancelled: cancellation.signal },
    run: { commit: '0f3ab12', url: 'https://github.com/acme/shop/actions/runs/7' }
  }
  const connect = () =>
    Promise.resolve({
      ...ecs,
      taskDefinitions,
      taskLogs: { tail: () => Promise.resolve([]) },
      targetHealth: { unhealthy: () => Promise.resolve([]) },
      countCalls: () => ecs.calls.length
    })
  return {
    ecs,
    clock,
    step,
    taskDefinitions,
    cancel: () => cancellation.abort(),
    finish: () => finish(connect, { ...world, cancelled: new AbortController().signal }),
    deploy: async (inputs: Readonly<Record<string, string>>) => {
      const all: Readonly<Record<string, string>> = { ...DEFAULTS, ...inputs }
      const { outputs, failure } = await deploy(() => readInputs(inputReader(name => all[name] ?? '')), connect, world)
      return { ...outputs, failure, result: JSON.parse(outputs.result) as DeploymentResult }
    }
  }
}

const NEW_IMAGE = { images: 'api=shop/api:2' }

describe('a rolling deployment', () => {
  it('registers a revision, updates the service, and succeeds when its own deployment does', async () => {
    const { deploy, taskDefinitions, step } = account()
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({
      verdict: 'succeeded',
      'reason-code': 'deployed',
      reason: 'api:2 serves all traffic: 2 tasks of api:2 are running.',
      registered: 'true',
      'task-definition-arn': V2,
      failure: undefined
    })
    expect(taskDefinitions.all[1]?.definition.tags).toEqual([
      { key: 'deploy-kit:commit', value: '0f3ab12' },
      { key: 'deploy-kit:run', value: 'https://github.com/acme/shop/actions/runs/7' }
    ])
    expect(step.summaryText()).toContain('Deploy api: succeeded')
  })

  it('takes no more than 25 calls for 20 seconds and sees the end within a second', async () => {
    const { deploy, ecs, clock } = account()
    const startedAt = clock.now()
    await deploy(NEW_IMAGE)
    // FindTaskDefinition and RegisterTaskDefinition are not counted by the fake.
    expect(ecs.calls.length + 2).toBeLessThanOrEqual(25)
    expect(clock.now() - startedAt).toBeLessThanOrEqual(21_000)
  })

  it('takes no more than 150 calls for 300 seconds', async () => {
    const { deploy, ecs } = account()
    ecs.doom(V2, { kind: 'steady', afterSeconds: 300 })
    await deploy(NEW_IMAGE)
    expect(ecs.calls.length + 2).toBeLessThanOrEqual(150)
  })

  it('changes nothing where nothing is to change', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const outputs = await deploy({})
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'already-live', registered: 'false' })
    expect(ecs.calls).not.toContain('update')
    expect(taskDefinitions.all).toHaveLength(1)
  })

  it('deploys the same revision again when it is forced to', async () => {
    const { deploy, ecs } = account()
    const outputs = await deploy({ 'force-new-deployment': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed', registered: 'false' })
    expect(ecs.deployments).toHaveLength(2)
  })

  it('goes on with a deployment of the same revision that is in progress', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const { arn } = await taskDefinitions.register({
      ...DEFINITION,
      containerDefinitions: [{ ...DEFINITION.containerDefinitions[0], image: 'shop/api:2' }]
    })
    ecs.deploy('api', arn)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed', registered: 'false' })
    expect(ecs.calls).not.toContain('update')
  })

  it('does not start beside a deployment of something else', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other' })
    ecs.deploy('api', arn)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'another-deployment-running' })
    expect(taskDefinitions.all).toHaveLength(2)
  })

  it('replaces a deployment of something else when told to', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other' })
    ecs.deploy('api', arn)
    expect(await deploy({ ...NEW_IMAGE, 'on-running': 'supersede' })).toMatchObject({ verdict: 'succeeded' })
  })

  it('ends at once when only the start is waited for', async () => {
    const { deploy, clock } = account()
    const startedAt = clock.now()
    expect(await deploy({ ...NEW_IMAGE, 'wait-until': 'started' })).toMatchObject({ 'reason-code': 'started' })
    expect(clock.now()).toBe(startedAt)
  })

  it('says in a dry run what it would change, and changes nothing', async () => {
    const { deploy, ecs, taskDefinitions, step } = account()
    const outputs = await deploy({ ...NEW_IMAGE, 'desired-count': '3', 'dry-run': 'true' })
    expect(outputs).toMatchObject({ verdict: 'succeeded', 'reason-code': 'would-change', 'task-definition-arn': '' })
    expect(outputs['task-definition-diff']).toContain('"shop/api:1" → "shop/api:2"')
    expect(ecs.calls).toEqual(['describe'])
    expect(taskDefinitions.all).toHaveLength(1)
    expect(step.summaryText()).toContain('would change')
    expect(step.summaryText()).toContain('desired count: 2 -> 3')
  })

  it('deregisters old revisions that nobody uses', async () => {
    const { deploy, taskDefinitions } = account()
    await taskDefinitions.register({ ...DEFINITION, cpu: '256' })
    await taskDefinitions.register({ ...DEFINITION, cpu: '512' })
    await deploy({ ...NEW_IMAGE, 'keep-revisions': '1' })
    const active = taskDefinitions.all.filter(({ status }) => status === 'ACTIVE').map(({ revision }) => revision)
    // 4 was deployed, 1 is what would be rolled back to.
    expect(active).toEqual([1, 4])
  })
})

describe('a deployment that fails', () => {
  const crash = { kind: 'failing', everySeconds: 3, counted: true, task: {} } as const

  it('is rolled back when the circuit breaker rolls it back', async () => {
    const { deploy, ecs, step } = account({ circuitBreaker: { enabled: true, rollback: true } })
    ecs.doom(V2, crash)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'circuit-breaker' })
    expect(outputs.reason).toContain('exit code 1')
    expect(outputs.reason).toContain('Now 2 tasks of api:1 are running')
    expect(outputs.failure).toBe(`rolled-back: ${outputs.reason}`)
    expect(step.summaryText()).toContain('rolled back')
  })

  it('has failed when the circuit breaker does not roll back', async () => {
    const { deploy, ecs, clock } = account({ circuitBreaker: { enabled: true, rollback: false } })
    ecs.doom(V2, crash)
    const startedAt = clock.now()
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'circuit-breaker' })
    expect(clock.now() - startedAt).toBeLessThanOrEqual(10_000)
  })

  it('is rolled back by us when tasks crash again and again without a circuit breaker', async () => {
    const { deploy, ecs } = account()
    ecs.doom(V2, { ...crash, counted: false })
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'task-failures' })
    expect(outputs.result.services[0]?.rollback).toEqual({ askedBy: 'deploy-kit', finished: true })
  })

  it('is left as it is when told so', async () => {
    const { deploy, ecs } = account()
    ecs.doom(V2, { ...crash, counted: false })
    expect(await deploy({ ...NEW_IMAGE, 'on-failure': 'leave' })).toMatchObject({ verdict: 'failed' })
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('fails with the first task whose image does not exist', async () => {
    const { deploy, ecs, clock } = account({ circuitBreaker: { enabled: true, rollback: true } })
    const stoppedReason =
      'CannotPullContainerError: pull image manifest has been retried 1 time(s): shop/api:2: not found'
    ecs.doom(V2, { ...crash, task: { stopCode: 'TaskFailedToStart', stoppedReason, containers: [] } })
    const startedAt = clock.now()
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'image-pull' })
    expect(clock.now() - startedAt).toBeLessThan(12_000)
  })

  it('times out, and says what was done about it', async () => {
    const { deploy, ecs } = account()
    ecs.doom(V2, { kind: 'never-steady' })
    const outputs = await deploy({ ...NEW_IMAGE, timeout: '60s' })
    expect(outputs).toMatchObject({ verdict: 'timed-out', 'reason-code': 'timed-out' })
    expect(outputs.reason).toContain('deploy-kit had ECS roll api:2 back: after 1m 00s')
  })

  it('names the revision and the run that superseded it', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const tags = [{ key: 'deploy-kit:run', value: 'https://github.com/acme/shop/actions/runs/8' }]
    const { arn } = await taskDefinitions.register({ ...DEFINITION, family: 'other', tags })
    ecs.later(6, () => ecs.deploy('api', arn))
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'superseded', 'reason-code': 'superseded' })
    expect(outputs.reason).toContain(
      'superseded by other:1 (deployment ecs-svc/3, run https://github.com/acme/shop/actions/runs/8)'
    )
  })

  it('succeeds when somebody deploys the same revision again and it goes live', async () => {
    const { deploy, ecs } = account()
    ecs.later(6, () => ecs.deploy('api', V2))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded', 'reason-code': 'redeployed-by-others' })
  })

  it('fails at once when the service is scaled to zero', async () => {
    const { deploy, ecs } = account()
    ecs.later(6, () => ecs.change('api', { desiredCount: 0 }))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'scaled-to-zero' })
  })

  it('fails at once when the service is deleted', async () => {
    const { deploy, ecs } = account()
    ecs.later(6, () => ecs.remove('api'))
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': 'service-deleted' })
  })

  it('is unknown when the service can no longer be read', async () => {
    const { deploy, ecs } = account()
    ecs.later(6, () => ecs.fault({ method: 'describe', error: denied, carriedOut: false }))
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'unknown', 'reason-code': 'access-denied' })
    expect(outputs.reason).toContain('look at service api')
  })
})

describe('a lost answer', () => {
  it('to UpdateService makes one deployment, not two', async () => {
    const { deploy, ecs } = account()
    ecs.fault({ method: 'update', error: lost('ecs:UpdateService'), carriedOut: true })
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded', 'reason-code': 'deployed' })
    expect(ecs.deployments).toHaveLength(2)
    expect(ecs.calls.filter(call => call === 'update')).toHaveLength(1)
  })

  it('to an UpdateService that was not carried out is sent again', async () => {
    const { deploy, ecs } = account()
    ecs.fault({ method: 'update', error: lost('ecs:UpdateService'), carriedOut: false })
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded' })
    expect(ecs.calls.filter(call => call === 'update')).toHaveLength(2)
  })

  it('to a request to roll back is asked again', async () => {
    const { deploy, ecs } = account()
    ecs.doom(V2, { kind: 'never-steady' })
    ecs.fault({ method: 'rollBack', error: lost('ecs:StopServiceDeployment'), carriedOut: false })
    expect(await deploy({ ...NEW_IMAGE, timeout: '60s' })).toMatchObject({ verdict: 'timed-out' })
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(2)
  })
})

describe('a job that is cancelled', () => {
  it('has ECS roll back, and post watches it to its end', async () => {
    const { deploy, ecs, cancel, finish, step } = account()
    ecs.later(6, cancel)
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'cancelled', 'reason-code': 'cancelled' })
    expect(outputs.reason).toContain('ECS was asked to roll api:2 back to api:1')
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(1)
    expect(await finish()).toEqual({ outputs: {} })
    expect(step.summaryText()).toContain('Now 2 tasks of api:1 are running')
    expect(ecs.calls.filter(call => call === 'rollBack')).toHaveLength(1)
  })

  it('leaves the deployment alone when told so', async () => {
    const { deploy, ecs, cancel, finish } = account()
    ecs.later(6, cancel)
    expect(await deploy({ ...NEW_IMAGE, 'on-cancel': 'leave' })).toMatchObject({ verdict: 'cancelled' })
    await finish()
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('asks for nothing when no signal came', async () => {
    const { deploy, ecs, finish } = account()
    await deploy(NEW_IMAGE)
    await finish()
    expect(ecs.calls).not.toContain('rollBack')
  })

  it('rolls back in post what a killed main had started', async () => {
    const { deploy, ecs, finish, step } = account()
    ecs.doom(V2, { kind: 'never-steady' })
    ecs.later(6, () => ecs.fault({ method: 'describe', error: new TypeError('killed') as never, carriedOut: false }))
    await expect(deploy(NEW_IMAGE)).rejects.toThrow('killed')
    await finish()
    expect(ecs.calls).toContain('rollBack')
    expect(step.summaryText()).toContain('cancelled')
  })
})

describe('many services', () => {
  const names = Array.from({ length: 100 }, (_, index) => `service-${index}`)
  const services = JSON.stringify(names)

  it('cost no more than a quarter of the calls that one service costs, each', async () => {
    const one = account()
    await one.deploy(NEW_IMAGE)
    const many = account()
    for (const name of names) many.ecs.add(sampleService({ name }), V2.replace(':2', ':1'))
    const outputs = await many.deploy({ ...NEW_IMAGE, service: '', services })
    expect(outputs.verdict).toBe('succeeded')
    const described = many.ecs.calls.filter(call => call === 'describe').length * 10
    const others = many.ecs.calls.filter(call => call !== 'describe').length
    expect((described + others) / 100).toBeLessThanOrEqual(one.ecs.calls.length / 4)
  })

  it('end in the worst verdict, each with its own reason', async () => {
    const { deploy, ecs, taskDefinitions, step } = account()
    await taskDefinitions.register({ ...DEFINITION, family: 'web' })
    ecs.add(sampleService({ name: 'web' }), V2.replace('api:2', 'web:1'))
    ecs.doom(V2.replace('api:2', 'web:2'), { kind: 'failing', everySeconds: 3, counted: false, task: {} })
    const outputs = await deploy({
      service: '',
      services: '[{service: api, images: "api=shop/api:2"}, {service: web, images: {api: "shop/api:3"}}]'
    })
    expect(outputs).toMatchObject({ verdict: 'rolled-back', 'reason-code': 'task-failures' })
    expect(outputs.result.services.map(({ service, verdict }) => [service, verdict])).toEqual([
      ['api', 'succeeded'],
      ['web', 'rolled-back']
    ])
    expect(step.lines).toContainEqual(expect.stringMatching(/^web: rolled-back: /))
  })

  it('are all left alone when one of them does not exist', async () => {
    const { deploy, ecs, taskDefinitions } = account()
    const outputs = await deploy({ ...NEW_IMAGE, service: '', services: '[api, nope]' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'service-missing' })
    expect(ecs.calls).toEqual(['describe'])
    expect(taskDefinitions.all).toHaveLength(1)
  })
})

describe('a wrong input', () => {
  it.each([
    [{ strategy: 'canary' }, 'Input "strategy": expected one of rolling; got "canary".'],
    [{ service: '' }, 'Input "service": a value is required'],
    [{ service: 'a b' }, 'Input "service": expected a name of letters'],
    [{ services: 'web' }, 'Input "services": it excludes "service"'],
    [{ service: '', services: 'web: 1' }, 'Input "services": expected a YAML list'],
    [{ service: '', services: '[{service: web, colour: red}]' }, 'Input "services": entry 1 has "colour"'],
    [{ service: '', services: '[web, web]' }, 'web in cluster prod is there twice'],
    [
      { service: '', services: '[{service: web, desired-count: none}]' },
      'Input "services", web: Input "desired-count"'
    ],
    [{ 'desired-count': '0' }, 'Input "desired-count": expected a whole number from 1'],
    [{ timeout: 'soon' }, 'Input "timeout": expected a duration'],
    [{ images: 'nope=shop/api:2' }, 'nope'],
    [{ 'task-definition': 'missing.json' }, 'Input "task-definition": there is no file missing.json'],
    [{ 'circuit-breaker': 'yes' }, 'Input "circuit-breaker": expected one of off, on, rollback']
  ])('%j is refused, and nothing is changed', async (inputs, sentence) => {
    const { deploy, ecs, taskDefinitions, step } = account()
    const outputs = await deploy(inputs)
    expect(outputs).toMatchObject({ verdict: 'failed' })
    expect(outputs.reason).toContain(sentence)
    expect(ecs.calls.filter(call => call !== 'describe')).toEqual([])
    expect(taskDefinitions.all).toHaveLength(1)
    expect(step.summaryText()).toContain('failed')
  })

  it.each([
    [{ status: 'INACTIVE' }, 'service-inactive'],
    [{ controller: 'CODE_DEPLOY' }, 'wrong-controller'],
    [{ deploymentConfiguration: { strategy: 'CANARY' } }, 'wrong-strategy'],
    [{ desiredCount: 0 }, 'scaled-to-zero']
  ])('a service that is %j is refused', async (changes, code) => {
    const { deploy, ecs } = account(changes)
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': code })
    expect(ecs.calls).toEqual(['describe'])
  })
})
