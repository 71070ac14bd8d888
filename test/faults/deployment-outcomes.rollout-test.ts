import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { NEVER_HEALTHY, openStage, UNDECIDED, type ServiceSettings, type Stage } from './deploy-stage.js'

const V2 = { images: 'app=app:good-2' }
const CRASH = { images: 'app=app:crash' }
const breaker = (rollback: boolean) => ({
  deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback } }
})

const services: Readonly<Record<string, ServiceSettings>> = {
  good: {},
  twice: {},
  attach: {},
  settings: { deploymentConfiguration: { maximumPercent: 150, minimumHealthyPercent: 50 } },
  tidy: {},
  dry: {},
  breaker: breaker(true),
  stopped: breaker(false),
  loop: {},
  image: {},
  sick: {},
  slow: {},
  left: {},
  superseded: {},
  again: {},
  zero: {},
  deleted: {},
  'many-a': {},
  'given-up': breaker(true),
  'many-b': breaker(true)
}

let stage: Stage
/** Services whose deployments do not end. */
const kept = new Set<string>()
beforeAll(async () => {
  // ECS shows a service deployment only some time after it was made.
  stage = await openStage({ deploymentVisibleAfter: 3_000, staysIn: service => kept.has(service) })
  await Promise.all(Object.entries(services).map(([name, settings]) => stage.addService(name, settings)))
})
afterAll(() => stage.stop())

describe('a deployment that succeeds', () => {
  it('is the only thing that the step does, and is reported in every output', async () => {
    const { verdict, code, outputs, summary, exitCode, postExitCode } = await stage.deploy('good', V2)
    expect({ verdict, code, exitCode, postExitCode }).toEqual({
      verdict: 'succeeded',
      code: 'deployed',
      exitCode: 0,
      postExitCode: 0
    })
    expect(stage.changes().map(call => call.action)).toEqual(['ecs:RegisterTaskDefinition', 'ecs:UpdateService'])
    expect(outputs['task-definition-arn']).toMatch(/task-definition\/good:2$/)
    expect(outputs['previous-task-definition-arn']).toMatch(/task-definition\/good:1$/)
    expect(outputs['service-deployment-arn']).toContain(':service-deployment/prod/good/')
    expect(outputs.registered).toBe('true')
    expect(outputs['task-definition-diff']).toContain('"app:good-1" → "app:good-2"')
    expect(await readFile(outputs.report ?? '', 'utf8')).toMatch(/^<!doctype html>/i)
    expect(summary).toContain('Deploy good: succeeded')
    expect(summary).toContain('```mermaid')
  })

  it('is not repeated', async () => {
    await stage.deploy('twice', V2)
    expect(await stage.deploy('twice', V2)).toMatchObject({ verdict: 'succeeded', code: 'already-live' })
    expect(stage.changes()).toEqual([])
  })

  it('is followed by a run that finds it in progress', async () => {
    const taskDefinition = await stage.register('attach', 'app:good-2')
    kept.add('attach')
    await stage.update('attach', { taskDefinition })
    stage.cloud.journal.clear()
    const joining = await stage.start('attach', { ...V2, timeout: '60m' })
    await joining.seen(/attach:2 is already being deployed/)
    kept.delete('attach')
    const deployed = stage.read(await joining.ended)
    expect(deployed).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(deployed.outputs['previous-task-definition-arn']).toMatch(/attach:1$/)
    expect(deployed.result.services[0]?.from?.id).toMatch(/attach:1$/)
    expect(stage.changes()).toEqual([])
  })

  it('that another run rolls back is reported in the words of ECS by a run that follows it', async () => {
    const inputs = { ...V2, overlay: UNDECIDED, timeout: '60m' }
    const first = await stage.start('given-up', inputs)
    await first.seen(/started deployment .* of/)
    const second = await stage.start('given-up', inputs)
    await second.seen(/given-up:2 is already being deployed/)
    first.cancel()
    const joined = stage.read(await second.ended)
    expect((await first.ended).summary).toMatch(/cancelled/)
    expect(joined).toMatchObject({ verdict: 'rolled-back', code: 'rolled-back-by-others', exitCode: 1 })
    expect(joined.reason).toContain('rolled back by user')
    expect(joined.outputs['previous-task-definition-arn']).toMatch(/given-up:1$/)
  })

  it('changes settings without sending back less than there was', async () => {
    const deployed = await stage.deploy('settings', { ...V2, 'circuit-breaker': 'rollback', 'desired-count': '2' })
    expect(deployed).toMatchObject({ verdict: 'succeeded' })
    const { deploymentConfiguration, desiredCount } = await stage.service('settings')
    expect(desiredCount).toBe(2)
    expect(deploymentConfiguration).toMatchObject({
      ...{ maximumPercent: 150, minimumHealthyPercent: 50 },
      deploymentCircuitBreaker: { enable: true, rollback: true }
    })
  })

  it('leaves as many revisions as asked for', async () => {
    await stage.register('tidy', 'app:good-3')
    const deployed = await stage.deploy('tidy', { ...V2, 'keep-revisions': '1' })
    expect(deployed.log).toContain('deregistered tidy:2')
    expect(await stage.counts('tidy')).toMatchObject({ revisions: 2 })
  })

  it('of several services ends in one verdict', async () => {
    const list = '- {service: many-a, images: {app: "app:good-2"}}\n- {service: many-b, images: {app: "app:crash"}}\n'
    const deployed = await stage.deploy('', { services: list })
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'circuit-breaker' })
    expect(deployed.result.services.map(service => service.verdict)).toEqual(['succeeded', 'rolled-back'])
    expect(deployed.log).toMatch(/^many-b: .*exit code 3/m)
    expect(deployed.summary).toContain('### Services')
  })
})

describe('a dry run', () => {
  it('reports what would change, and changes nothing', async () => {
    const deployed = await stage.deploy('dry', { ...V2, 'desired-count': '3', 'dry-run': 'true' })
    expect(deployed).toMatchObject({ verdict: 'succeeded', code: 'would-change', exitCode: 0 })
    expect(deployed.summary).toContain('would change')
    expect(deployed.summary).toContain('desired count: 1 -> 3')
    expect(stage.changes()).toEqual([])
  })
})

describe('a deployment that fails', () => {
  it('is rolled back by the circuit breaker, and reports why', async () => {
    const deployed = await stage.deploy('breaker', CRASH)
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'circuit-breaker', exitCode: 1 })
    expect(deployed.reason).toContain('Essential container in task exited (app: exit code 3)')
    expect(deployed.reason).toContain('Now 1 task of breaker:1 is running')
    expect(deployed.log).toContain('  | DATABASE_URL is not set')
    expect(deployed.annotations).toEqual([expect.objectContaining({ level: 'error' })])
    expect((await stage.service('breaker')).taskDefinition).toMatch(/breaker:1$/)
  })

  it('has failed when the circuit breaker does not roll back', async () => {
    expect(await stage.deploy('stopped', CRASH)).toMatchObject({ verdict: 'failed', code: 'circuit-breaker' })
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })

  it('is rolled back by us when it crashes again and again without a circuit breaker', async () => {
    const deployed = await stage.deploy('loop', CRASH)
    expect(deployed).toMatchObject({ verdict: 'rolled-back', code: 'task-failures' })
    expect(deployed.result.services[0]?.rollback).toEqual({ requestedBy: 'deploy-kit', finished: true })
    expect((await stage.service('loop')).taskDefinition).toMatch(/loop:1$/)
  })

  it('fails at the first task whose image does not exist', async () => {
    expect(await stage.deploy('image', { images: 'app=app:nope' })).toMatchObject({
      verdict: 'rolled-back',
      code: 'image-pull'
    })
  })

  it('reports that tasks run and never become healthy, from zero too', async () => {
    await stage.update('sick', { desiredCount: 0 })
    await stage.until('sick', ({ runningCount }) => runningCount === 0)
    const deployed = await stage.deploy('sick', { ...V2, overlay: NEVER_HEALTHY, 'desired-count': '1' })
    expect(deployed).toMatchObject({ code: 'never-healthy' })
    expect(deployed.reason).toContain('Task failed container health checks')
    expect(['rolled-back', 'failed']).toContain(deployed.verdict)
  })

  it('times out, and reports what was done', async () => {
    const deployed = await stage.deploy('slow', { ...V2, overlay: UNDECIDED, timeout: '60s' })
    expect(deployed).toMatchObject({ verdict: 'timed-out', code: 'timed-out' })
    expect(deployed.reason).toContain('Rolled back slow:2: timed out after 1m 00s with 1 of 1 tasks of slow:2 running')
    expect((await stage.service('slow')).taskDefinition).toMatch(/slow:1$/)
  })

  it('times out and keeps running with on-failure: leave', async () => {
    const deployed = await stage.deploy('left', { ...V2, overlay: UNDECIDED, timeout: '60s', 'on-failure': 'leave' })
    expect(deployed).toMatchObject({ verdict: 'timed-out' })
    expect(stage.calls('ecs:StopServiceDeployment')).toEqual([])
  })
})

describe('a service that another user changes meanwhile', () => {
  const begun = /started deployment .* of/

  it('names the revision that superseded ours', async () => {
    const step = await stage.start('superseded', { ...V2, overlay: UNDECIDED })
    await step.seen(begun)
    await stage.update('superseded', { taskDefinition: await stage.register('superseded', 'app:good-3') })
    const deployed = stage.read(await step.ended)
    expect(deployed).toMatchObject({ verdict: 'superseded', code: 'superseded', exitCode: 1 })
    expect(deployed.reason).toMatch(/superseded:2 was superseded by superseded:3 \(deployment ecs-svc\/\d+\)/)
    expect(deployed.result.services[0]?.supersededBy?.id).toMatch(/superseded:3$/)
  })

  it('succeeds when the same revision is deployed again and goes live', async () => {
    const step = await stage.start('again', V2)
    await step.seen(begun)
    await stage.update('again', { forceNewDeployment: true })
    expect(stage.read(await step.ended)).toMatchObject({ verdict: 'succeeded', code: 'redeployed-by-others' })
  })

  it('ends immediately when the service is scaled to zero', async () => {
    const step = await stage.start('zero', { ...V2, overlay: UNDECIDED })
    await step.seen(begun)
    await stage.update('zero', { desiredCount: 0 })
    expect(stage.read(await step.ended)).toMatchObject({ verdict: 'failed', code: 'scaled-to-zero' })
  })

  it('ends immediately when the service is deleted', async () => {
    const step = await stage.start('deleted', { ...V2, overlay: UNDECIDED })
    await step.seen(begun)
    await stage.remove('deleted')
    expect(stage.read(await step.ended)).toMatchObject({ verdict: 'failed', code: 'service-deleted' })
  })
})
