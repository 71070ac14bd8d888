import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Counts, GatewayLoad } from '../bed/gateway-client.js'
import { envoyWeight } from '../bed/mesh/envoy-weights.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(async () => await shop.close())

const STEPS = [10, 50, 100]
const REQUESTS = 50_000
const BETWEEN_LOOKS_MILLISECONDS = 250

/** The answers while Envoy has this share of the canary, from its routes; undefined where that was over before the first look. */
async function answersAt(percent: number, name: string, load: GatewayLoad): Promise<Counts | undefined> {
  const weight = () => envoyWeight(shop.bed, { host: `${name}.test`, service: `${name}-canary` })
  while ((await weight()) !== percent) await sleep(BETWEEN_LOOKS_MILLISECONDS)
  const before = load.counts()
  let last: Counts | undefined
  for (let counts = before; (await weight()) === percent; counts = load.counts()) {
    last = counts
    await sleep(BETWEEN_LOOKS_MILLISECONDS)
  }
  return last && new Map([...last].map(([answer, count]) => [answer, count - (before.get(answer) ?? 0)]))
}

const sumOf = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)

it.each(['gateway-api', 'istio'] as const)(
  'by %s, 10, 50 and 100%% of the requests go to the canary, within 1 point, and none of them is lost',
  async traffic => {
    const name = `shares-${traffic}`
    const [before, image] = [shop.addImage('v1'), shop.addImage('v2')]
    await shop.open(name, { image: before, host: `${name}.test`, by: traffic })
    const load = shop.gateway.load(`${name}.test`)
    const action = await shop.start(traffic, {
      ...{ workload: name, images: `web=${image}`, strategy: 'canary', traffic },
      ...{ steps: STEPS.join(), gates: 'targets:', bake: '60s' }
    })
    const shares: number[] = []
    for (const step of STEPS) {
      const counts = (await answersAt(step, name, load)) ?? new Map<string, number>()
      shares.push((100 * (counts.get('v2') ?? 0)) / sumOf(counts))
    }
    const { outputs } = await action.ended
    const all = await load.stop()

    expect(outputs.verdict).toBe('succeeded')
    STEPS.forEach((step, index) => expect(Math.abs((shares[index] ?? 0) - step)).toBeLessThanOrEqual(1))
    expect([...all.keys()].toSorted()).toEqual(['v1', 'v2'])
    expect(sumOf(all)).toBeGreaterThanOrEqual(REQUESTS)
    expect(await shop.leftovers(name)).toEqual([])
  }
)
