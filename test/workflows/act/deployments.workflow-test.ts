import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openRolloutStage, type RolloutStage } from '../../rollout/rollout-stage.js'
import { runWorkflow } from './run-workflow.js'

let stage: RolloutStage

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
})
afterAll(() => stage.stop())

describe('x', () => {
  it('y', async () => {
    const shop = await stage.addShop('shop')
    const load = shop.load(25)
    const run = await runWorkflow({
      cloud: stage.cloud, workflow: 'deploy-canary.yml',
      inputs: { service: 'shop', cluster: 'prod', environment: 'production', 'aws-region': 'eu-west-1', 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', image: 'shop/api:v2', steps: '50, 100', bake: '4m', gates: 'errors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30' }
    })
    await load.stop()
    console.log(run.log.slice(0, 6000), run.log.slice(-5000), { ...run, log: '' }, load.current())
    expect(run.exitCode).toBe(0)
  }, 240000)
})
