import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand } from '@aws-sdk/client-cloudwatch'
import { DescribeServicesCommand } from '@aws-sdk/client-ecs'
import { clientSettings } from '../../../local/aws/client-settings.js'
import { openTokenEndpoint, type TokenEndpoint } from '../../bundle/token-endpoint.js'
import { openRolloutStage, type RolloutStage, type Shop } from '../../rollout/rollout-stage.js'
import { SLOW } from '../../rollout/rollout-states.js'
import { lookAtShop, type ShopSight } from '../../rollout/shop-sight.js'
import { runWorkflow, type WorkflowRun } from './run-workflow.js'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'
const QUICK = { bake: '10s', gates: 'targets:\nmetric-delay: 0s' }
const LONGEST_MILLISECONDS = 280_000
/** From the first call of the run to the first that changes something, in the time of the cloud. */
const FIRST_EFFECT_MILLISECONDS = 30_000
const EFFECTS = ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment', 'ecs:UpdateService']

/** What a rollback is for: each leaves users with v2, or with a part of it. */
const INCIDENTS: Readonly<Record<string, (shop: Shop) => Promise<unknown>>> = {
  'lost-at-20': async shop => {
    const running = await stage.start('canary-shift', shop, {
      ...{ ...SLOW, steps: '20, 100', images: 'api=shop/api:v2', 'on-cancel': 'leave' }
    })
    await running.seen(/paused: 20 %/)
    running.kill()
    return running.ended
  },
  alternate: shop => stage.shift('canary-shift', shop, { ...QUICK, steps: '50, 100', images: 'api=shop/api:v2' }),
  alarmed: async shop => {
    await putAlarm('orders-fail', 'OK')
    const alarms = 'orders-fail'
    const deployed = await stage.shift('deploy', shop, { images: 'api=shop/api:v2', bake: '', alarms })
    await putAlarm('orders-fail', 'ALARM')
    return deployed
  }
}

interface Played {
  readonly run: WorkflowRun
  readonly after: ShopSight
  readonly strategy: unknown
  readonly serves: unknown
  readonly lost: number
  readonly firstEffectAfter: number
}

let stage: RolloutStage
let tokens: TokenEndpoint
const played = new Map<string, Promise<Played>>()

async function putAlarm(AlarmName: string, StateValue: 'OK' | 'ALARM'): Promise<void> {
  const metrics = new CloudWatchClient(clientSettings(stage.cloud))
  await metrics.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName, Namespace: 'Shop', MetricName: 'FailedOrders', Statistic: 'Sum', Period: 60 },
      ...{ EvaluationPeriods: 1, Threshold: 0, ComparisonOperator: 'GreaterThanThreshold', TreatMissingData: 'ignore' }
    })
  )
  await metrics.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'a test' }))
  metrics.destroy()
}

async function play(name: string, incident: (shop: Shop) => Promise<unknown>): Promise<Played> {
  const shop = await stage.addShop(name, { desiredCount: 1 })
  await incident(shop)
  const load = shop.load(5)
  const from = stage.cloud.clock.now()
  const run = await runWorkflow({
    ...{ cloud: stage.cloud, tokens, workflow: 'rollback.yml' },
    inputs: {
      ...{ service: name, cluster: 'prod', environment: 'production', reason: 'orders fail' },
      ...{ 'aws-region': 'eu-west-1', 'role-to-assume': ROLE }
    }
  })
  await load.stop()
  const calls = stage.cloud.journal.entries.filter(
    ({ at, caller, input }) =>
      at >= from && caller.includes('assumed-role/deploy/') && JSON.stringify(input).includes(name)
  )
  const effect = calls.find(({ action }) => EFFECTS.includes(action))
  const answer = await fetch(`${shop.url}/version`)
  const { services = [] } = await stage.ecs.send(new DescribeServicesCommand({ cluster: 'prod', services: [name] }))
  return {
    ...{ run, after: await lookAtShop(shop), serves: await answer.json(), lost: load.current().lost },
    strategy: services[0]?.deploymentConfiguration?.strategy,
    firstEffectAfter: (effect?.at ?? Infinity) - (calls[0]?.at ?? 0)
  }
}

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  tokens = await openTokenEndpoint('repo:octo@11/shop@22:environment:production')
  for (const [name, incident] of Object.entries(INCIDENTS)) played.set(name, play(name, incident))
  await Promise.allSettled(played.values())
}, LONGEST_MILLISECONDS)
afterAll(async () => {
  await tokens.close()
  await stage.stop()
})

describe('rollback.yml', () => {
  it.each(Object.keys(INCIDENTS))(
    'in the incident %s brings v1 back to real traffic, with its first effect within 30 s of the cloud',
    async name => {
      const found = await played.get(name)
      expect(found).toMatchObject({ serves: { version: 'v1' }, strategy: 'ROLLING', lost: 0 })
      expect({ exitCode: found?.run.exitCode, log: found?.run.exitCode === 0 ? '' : found?.run.log }).toEqual({
        exitCode: 0,
        log: ''
      })
      expect(found?.after).toMatchObject({ hooks: 0, tags: 0 })
      expect(found?.firstEffectAfter).toBeLessThanOrEqual(FIRST_EFFECT_MILLISECONDS)
      expect(found?.run.outputs.verdict).toBe('succeeded')
    }
  )
})
