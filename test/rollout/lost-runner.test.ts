import { ContinueServiceDeploymentCommand } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { playCases } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted, type Shop } from './rollout-stage.js'
import { SLOW } from './rollout-states.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

/** What follows a canary whose process was killed at 20%, with nothing of it left; every other row is in `stepped`. */
const NEXT = ['a rollback at once', 'a rolling deployment that supersedes', 'a rolling deployment, later'] as const
const LEFT = { ...SLOW, steps: '20, 100', 'on-cancel': 'leave' }
const BACK = { 'task-definition': '1', purpose: 'rollback', images: '', bake: '' }
const ROLLING = { images: 'api=shop/api:v3', bake: '' }

interface Followed {
  readonly next: Shifted
  readonly firstEffectAfter: number | undefined
  readonly after: ShopObservation
  readonly serves: unknown
}

let stage: RolloutStage
let followed: (next: (typeof NEXT)[number]) => Promise<Followed>
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  followed = playCases(NEXT, async next => {
    const name = `lost-${NEXT.indexOf(next)}`
    const shop = await stage.addShop(name, { desiredCount: 1 })
    const running = await stage.start('canary-shift', shop, LEFT)
    await running.seen(/paused: 20%/)
    running.kill()
    await running.ended
    if (next.endsWith('later')) await rollBackByHand(shop)
    return follow(
      shop,
      {
        'a rollback at once': { ...BACK, 'task-definition': `${name}:1` },
        'a rolling deployment that supersedes': { ...ROLLING, 'on-running': 'supersede' },
        'a rolling deployment, later': ROLLING
      }[next]
    )
  })
})
afterAll(() => stage.stop())

/** For example in the console: what ECS does automatically when the pause expires. */
async function rollBackByHand(shop: Shop): Promise<void> {
  const [newest] = await shop.deployments()
  await stage.ecs.send(
    new ContinueServiceDeploymentCommand({
      serviceDeploymentArn: newest?.serviceDeploymentArn,
      hookId: newest?.lifecycleHookDetails?.[0]?.hookId,
      action: 'ROLLBACK'
    })
  )
  await shop.until(([deployment]) => deployment?.status === 'ROLLBACK_SUCCESSFUL')
}

async function follow(shop: Shop, inputs: Readonly<Record<string, string>>): Promise<Followed> {
  const from = stage.cloud.clock.now()
  const load = shop.load(1)
  const next = await stage.shift('deploy', shop, inputs)
  await load.stop()
  const effect = stage.cloud.journal.entries.find(
    ({ action, at, input }) =>
      at >= from &&
      ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment', 'ecs:UpdateService'].includes(action) &&
      JSON.stringify(input).includes(shop.name)
  )
  const answer = await fetch(`${shop.url}/version`)
  return {
    ...{ next, after: await lookAtShop(shop), serves: await answer.json() },
    firstEffectAfter: effect === undefined ? undefined : effect.at - from
  }
}

const SETTLED = { serving: 'first', strategy: 'ROLLING', hooks: 0, tags: 0 }

describe('after a canary whose process was killed at 20%', () => {
  it('an immediate rollback rolls it back first, within 30 s of simulated time', async () => {
    const { next, firstEffectAfter, after, serves } = await followed('a rollback at once')
    expect(next).toMatchObject({ verdict: 'succeeded', exitCode: 0 })
    expect(next.reason).toMatch(
      /^A canary of lost-0:2 at 20% was rolled back first: traffic returned to lost-0:1 after /
    )
    expect(firstEffectAfter).toBeLessThanOrEqual(30_000)
    expect(after).toMatchObject({ ...SETTLED, statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'] })
    expect(serves).toMatchObject({ version: 'v1' })
  })

  it('a rolling deployment that supersedes it deploys', async () => {
    const { next, after, serves } = await followed('a rolling deployment that supersedes')
    expect(next).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(after).toMatchObject({ ...SETTLED, statuses: ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'] })
    expect(serves).toMatchObject({ version: 'v3' })
  })

  it('a rolling deployment after it was rolled back restores the configuration, and reports it', async () => {
    const { next, after, serves } = await followed('a rolling deployment, later')
    expect(next).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(next.annotations).toMatchObject([
      {
        level: 'warning',
        message:
          'An earlier rollout left the strategy CANARY on the service: this run restores the previous configuration (ROLLING).'
      }
    ])
    expect(after).toMatchObject({ ...SETTLED, statuses: ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'] })
    expect(serves).toMatchObject({ version: 'v3' })
  })
})
