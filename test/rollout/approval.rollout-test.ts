import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openRolloutStage, type RolloutStage } from './rollout-stage.js'
import { QUICK } from './rollout-states.js'
import { lookAtShop } from './shop-observation.js'

/** A pause lasts a quarter of an hour at least. */
const LONGEST_MILLISECONDS = 900_000

let stage: RolloutStage
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 20 })
})
afterAll(() => stage.stop())

/** What one listener answers with. */
async function versionAt(url: string): Promise<string> {
  return ((await (await fetch(`${url}/version`)).json()) as { readonly version: string }).version
}

describe('a rollout that waits for an approval', () => {
  it('waits with the canary tested, and is judged by its gates once it is approved', async () => {
    const shop = await stage.addShop('approved')
    const gates = `http: { url: '${shop.testUrl}/version', version: { equals: v2, json: version }, within: 2m, every: 5s }`
    const waiting = { ...QUICK, gates, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '20m' }
    const paused = await stage.shift('blue-green-swap', shop, waiting)
    expect(paused).toMatchObject({ verdict: 'paused', code: 'paused', exitCode: 0 })
    expect([(await lookAtShop(shop)).serving, await versionAt(shop.testUrl)]).toEqual(['first', 'v2'])
    // Longer than the probes before traffic would have been given.
    await stage.cloud.clock.sleep(120_000)
    const approved = await stage.shift('deploy', shop, { ...QUICK, strategy: 'blue-green', gates, resume: 'approve' })
    expect(approved).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(approved.log).toContain('production traffic was approved')
    expect((await lookAtShop(shop)).serving).toBe('second')
  })

  it('is rolled back by its gates though it was approved', async () => {
    const shop = await stage.addShop('misjudged')
    const gates = `http: { url: '${shop.url}/version', version: { equals: v1, json: version }, within: 1m, every: 5s }`
    const waiting = { ...QUICK, gates, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '20m' }
    expect(await stage.shift('blue-green-swap', shop, waiting)).toMatchObject({ verdict: 'paused' })
    const approved = await stage.shift('blue-green-swap', shop, { ...QUICK, gates, resume: 'approve' })
    expect(approved).toMatchObject({ verdict: 'rolled-back', code: 'gate' })
    expect((await lookAtShop(shop)).serving).toBe('first')
  })

  it(
    'is rolled back by ECS without an approval, and an approval that is too late starts nothing',
    async () => {
      const shop = await stage.addShop('rejected')
      const waiting = { ...QUICK, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '1m' }
      expect(await stage.shift('blue-green-swap', shop, waiting)).toMatchObject({ verdict: 'paused' })
      await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
      const late = await stage.shift('blue-green-swap', shop, { ...QUICK, resume: 'approve' })
      expect(late).toMatchObject({ verdict: 'failed', code: 'not-found' })
      expect(late.reason).toContain('Service rejected has no paused rollout.')
      expect(await shop.deployments()).toHaveLength(2)
      expect(await lookAtShop(shop)).toMatchObject({ serving: 'first', strategy: 'ROLLING', hooks: 0 })
    },
    LONGEST_MILLISECONDS
  )

  it(
    'is not continued by the late approval of an earlier one',
    async () => {
      const shop = await stage.addShop('mixed-up')
      const waiting = { ...QUICK, 'wait-until': 'test-traffic-shifted', 'pause-timeout': '1m' }
      const first = await stage.shift('blue-green-swap', shop, waiting)
      await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
      const second = { ...waiting, images: 'api=shop/api:v3', 'pause-timeout': '20m' }
      expect(await stage.shift('blue-green-swap', shop, second)).toMatchObject({ verdict: 'paused' })
      const approved = { ...QUICK, images: '', resume: 'approve' }
      const late = await stage.shift('blue-green-swap', shop, {
        ...approved,
        'task-definition': first.outputs['task-definition-arn'] ?? ''
      })
      expect(late).toMatchObject({ verdict: 'failed', code: 'bad-input' })
      expect(late.reason).toContain('the paused rollout of service mixed-up is of mixed-up:3, not of mixed-up:2.')
      expect((await shop.deployments())[0]?.status).toBe('IN_PROGRESS')
      expect((await lookAtShop(shop)).serving).toBe('first')
    },
    LONGEST_MILLISECONDS
  )
})
