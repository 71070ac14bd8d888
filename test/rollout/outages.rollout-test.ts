import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault } from '../../local/aws/local-cloud.js'
import { playCases } from './play-cases.js'
import { openRolloutStage, type ShiftAction, type Shifted } from './rollout-stage.js'
import { QUICK } from './rollout-states.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

const RATE = 20
const OUTAGE_MILLISECONDS = 600_000

const KINDS = {
  'answers 500': { kind: 'error', code: 'ServerException', status: 500 },
  'does not answer': { kind: 'hang' },
  'cuts connections off': { kind: 'reset' }
} as const satisfies Readonly<Record<string, Fault['kind']>>

/** Where the outage begins. */
const RUNS = {
  'a rolling deployment': ['deploy', { bake: '', images: 'api=shop/api:v2' }, /updating the service/],
  'a canary at 20 %': ['canary-shift', { ...QUICK, steps: '20, 100' }, /paused: 20%/],
  'a blue/green deployment that scales up': ['blue-green-swap', QUICK, /SCALE_UP/]
} as const satisfies Readonly<Record<string, readonly [ShiftAction, Readonly<Record<string, string>>, RegExp]>>

const CASES = (Object.keys(RUNS) as (keyof typeof RUNS)[]).flatMap(run =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).map(kind => `${run}: AWS ${kind}` as const)
)

interface Played {
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly failedCalls: number
}

let played: (name: (typeof CASES)[number]) => Promise<Played>
beforeAll(() => {
  played = playCases(CASES, async name => {
    const [run = '', kind = ''] = name.split(': AWS ')
    const [action, inputs, begins] = RUNS[run as keyof typeof RUNS]
    const stage = await openRolloutStage({ rate: RATE })
    try {
      const shop = await stage.addShop('shop', { desiredCount: 1 })
      const running = await stage.start(action, shop, inputs)
      await running.seen(begins)
      // The update itself has come through.
      while (stage.calls('ecs:UpdateService').length === 0) await stage.cloud.clock.sleep(200)
      const end = stage.cloud.faults.add({ action: '*', kind: KINDS[kind as keyof typeof KINDS] })
      await Promise.race([stage.cloud.clock.sleep(OUTAGE_MILLISECONDS), running.ended])
      end()
      const shifted = stage.read(await running.ended)
      const failedCalls = stage.cloud.journal.entries.filter(call => call.error !== undefined).length
      return { shifted, after: await lookAtShop(shop), failedCalls }
    } finally {
      await stage.stop()
    }
  })
})

describe('an outage of 10 minutes does not end', () => {
  it.each(CASES)('%s', async name => {
    const { shifted, after, failedCalls } = await played(name)
    const { verdict, code, log } = shifted
    expect({ verdict, code, log }).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(failedCalls).toBeGreaterThan(0)
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL', 'SUCCESSFUL'], strategy: 'ROLLING', hooks: 0, tags: 0 })
  })
})
