import {
  ContinueServiceDeploymentCommand,
  UpdateServiceCommand,
  type DeploymentConfiguration
} from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { playCases } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shop } from './rollout-stage.js'

/** How a canary of half of the traffic ends, and which version serves then. */
const ENDS = {
  'goes on to all traffic': 'v2',
  'is rolled back': 'v1',
  'is superseded, and the other is rolled back while ECS reconciles the service': 'v1',
  'is superseded, and the other goes on': 'v3'
} as const
type End = keyof typeof ENDS

const pauseAt = (...lifecycleStages: string[]) => ({ targetType: 'PAUSE', lifecycleStages })
const half = (...stages: string[]) =>
  ({
    ...{ strategy: 'CANARY', bakeTimeInMinutes: 0 },
    canaryConfiguration: { canaryPercent: 50, canaryBakeTimeInMinutes: 0 },
    lifecycleHooks: [pauseAt(...stages)]
  }) as DeploymentConfiguration

let stage: RolloutStage
let ended: (end: End) => Promise<unknown>
beforeAll(async () => {
  // Longer than any two looks of the scheduler at a service.
  stage = await openRolloutStage({ rate: 20, weightPropagation: 15_000 })
  ended = playCases(Object.keys(ENDS) as End[], async end => {
    const shop = await stage.addShop(`rules-${Object.keys(ENDS).indexOf(end)}`, { desiredCount: 1 })
    const load = shop.load(40)
    await play(end, shop)
    await stage.cloud.clock.sleep(30_000)
    const versions = new Set<string>()
    for (let count = 0; count < 10; count += 1) versions.add(await (await fetch(`${shop.url}/version`)).text())
    await load.stop()
    return { losses: load.current().losses, versions: [...versions].map(text => /"version":"(\w+)"/.exec(text)?.[1]) }
  })
})
afterAll(() => stage.stop())

async function play(end: End, shop: Shop): Promise<void> {
  await update(shop, 'v2', half('PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT'))
  const first = await answer(shop, 'CONTINUE')
  await shop.until(([newest]) => hookOf(newest) !== undefined && hookOf(newest) !== first)
  if (!end.startsWith('is superseded')) {
    const second = await answer(shop, end === 'is rolled back' ? 'ROLLBACK' : 'CONTINUE')
    if (end === 'goes on to all traffic') await answer(shop, 'CONTINUE', second)
  } else {
    await update(shop, 'v3', half('RECONCILE_SERVICE'))
    await shop.until(([newest]) => newest?.lifecycleStage === 'RECONCILE_SERVICE')
    await answer(shop, end.endsWith('goes on') ? 'CONTINUE' : 'ROLLBACK')
  }
  await shop.until(([newest]) => ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'].includes(newest?.status ?? ''))
}

async function update(shop: Shop, image: string, deploymentConfiguration: DeploymentConfiguration): Promise<void> {
  const taskDefinition = await stage.register(shop, image)
  const { name: service } = shop
  await stage.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service, taskDefinition, deploymentConfiguration }))
}

const hookOf = (deployment: Awaited<ReturnType<Shop['deployments']>>[number] | undefined) =>
  deployment?.lifecycleHookDetails?.[0]?.hookId

/** Answers the pause that comes, or that comes after another, and returns its id. */
async function answer(shop: Shop, action: 'CONTINUE' | 'ROLLBACK', other?: string): Promise<string | undefined> {
  await shop.until(([newest]) => hookOf(newest) !== undefined && hookOf(newest) !== other)
  const [newest] = await shop.deployments()
  const hookId = hookOf(newest)
  const { serviceDeploymentArn } = newest ?? {}
  await stage.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action }))
  return hookId
}

it.each(Object.entries(ENDS))('no request is lost when a canary %s', async (end, version) => {
  expect(await ended(end as End)).toEqual({ losses: {}, versions: [version] })
})
