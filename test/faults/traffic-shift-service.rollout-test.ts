import { PutMetricAlarmCommand, SetAlarmStateCommand, CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { ModifyRuleCommand } from '@aws-sdk/client-elastic-load-balancing-v2'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clientSettings } from '../../local/aws/client-settings.js'
import type { LocalCloudOptions } from '../../local/aws/local-cloud.js'
import type { StepResult } from '../../local/runner/step-result.js'
import { playCases, takeTurns } from '../rollout/play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted, type Shop } from '../rollout/rollout-stage.js'
import { QUICK, SLOW } from '../rollout/rollout-states.js'
import { lookAtShop, type ShopObservation } from '../rollout/shop-observation.js'

const CANARY = { ...QUICK, steps: '20, 100' }

let stage: RolloutStage
let cloudWatch: CloudWatchClient
let played: (name: string) => Promise<{
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly tookMilliseconds: number
}>

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  cloudWatch = new CloudWatchClient(clientSettings(stage.cloud))
  await putAlarm('orders-are-low', 'ALARM')
  await putAlarm('orders-are-gone', 'OK')
  const inTurn = takeTurns(3)
  played = playCases(Object.keys(PLAYS), name => inTurn(() => play(name)))
})
afterAll(() => stage.stop())

interface Play {
  /** Of a cloud of its own. */
  readonly clouds?: LocalCloudOptions
  readonly play: (shop: Shop, stage: RolloutStage) => Promise<StepResult>
}

async function play(name: string) {
  const { clouds, play } = PLAYS[name] ?? NONE
  const own = clouds === undefined ? stage : await openRolloutStage({ rate: 10, ...clouds })
  const shop = await own.addShop(name, { desiredCount: 1 })
  const from = own.cloud.clock.now()
  const shifted = own.read(await play(shop, own))
  const end = { shifted, after: await lookAtShop(shop), tookMilliseconds: own.cloud.clock.now() - from }
  if (own !== stage) await own.stop()
  return end
}

const NONE: Play = { play: () => Promise.reject(new Error('There is no such play.')) }
const shiftTo = (image: string) => (shop: Shop, stage: RolloutStage) =>
  stage.shift('canary-shift', shop, { ...CANARY, images: `api=shop/api:${image}` })

const PLAYS: Readonly<Record<string, Play>> = {
  late: { clouds: { deploymentVisibleAfter: 45_000 }, play: shiftTo('v2') },
  unhealthy: { play: shiftTo('unhealthy') },
  'never-starts': { play: shiftTo('never-starts') },
  sticky: {
    play: async (shop, stage) => {
      await split(shop, [100, 0], 'sticky')
      return shiftTo('v2')(shop, stage)
    }
  },
  ringing: {
    play: async (shop, stage) => {
      const running = await stage.start('blue-green-swap', shop, { ...SLOW, alarms: 'orders-are-gone' })
      await running.seen(/paused: 100%/)
      await putAlarm('orders-are-gone', 'ALARM')
      return running.ended
    }
  },
  racing: {
    clouds: { rollbackRace: 'loses' },
    play: async (shop, stage) => {
      const running = await stage.start('canary-shift', shop, { ...SLOW, steps: '20, 100' })
      await running.seen('SCALE_UP')
      running.cancel()
      return running.ended
    }
  }
}

const addShop = (name: string) => stage.addShop(name, { desiredCount: 1 })

async function split(shop: Shop, weights: readonly [number, number], clients?: 'sticky'): Promise<void> {
  const TargetGroups = shop.groups.map((TargetGroupArn, index) => ({ TargetGroupArn, Weight: weights[index] ?? 0 }))
  const TargetGroupStickinessConfig = clients === 'sticky' ? { Enabled: true, DurationSeconds: 60 } : { Enabled: false }
  const ForwardConfig = { TargetGroups, TargetGroupStickinessConfig }
  await stage.balancers.send(
    new ModifyRuleCommand({ RuleArn: shop.productionRule, Actions: [{ Type: 'forward', ForwardConfig }] })
  )
}

async function putAlarm(AlarmName: string, StateValue: 'OK' | 'ALARM'): Promise<void> {
  await cloudWatch.send(
    new PutMetricAlarmCommand({
      ...{ AlarmName, Namespace: 'Shop', MetricName: 'Orders', Statistic: 'Sum', Period: 60 },
      ...{ EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'ignore' }
    })
  )
  await cloudWatch.send(new SetAlarmStateCommand({ AlarmName, StateValue, StateReason: 'Said so.' }))
}

describe('preflight', () => {
  it('refuses a service whose traffic is split already, and changes nothing', async () => {
    const shop = await addShop('split')
    await split(shop, [70, 30])
    const shifted = await stage.shift('canary-shift', shop, CANARY)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toMatch(/sends traffic to 2 target groups\. At the start, exactly one must receive traffic/)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('refuses a service whose traffic is forwarded to a group without its tasks', async () => {
    const shop = await addShop('astray')
    await split(shop, [0, 100])
    const shifted = await stage.shift('canary-shift', shop, CANARY)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toMatch(/receives production traffic, but the live revision is in/)
    expect(shifted.log).toMatch(/receives production traffic but has no healthy target/)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('refuses a service whose second target group is on no rule, and changes nothing', async () => {
    const shop = await addShop('unattached')
    const ForwardConfig = { TargetGroups: [{ TargetGroupArn: shop.groups[0], Weight: 1 }] }
    for (const RuleArn of [shop.productionRule, shop.testRule])
      await stage.balancers.send(new ModifyRuleCommand({ RuleArn, Actions: [{ Type: 'forward', ForwardConfig }] }))
    const shifted = await stage.shift('canary-shift', shop, CANARY)
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toMatch(/is on neither the production nor the test listener rule/)
    expect(await shop.deployments()).toHaveLength(1)
  })

  it.each([
    ['that ECS is to watch', { alarms: 'orders-are-low' }],
    ['that a gate is to watch', { gates: 'alarms: [orders-are-low]\nmetric-delay: 0s' }]
  ])('refuses to start while an alarm %s is already in ALARM', async (_, inputs) => {
    const shop = await addShop(`alarmed-${Object.keys(inputs).join('')}`)
    const shifted = await stage.shift('blue-green-swap', shop, { ...QUICK, ...inputs })
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'preflight', exitCode: 1 })
    expect(shifted.reason).toContain('Alarm orders-are-low is already in ALARM')
    expect(await shop.deployments()).toHaveLength(1)
  })

  it('warns of a sticky rule, and continues', async () => {
    const { shifted } = await played('sticky')
    expect(shifted).toMatchObject({ verdict: 'succeeded', exitCode: 0 })
    expect(shifted.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('is sticky, so clients keep their target group') }
    ])
  })
})

describe('an alarm that goes into ALARM in the middle', () => {
  it('has ECS roll back, and is named', async () => {
    const { shifted, after } = await played('ringing')
    expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'alarm', exitCode: 1 })
    expect(shifted.reason).toContain('orders-are-gone')
    expect(after).toMatchObject({ serving: 'first', strategy: 'ROLLING', hooks: 0 })
  })
})

describe('a canary', () => {
  it.each([
    ['that is never healthy', 'unhealthy', /never-healthy|task-failures|circuit-breaker/, /health/i],
    ['that does not start', 'never-starts', /task-failures|circuit-breaker/, /exit code 1/]
  ])('%s is given up early, with the reason', async (_, image, code, why) => {
    const { shifted, after, tookMilliseconds } = await played(image)
    expect(shifted).toMatchObject({ verdict: 'rolled-back', exitCode: 1 })
    expect(shifted.code).toMatch(code)
    expect(shifted.reason).toMatch(why)
    // ECS itself would give the stage up after a day.
    expect(tookMilliseconds).toBeLessThan(10 * 60_000)
    expect(after).toMatchObject({ serving: 'first', strategy: 'ROLLING', hooks: 0 })
  })
})

describe('a deployment', () => {
  it('that ECS shows late is waited for, and started once', async () => {
    const { shifted, after } = await played('late')
    expect(shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(after.statuses).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
  })

  it('that ECS completes although a rollback was asked for is made up for by one of the previous revision', async () => {
    const { shifted, after } = await played('racing')
    expect(shifted.log).toContain('racing:1 was deployed again. It is serving 100% of traffic')
    expect(after).toMatchObject({
      ...{ statuses: ['SUCCESSFUL', 'SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
      ...{ strategy: 'ROLLING', hooks: 0 }
    })
  })
})
