import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { playCases, takeTurns } from './play-cases.js'
import { openRolloutStage, type RolloutStage, type Shifted } from './rollout-stage.js'
import { bringTo, QUICK, stateNamed, STATES, type Reached, type RolloutState } from './rollout-states.js'
import { lookAtShop, type ShopObservation } from './shop-observation.js'

/** Its post does nothing then: as when the runner itself is lost. */
const LEAVE = { 'on-cancel': 'leave' }
const NAMES = [...STATES.keys()]
const BEFORE = NAMES.filter(name => name.includes('before the service is updated'))
const AT_THE_END = NAMES.filter(name => name.includes('taken away'))
const UNDER_WAY = NAMES.filter(name => !BEFORE.includes(name) && !AT_THE_END.includes(name))
const OF_A_CANARY = NAMES.filter(name => name.startsWith('canary-shift') && !BEFORE.includes(name))

/** Whatever a lost run left behind, the next run recovers. */
const COME_BACK_TO = NAMES.filter(name => /canary.*(?:20 %|taken away)|swap.*(?:before the service|100 %)/.test(name))

interface Left {
  readonly left: ShopObservation
}
interface FollowedUp {
  readonly next: Shifted
  readonly after: ShopObservation
}

let stage: RolloutStage
let alone: (name: string) => Promise<Left & Partial<FollowedUp>>
let joined: (name: string) => Promise<FollowedUp>
let lookedAfter: (name: string) => Promise<{ readonly ended: Shifted; readonly after: ShopObservation }>

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 10 })
  const inTurn = takeTurns(5)
  // A pause takes its time to expire: these begin first.
  alone = playCases(NAMES, async name => {
    const { shop, close, ...reached } = await inTurn(() => kill(name, `alone-${NAMES.indexOf(name)}`))
    await shop.until(([newest]) => newest?.status?.endsWith('SUCCESSFUL') === true)
    const left = await lookAtShop(shop)
    const followed = COME_BACK_TO.includes(name) ? await inTurn(() => followUp({ shop, ...reached })) : {}
    await close()
    return { left, ...followed }
  })
  joined = playCases(NAMES, name =>
    inTurn(async () => {
      const killed = await kill(name, `joined-${NAMES.indexOf(name)}`, { holds: true })
      const followed = await followUp(killed)
      await killed.close()
      return followed
    })
  )
  lookedAfter = playCases(OF_A_CANARY, name =>
    inTurn(async () => {
      const { ended, shop, close } = await kill(name, `post-${NAMES.indexOf(name)}`, { inputs: {} })
      const after = await lookAtShop(shop)
      await close()
      return { ended, after }
    })
  )
})
afterAll(() => stage.stop())

/** `holds`: the old tasks are kept, where they are being taken away. */
async function kill(
  name: string,
  shopName: string,
  { inputs = LEAVE, holds = false }: { inputs?: Readonly<Record<string, string>>; holds?: boolean } = {}
) {
  const state = stateNamed(name)
  const reached = await bringTo(state, { stage, shopName }, inputs)
  reached.running.kill()
  if (!holds) reached.release()
  const ended = reached.stage.read(await reached.running.ended)
  return { ...reached, state, ended }
}

async function followUp({
  stage,
  shop,
  state,
  release
}: Pick<Reached, 'stage' | 'shop' | 'release'> & { readonly state: RolloutState }): Promise<FollowedUp> {
  const running = await stage.start(state.action, shop, { ...state.inputs, ...QUICK, 'scale-down-delay': '0' })
  // Whether it joins the rollout or starts one, it has seen what the lost run left.
  await Promise.race([running.seen(/: following arn:|^updating the service/m), running.ended])
  release()
  const next = stage.read(await running.ended)
  return { next, after: await lookAtShop(shop) }
}

describe('a run of', () => {
  it.each(UNDER_WAY)('%s is killed: without another run ECS rolls back when the pause expires', async name => {
    const { left } = await alone(name)
    expect(left).toMatchObject({ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' })
    expect(left.statusReason).toMatch(/pause hook timed out/)
  })

  it.each(BEFORE)('%s is killed: nothing was changed', async name => {
    const { left } = await alone(name)
    expect(left).toMatchObject({ statuses: ['SUCCESSFUL'], serving: 'first', strategy: 'ROLLING', hooks: 0, tags: 0 })
  })

  it.each(AT_THE_END)('%s is killed: ECS completes it', async name => {
    const { left } = await alone(name)
    expect(left).toMatchObject({ statuses: ['SUCCESSFUL', 'SUCCESSFUL'], serving: 'second' })
  })

  it.each(COME_BACK_TO)('%s is killed: a later run deploys, and leaves no pause behind', async name => {
    const { left, next, after } = await alone(name)
    expect(next).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(after).toMatchObject({ statuses: ['SUCCESSFUL', ...left.statuses], strategy: 'ROLLING', hooks: 0, tags: 0 })
  })

  it.each(NAMES.filter(name => !BEFORE.includes(name)))(
    '%s is killed: the next run joins its deployment and finishes it',
    async name => {
      const { next, after } = await joined(name)
      expect(next).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
      expect(next.log).toContain('is already being deployed: following arn:')
      expect(after).toMatchObject({
        statuses: ['SUCCESSFUL', 'SUCCESSFUL'],
        ...{ serving: 'second', strategy: 'ROLLING' },
        hooks: 0,
        tags: 0
      })
    }
  )

  it.each(BEFORE)('%s is killed: the next run deploys the revision that it had registered', async name => {
    const { next, after } = await joined(name)
    expect(next).toMatchObject({ verdict: 'succeeded', code: 'deployed' })
    expect(next.outputs.registered).toBe('false')
    expect(after).toMatchObject({
      statuses: ['SUCCESSFUL', 'SUCCESSFUL'],
      ...{ serving: 'second', strategy: 'ROLLING' },
      hooks: 0,
      tags: 0
    })
  })

  it.each(OF_A_CANARY)('%s is killed: its post has ECS roll back, and puts the configuration back', async name => {
    const { ended, after } = await lookedAfter(name)
    expect(ended.summary).toMatch(/## .*cancelled/)
    expect(after).toMatchObject({
      ...{ statuses: ['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL'], serving: 'first' },
      ...{ strategy: 'ROLLING', hooks: 0, tags: 0 }
    })
  })
})
