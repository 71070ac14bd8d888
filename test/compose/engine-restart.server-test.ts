import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type ProxyImage } from './bed/images.js'
import { untilAnswers } from './bed/shop.js'
import { alone, holdAt, stableVersion, STATE_NAMES, STATES, summarize, type Held, type State } from './bed/states.js'
import { askMany } from './proxies/load.js'

/** Each proxy is restarted in a state in which canary and stable have traffic, and one in all states. */
const PLAYS: readonly (readonly [State, ProxyImage])[] = [
  ...STATE_NAMES.map(state => [state, 'haproxy'] as const),
  ['at-50-percent', 'nginx'],
  ['at-50-percent', 'caddy'],
  ['at-50-percent', 'traefik']
]

let server: ComposeServer
let images: Images
const held = new Map<string, Held>()
const nameOf = (state: State, proxy: ProxyImage) => `${state} ${proxy}`

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'engine-restart-')), '10.236')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
  // Those that stand still come last: they do not renew their lease.
  for (const stays of [true, false])
    await Promise.all(
      PLAYS.filter(([state]) => STATES[state].stays === stays).map(async ([state, proxy]) =>
        held.set(nameOf(state, proxy), await holdAt(state, proxy, { server, images }))
      )
    )
  await server.restartEngine()
})
afterAll(async () => {
  for (const { step } of held.values()) await step.kill()
  await server.stop()
})

describe('a server that restarts', () => {
  it.each(PLAYS)('serves one version alone, and its run ends in it: %s, %s', async (state, proxy) => {
    const found = held.get(nameOf(state, proxy))
    if (found === undefined) throw new Error('It was not held.')
    const { shop, step } = found
    const before = await stableVersion(shop, images)
    // Only a promotion may be over.
    if (state !== 'promoting') expect(before).toBe('v1')
    await untilAnswers(shop.port, /^v\d /)
    const answers = [...(await askMany(shop.port, 100)).keys()]
    expect(answers.filter(answer => !answer.startsWith(`${before} `))).toEqual([])

    step.resume()
    const end = await step.ended
    const verdict = state === 'promoting' || state === 'placed' ? /^(?:succeeded|rolled-back)$/ : /^rolled-back$/
    expect(end?.ending?.verdict).toMatch(verdict)
    const after = end?.ending?.verdict === 'succeeded' ? 'v2' : 'v1'
    expect(await stableVersion(shop, images)).toBe(after)
    expect(await summarize(shop)).toEqual(alone(after))
    expect(await shop.read('.env')).toContain(`API_IMAGE=${images.app[after]}\n`)
    expect([...(await askMany(shop.port, 100)).keys()].every(answer => answer.startsWith(`${after} `))).toBe(true)
  })
})
