import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { KubernetesObject } from '../bed/api-client.js'
import { lostIn, type GatewayLoad } from '../bed/gateway-client.js'
import { openShop, type ShownDeployment, type Shop } from './shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

interface RouteObject extends KubernetesObject {
  readonly spec: { readonly rules: readonly { readonly backendRefs: readonly { readonly weight: number }[] }[] }
}

const deployments = '/apis/apps/v1/namespaces/shop/deployments'
const untilShare = (name: string, percent: number) =>
  shop.cluster.until<RouteObject>(
    `/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/${name}`,
    ({ spec }) => (spec.rules[0]?.backendRefs[1]?.weight ?? 0) === percent
  )
const untilTakeover = (name: string, image: string) =>
  shop.cluster.until<ShownDeployment>(
    `${deployments}/${name}`,
    ({ spec }) => spec.template.spec.containers[0]?.image === image
  )

/** Where a run is killed, each seen on the cluster. */
const STATES: Readonly<Record<string, (name: string, image: string) => Promise<unknown>>> = {
  'before the canary is ready': name => shop.cluster.until(`${deployments}/${name}-canary`, () => true),
  'at 10%': name => untilShare(name, 10),
  'at 50%': name => untilShare(name, 50),
  'at 100%': name => untilShare(name, 100),
  'while stable takes over': untilTakeover,
  'while the canary drains': async (name, image) => {
    await untilTakeover(name, image)
    await untilShare(name, 0)
  }
}

const INPUTS = { strategy: 'canary', traffic: 'gateway-api', gates: 'targets:', bake: '5s' }

/** A run of v2 over v1, under load, that is killed with its runner in this state, and whose lease is over. */
async function loseRun(name: string, state: string) {
  const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
  await shop.open(name, { image: before, host: `${name}.test` })
  const load = shop.gateway.load(`${name}.test`)
  const inputs = { ...INPUTS, workload: name, images: `web=${image}` }
  const job = await shop.openJob('gateway-api', inputs)
  await STATES[state]?.(name, image)
  job.kill()
  await job.main
  const lease = `/apis/coordination.k8s.io/v1/namespaces/shop/leases/deploy-kit-${name}`
  await shop.bed.client.send('PATCH', lease, {
    contentType: 'application/merge-patch+json',
    body: { spec: { renewTime: '2026-01-01T00:00:00.000000Z' } }
  })
  return { inputs, load, job }
}

const imageOf = async (name: string) => (await shop.deployment(name)).spec.template.spec.containers[0]?.image

interface Ended {
  readonly lost: ReturnType<typeof lostIn>
  readonly image: string | undefined
  readonly leftovers: readonly string[]
  /** Of the run that came after it; undefined for a post step. */
  readonly verdict: string | undefined
}

async function endOf(name: string, load: GatewayLoad, verdict?: string): Promise<Ended> {
  const lost = lostIn(await load.stop())
  return { lost, image: await imageOf(name), leftovers: await shop.leftovers(name), verdict }
}

/** What comes after a lost run, each with a workload of its own. */
const ENDS = {
  async resumed(name: string, state: string) {
    const { inputs, load } = await loseRun(name, state)
    const next = await shop.start('gateway-api', inputs)
    return await endOf(name, load, (await next.ended).outputs.verdict)
  },
  async replaced(name: string, state: string) {
    const { inputs, load } = await loseRun(name, state)
    const next = await shop.start('gateway-api', { ...inputs, images: `web=${shop.addImage('v3')}` })
    return await endOf(name, load, (await next.ended).outputs.verdict)
  },
  async finished(name: string, state: string) {
    const { load, job } = await loseRun(name, state)
    await job.complete()
    return await endOf(name, load)
  }
}

describe.each(Object.keys(STATES))('a run whose runner is lost %s', state => {
  it('is completed by the next run of its images, rolled back before one of others, and rolled back by its post step, without a lost request', async () => {
    const slug = `${Object.keys(STATES).indexOf(state)}`
    const [resumed, replaced, finished] = await Promise.all([
      ENDS.resumed(`resumed-${slug}`, state),
      ENDS.replaced(`replaced-${slug}`, state),
      ENDS.finished(`finished-${slug}`, state)
    ])
    const [v1, v2, v3] = ['v1', 'v2', 'v3'].map(version => shop.addImage(version))
    const clean = { lost: [], leftovers: [] }
    expect({ resumed, replaced, finished }).toEqual({
      resumed: { ...clean, image: v2, verdict: 'succeeded' },
      replaced: { ...clean, image: v3, verdict: 'succeeded' },
      finished: { ...clean, image: v1, verdict: undefined }
    })
  })
})
