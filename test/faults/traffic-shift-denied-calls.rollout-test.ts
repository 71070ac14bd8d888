import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/aws/local-cloud.js'
import { playCases, takeTurns } from '../rollout/play-cases.js'
import { openRolloutStage, type Shifted } from '../rollout/rollout-stage.js'
import { QUICK, SLOW } from '../rollout/rollout-states.js'
import { lookAtShop, type ShopObservation } from '../rollout/shop-observation.js'

const denied = { kind: 'error', code: 'AccessDeniedException', status: 400 } as const
const expired = { kind: 'error', code: 'ExpiredTokenException', status: 400 } as const

/** What is refused from the pause at 20% on, and the message of the run about it. */
const REFUSALS: ReadonlyMap<string, { readonly fault: Fault; readonly code: string; readonly says: RegExp }> = new Map([
  [
    'to describe the deployment',
    {
      fault: { action: 'ecs:DescribeServiceDeployments', kind: denied },
      code: 'access-denied',
      says: /ecs:DescribeServiceDeployments was denied\. Allow it in the role's policy/
    }
  ],
  [
    'to read the listener rule',
    {
      fault: { action: 'elasticloadbalancing:DescribeRules', kind: denied },
      code: 'access-denied',
      says: /elasticloadbalancing:DescribeRules was denied/
    }
  ],
  [
    'to read the metrics',
    {
      fault: { action: 'cloudwatch:GetMetricData', kind: denied },
      code: 'access-denied',
      says: /cloudwatch:GetMetricData was denied/
    }
  ],
  [
    'to answer the pause',
    {
      fault: { action: 'ecs:ContinueServiceDeployment', kind: denied },
      code: 'access-denied',
      says: /ecs:ContinueServiceDeployment was denied/
    }
  ],
  [
    'anything, as its credentials expired',
    {
      fault: { action: '*', kind: expired },
      code: 'credentials-expired',
      says: /credentials expired before [a-z]+:\w+\. Set the input role-to-assume/
    }
  ]
])

interface Refused {
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly armedUntil: Date | undefined
  readonly now: number
  readonly rollbacks: number
  readonly refusals: number
}

let refused: (name: string) => Promise<Refused>
beforeAll(() => {
  const inTurn = takeTurns(3)
  refused = playCases([...REFUSALS.keys()], name => inTurn(() => play(name)))
})

async function play(name: string): Promise<Refused> {
  const fault = REFUSALS.get(name)?.fault
  const stage = await openRolloutStage({ rate: 10 })
  try {
    const shop = await stage.addShop('shop', { desiredCount: 1 })
    const gates =
      name === 'to read the metrics' ? { gates: 'errors:\nmetric-delay: 0s', bake: '3m', 'bake-max': '3m' } : {}
    const running = await stage.start('canary-shift', shop, { ...SLOW, steps: '20, 100', ...gates })
    await running.seen(/paused: 20%/)
    if (fault !== undefined) stage.cloud.faults.add(fault)
    const shifted = stage.read(await running.ended)
    stage.cloud.faults.clear()
    const [newest] = await shop.deployments()
    const armed = newest?.lifecycleHookDetails?.find(({ status }) => status === 'AWAITING_ACTION')
    const calls = stage.cloud.journal.entries
    return {
      ...{ shifted, after: await lookAtShop(shop), armedUntil: armed?.expiresAt, now: stage.cloud.clock.now() },
      rollbacks: calls.filter(
        ({ action, input }) => action === 'ecs:StopServiceDeployment' || input.action === 'ROLLBACK'
      ).length,
      // 403 where the Query protocol answers, 400 elsewhere.
      refusals: calls.filter(({ status }) => status === 400 || status === 403).length
    }
  } finally {
    await stage.stop()
  }
}

describe('a run that is no longer allowed', () => {
  it.each([...REFUSALS.keys()])('%s ends immediately, and reports what is missing', async name => {
    const { shifted, refusals } = await refused(name)
    const { code, says } = REFUSALS.get(name) ?? {}
    expect(shifted).toMatchObject({ verdict: 'unknown', code, exitCode: 1 })
    expect(shifted.reason).toMatch(says ?? '')
    expect(refusals).toBeGreaterThan(0)
    expect(refusals).toBeLessThanOrEqual(8)
  })

  it.each([...REFUSALS.keys()])('%s leaves the pause to expire, and reports until when', async name => {
    const { shifted, after, armedUntil, now, rollbacks } = await refused(name)
    expect(after.statuses).toEqual(['IN_PROGRESS', 'SUCCESSFUL'])
    expect(armedUntil?.getTime()).toBeGreaterThan(now)
    expect(shifted.reason).toContain(
      `The rollout is paused. ECS rolls it back automatically at ${armedUntil?.toISOString() ?? ''}`
    )
    expect(rollbacks).toBe(0)
  })
})

describe('a run that is not allowed', () => {
  it('to update the service changes nothing, and reports it', async () => {
    const stage = await openRolloutStage({ rate: 10 })
    try {
      const shop = await stage.addShop('shop', { desiredCount: 1 })
      stage.cloud.faults.add({ action: 'ecs:UpdateService', kind: denied })
      const shifted = await stage.shift('canary-shift', shop, { ...QUICK, steps: '20, 100' })
      expect(shifted).toMatchObject({ verdict: 'failed', code: 'access-denied', exitCode: 1 })
      expect(shifted.reason).toContain('ecs:UpdateService was denied')
      expect(await lookAtShop(shop)).toMatchObject({ statuses: ['SUCCESSFUL'], serving: 'first', strategy: 'ROLLING' })
    } finally {
      await stage.stop()
    }
  })
})
