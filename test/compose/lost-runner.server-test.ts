import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { heldShare } from './bed/held-share.js'
import { pushImages, type Images } from './bed/images.js'
import { HEALTH, NO_GATES } from './bed/no-gates.js'
import { startShop, type Shop } from './bed/shop.js'
import { alone, stableVersion, summarize } from './bed/states.js'
import { timedLoad, type TimedLoad } from './bed/timed-load.js'

/** Longer than any lease. */
const LEASE_IS_OVER_SECONDS = 400

/** In each state the runner is killed. A rollout that is placed or baked waits; one that is promoted is caught on its way. */
const STATES = {
  placed: { setup: 'haproxy', sees: /progressing, forward: 0%/ },
  'at-10-percent': { setup: 'haproxy', sees: /paused: 10%/ },
  'at-50-percent': { setup: 'nginx', sees: /paused: 50%/ },
  'at-100-percent': { setup: 'nginx', sees: /paused: 100%/ },
  'at-50-percent of Caddy': { setup: 'caddy', sees: /paused: 50%/ },
  'at-50-percent of Traefik': { setup: 'traefik', sees: /paused: 50%/ },
  promoting: { setup: 'haproxy', sees: /promoting, promote: 100%/ }
} as const

type State = keyof typeof STATES

interface Lost {
  readonly shop: Shop
  readonly load: TimedLoad
}

let server: ComposeServer
let images: Images
const lost = new Map<State, Lost>()

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'lost-runner-')), '10.232')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
  const entries = Object.entries(STATES) as [State, (typeof STATES)[State]][]
  const plays = entries.map(async ([state, { setup, sees }]) => {
    const shop = await startShop(server, images, { project: state.toLowerCase().replaceAll(' ', '-'), setup })
    const load = timedLoad(shop.port, 1)
    const gates = state === 'promoting' ? NO_GATES : HEALTH
    const step = shop.deploy('v2', { request: { gates, bakeSeconds: 3, bakeMaxSeconds: 600 } })
    await step.saw(sees)
    await step.kill()
    lost.set(state, { shop, load })
  })
  await Promise.all(plays)
  await server.setClockAhead(LEASE_IS_OVER_SECONDS)
})
afterAll(async () => {
  await Promise.all([...lost.values()].map(({ load }) => load.stop()))
  await server.stop()
})

function lostAt(state: State): Lost {
  const found = lost.get(state)
  if (found === undefined) throw new Error(`No runner was killed: ${state}`)
  return found
}

async function untilRestored(shop: Shop): Promise<string> {
  for (;;) {
    const log = await shop.read(`.deploy-kit/${shop.project}/lease.log`)
    if (/ Restored .*\.\n$/.test(log) || log.includes('could not be restored')) return log
    await wait(500)
  }
}

describe('a server whose runner was killed', () => {
  it.each(Object.keys(STATES) as State[])('is back on what is stable by its own timer: %s', async state => {
    const { shop, load } = lostAt(state)
    expect(await untilRestored(shop)).toMatch(/The lease expired\. Restoring api\.[0-9a-f.]+\.\n/)
    const version = await stableVersion(shop, images)
    // Only a promotion may be over.
    if (state !== 'promoting') expect(version).toBe('v1')
    expect(await heldShare(shop, version, 100)).toBe(100)
    expect(await summarize(shop)).toEqual(alone(version))
    expect(await shop.read('.env')).toContain(`API_IMAGE=${images.app[version]}\n`)
    await load.stop()
    expect(load.lost()).toEqual([])
  })

  it('takes the next deployment', async () => {
    const { shop } = lostAt('at-10-percent')
    await untilRestored(shop)
    const end = await shop.deploy('v3', { request: { steps: [100] } }).ended
    expect(end).toMatchObject({ ending: { verdict: 'succeeded' } })
    expect(await heldShare(shop, 'v3', 100)).toBe(100)
  })
})
