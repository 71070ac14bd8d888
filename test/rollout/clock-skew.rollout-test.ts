import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startBundle } from '../bundle/run-bundle.js'
import { openRolloutStage, type RolloutStage } from './rollout-stage.js'

const RATE = 40

let stage: RolloutStage
beforeAll(async () => {
  stage = await openRolloutStage({ rate: RATE })
})
afterAll(() => stage.stop())

/** Runs an action on a runner whose clock is so many seconds ahead of the cloud's. */
async function runAhead(seconds: number, action: 'deploy' | 'canary-shift', inputs: Readonly<Record<string, string>>) {
  const shop = await stage.addShop(`${action}-${Math.abs(seconds)}-${seconds < 0 ? 'behind' : 'ahead'}`)
  const [, origin] = (stage.cloud.environment().DEPLOY_KIT_LOCAL_CLOCK ?? '').split('@')
  const env = { DEPLOY_KIT_LOCAL_CLOCK: `${RATE}@${Math.round(Number(origin) - (seconds * 1000) / (RATE - 1))}` }
  const given = { cluster: 'prod', service: shop.name, images: 'api=shop/api:v2', ...inputs }
  const running = await startBundle(action, { cloud: stage.cloud, env, inputs: given })
  const result = stage.read(await running.ended)
  const [newest] = await shop.deployments()
  return { ...result, status: newest?.status }
}

const CANARY = { steps: '50, 100', bake: '5m', 'bake-max': '5m', 'on-inconclusive': 'continue' }

describe.each([-300, 40, 300])('a runner whose clock is %d s ahead', seconds => {
  it('deploys, and names the skew', async () => {
    const { verdict, log, status } = await runAhead(seconds, 'deploy', {})
    expect([verdict, status, verdict === 'succeeded' ? '' : log]).toEqual(['succeeded', 'SUCCESSFUL', ''])
    expect(log).toContain(`${seconds < 0 ? 'behind' : 'ahead of'} the AWS clock`)
  })

  it('shifts traffic, and leaves nothing in progress', async () => {
    const { verdict, log, status } = await runAhead(seconds, 'canary-shift', CANARY)
    expect([verdict, status, verdict === 'succeeded' ? '' : log]).toEqual(['succeeded', 'SUCCESSFUL', ''])
  })
})
