import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type ProxyImage } from './bed/images.js'
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

describe('a container that restarts with another address after a deployment', () => {
  it.each<ProxyImage>(['haproxy', 'nginx', 'caddy', 'traefik'])('gets its traffic again: %s', async setup => {
    const shop = await startShop(server, images, { project: `restarted-${setup}`, setup })
    try {
      expect(await shop.deploy('v2', { request: { steps: [100] } }).ended).toMatchObject({
        ending: { verdict: 'succeeded' }
      })
      const names = (await shop.containers()).map(({ name }) => name)
      const before = await Promise.all(names.map(addressOf))
      await server.docker('stop', ...names)
      // Takes the first address that is free.
      const taker = ['--detach', '--name', `taker-${setup}`, '--network', `${shop.project}_default`]
      await server.docker('run', ...taker, images.app.v1)
      for (const name of names) await server.docker('start', name)
      expect(await Promise.all(names.map(addressOf))).not.toEqual(before)
      await untilAnswers(shop.port, /^v2 /)

      for (let tries = 0; tries < 60; tries += 1) {
        const answers = [...(await askMany(shop.port, 20)).keys()]
        if (answers.length === names.length && answers.every(answer => answer.startsWith('v2 '))) return
        await wait(500)
      }
      throw new Error(`Not all containers answer: ${[...(await askMany(shop.port, 20)).keys()].join(', ')}`)
    } finally {
      await server.docker('rm', '--force', `taker-${setup}`)
      await shop.down()
    }
  })
})
