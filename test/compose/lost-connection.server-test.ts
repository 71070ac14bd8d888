import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images } from './bed/images.js'
import { HEALTH } from './bed/no-gates.js'
import { startShop } from './bed/shop.js'
import { alone, STATES, summarize } from './bed/states.js'
import { timedLoad } from './bed/timed-load.js'

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'lost-connection-')), '10.237')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
})
afterAll(async () => {
  await server.stop()
})

const ON_THE_WAY = ['placed', 'at-10-percent', 'at-50-percent', 'at-100-percent', 'promoting'] as const
const BAKED = { gates: HEALTH, bakeSeconds: 10, bakeMaxSeconds: 120 }

describe('a connection that is lost', () => {
  it.each(['haproxy', 'nginx', 'caddy', 'traefik'] as const)(
    'in each state of a rollout behind %s delays it, and no request is lost',
    async setup => {
      const shop = await startShop(server, images, { project: `drops-${setup}`, setup })
      const load = timedLoad(shop.port, 1)
      const step = shop.deploy('v2', { request: BAKED })
      try {
        for (const state of ON_THE_WAY) {
          await step.saw(STATES[state].sees)
          await server.sshd.dropConnections()
        }
        expect((await step.ended)?.ending).toMatchObject({ verdict: 'succeeded' })
        await load.stop()
        expect(load.lost()).toEqual([])
        expect(await summarize(shop)).toEqual(alone('v2'))
      } finally {
        await step.kill()
        await load.stop()
        await shop.down()
      }
    }
  )

  it('while it rolls back delays that, and no request is lost', async () => {
    const shop = await startShop(server, images, { project: 'drops-back', setup: 'haproxy' })
    const load = timedLoad(shop.port, 1)
    const step = shop.deploy('v2', { request: { ...BAKED, bakeSeconds: 600, bakeMaxSeconds: 600 } })
    try {
      await step.saw(STATES['at-10-percent'].sees)
      step.interrupt()
      await step.saw(STATES['rolling-back'].sees)
      await server.sshd.dropConnections()
      expect((await step.ended)?.ending).toMatchObject({ verdict: 'cancelled' })
      await load.stop()
      expect(load.lost()).toEqual([])
      expect(await summarize(shop)).toEqual(alone('v1'))
    } finally {
      await step.kill()
      await load.stop()
      await shop.down()
    }
  })

  it('and refused for half a minute in the middle of a canary does not end it', async () => {
    const shop = await startShop(server, images, { project: 'refused', setup: 'nginx' })
    const load = timedLoad(shop.port, 1)
    const step = shop.deploy('v2', { request: BAKED })
    try {
      await step.saw(STATES['at-50-percent'].sees)
      await server.sshd.stop()
      await wait(30_000)
      await server.sshd.start()
      expect((await step.ended)?.ending).toMatchObject({ verdict: 'succeeded' })
      await load.stop()
      expect(load.lost()).toEqual([])
      expect(await summarize(shop)).toEqual(alone('v2'))
    } finally {
      await step.kill()
      await load.stop()
      await shop.down()
    }
  })
})
