import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { playCases } from './play-cases.js'
import { looksBeforeRollback, type MetricsLook } from './metric-queries.js'
import {
  openRolloutStage,
  PATIENT_BREAKER,
  type RolloutStage,
  type Shifted,
  type ShopSettings
} from './rollout-stage.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

/** Slow enough for four services under load on two cores. */
const RATE = 5
/** In the cloud's time. */
const REQUESTS_A_MINUTE = 600
const PER_SECOND = (REQUESTS_A_MINUTE / 60) * RATE
const MINUTE = 60_000
/** What the gates allow for. The cloud's own metrics come a little earlier, as CloudWatch's mostly do. */
const METRIC_DELAY_SECONDS = 60
const SETTINGS = `metric-delay: ${METRIC_DELAY_SECONDS}s`
const STEPS = { steps: '10, 100', bake: '10m', 'bake-max': '12m' }

interface BadCanary {
  readonly from?: string
  readonly to: string
  readonly gates: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly settings?: ShopSettings
  /** Complete minutes of traffic that it may take, at the rate of requests that is meant to be. */
  readonly minutes: number
  readonly why: RegExp
}

const BAD_CANARIES: Readonly<Record<string, BadCanary>> = {
  '50 % errors at 10 % of the traffic': {
    ...{ to: 'broken', gates: 'errors: { max-rate: 1% }', minutes: 2 },
    why: /the canary failed \d\d(?:\.\d+)?% of requests/
  },
  '2 % errors against 0.1 %': {
    ...{ from: 'flawed', to: 'worse', gates: 'errors:', minutes: 5 },
    why: /the canary failed [\d.]+% of requests/
  },
  'three times the p95 latency': {
    ...{ from: 'steady', to: 'tripled', gates: 'latency: { slower-than: 1s }', minutes: 2 },
    why: /canary requests exceeded 1000 ms/
  },
  'tasks that crash': {
    // They are started again repeatedly: what the balancer answers for them must count.
    ...{ to: 'crashing', gates: 'errors: { max-rate: 1% }', inputs: { 'max-failed-tasks': '1000' }, minutes: 2 },
    settings: PATIENT_BREAKER,
    why: /the canary failed [\d.]+% of requests/
  }
}

interface Judged {
  readonly shifted: Shifted
  readonly after: ShopObservation
  /** When the weight rose to 10%. */
  readonly shiftedAt: number
  readonly looks: readonly MetricsLook[]
  readonly requestsAMinute: number
  readonly lost: number
}

let stage: RolloutStage
let judged: (name: string) => Promise<Judged>
beforeAll(async () => {
  stage = await openRolloutStage({ rate: RATE, metricDelay: 50_000 })
  judged = playCases(Object.keys(BAD_CANARIES), play)
})
afterAll(() => stage.stop())

async function play(name: string): Promise<Judged> {
  const { from = 'v1', to, gates, inputs, settings } = BAD_CANARIES[name] ?? { to: '', gates: '' }
  const shop = await stage.addShop(`shop-${Object.keys(BAD_CANARIES).indexOf(name)}`, { image: from, ...settings })
  const { clock } = stage.cloud
  const load = shop.load(PER_SECOND)
  const startedAt = clock.now()
  const shifted = await stage.shift('canary-shift', shop, {
    ...{ ...STEPS, ...inputs, images: `api=shop/api:${to}`, gates: `${gates}\n${SETTINGS}` }
  })
  const minutes = (clock.now() - startedAt) / MINUTE
  const { served, lost } = load.current()
  await load.stop()
  const [step] = shifted.result.services[0]?.steps.filter(({ canaryPercent }) => canaryPercent === 10) ?? []
  return {
    ...{ shifted, after: await lookAtShop(shop), lost, requestsAMinute: (served + lost) / minutes },
    ...{ shiftedAt: Date.parse(step?.startedAt ?? ''), looks: looksBeforeRollback(stage, shop) }
  }
}

describe('a canary with', () => {
  it.each(Object.keys(BAD_CANARIES))(
    '%s is rolled back before it has all traffic, and the reason names the cause',
    async name => {
      const { shifted, after } = await judged(name)
      expect(shifted).toMatchObject({ verdict: 'rolled-back', code: 'gate', exitCode: 1 })
      expect(shifted.reason).toMatch(BAD_CANARIES[name]?.why ?? '')
      expect(shifted.reason).toContain('is serving 100% of traffic.')
      expect(shifted.result.services[0]?.steps.map(({ canaryPercent }) => canaryPercent)).toEqual([0, 10])
      expect(after).toMatchObject({
        ...{ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
        ...{ strategy: 'ROLLING', hooks: 0 }
      })
    }
  )

  it.each(Object.keys(BAD_CANARIES))('%s is rolled back at the first evaluation with its minutes', async name => {
    const { shiftedAt, looks, requestsAMinute } = await judged(name)
    expect(requestsAMinute).toBeGreaterThan(0.7 * REQUESTS_A_MINUTE)
    // The minute in which the weight rose is not judged.
    const judgedFrom = Math.ceil(shiftedAt / MINUTE) * MINUTE
    // A machine that is busy with other things sends fewer requests, and it is requests that evidence is made of.
    const minutes = Math.round(
      ((BAD_CANARIES[name]?.minutes ?? 0) * REQUESTS_A_MINUTE) / Math.min(requestsAMinute, REQUESTS_A_MINUTE)
    )
    const [before, last] = looks.slice(-2)
    expect(last?.endsAt).toBeGreaterThan(judgedFrom)
    // However long a machine takes from look to look: the one before the last had not enough.
    // What it read of the minutes that may still come late is not judged.
    expect(before?.endsAt).toBeLessThan(judgedFrom + minutes * MINUTE + METRIC_DELAY_SECONDS * 1000)
  })

  it.each(Object.keys(BAD_CANARIES).filter(name => !name.includes('latency')))(
    '%s fails no more than its share of the requests, and the report shows it',
    async name => {
      const { shifted, lost } = await judged(name)
      expect(lost).toBeGreaterThan(0)
      const { reason = '' } = shifted.result.services[0]?.steps.find(({ verdict }) => verdict === 'failed') ?? {}
      expect(reason).toMatch(/[\d.]+% of all [\d,]+ requests failed in the evaluated minutes/)
      const [, share] = /([\d.]+)% of all [\d,]+ requests/.exec(reason) ?? []
      expect(Number(share)).toBeLessThan(12)
    }
  )
})
