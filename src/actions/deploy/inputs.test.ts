import { describe, expect, it } from '@jest/globals'
import { DeployError } from '../../domain/errors.js'
import { deployAccount, NEW_IMAGE } from '../../../test/fakes/deploy-account.js'

describe('a wrong input', () => {
  it.each([
    [{ strategy: 'fast' }, 'Input "strategy": expected one of rolling, canary, blue-green; got "fast".'],
    [{ service: '' }, 'Input "service": a value is required'],
    [{ service: 'a b' }, 'Input "service": expected a name with letters'],
    [{ services: 'web' }, 'Input "services": it cannot be combined with "service"'],
    [{ service: '', services: 'web: 1' }, 'Input "services": expected a YAML list'],
    [{ service: '', services: 'api, web' }, 'not a string. Write "- " before each service.'],
    [{ service: '', services: '- service api' }, 'Input "services": entry 1: the colon after "service" is missing.'],
    [{ service: '', services: '- service:api' }, 'Input "services": entry 1: the space after "service:" is missing.'],
    [{ service: '', services: '- api\n - web' }, 'Give all items of a list the same indentation.'],
    [{ service: '', services: '- service: api\n\timages: a' }, 'tabs cannot be used for indentation; use spaces.'],
    [{ timeout: '5m5m' }, 'Input "timeout": 5m5m repeats a unit. Write each unit once, the largest first: 1h30m.'],
    [{ service: '', services: '[{service: web, colour: red}]' }, 'Input "services": entry 1 has "colour"'],
    [{ ...NEW_IMAGE, service: '', services: '[web, web]' }, 'web in cluster prod appears twice'],
    [
      { service: '', services: '[{service: web, desired-count: none}]' },
      'Input "services", web, "desired-count": expected'
    ],
    [{ 'desired-count': '0' }, 'Input "desired-count": expected a whole number from 1'],
    [{ timeout: 'soon' }, 'Input "timeout": expected a duration'],
    [{ images: 'nope=shop/api:2' }, 'nope'],
    [{ 'task-definition': 'missing.json' }, 'Input "task-definition": file "missing.json" does not exist'],
    [
      { 'container-name': 'api', 'task-definition': 'api' },
      '"container-name" is "api", but no input changes that container'
    ],
    [{ 'container-name': 'side', ...NEW_IMAGE }, '"container-name" is "side", but no input changes that container'],
    [{ service: '', services: '[{service: web, image: }]' }, '"image" of entry 1 is empty'],
    [{ service: '', services: "[{service: web, task-definition: ''}]" }, '"task-definition" of entry 1 is empty'],
    [{ image: 'shop/api:REPLACE_ME' }, 'The image of container "api" contains the placeholder REPLACE_ME.'],
    [
      { image: 'v2' },
      'Input "image": the image is a tag or digest without a repository. To keep the repository, write ":"'
    ],
    [{ images: 'api=1.4.2' }, 'Input "images": the image of container "api" is a tag or digest without a repository.'],
    [{}, 'Input "image": no image is set, and no other input changes service api. Set an image, a task definition'],
    [{ 'container-name': 'api', 'circuit-breaker': 'rollback' }, 'output of another job'],
    [
      { service: '', services: '[{service: web, images: "api=shop/api:2"}, api]' },
      'Input "services", api, "image": no image is set, and no other input changes'
    ],
    [{ 'circuit-breaker': 'yes' }, 'Input "circuit-breaker": expected one of off, on, rollback']
  ])('%j is refused, and nothing is changed', async (inputs, sentence) => {
    const { deploy, ecs, taskDefinitions, step } = deployAccount()
    const outputs = await deploy(inputs)
    expect(outputs).toMatchObject({ verdict: 'failed' })
    expect(outputs.reason).toContain(sentence)
    expect(ecs.calls.filter(call => call !== 'describe')).toEqual([])
    expect(taskDefinitions.all).toHaveLength(1)
    expect(step.summaryText()).toContain('failed')
  })

  it('an alarm that is already in ALARM, which ECS would ignore, is refused', async () => {
    const alarms = { names: ['api-5xx'], enabled: true, rollback: true }
    const states = new Map([['api-5xx', 'ALARM']])
    const { deploy, ecs, taskDefinitions } = deployAccount({ alarms }, { alarms: () => Promise.resolve(states) })
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
    expect(outputs.reason).toContain('Alarm api-5xx of service api is already in ALARM')
    expect(ecs.calls).toEqual(['describe'])
    expect(taskDefinitions.all).toHaveLength(1)
    expect(await deploy({ ...NEW_IMAGE, alarms: 'none' })).toMatchObject({ verdict: 'succeeded' })
  })

  it('an alarm that does not exist is refused as an input, and a warning where the service has it', async () => {
    const alarms = { names: ['api-5xx'], enabled: true, rollback: true }
    const { deploy, ecs, step } = deployAccount(
      { alarms },
      { alarms: () => Promise.resolve(new Map([['other', 'OK']])) }
    )
    const outputs = await deploy({ ...NEW_IMAGE, alarms: 'api-5xy' })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
    expect(outputs.reason).toContain('CloudWatch alarm api-5xy does not exist')
    expect(ecs.calls).toEqual(['describe'])
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.join('\n')).toContain('CloudWatch alarm api-5xx does not exist')
  })

  it('alarms that may not be read do not block the deployment, and cause a warning', async () => {
    const denied = () => Promise.reject(new DeployError('access-denied', 'cloudwatch:DescribeAlarms is not allowed.'))
    const { deploy, step } = deployAccount({}, { alarms: denied })
    expect(await deploy({ ...NEW_IMAGE, alarms: 'api-5xx' })).toMatchObject({ verdict: 'succeeded' })
    expect(step.lines.join('\n')).toContain('could not read the state of the alarms: cloudwatch:DescribeAlarms')
  })

  it('a service of which ECS could not replace a single task is refused, but for what replaces none', async () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 150 }
    const { deploy, ecs } = deployAccount({ desiredCount: 1, runningCount: 1, deploymentConfiguration })
    const outputs = await deploy(NEW_IMAGE)
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'preflight' })
    expect(outputs.reason).toContain('ECS could not replace any task of service api: of 1 task')
    expect(ecs.calls).toEqual(['describe'])
    expect(await deploy({ images: 'api=shop/api:1' })).toMatchObject({
      verdict: 'succeeded',
      'reason-code': 'already-live'
    })
  })

  it.each([
    [{ status: 'INACTIVE' }, 'service-inactive'],
    [{ controller: 'CODE_DEPLOY' }, 'wrong-controller'],
    [{ deploymentConfiguration: { strategy: 'CANARY' } }, 'wrong-strategy'],
    [{ desiredCount: 0 }, 'scaled-to-zero']
  ])('a service that is %j is refused', async (changes, code) => {
    const { deploy, ecs } = deployAccount(changes)
    expect(await deploy(NEW_IMAGE)).toMatchObject({ verdict: 'failed', 'reason-code': code })
    expect(ecs.calls).toEqual(['describe'])
  })
})
