import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { heldShare } from './bed/held-share.js'
import { pushImages, type Images } from './bed/images.js'
import { HEALTH } from './bed/no-gates.js'
import { startShop, type Shop } from './bed/shop.js'
import { alone, STATES, summarize } from './bed/states.js'
import { timedLoad } from './bed/timed-load.js'

const run = promisify(execFile)
/** Longer than any lease. */
const LEASE_IS_OVER_SECONDS = 400
let ahead = 0
let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'troubles-')), '10.234')
  images = await pushImages(server)
})
afterAll(async () => {
  await server.stop()
})

describe('two concurrent runs', () => {
  it('lead to one deployment; the other one names the run that holds the lock', async () => {
    const shop = await startShop(server, images, { project: 'race', setup: 'haproxy' })
    const load = timedLoad(shop.port, 1)
    const runs = (['v2', 'v3'] as const).map((version, index) => ({
      version,
      step: shop.deploy(version, {
        run: `https://github.com/shop/shop/actions/runs/${index}`,
        request: { steps: [100] }
      })
    }))
    const ends = await Promise.all(runs.map(({ step }) => step.ended))
    await load.stop()
    const winner = ends.findIndex(end => end?.ending?.verdict === 'succeeded')
    const loser = ends[1 - winner]
    expect(ends.filter(end => end?.ending?.verdict === 'succeeded')).toHaveLength(1)
    expect(loser?.ending).toMatchObject({ verdict: 'failed' })
    expect(loser?.ending?.reason).toContain(`https://github.com/shop/shop/actions/runs/${winner}`)
    expect(await heldShare(shop, runs[winner]?.version ?? '', 100)).toBe(100)
    expect(load.lost()).toEqual([])
    await shop.down()
  })
})

describe('a server with another host key', () => {
  it('is refused, and nothing is changed', async () => {
    const shop = await startShop(server, images, { project: 'key', setup: 'nginx' })
    const other = join(server.folder, 'other-key')
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', other])
    const { stdout } = await run('ssh-keygen', ['-y', '-f', other])
    const knownHosts = `[127.0.0.1]:${server.sshd.address.port} ${stdout.trim()}`
    const end = await shop.deploy('v2', { address: { knownHosts } }).ended
    expect(end?.refused).toMatchObject({ code: 'rejected' })
    expect(end?.refused?.message).toContain('is not the one in input "known-hosts"')
    expect(await summarize(shop)).toEqual(alone('v1'))
    await shop.down()
  })
})

/** Of the service, also while some are being removed. */
async function countContainers({ project }: Shop): Promise<number> {
  const filters = ['service=api', `project=${project}`].map(each => `label=com.docker.compose.${each}`)
  const ids = await server.docker('ps', '--all', '--quiet', ...filters.flatMap(filter => ['--filter', filter]))
  return ids.split('\n').filter(id => id !== '').length
}

/** A project on a disk of its own, which can be filled. */
async function onSmallDisk<Result>(
  name: string,
  setup: 'haproxy' | 'nginx',
  task: (shop: Shop, disk: { fill(): Promise<void>; free(): Promise<void> }) => Promise<Result>
): Promise<Result> {
  const directory = join(server.folder, name)
  const filler = join(directory, 'filler')
  await mkdir(directory)
  await run('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', directory])
  try {
    const shop = await startShop(server, images, { project: name, setup, directory })
    try {
      return await task(shop, {
        fill: () => writeFile(filler, Buffer.alloc(1_000_000)).catch(() => undefined),
        free: () => rm(filler)
      })
    } finally {
      await shop.down()
    }
  } finally {
    await run('umount', ['--lazy', directory])
  }
}

describe('a server whose disk is full', () => {
  it('refuses a deployment by name, and takes it once there is space', () =>
    onSmallDisk('full', 'haproxy', async (shop, disk) => {
      await disk.fill()
      const end = await shop.deploy('v2').ended
      expect(end?.ending?.reason ?? end?.refused?.message).toMatch(/disk .*is full/)
      expect(await summarize(shop)).toEqual(alone('v1'))
      await disk.free()
      expect(await shop.deploy('v2', { request: { steps: [100] } }).ended).toMatchObject({
        ending: { verdict: 'succeeded' }
      })
    }))

  it.each(['haproxy', 'nginx'] as const)(
    'in the middle of a canary behind %s delays it, and no request is lost',
    setup =>
      onSmallDisk(`filled-${setup}`, setup, async (shop, disk) => {
        const load = timedLoad(shop.port, 1)
        const step = shop.deploy('v2', {
          request: { steps: [50, 100], gates: HEALTH, bakeSeconds: 20, bakeMaxSeconds: 120 }
        })
        try {
          await step.saw(STATES['at-50-percent'].sees)
          await disk.fill()
          // Its lease is due for renewal meanwhile, and its next step.
          await wait(45_000)
          await disk.free()
          expect((await step.ended)?.ending).toMatchObject({ verdict: 'succeeded' })
          await load.stop()
          expect(load.lost()).toEqual([])
          expect(await summarize(shop)).toEqual(alone('v2'))
        } finally {
          await step.kill()
          await load.stop()
        }
      })
  )

  it.each(['haproxy', 'nginx'] as const)(
    'and whose runner is lost is back on stable behind %s by its own timer, and no request is lost',
    setup =>
      onSmallDisk(`lost-${setup}`, setup, async (shop, disk) => {
        const load = timedLoad(shop.port, 1)
        const step = shop.deploy('v2', {
          request: { steps: [50, 100], gates: HEALTH, bakeSeconds: 600, bakeMaxSeconds: 600 }
        })
        try {
          await step.saw(STATES['at-50-percent'].sees)
          await step.kill()
          await disk.fill()
          await server.setClockAhead((ahead += LEASE_IS_OVER_SECONDS))
          while ((await countContainers(shop)) > 2) await wait(1000)
          expect(await heldShare(shop, 'v1', 100)).toBe(100)
          expect(await summarize(shop)).toEqual(alone('v1'))
          await load.stop()
          expect(load.lost()).toEqual([])
        } finally {
          await step.kill()
          await load.stop()
        }
      })
  )
})
