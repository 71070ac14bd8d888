import { UpdateServiceCommand, type LoadBalancer } from '@aws-sdk/client-ecs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openRolloutStage, type RolloutStage, type Shop } from './rollout-stage.js'

const QUICK = { images: 'api=shop/api:v2', bake: '20s', 'bake-max': '5m', steps: '20, 100' }

let stage: RolloutStage
let shop: Shop
let second: Shop
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  ;[shop, second] = await Promise.all([stage.addShop('twice'), stage.addShop('spare', { loadBalancers: [] })])
  const loadBalancers = [shop, second].map(frontOf)
  await stage.ecs.send(new UpdateServiceCommand({ cluster: 'prod', service: 'twice', loadBalancers }))
  await shop.until(deployments => deployments.length === 2 && deployments[0]?.status === 'SUCCESSFUL')
})
afterAll(() => stage.stop())

/** The load balancer of a shop, as one entry of a service's. */
function frontOf({ groups: [targetGroupArn, alternateTargetGroupArn], productionRule }: Shop): LoadBalancer {
  return {
    ...{ targetGroupArn, containerName: 'api', containerPort: 8080 },
    advancedConfiguration: {
      ...{ alternateTargetGroupArn, productionListenerRule: productionRule },
      roleArn: 'arn:aws:iam::123456789012:role/ecs'
    }
  }
}

it('a service behind two load balancers is refused where its gates would see one of them', async () => {
  const shifted = await stage.shift('canary-shift', shop, { ...QUICK, gates: 'targets:\nmetric-delay: 0s' })
  expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
  expect(shifted.reason).toMatch(/has 2 load balancer target groups, but gates on traffic .* support only one/)
  expect(await shop.deployments()).toHaveLength(2)
})

it('and is shifted at both where its gates do not depend on that', async () => {
  const gates = `http: { url: '${second.url}/version', within: 30s, every: 5s }\nmetric-delay: 0s`
  const shifted = await stage.shift('canary-shift', shop, { ...QUICK, gates })
  expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
  const weights = shifted.result.services[0]?.steps.map(({ canaryPercent }) => canaryPercent)
  expect(weights).toEqual([0, 20, 100])
  for (const front of [shop, second]) {
    const split = await front.weights()
    expect(split.get(front.groups[0])).toBe(0)
    expect(split.get(front.groups[1])).toBeGreaterThan(0)
  }
})
