import { describe, expect, it } from '@jest/globals'
import { deployAccount, DEFINITION, NEW_IMAGE, V2 } from '../../../test/fakes/deploy-account.js'
import { DeployError } from '../../domain/errors.js'
import { sampleService } from '../../../test/fakes/sample-service.js'

describe('many services', () => {
  const names = Array.from({ length: 100 }, (_, index) => `service-${index}`)
  const services = JSON.stringify(names)

  it('cost no more than a quarter of the calls that one service costs, each', async () => {
    const one = deployAccount()
    await one.deploy(NEW_IMAGE)
    const many = deployAccount()
    for (const name of names) many.ecs.add(sampleService({ name }), V2.replace(':2', ':1'))
    const outputs = await many.deploy({ ...NEW_IMAGE, service: '', services })
    expect(outputs.verdict).toBe('succeeded')
    const described = many.ecs.calls.filter(call => call === 'describe').length * 10
    const others = many.ecs.calls.filter(call => call !== 'describe').length
    expect((described + others) / 100).toBeLessThanOrEqual(one.ecs.calls.length / 4)
  })

  it('end in the worst verdict, each with its own reason', async () => {
    const { deploy, ecs, taskDefinitions, step } = deployAccount()
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
    expect(step.lines).toContainEqual(expect.stringMatching(/^web: Rolled back web:2: /))
  })

  it('have one list of changes, each line with its service, without holes for those that do not change', async () => {
    const { deploy, ecs } = deployAccount()
    ecs.add(sampleService({ name: 'web' }), V2.replace(':2', ':1'))
    const outputs = await deploy({
      service: '',
      services: '[{service: web, images: "api=shop/api:1"}, {service: api, images: "api=shop/api:2"}]'
    })
    expect(outputs['task-definition-diff']).toBe('api: ~ containerDefinitions.api.image: "shop/api:1" → "shop/api:2"')
  })

  it('continue where the rollback of one by blue/green cannot start', async () => {
    const shift = new DeployError('access-denied', 'sts:AssumeRole was denied.')
    const { deploy, ecs } = deployAccount({ deploymentConfiguration: { strategy: 'BLUE_GREEN' } }, { shift })
    ecs.add(sampleService({ name: 'web' }), V2.replace(':2', ':1'))
    const outputs = await deploy({ ...NEW_IMAGE, service: '', services: '[api, web]', purpose: 'rollback' })
    expect(outputs.result.services.map(({ service, verdict, reason }) => [service, verdict, reason])).toEqual([
      ['api', 'failed', 'sts:AssumeRole was denied.'],
      ['web', 'succeeded', expect.stringContaining('api:2 is serving 100% of traffic')]
    ])
  })

  it('are all left alone when one of them does not exist', async () => {
    const { deploy, ecs, taskDefinitions } = deployAccount()
    const outputs = await deploy({ ...NEW_IMAGE, service: '', services: '[api, nope]' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'service-missing' })
    expect(ecs.calls).toEqual(['describe'])
    expect(taskDefinitions.all).toHaveLength(1)
  })
})
