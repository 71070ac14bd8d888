import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type ProxyImage } from './bed/images.js'
import { untilAnswers, type Shop } from './bed/shop.js'
import { alone, holdAt, stableVersion, STATE_NAMES, summarize, type State } from './bed/states.js'
import { timedLoad, type TimedLoad } from './bed/timed-load.js'
import { askMany } from './proxies/load.js'

/** Each proxy is restarted in a state in which canary and stable have traffic, and one in all states. */
const PLAYS: readonly (readonly [State, ProxyImage])[] = [
  ...STATE_NAMES.map(state => [state, 'haproxy'] as const),
  ['at-50-percent', 'nginx'],
  ['at-50-percent', 'caddy'],
  ['at-50-percent', 'traefik']
]

/** How the run can end. Its rollback is that of a canceled job. */
const VERDICTS: Readonly<Record<State, RegExp>> = {
  placed: /^(?:succeeded|rolled-back)$/,
  'at-10-percent': /^rolled-back$/,
  'at-50-percent': /^rolled-back$/,
  'at-100-percent': /^rolled-back$/,
  promoting: /^(?:succeeded|rolled-back)$/,
  'rolling-back': /^cancelled$/
}

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'engine-restart-')), '10.236')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
})
afterAll(async () => {
  await server.stop()
})

/** The engine's own restart is over: containers that it starts again are healthy, and the proxy answers. */
async function untilUp({ project, port }: Shop): Promise<void> {
  const filters = ['label=com.docker.compose.service=api', `label=com.docker.compose.project=${project}`]
  const healthy = ['health=healthy', ...filters].flatMap(filter => ['--filter', filter])
  while ((await server.docker('ps', '--quiet', ...healthy)).split('\n').length <= 2) await wait(500)
  await untilAnswers(port, /^v\d /)
}

describe('a server that restarts', () => {
  it.each(PLAYS)('serves one version alone, and its run ends in it: %s, %s', async (state, proxy) => {
    const { shop, step } = await holdAt(state, proxy, { server, images })
    let load: TimedLoad | undefined
    try {
      await server.restartEngine()
      await untilUp(shop)
      const before = await stableVersion(shop, images)
      // Only a promotion may be over.
      if (state !== 'promoting') expect(before).toBe('v1')
      load = timedLoad(shop.port, 1)
      const answers = [...(await askMany(shop.port, 100)).keys()]
      expect(answers.filter(answer => !answer.startsWith(`${before} `))).toEqual([])

      step.resume()
      const end = await step.ended
      expect(end?.ending?.verdict).toMatch(VERDICTS[state])
      const after = end?.ending?.verdict === 'succeeded' ? 'v2' : 'v1'
      expect(await stableVersion(shop, images)).toBe(after)
      expect(await summarize(shop)).toEqual(alone(after))
      expect(await shop.read('.env')).toContain(`API_IMAGE=${images.app[after]}\n`)
      expect([...(await askMany(shop.port, 100)).keys()].every(answer => answer.startsWith(`${after} `))).toBe(true)
      await load.stop()
      expect(load.lost()).toEqual([])
    } finally {
      await load?.stop()
      await step.kill()
      await shop.down()
    }
  })
})
