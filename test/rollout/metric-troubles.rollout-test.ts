import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/aws/local-cloud.js'
import type { MetricTrouble } from '../../local/aws/cloudwatch/metrics/metric-troubles.js'
import { playCases, takeTurns } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted, type Shop } from './rollout-stage.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

/** Slow enough for several services under load on two cores. */
const RATE = 20
const PER_SECOND = 20
const MINUTE = 60_000
const CANARY = {
  ...{ steps: '50, 100', bake: '4m', 'bake-max': '20m' },
  gates: 'errors: { max-rate: 5% }\nmetric-delay: 60s\nmin-requests: 30'
}
const GOOD_ANSWERS = 'HTTPCode_Target_2XX_Count'

/** What is wrong with CloudWatch. Each returns a function that ends it. */
type Trouble = (stage: RolloutStage) => () => void
const metric =
  (kind: MetricTrouble['kind']): Trouble =>
  ({ cloud }) =>
    cloud.metrics.add({ metric: GOOD_ANSWERS, kind })
const fault =
  (kind: Fault['kind'], rate = 1): Trouble =>
  ({ cloud }) =>
    cloud.faults.add({ action: 'cloudwatch:*', kind, rate })
const error = (code: string, status: number) => ({ kind: 'error', code, status }) as const
const denied = fault(error('AccessDenied', 403))

interface Case {
  readonly trouble: Trouble
  /** Minutes from the first step on. */
  readonly lasts: number | 'always'
}

const CASES: Readonly<Record<string, Case>> = {
  'a metric that is PartialData for 5 minutes': {
    trouble: metric({ kind: 'status', status: 'PartialData' }),
    lasts: 5
  },
  'a metric that is InternalError for 5 minutes': {
    trouble: metric({ kind: 'status', status: 'InternalError' }),
    lasts: 5
  },
  'a count of good answers that is two minutes later than others': {
    trouble: metric({ kind: 'late', milliseconds: 2 * MINUTE + 30_000 }),
    lasts: 'always'
  },
  'half of the calls throttled': { trouble: fault(error('ThrottlingException', 400), 0.5), lasts: 'always' },
  'HTTP 500 for 10 minutes': { trouble: fault(error('InternalServiceFault', 500)), lasts: 10 },
  'no answer for 10 minutes': { trouble: fault({ kind: 'hang' }), lasts: 10 }
}

interface Played {
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly lost: number
}

async function play(image: string, { trouble, lasts }: Case): Promise<Played> {
  const stage = await openRolloutStage({ rate: RATE, seed: 7 })
  try {
    const shop = await stage.addShop('shop', { desiredCount: 1 })
    const load = shop.load(PER_SECOND)
    if (lasts === 'always') trouble(stage)
    const running = await stage.start('canary-shift', shop, { ...CANARY, images: `api=shop/api:${image}` })
    if (lasts !== 'always') {
      await Promise.race([running.seen(/paused: 50%/), running.ended])
      const end = trouble(stage)
      await Promise.race([stage.cloud.clock.sleep(lasts * MINUTE), running.ended])
      end()
    }
    const shifted = stage.read(await running.ended)
    await load.stop()
    return { shifted, after: await lookAtShop(shop), lost: load.current().lost }
  } finally {
    await stage.stop()
  }
}

let sound: (name: string) => Promise<Played>
let bad: (name: string) => Promise<Played>
beforeAll(() => {
  const inTurn = takeTurns(6)
  const all = (image: string) =>
    playCases(Object.keys(CASES), name =>
      inTurn(() => play(image, CASES[name] ?? { trouble: denied, lasts: 'always' }))
    )
  sound = all('v2')
  bad = all('broken')
})

describe('CloudWatch with', () => {
  it.each(Object.keys(CASES))('%s does not roll back a good revision', async name => {
    const { shifted, after, lost } = await sound(name)
    const { verdict, code, log } = shifted
    expect({ verdict, code, log }).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL', 'SUCCESSFUL'], serving: 'second' })
    expect(lost).toBe(0)
  })

  it.each(Object.keys(CASES))('%s does not prevent the rollback of a bad revision', async name => {
    const { shifted, after } = await bad(name)
    const { verdict, code, log } = shifted
    expect({ verdict, code, log }).toMatchObject({ verdict: 'rolled-back', code: 'gate' })
    expect(after).toMatchObject({ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first', hooks: 0 })
  })
})

describe('metrics that the role may not read', () => {
  const stages: RolloutStage[] = []
  const open = async (): Promise<{ readonly stage: RolloutStage; readonly shop: Shop }> => {
    const stage = await openRolloutStage({ rate: RATE })
    stages.push(stage)
    return { stage, shop: await stage.addShop('shop', { desiredCount: 1 }) }
  }
  const closeAll = () => Promise.all(stages.splice(0).map(stage => stage.stop()))

  it('are found before anything is changed', async () => {
    const { stage, shop } = await open()
    denied(stage)
    const shifted = await stage.shift('canary-shift', shop, { ...CANARY, images: 'api=shop/api:v2' })
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'access-denied', exitCode: 1 })
    expect(shifted.reason).toContain('cloudwatch:GetMetricData was denied')
    expect(stage.calls('ecs:UpdateService')).toEqual([])
    expect(stage.calls('ecs:TagResource')).toEqual([])
    await closeAll()
  })

  it('from the first step on end the watch, and the rollout stays paused', async () => {
    const { stage, shop } = await open()
    const running = await stage.start('canary-shift', shop, { ...CANARY, images: 'api=shop/api:v2' })
    await running.seen(/paused: 50%/)
    denied(stage)
    const shifted = stage.read(await running.ended)
    expect(shifted).toMatchObject({ verdict: 'unknown', code: 'access-denied' })
    expect(shifted.reason).toMatch(/is paused\. ECS rolls it back automatically at \d{4}-/)
    expect(await lookAtShop(shop)).toMatchObject({ statuses: ['IN_PROGRESS', 'SUCCESSFUL'], serving: 'both' })
    await closeAll()
  })
})
