import {
  ContinueServiceDeploymentCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand
} from '@aws-sdk/client-ecs'
import { DeleteRuleCommand, ModifyRuleCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { playCases, takeTurns } from '../rollout/play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted, type Shop } from '../rollout/rollout-stage.js'
import { SLOW } from '../rollout/rollout-states.js'
import { lookAtShop } from '../rollout/shop-observation.js'

const CANARY = { ...SLOW, steps: '20, 100' }

/** What others do while a canary is at 20%. */
const MEDDLERS: Readonly<Record<string, (shop: Shop) => Promise<unknown>>> = {
  'deploy another revision': async ({ name }) => {
    const { taskDefinition } = await stage.ecs.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'other', networkMode: 'awsvpc', cpu: '256', memory: '512' },
        requiresCompatibilities: ['FARGATE'],
        executionRoleArn: 'arn:aws:iam::123456789012:role/execution',
        containerDefinitions: [{ name: 'api', image: 'shop/api:v3', portMappings: [{ containerPort: 8080 }] }]
      })
    )
    return stage.ecs.send(
      new UpdateServiceCommand({
        ...{ cluster: 'prod', service: name, taskDefinition: taskDefinition?.taskDefinitionArn },
        // ECS takes no other strategy while a deployment runs.
        deploymentConfiguration: { strategy: 'CANARY', bakeTimeInMinutes: 0, lifecycleHooks: [] }
      })
    )
  },
  'roll back at the pause': rollBack,
  'delete the listener rule and roll back': async shop => {
    await stage.balancers.send(new DeleteRuleCommand({ RuleArn: shop.productionRule }))
    return rollBack(shop)
  },
  'set other weights': shop => setWeights(shop, { old: 50, new: 50 }),
  'take all traffic back': shop => setWeights(shop, { old: 100, new: 0 }),
  'send all traffic to the new revision': shop => setWeights(shop, { old: 0, new: 100 })
}

let stage: RolloutStage
let meddled: (what: string) => Promise<{ readonly shop: Shop; readonly shifted: Shifted }>
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  const inTurn = takeTurns(3)
  meddled = playCases(Object.keys(MEDDLERS), what =>
    inTurn(async () => {
      const shop = await stage.addShop(`shop-${Object.keys(MEDDLERS).indexOf(what)}`, { desiredCount: 1 })
      const running = await stage.start('canary-shift', shop, CANARY)
      await running.seen(/paused: 20%/)
      await MEDDLERS[what]?.(shop)
      return { shop, shifted: stage.read(await running.ended) }
    })
  )
})
afterAll(() => stage.stop())

async function rollBack(shop: Shop): Promise<unknown> {
  const [newest] = await shop.deployments()
  return stage.ecs.send(
    new ContinueServiceDeploymentCommand({
      serviceDeploymentArn: newest?.serviceDeploymentArn,
      hookId: newest?.lifecycleHookDetails?.[0]?.hookId,
      action: 'ROLLBACK'
    })
  )
}

async function setWeights(
  { groups: [first, second], productionRule }: Shop,
  weights: { readonly old: number; readonly new: number }
): Promise<unknown> {
  const TargetGroups = [
    { TargetGroupArn: first, Weight: weights.old },
    { TargetGroupArn: second, Weight: weights.new }
  ]
  return stage.balancers.send(
    new ModifyRuleCommand({ RuleArn: productionRule, Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] })
  )
}

describe('another client or user that', () => {
  it('deploy another revision are named, and not disturbed', async () => {
    const { shifted, shop } = await meddled('deploy another revision')
    expect(shifted).toMatchObject({ verdict: 'superseded', code: 'superseded', exitCode: 1 })
    expect(shifted.reason).toContain('other:1')
    expect(await lookAtShop(shop)).toMatchObject({ strategy: 'CANARY', hooks: 0 })
  })

  it('roll back at the pause are reported as the cause', async () => {
    const { shifted } = await meddled('roll back at the pause')
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'rolled-back-by-others', exitCode: 1 })
  })

  it.each([
    ['set other weights', '50% of traffic is on the canary, and it was 20% when the pause began'],
    ['take all traffic back', '0% of traffic is on the canary, and it was 20% when the pause began'],
    ['send all traffic to the new revision', '100% of traffic is on the canary, and it was 20%']
  ])('%s in the middle are reported, and the rollout is rolled back', async (what, says) => {
    const { shifted, shop } = await meddled(what)
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'drift', exitCode: 1 })
    expect(shifted.reason).toContain(`the listener rule's weights were changed during the rollout: ${says}`)
    expect(await lookAtShop(shop)).toMatchObject({
      ...{ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
      ...{ strategy: 'ROLLING', hooks: 0 }
    })
  })

  it('make the rollback fail leave a run that prints the commands to run', async () => {
    const { shifted, shop } = await meddled('delete the listener rule and roll back')
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'rollback-failed', exitCode: 1 })
    expect(shifted.summary).toContain(
      `aws elbv2 modify-rule --rule-arn ${shop.productionRule} --actions Type=forward,TargetGroupArn=${shop.groups[0]}`
    )
  })

  it('deploy already are not disturbed', async () => {
    const shop = await stage.addShop('busy', { desiredCount: 1 })
    const running = await stage.start('canary-shift', shop, CANARY)
    await running.seen(/paused: 20%/)
    const second = await stage.shift('canary-shift', shop, {
      ...CANARY,
      images: 'api=shop/api:v3',
      'on-running': 'refuse'
    })
    expect(second).toMatchObject({ verdict: 'failed', code: 'another-deployment-running', exitCode: 1 })
    running.cancel()
    await running.ended
  })
})
