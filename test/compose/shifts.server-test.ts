import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { heldShare } from './bed/held-share.js'
import { pushImages, type Images } from './bed/images.js'
import { HEALTH } from './bed/no-gates.js'
import type { SetupName } from './bed/proxy-files.js'
import { startShop, type DeployOptions } from './bed/shop.js'
import { timedLoad } from './bed/timed-load.js'

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'shifts-')), '10.231')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
})
afterAll(async () => {
  await server.stop()
})

/** Deploys v2 under load, and measures the share at the steps that it stays at. */
async function deployUnderLoad(project: string, setup: SetupName, measured: readonly number[], more: DeployOptions) {
  const shop = await startShop(server, images, { project, setup })
  const load = timedLoad(shop.port)
  const step = shop.deploy('v2', more)
  try {
    const shares: Record<number, number> = {}
    for (const percent of measured) {
      await step.saw(new RegExp(`paused: ${percent}% of traffic on the canary`))
      step.suspend()
      shares[percent] = await heldShare(shop, 'v2', 400)
      step.resume()
    }
    const end = await step.ended
    const shareAfter = await heldShare(shop, 'v2', 100)
    await load.stop()
    const containers = await shop.containers()
    // A person who starts the project changes nothing.
    const before = await server.docker('ps', '--quiet', '--no-trunc')
    await server.compose(shop.directory, 'up', '--detach')
    const isUnchanged = (await server.docker('ps', '--quiet', '--no-trunc')) === before
    const env = await shop.read('.env')
    const text = step.lines.map(line => line.text).join('\n')
    return {
      end,
      shares,
      shareAfter,
      lost: load.lost(),
      count: load.answers.length,
      containers,
      isUnchanged,
      env,
      text
    }
  } finally {
    step.resume()
    await step.kill()
    await load.stop()
    await shop.down()
  }
}

function expectDeployed(seen: Awaited<ReturnType<typeof deployUnderLoad>>) {
  expect(seen.end).toMatchObject({ ending: { verdict: 'succeeded', reasonCode: 'deployed' } })
  expect(seen.lost).toEqual([])
  expect(seen.count).toBeGreaterThan(200)
  expect(seen.shareAfter).toBe(100)
  expect(seen.containers.map(({ version, state, restart }) => [version, state, restart])).toEqual([
    ['v2', 'running', 'unless-stopped'],
    ['v2', 'running', 'unless-stopped']
  ])
  expect(seen.env).toContain(`\nAPI_IMAGE=${images.app.v2}\n`)
  expect(seen.isUnchanged).toBe(true)
}

const BAKED = { gates: HEALTH, bakeSeconds: 20, bakeMaxSeconds: 120 }

describe('a rollout on real containers loses no request', () => {
  it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)(
    'by a canary behind %s, with the shares that were asked for',
    async setup => {
      const seen = await deployUnderLoad(`canary-${setup}`, setup, [10, 50, 100], { request: BAKED })
      expectDeployed(seen)
      for (const percent of [10, 50, 100])
        expect(Math.abs((seen.shares[percent] ?? Number.NaN) - percent)).toBeLessThanOrEqual(1)
    }
  )

  it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)('by blue/green behind %s', async setup => {
    const spec = { strategy: 'blue-green' } as const
    expectDeployed(await deployUnderLoad(`swap-${setup}`, setup, [], { spec, request: { steps: [100] } }))
  })

  it('by a rolling deployment without a proxy of ours, where another one finds containers by their name', async () => {
    const spec = { strategy: 'rolling' } as const
    expectDeployed(await deployUnderLoad('rolling', 'none', [], { spec, request: { steps: [100] } }))
  })
})
