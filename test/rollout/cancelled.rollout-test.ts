import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { JournalEntry } from '../../local/aws/local-cloud.js'
import { playCases, takeTurns } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted } from './rollout-stage.js'
import { bringTo, stateNamed, STATES } from './rollout-states.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

const NAMES = [...STATES.keys()]
const BEFORE = NAMES.filter(name => name.includes('before the service is updated'))
const DURING = NAMES.filter(name => !BEFORE.includes(name))

interface CancelledRun {
  /** As `main` left it. */
  readonly main: Shifted
  readonly goneAfterMilliseconds: number
  /** Real time; undefined when nothing was asked for. */
  readonly askedAfterMilliseconds: number | undefined
  /** All answers and stops, in order. */
  readonly answers: readonly (string | undefined)[]
  readonly after: ShopObservation
}

let stage: RolloutStage
let cancelled: (name: string) => Promise<CancelledRun>

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  const inTurn = takeTurns(3)
  cancelled = playCases(NAMES, name => inTurn(() => play(name)))
})
afterAll(() => stage.stop())

async function play(name: string): Promise<CancelledRun> {
  const { shop, running, close, ...reached } = await bringTo(stateNamed(name), {
    ...{ stage, shopName: `cancelled-${NAMES.indexOf(name)}` }
  })
  const { journal, clock } = reached.stage.cloud
  const [cancelledAt, cloudAt] = [performance.now(), clock.now()]
  running.cancel()
  reached.release()
  const main = reached.stage.read(await running.main)
  const goneAfterMilliseconds = performance.now() - cancelledAt
  await running.ended
  const requested = journal.entries.filter(entry => isAbout(entry, shop.name))
  const back = requested.find(entry => entry.input.action !== 'CONTINUE')
  const after = await lookAtShop(shop)
  await close()
  return {
    ...{ main, goneAfterMilliseconds, after },
    askedAfterMilliseconds: back && (back.at - cloudAt) / clock.rate,
    answers: requested.map(({ input }) => (input.action ?? input.stopType) as string | undefined)
  }
}

function isAbout({ action, input }: JournalEntry, shop: string): boolean {
  return /ecs:(?:Stop|Continue)ServiceDeployment/.test(action) && JSON.stringify(input).includes(`/${shop}/`)
}

describe('a job that is canceled in', () => {
  it.each(DURING)('%s has ECS roll back within 2 s, and exits within 7 s', async name => {
    const { main, goneAfterMilliseconds, askedAfterMilliseconds, answers } = await cancelled(name)
    expect(main).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
    expect(askedAfterMilliseconds).toBeLessThan(2_000)
    expect(goneAfterMilliseconds).toBeLessThan(7_000)
    expect(answers.filter(answer => answer === 'ROLLBACK')).toHaveLength(1)
    expect(answers.at(-1)).toBe('ROLLBACK')
  })

  it.each(DURING)('%s leaves all traffic where it was, and the configuration as it was', async name => {
    const { after } = await cancelled(name)
    expect(after).toMatchObject({
      ...{ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
      ...{ strategy: 'ROLLING', hooks: 0 }
    })
  })

  it.each(BEFORE)('%s has changed nothing', async name => {
    const { main, answers, goneAfterMilliseconds, after } = await cancelled(name)
    expect(main).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
    expect(main.reason).toMatch(/^The job was canceled before service \S+ was changed\.$/)
    expect(goneAfterMilliseconds).toBeLessThan(7_000)
    expect(answers).toEqual([])
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL'], serving: 'first', strategy: 'ROLLING' })
  })
})
