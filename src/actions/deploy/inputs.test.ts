import { describe, expect, it } from '@jest/globals'
import { deployAccount, NEW_IMAGE } from '../../../test/fakes/deploy-account.js'

describe('a wrong input', () => {
  it.each([
    [{ strategy: 'fast' }, 'Input "strategy": expected one of rolling, canary, blue-green; got "fast".'],
    [{ service: '' }, 'Input "service": a value is required'],
    [{ service: 'a b' }, 'Input "service": expected a name of letters'],
    [{ services: 'web' }, 'Input "services": it excludes "service"'],
    [{ service: '', services: 'web: 1' }, 'Input "services": expected a YAML list'],
    [{ service: '', services: '[{service: web, colour: red}]' }, 'Input "services": entry 1 has "colour"'],
    [{ service: '', services: '[web, web]' }, 'web in cluster prod is there twice'],
    [
      { service: '', services: '[{service: web, desired-count: none}]' },
      'Input "services", web, "desired-count": expected'
    ],
    [{ 'desired-count': '0' }, 'Input "desired-count": expected a whole number from 1'],
    [{ timeout: 'soon' }, 'Input "timeout": expected a duration'],
    [{ images: 'nope=shop/api:2' }, 'nope'],
    [{ 'task-definition': 'missing.json' }, 'Input "task-definition": there is no file missing.json'],
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
