import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type ProxyImage } from './bed/images.js'
import { heldShare } from './bed/held-share.js'
import { HEALTH } from './bed/no-gates.js'
import { startShop, untilAnswers } from './bed/shop.js'
import { askMany } from './proxies/load.js'

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'restarted-')), '10.238')
  images = await pushImages(server, ['haproxy', 'nginx', 'caddy', 'traefik'])
})
afterAll(async () => {
  await server.stop()
})

const addressOf = async (container: string): Promise<string> =>
  (
    await server.docker('inspect', '--format', '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}', container)
  ).trim()

/** Stops containers, and starts them once another one has taken the first address that is free. */
async function moveContainers(names: readonly string[], taker: string, network: string): Promise<void> {
  const before = await Promise.all(names.map(addressOf))
  await server.docker('stop', ...names)
  await server.docker('run', '--detach', '--name', taker, '--network', network, images.app.v1)
  for (const name of names) await server.docker('start', name)
  expect(await Promise.all(names.map(addressOf))).not.toEqual(before)
}

/** Resolves once as many containers as there are of these versions answer. */
async function untilAllAnswer(port: number, count: number, versions: RegExp): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answers = [...(await askMany(port, 40)).keys()]
    if (answers.length === count && answers.every(answer => versions.test(answer))) return
    await wait(500)
  }
  throw new Error(`Not all containers answer: ${[...(await askMany(port, 40)).keys()].join(', ')}`)
}

describe('a container that restarts with another address during a rollout', () => {
  it.each<ProxyImage>(['haproxy', 'nginx', 'caddy', 'traefik'])('gets its share again: %s', async setup => {
    const shop = await startShop(server, images, { project: `moved-${setup}`, setup })
    const request = { steps: [50, 100], gates: HEALTH, bakeSeconds: 3600, bakeMaxSeconds: 3600 }
    const step = shop.deploy('v2', { request })
    try {
      await step.saw(/paused: 50%/)
      const [name = ''] = (await shop.containers()).filter(({ version }) => version === 'v1').map(each => each.name)
      await moveContainers([name], `taker-${setup}`, `${shop.project}_default`)
      await untilAllAnswer(shop.port, 4, /^v[12] /)
      expect(Math.abs((await heldShare(shop, 'v2', 400)) - 50)).toBeLessThanOrEqual(1)
    } finally {
      await step.kill()
      await server.docker('rm', '--force', `taker-${setup}`)
      await shop.down()
    }
  })
})

describe('a container that restarts with another address after a deployment', () => {
  it.each<ProxyImage>(['haproxy', 'nginx', 'caddy', 'traefik'])('gets its traffic again: %s', async setup => {
    const shop = await startShop(server, images, { project: `restarted-${setup}`, setup })
    try {
      expect(await shop.deploy('v2', { request: { steps: [100] } }).ended).toMatchObject({
        ending: { verdict: 'succeeded' }
      })
      const names = (await shop.containers()).map(({ name }) => name)
      await moveContainers(names, `taker-${setup}`, `${shop.project}_default`)
      await untilAnswers(shop.port, /^v2 /)
      await untilAllAnswer(shop.port, names.length, /^v2 /)
    } finally {
      await server.docker('rm', '--force', `taker-${setup}`)
      await shop.down()
    }
  })
})
