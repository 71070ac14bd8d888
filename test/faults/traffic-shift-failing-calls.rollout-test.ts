import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Fault, JournalEntry } from '../../local/aws/local-cloud.js'
import { playCases, takeTurns } from '../rollout/play-cases.js'
import { openRolloutStage, type Shifted } from '../rollout/rollout-stage.js'
import { QUICK } from '../rollout/rollout-states.js'
import { lookAtShop, type ShopObservation } from '../rollout/shop-observation.js'

/** One rollout under a fault, in a cloud of its own: faults hit all calls of a cloud. */
interface Trial {
  readonly fault: Fault
  readonly image?: string
  /** Fails where probes of the new revision are to see what it is not. */
  readonly expects?: string
}

interface Tried {
  readonly shifted: Shifted
  readonly after: ShopObservation
  readonly revisions: number
  readonly failedCalls: number
  /** Pauses that were answered, each as often as the answer was carried out. */
  readonly answered: readonly string[]
}

const error = (code: string, status: number) => ({ kind: 'error', code, status }) as const
const once = (action: string, kind: 'lost-response' | 'reset' | 'hang', after = 0): Trial => ({
  fault: { action, kind: { kind }, times: 1, after }
})
const UPDATE = 'ecs:UpdateService'
const ANSWER = 'ecs:ContinueServiceDeployment'
const STOP = 'ecs:StopServiceDeployment'

const SURVIVED: Readonly<Record<string, Trial>> = {
  '30 % of all calls are throttled': {
    fault: { action: '*', kind: error('ThrottlingException', 400), rate: 0.3 }
  },
  'AWS answers 500 for 2 s in every 6 s': {
    fault: { action: '*', kind: error('ServerException', 500), burst: { on: 2_000, period: 6_000 } }
  },
  '30 % of all connections are reset': { fault: { action: '*', kind: { kind: 'reset' }, rate: 0.3 } },
  '30 % of all answers are lost': { fault: { action: '*', kind: { kind: 'lost-response' }, rate: 0.3 } },
  'one in ten calls is never answered': { fault: { action: '*', kind: { kind: 'hang' }, rate: 0.1 } },
  'the answer to UpdateService is lost': once(UPDATE, 'lost-response'),
  'UpdateService is cut off': once(UPDATE, 'reset'),
  'UpdateService is never answered': once(UPDATE, 'hang'),
  'the answer to the first CONTINUE is lost': once(ANSWER, 'lost-response'),
  'the first CONTINUE is cut off': once(ANSWER, 'reset'),
  'the last CONTINUE is never answered': once(ANSWER, 'hang', 2)
}

const BAD: Readonly<Record<string, Trial>> = {
  'the answer to ROLLBACK is lost': { ...once(ANSWER, 'lost-response'), expects: 'v9' },
  'ROLLBACK is cut off': { ...once(ANSWER, 'reset'), expects: 'v9' },
  'the answer to StopServiceDeployment is lost': { ...once(STOP, 'lost-response'), image: 'never-starts' },
  'StopServiceDeployment is cut off': { ...once(STOP, 'reset'), image: 'never-starts' },
  'StopServiceDeployment is never answered': { ...once(STOP, 'hang'), image: 'never-starts' }
}

const TRIALS = new Map(Object.entries({ ...SURVIVED, ...BAD }))
let tried: (name: string) => Promise<Tried>
beforeAll(() => {
  const inTurn = takeTurns(5)
  tried = playCases([...TRIALS.keys()], name => inTurn(() => play(TRIALS.get(name))))
})

async function play(trial: Trial | undefined): Promise<Tried> {
  if (trial === undefined) throw new Error('There is no such trial.')
  const { fault, image = 'v2', expects } = trial
  // ECS's circuit breaker may be faster than the calls that are to fail.
  const stage = await openRolloutStage({ rate: 10, seed: 7, openQuestions: { shiftBreaker: 'ignored' } })
  try {
    const shop = await stage.addShop('shop', { desiredCount: 1 })
    const probe = `http: { url: '${shop.testUrl}/version', version: { equals: ${expects ?? ''}, json: version }, within: 20s }`
    stage.cloud.faults.add(fault)
    const shifted = await stage.shift('canary-shift', shop, {
      ...{ ...QUICK, steps: '20, 100', images: `api=shop/api:${image}` },
      ...(expects === undefined ? {} : { gates: `${QUICK.gates}\n${probe}` })
    })
    stage.cloud.faults.clear()
    return {
      shifted,
      after: await lookAtShop(shop),
      revisions: stage.calls('ecs:RegisterTaskDefinition').filter(wasCarriedOut).length,
      failedCalls: stage.cloud.journal.entries.filter(call => call.error !== undefined).length,
      answered: stage
        .calls(ANSWER)
        .filter(wasCarriedOut)
        .map(({ input }) => `${String(input.hookId)} ${String(input.action)}`)
    }
  } finally {
    await stage.stop()
  }
}

/** Also where its answer never came. */
function wasCarriedOut(call: JournalEntry): boolean {
  return call.error === undefined || call.error === 'lost' || call.error === 'hang'
}

describe('a good revision gets all traffic with one deployment, and each pause is continued once, when', () => {
  it.each(Object.keys(SURVIVED))('%s', async name => {
    const { shifted, after, failedCalls, answered, revisions } = await tried(name)
    const { verdict, code, log } = shifted
    expect({ verdict, code, log }).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(failedCalls).toBeGreaterThan(0)
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL', 'SUCCESSFUL'], serving: 'second', hooks: 0 })
    expect(revisions).toBe(2)
    expect(answered).toHaveLength(3)
    expect(new Set(answered).size).toBe(3)
    expect(answered.every(answer => answer.endsWith(' CONTINUE'))).toBe(true)
  })
})

describe('a bad revision is rolled back, and nothing is deployed on top of it, when', () => {
  it.each(Object.keys(BAD))('%s', async name => {
    const { shifted, after, failedCalls, answered } = await tried(name)
    const { verdict, log } = shifted
    expect({ verdict, log }).toMatchObject({ verdict: 'rolled-back' })
    expect(shifted.exitCode).toBe(1)
    expect(failedCalls).toBeGreaterThan(0)
    expect(after).toMatchObject({
      ...{ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
      ...{ strategy: 'ROLLING', hooks: 0 }
    })
    expect(answered.length).toBeLessThanOrEqual(1)
  })
})
