import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { KubernetesObject } from '../bed/api-client.js'
import { lostIn } from '../bed/gateway-client.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

/** Gates that judge the health of the pods only. */
const HEALTH = { gates: 'targets:', bake: '20s' }
const imageOf = async (name: string) => (await shop.deployment(name)).spec.template.spec.containers[0]?.image

interface RouteObject extends KubernetesObject {
  readonly spec: { readonly rules: readonly { readonly backendRefs: readonly { readonly weight: number }[] }[] }
}
const untilShare = (name: string, percent: number) =>
  shop.cluster.until<RouteObject>(
    `/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/${name}`,
    ({ spec }) => spec.rules[0]?.backendRefs[1]?.weight === percent
  )

describe('a canary behind an HTTPRoute', () => {
  it('gets 10, 50 and 100% of the requests, replaces stable, and no request is lost', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
    await shop.open('good', { image: before, host: 'good.test' })
    const load = shop.gateway.load('good.test')
    const action = await shop.start('gateway-api', {
      ...{ workload: 'good', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api', ...HEALTH }
    })
    const { outcome, outputs, log } = await action.ended
    const counts = await load.stop()

    expect({ outcome, outputs, log }).toMatchObject({ outcome: 'success', outputs: { verdict: 'succeeded' } })
    expect(lostIn(counts)).toEqual([])
    expect(await imageOf('good')).toBe(image)
    expect(await shop.leftovers('good')).toEqual([])
  })
})

describe('a run that is killed in the middle of a canary', () => {
  it('is rolled back by its post step', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
    await shop.open('killed', { image: before, host: 'killed.test' })
    const inputs = { workload: 'killed', strategy: 'canary', traffic: 'gateway-api', gates: 'targets:', bake: '10m' }
    const job = await shop.openJob('gateway-api', { ...inputs, images: `web=${image}` })
    await untilShare('killed', 10)
    job.kill()
    await job.main
    await job.complete()
    expect(await imageOf('killed')).toBe(before)
    expect(await shop.leftovers('killed')).toEqual([])
  })

  it('and whose runner is lost leaves its canary, which a rollback removes', async () => {
    const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
    await shop.open('lost', { image: before, host: 'lost.test' })
    const inputs = { workload: 'lost', strategy: 'canary', traffic: 'gateway-api' }
    const job = await shop.openJob('gateway-api', { ...inputs, images: `web=${image}`, gates: 'targets:', bake: '10m' })
    await untilShare('lost', 10)
    job.kill()
    await job.main
    expect(await shop.leftovers('lost')).toEqual(['lost-canary', 'lost-canary', 'deploy-kit-lost'])

    const back = await shop.start('gateway-api', { ...inputs, version: 'previous', purpose: 'rollback' })
    expect((await back.ended).outputs.verdict).toBe('succeeded')
    expect(await imageOf('lost')).toBe(before)
    expect(await shop.leftovers('lost')).toEqual([])
  })
})

it('blue/green by the selector of a Service switches all requests, and a rollback brings the images back', async () => {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open('swap', { image: before, host: 'swap.test' })
  const inputs = { workload: 'swap', strategy: 'blue-green', traffic: 'service-selector' }
  const load = shop.gateway.load('swap.test')
  const action = await shop.start('service-selector', { ...inputs, images: `web=${image}`, ...HEALTH })
  const { outputs } = await action.ended
  const counts = await load.stop()
  expect(outputs.verdict).toBe('succeeded')
  expect(lostIn(counts)).toEqual([])
  expect(await imageOf('swap')).toBe(image)

  const back = await shop.start('service-selector', { ...inputs, version: 'previous', purpose: 'rollback' })
  expect((await back.ended).outputs.verdict).toBe('succeeded')
  expect(await imageOf('swap')).toBe(before)
  expect(await shop.leftovers('swap')).toEqual([])
})

it('a rolling update replaces the pods, and the next one with a bad image goes back', async () => {
  const [before, image, bad] = [shop.addImage('v1'), shop.addImage('v2'), shop.addImage('v3', { FAIL_AT_START: '1' })]
  await shop.open('rolling', { image: before })
  const good = await shop.start('rolling', { workload: 'rolling', images: `web=${image}` })
  expect((await good.ended).outputs.verdict).toBe('succeeded')
  expect(await imageOf('rolling')).toBe(image)

  const action = await shop.start('rolling', { workload: 'rolling', images: `web=${bad}` })
  const { outputs } = await action.ended
  expect(outputs.verdict).toBe('rolled-back')
  expect(outputs.reason).toContain('failed: exit code')
  expect(await imageOf('rolling')).toBe(image)
  expect(await shop.leftovers('rolling')).toEqual([])
})

it('a user without the Role is refused with what is missing', async () => {
  const image = shop.addImage('v2')
  const action = await shop.start('rolling', {
    ...{ workload: 'good', images: `web=${image}`, strategy: 'canary', traffic: 'gateway-api', ...HEALTH }
  })
  const { outputs } = await action.ended
  expect(outputs).toMatchObject({ verdict: 'failed', 'reason-code': 'access-denied' })
  expect(outputs.reason).toMatch(/The credentials may not list \S+ in namespace shop\. Add the rule to their Role\./)
})
