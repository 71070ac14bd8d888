import { describe, expect, it } from '@jest/globals'
import { runBundle } from './run-bundle.js'

const SERVICE = { cluster: 'demo', service: 'api', image: 'shop/api:2' }

describe('a step whose input is refused', () => {
  it.each<[action: string, inputs: Readonly<Record<string, string>>, input: string, title: string]>([
    ['deploy', { ...SERVICE, timeout: '15' }, 'timeout', 'Deploy api'],
    ['deploy', { ...SERVICE, strategy: 'canary', bake: '5' }, 'bake', 'Canary shift api'],
    ['canary-shift', { ...SERVICE, bake: '5' }, 'bake', 'Canary shift api'],
    ['blue-green-swap', { ...SERVICE, 'scale-down-delay': 'soon' }, 'scale-down-delay', 'Blue/green swap api'],
    ['deploy', { cluster: 'demo', service: 'api', imgae: 'shop/api:2' }, 'imgae', 'Deploy'],
    ['run-task', { cluster: 'demo', 'task-definition': 'job', timeout: '15' }, 'timeout', 'Run task'],
    ['build-push', { repository: 'shop/api', timeout: '15' }, 'timeout', 'Build'],
    ['doctor', { service: 'api', strategy: 'fast' }, 'strategy', 'Doctor']
  ])('gives %s %j a verdict, a reason, a summary and its own name', async (action, inputs, input, title) => {
    const step = await runBundle(action, { inputs })
    expect(step.outcome).toBe('failure')
    expect(step.outputs.reason).toContain(`Input "${input}": `)
    expect(step.outputs.verdict).toBe(action === 'doctor' ? 'unknown' : 'failed')
    expect(step.summary).toContain(title)
    expect(step.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  })

  it('of AWS is an impossible region, immediately', async () => {
    const env = { AWS_REGION: 'eu-west-11', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example' }
    const { outputs } = await runBundle('deploy', { inputs: SERVICE, env })
    expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'bad-input' })
    expect(outputs.reason).toContain('AWS_REGION is "eu-west-11", which is not a region name.')
  })

  it.each([
    ['deploy', {}, 'rolling'],
    ['deploy', { strategy: 'blue-green' }, 'blue-green'],
    ['canary-shift', {}, 'canary'],
    ['blue-green-swap', {}, 'blue-green']
  ])('names its strategy in the result of %s %j', async (action, inputs, strategy) => {
    const step = await runBundle(action, { inputs: { ...SERVICE, ...inputs, 'dry-run': 'true', timeout: '15' } })
    expect(JSON.parse(step.outputs.result ?? '')).toMatchObject({
      ...{ strategy, dryRun: true, verdict: 'failed', reasonCode: 'bad-input' }
    })
  })
})
