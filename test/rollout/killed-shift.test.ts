import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ServiceDeployment } from '@aws-sdk/client-ecs'
import { openRolloutStage, type RolloutStage, type ShiftAction, type Shop } from './rollout-stage.js'

/** Nothing but sound targets is asked for: what is at stake here is who holds the switch. */
const INPUTS = { images: 'api=shop/api:v2', bake: '1m', gates: 'targets:\nmetric-delay: 60s' }

interface State {
  readonly name: string
  readonly action: ShiftAction
  readonly inputs: Readonly<Record<string, string>>
  readonly reached: (newest: ServiceDeployment | undefined) => boolean
}

const CANARY = { action: 'canary-shift', inputs: { ...INPUTS, steps: '20, 100' } } as const
const SWAP = { action: 'blue-green-swap', inputs: { ...INPUTS, 'keep-for': '2m' } } as const

const isAt = (weight: number) => (newest: ServiceDeployment | undefined) =>
  newest?.lifecycleHookDetails?.some(({ status }) => status === 'AWAITING_ACTION') === true &&
  newest.targetServiceRevision?.requestedProductionTrafficWeight === weight
const isUnderWay = (newest: ServiceDeployment | undefined) =>
  newest?.status === 'IN_PROGRESS' && (newest.sourceServiceRevisions ?? []).length > 0

const STATES: readonly State[] = [
  { ...CANARY, name: 'a canary before its first pause', reached: isUnderWay },
  { ...CANARY, name: 'a canary before any traffic', reached: isAt(0) },
  { ...CANARY, name: 'a canary at 20 %', reached: isAt(20) },
  { ...CANARY, name: 'a canary at 100 %', reached: isAt(100) },
  { ...SWAP, name: 'a swap before its first pause', reached: isUnderWay },
  { ...SWAP, name: 'a swap before any traffic', reached: isAt(0) },
  { ...SWAP, name: 'a swap at 100 %', reached: isAt(100) }
]

let stage: RolloutStage
beforeAll(async () => {
  stage = await openRolloutStage({ rate: 20 })
})
afterAll(() => stage.stop())

let shops = 0

/** Starts a rollout on a shop of its own and waits until ECS shows the state. */
async function bringTo({ action, inputs, reached }: State, onCancel: 'leave' | 'rollback') {
  shops += 1
  const shop = await stage.addShop(`shop-${shops}`)
  const running = await stage.start(action, shop, { ...inputs, 'on-cancel': onCancel })
  await shop.until(([newest]) => reached(newest))
  return { shop, running }
}

async function servesOldGroup(shop: Shop): Promise<boolean> {
  const weights = await shop.weights()
  return (weights.get(shop.groups[0]) ?? 0) > 0 && (weights.get(shop.groups[1]) ?? 0) === 0
}

const updatesOf = (shop: Shop) =>
  stage
    .calls('ecs:UpdateService')
    .filter(({ input }) => input.service === shop.name && input.taskDefinition !== undefined)

describe('a rollout whose run was killed', () => {
  it.each(STATES)('is joined and finished by the next run: $name', async state => {
    const { shop, running } = await bringTo(state, 'leave')
    running.kill()
    await running.ended
    const next = await stage.shift(state.action, shop, state.inputs)
    expect(next).toMatchObject({ verdict: 'succeeded', exitCode: 0 })
    expect(await shop.deployments()).toHaveLength(2)
    expect(updatesOf(shop)).toHaveLength(1)
    expect(await servesOldGroup(shop)).toBe(false)
  })

  it.each(STATES.filter(({ name }) => name.includes('%')))(
    'is rolled back by ECS when nobody comes: $name',
    async state => {
      const { shop, running } = await bringTo(state, 'leave')
      running.kill()
      await running.ended
      await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
      expect(await servesOldGroup(shop)).toBe(true)
    }
  )

  it('is rolled back by its own post when the runner is still there', async () => {
    const { shop, running } = await bringTo({ ...CANARY, name: '', reached: isAt(20) }, 'rollback')
    running.kill()
    const { log } = await running.ended
    expect(log).toMatch(/roll/)
    await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
    expect(await servesOldGroup(shop)).toBe(true)
  })
})

describe('a rollout whose job is cancelled', () => {
  it.each(STATES)('is rolled back at once, and its process is gone in time: $name', async state => {
    const { shop, running } = await bringTo(state, 'rollback')
    const cancelledAt = stage.cloud.clock.now()
    running.cancel()
    const cancelled = stage.read(await running.ended)
    const asked = [...stage.calls('ecs:ContinueServiceDeployment'), ...stage.calls('ecs:StopServiceDeployment')].filter(
      ({ at, input }) => at >= cancelledAt && (input.action ?? 'ROLLBACK') === 'ROLLBACK'
    )
    expect(cancelled.verdict).toBe('cancelled')
    expect(asked.length).toBeGreaterThan(0)
    expect(((asked[0]?.at ?? Infinity) - cancelledAt) / stage.cloud.clock.rate).toBeLessThan(2_000)
    expect(cancelled.phases.find(({ phase }) => phase === 'main')?.signal).toBeUndefined()
    await shop.until(([newest]) => newest?.status === 'ROLLBACK_SUCCESSFUL')
    expect(await servesOldGroup(shop)).toBe(true)
  })
})
