import { describe, expect, it } from '@jest/globals'
import { deployAccount, DEFINITION, NEW_IMAGE, V2 } from '../../../test/fakes/deploy-account.js'
import { DeployError } from '../../domain/errors.js'
import { sampleService } from '../../../test/fakes/sample-service.js'

/** Of a service with a second target group, whose listener rule it does not name. */
const BLUE_GREEN = {
  deploymentConfiguration: { strategy: 'BLUE_GREEN' },
  loadBalancers: [
    {
      ...{ targetGroup: 'blue', alternateTargetGroup: 'green', productionRule: undefined, testRule: undefined },
      ...{ infrastructureRole: undefined, containerName: 'api', containerPort: 8080 }
    }
  ]
}

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

  it('continue where the rollback of one can start neither by blue/green nor as a rolling update', async () => {
    const shift = new DeployError('access-denied', 'sts:AssumeRole was denied.')
    const { deploy, ecs, step } = deployAccount(BLUE_GREEN, { shift })
    ecs.add(sampleService({ name: 'web' }), V2.replace(':2', ':1'))
    const error = new DeployError('access-denied', 'ecs:UpdateService was denied.')
    ecs.fault({ method: 'update', service: 'api', carriedOut: false, error })
    const outputs = await deploy({ ...NEW_IMAGE, service: '', services: '[api, web]', purpose: 'rollback' })
    expect(outputs.result.services.map(({ service, verdict, reason }) => [service, verdict, reason])).toEqual([
      ['api', 'failed', 'ecs:UpdateService was denied.'],
      ['web', 'succeeded', expect.stringContaining('api:2 is serving 100% of traffic')]
    ])
    expect(step.lines.join('\n')).toContain(
      'sts:AssumeRole was denied. The rollback of service api is a rolling update instead.'
    )
  })

  it('are rolled back by rolling updates where one of them cannot be by blue/green', async () => {
    const shift = new DeployError('access-denied', 'sts:AssumeRole was denied.')
    const { deploy, ecs } = deployAccount(BLUE_GREEN, { shift })
    ecs.add(sampleService({ name: 'web' }), V2.replace(':2', ':1'))
    const outputs = await deploy({ ...NEW_IMAGE, service: '', services: '[api, web]', purpose: 'rollback' })
    expect(outputs.result.services.map(({ service, verdict }) => [service, verdict])).toEqual([
      ['api', 'succeeded'],
      ['web', 'succeeded']
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
