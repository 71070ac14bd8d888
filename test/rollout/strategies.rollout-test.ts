import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openRolloutStage, type RolloutStage, type Shifted, type Shop } from './rollout-stage.js'

/** Gates that need no traffic: a pause continues as soon as it may. */
const PROBES = 'targets:\nmetric-delay: 0s'
const CANARY = { strategy: 'canary', steps: '20, 100' }
const QUICK = { images: 'api=shop/api:v2', bake: '20s', 'bake-max': '5m', gates: PROBES }
/** Long enough to be met at its pause. */
const SLOW = { ...CANARY, ...QUICK, bake: '5m', 'bake-max': '5m' }

interface Play {
  readonly shop: Shop
  readonly shifted: Shifted
  readonly before: unknown
}

let stage: RolloutStage
const plays = new Map<string, Promise<Play>>()

/** Runs the deploy action on a service of its own, `meanwhile` when it is at 20% of the traffic. */
async function play(
  name: string,
  inputs: Readonly<Record<string, string>>,
  meanwhile?: 'cancel' | 'kill'
): Promise<Play> {
  const shop = await stage.addShop(name)
  const before = (await shop.service()).deploymentConfiguration
  const load = shop.load(name === 'bad' ? 25 : 1)
  const running = await stage.start('deploy', shop, inputs)
  if (meanwhile !== undefined) {
    await running.seen(/paused: 20% of traffic/)
    running[meanwhile]()
  }
  const shifted = stage.read(await running.ended)
  await load.stop()
  return { shop, shifted, before }
}

/** A rolling deployment of a service whose traffic a canary left on the alternate target group. */
let rolled: Promise<Play & { readonly served: number; readonly lost: number }>
async function rollAfterCanary() {
  const shop = await stage.addShop('rolled')
  await stage.shift('deploy', shop, { ...CANARY, ...QUICK })
  const before = (await shop.service()).deploymentConfiguration
  const load = shop.load(10)
  const shifted = await stage.shift('deploy', shop, { images: 'api=shop/api:v3', bake: '' })
  await load.stop()
  return { ...{ shop, shifted, before }, ...load.current() }
}

beforeAll(async () => {
  stage = await openRolloutStage({ rate: 12 })
  const begin = (name: string, playing: Promise<Play>) => {
    playing.catch(() => undefined)
    plays.set(name, playing)
  }
  begin('good', play('good', { ...CANARY, ...QUICK }))
  const judged = { bake: '4m', gates: 'errors: { max-rate: 2% }\nmetric-delay: 60s\nmin-requests: 30' }
  begin('bad', play('bad', { ...CANARY, ...judged, images: 'api=shop/api:broken' }))
  begin('swap', play('swap', { strategy: 'blue-green', ...QUICK }))
  begin('cancelled', play('cancelled', SLOW, 'cancel'))
  begin('killed', play('killed', SLOW, 'kill'))
  rolled = rollAfterCanary()
  rolled.catch(() => undefined)
})
afterAll(() => stage.stop())

async function seen(name: string): Promise<Play> {
  const playing = plays.get(name)
  if (playing === undefined) throw new Error(`There is no play ${name}.`)
  return playing
}

/** Which of its two target groups has all of the service's traffic. */
async function servingGroup({ shop }: Play): Promise<'old' | 'new' | 'both'> {
  const weights = await shop.weights()
  const [old = 0, young = 0] = shop.groups.map(group => weights.get(group))
  return old > 0 && young > 0 ? 'both' : old > 0 ? 'old' : 'new'
}

describe('the deploy action with a strategy that shifts traffic', () => {
  it('brings a good canary to all traffic, and puts the configuration back', async () => {
    const scene = await seen('good')
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(scene.shifted.result).toMatchObject({ strategy: 'canary' })
    expect(scene.shifted.outputs['task-definition-arn']).toMatch(/task-definition\/good:2$/)
    expect(await servingGroup(scene)).toBe('new')
    const { deploymentConfiguration } = await scene.shop.service()
    expect(deploymentConfiguration).toEqual({ ...(scene.before as object), bakeTimeInMinutes: 0, lifecycleHooks: [] })
  })

  it('deploys with blue/green where rolling is requested after a canary, loses no request, and reports it', async () => {
    const scene = await rolled
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(scene.shifted.result).toMatchObject({ strategy: 'blue-green' })
    expect(scene).toMatchObject({ lost: 0 })
    expect(scene.served).toBeGreaterThan(0)
    expect(await servingGroup(scene)).toBe('old')
    expect((await scene.shop.service()).deploymentConfiguration).toEqual(scene.before)
  })

  it('rolls a bad canary back, and reports why', async () => {
    const scene = await seen('bad')
    expect(scene.shifted).toMatchObject({ verdict: 'rolled-back', code: 'gate', exitCode: 1 })
    expect(scene.shifted.reason).toMatch(
      /^Rolled back at 20%: the canary failed \d+% of requests \(\d+ of \d+\), stable 0% /
    )
    expect(await servingGroup(scene)).toBe('old')
  })

  it('swaps all traffic at once', async () => {
    const scene = await seen('swap')
    expect(scene.shifted).toMatchObject({ verdict: 'succeeded', code: 'deployed', exitCode: 0 })
    expect(scene.shifted.result).toMatchObject({ strategy: 'blue-green' })
    expect(scene.shifted.result.services[0]?.steps.map(({ canaryPercent }) => canaryPercent)).toEqual([0, 100])
    expect(await servingGroup(scene)).toBe('new')
  })

  it('has ECS roll back when the job is canceled, which its post watches', async () => {
    const scene = await seen('cancelled')
    expect(scene.shifted).toMatchObject({ verdict: 'cancelled', code: 'cancelled' })
    expect((await scene.shop.deployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
    expect(await servingGroup(scene)).toBe('old')
  })

  it('is finished by its post when it is killed', async () => {
    const scene = await seen('killed')
    expect(scene.shifted.summary).toMatch(/## .*cancelled/)
    expect((await scene.shop.deployments())[0]?.status).toBe('ROLLBACK_SUCCESSFUL')
    expect(await servingGroup(scene)).toBe('old')
    expect((await scene.shop.service()).deploymentConfiguration).toMatchObject({
      strategy: 'ROLLING',
      lifecycleHooks: []
    })
  })
})

describe('a wrong combination', () => {
  it.each([
    [{ steps: '20, 100' }, 'Input "steps": it is not supported with strategy: rolling'],
    [{ ...CANARY, 'desired-count': '3' }, 'Input "desired-count": it is not supported with strategy: canary'],
    [{ ...CANARY, service: '', services: '[good]' }, 'Input "services": it is not supported with strategy: canary'],
    [{ ...CANARY, images: '' }, 'Input "image": no image is set, and no other input changes service wrong'],
    [{ strategy: 'blue-green', image: '' }, 'Input "image": no image is set, and no other input changes service wrong']
  ])('is refused in one sentence before any call of AWS: %j', async (inputs, sentence) => {
    const calls = () =>
      stage.cloud.journal.entries.filter(({ input }) => JSON.stringify(input).includes('wrong')).length
    const shop = { name: 'wrong' } as Shop
    // What the stage gives to every step must not be what is refused.
    const shifted = await stage.shift('deploy', shop, { bake: '', ...inputs })
    expect(shifted).toMatchObject({ verdict: 'failed', code: 'bad-input', exitCode: 1 })
    expect(shifted.annotations.map(({ message }) => message)).toEqual([expect.stringContaining(sentence)])
    expect(calls()).toBe(0)
  })
})
