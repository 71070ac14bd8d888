import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { heldShare } from './bed/held-share.js'
import { pushImages, type Images, type Version } from './bed/images.js'
import { HEALTH } from './bed/no-gates.js'
import type { SetupName } from './bed/proxy-files.js'
import { startShop, type Shop } from './bed/shop.js'
import { timedLoad, type TimedLoad } from './bed/timed-load.js'

/** In all, and at each step of a canary. */
const REQUESTS = 50_000
const REQUESTS_OF_STEP = 12_000

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'shifts-')), '10.231')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
})
afterAll(async () => {
  await server.stop()
})

/** A project that users ask without a pause, each over connections of their own. */
async function underLoad(
  options: { readonly project: string; readonly setup: SetupName },
  task: (shop: Shop, load: TimedLoad) => Promise<void>
): Promise<void> {
  const shop = await startShop(server, images, options)
  const load = timedLoad(shop.port, 6, 0)
  try {
    await task(shop, load)
    await load.stop()
    expect(load.lost()).toEqual([])
  } finally {
    await load.stop()
    await shop.down()
  }
}

async function untilCount(load: TimedLoad, count: number): Promise<void> {
  while (load.answers.length < count) await wait(50)
}

/** Deploys by a canary, and measures the share of all requests that are sent while it stays at each step. */
async function deployCanary(shop: Shop, load: TimedLoad, version: Version): Promise<Readonly<Record<number, number>>> {
  const request = { gates: HEALTH, bakeSeconds: 20, bakeMaxSeconds: 120, timeoutMilliseconds: 1_800_000 }
  const step = shop.deploy(version, { request })
  const shares: Record<number, number> = {}
  try {
    for (const percent of [10, 50, 100]) {
      await step.saw(new RegExp(`paused: ${percent}% of traffic on the canary`))
      step.suspend()
      const from = Date.now()
      await untilCount(load, load.answers.length + REQUESTS_OF_STEP)
      shares[percent] = load.shareOf(version, from, Date.now()).percent
      step.resume()
    }
    expect(await step.ended).toMatchObject({ ending: { verdict: 'succeeded', reasonCode: 'deployed' } })
  } finally {
    step.resume()
    await step.kill()
  }
  return shares
}

async function deploy(shop: Shop, version: Version, strategy: 'blue-green' | 'rolling'): Promise<void> {
  const end = await shop.deploy(version, { spec: { strategy }, request: { steps: [100] } }).ended
  expect(end).toMatchObject({ ending: { verdict: 'succeeded', reasonCode: 'deployed' } })
}

/** It is all that is there, also for a person who starts the project. */
async function expectAlone(shop: Shop, version: Version): Promise<void> {
  expect(await heldShare(shop, version, 100)).toBe(100)
  expect((await shop.containers()).map(({ version: own, state, restart }) => [own, state, restart])).toEqual([
    [version, 'running', 'unless-stopped'],
    [version, 'running', 'unless-stopped']
  ])
  expect(await shop.read('.env')).toContain(`\nAPI_IMAGE=${images.app[version]}\n`)
  const before = await server.docker('ps', '--quiet', '--no-trunc')
  await server.compose(shop.directory, 'up', '--detach')
  expect(await server.docker('ps', '--quiet', '--no-trunc')).toBe(before)
}

describe('a rollout on real containers loses no request', () => {
  it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)(
    'out of 50,000 behind %s, by a canary with the shares that were asked for, and by a swap',
    setup =>
      underLoad({ project: `shifts-${setup}`, setup }, async (shop, load) => {
        const shares = await deployCanary(shop, load, 'v2')
        for (const percent of [10, 50, 100])
          expect(Math.abs((shares[percent] ?? Number.NaN) - percent)).toBeLessThanOrEqual(1)
        await expectAlone(shop, 'v2')
        await deploy(shop, 'v3', 'blue-green')
        await expectAlone(shop, 'v3')
        await untilCount(load, REQUESTS)
        process.stderr.write(`${setup}: ${load.answers.length} requests, ${JSON.stringify(shares)}\n`)
      })
  )

  it('by a rolling deployment without a proxy of ours, where another one finds containers by their name', () =>
    underLoad({ project: 'rolling', setup: 'none' }, async (shop, load) => {
      await deploy(shop, 'v2', 'rolling')
      await expectAlone(shop, 'v2')
      expect(load.answers.length).toBeGreaterThan(200)
    }))
})
