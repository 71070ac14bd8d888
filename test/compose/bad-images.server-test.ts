import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer, type ComposeServer } from './bed/compose-server.js'
import { pushImages, type Images, type Version } from './bed/images.js'
import { ERRORS } from './bed/no-gates.js'
import type { SetupName } from './bed/proxy-files.js'
import { startShop, type DeployOptions } from './bed/shop.js'
import { timedLoad } from './bed/timed-load.js'

let server: ComposeServer
let images: Images

beforeAll(async () => {
  server = await startComposeServer(await mkdtemp(join(tmpdir(), 'bad-images-')), '10.233')
  images = await pushImages(server)
})
afterAll(async () => {
  await server.stop()
})

async function deployBad(version: Version, setup: SetupName, request: DeployOptions['request'] = {}) {
  const shop = await startShop(server, images, { project: `${version}-${setup}`, setup })
  const load = timedLoad(shop.port, 2)
  const step = shop.deploy(version, { request })
  try {
    const end = await step.ended
    await load.stop()
    const containers = await shop.containers()
    const env = await shop.read('.env')
    return { end, load, containers, env, text: step.lines.map(line => line.text).join('\n') }
  } finally {
    await step.kill()
    await load.stop()
    await shop.down()
  }
}

function expectBack({ containers, env }: Awaited<ReturnType<typeof deployBad>>) {
  expect(containers.map(({ version, state, restart }) => [version, state, restart])).toEqual([
    ['v1', 'running', 'unless-stopped'],
    ['v1', 'running', 'unless-stopped']
  ])
  expect(env).toContain(`API_IMAGE=${images.app.v1}\n`)
}

describe('an image that is not good', () => {
  it('is rolled back with its last log lines where its containers are unhealthy', async () => {
    const seen = await deployBad('unhealthy', 'haproxy')
    expect(seen.end?.ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'never-healthy' })
    expect(seen.end?.ending?.reason).toContain('is unhealthy: warning: the cache is not reachable')
    expect(seen.end?.services?.[0]?.excerpts[0]?.lines).toContain('warning: the cache is not reachable')
    expect(seen.load.lost()).toEqual([])
    expect(seen.load.answers.every(({ answer }) => answer.startsWith('v1 '))).toBe(true)
    expectBack(seen)
  })

  it('is rolled back with its exit code and last log lines where its containers crash', async () => {
    const seen = await deployBad('crashing', 'nginx')
    expect(seen.end?.ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'task-failures' })
    expect(seen.end?.ending?.reason).toMatch(/exited with code 3: fatal: no database at db\.internal/)
    expect(seen.end?.services?.[0]?.failures[0]).toMatchObject({ reason: 'Container exited' })
    expect(seen.load.lost()).toEqual([])
    expect(seen.load.answers.every(({ answer }) => answer.startsWith('v1 '))).toBe(true)
    expectBack(seen)
  })

  // Docker restarts it until its policy is `no`: its last lines are there all the same, and it does not go on restarting.
  it('is rolled back with its exit code and last log lines where its containers crash before they serve', async () => {
    const seen = await deployBad('crashing-at-once', 'haproxy')
    expect(seen.end?.ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'task-failures' })
    expect(seen.end?.ending?.reason).toMatch(/exited with code 3: fatal: no database at db\.internal/)
    expect(seen.end?.services?.[0]?.failures[0]).toMatchObject({ reason: 'Container exited' })
    expect(seen.end?.services?.[0]?.excerpts[0]?.lines).toContain('fatal: no database at db.internal')
    expect(seen.end?.services?.[0]?.instances).toEqual({ desired: 2, running: 2 })
    expect(seen.load.lost()).toEqual([])
    expectBack(seen)
  })

  it.each(['haproxy', 'nginx'] as const)(
    'is rolled back behind %s for its errors, and only these are lost',
    async setup => {
      // Errors of one minute alone fail no gate: a bake of a minute may end before the second one.
      const request = {
        gates: ERRORS,
        bakeSeconds: 600,
        bakeMaxSeconds: 900,
        steps: [50, 100],
        timeoutMilliseconds: 3_600_000
      }
      const seen = await deployBad('failing', setup, request)
      expect(seen.end?.ending).toMatchObject({ verdict: 'rolled-back', reasonCode: 'gate' })
      expect(seen.end?.ending?.reason).toMatch(
        /^Rolled back at 50%: the canary failed [\d.]+% of requests .*, above the limit of 2%/
      )
      expect(new Set(seen.load.lost().map(({ answer }) => answer))).toEqual(new Set(['500']))
      expectBack(seen)
    }
  )

  it('is waited for where it is only slow to start', async () => {
    const seen = await deployBad('slow', 'haproxy', { steps: [100] })
    expect(seen.end?.ending).toMatchObject({ verdict: 'succeeded' })
    expect(seen.load.lost()).toEqual([])
    expect(seen.containers.map(({ version }) => version)).toEqual(['slow', 'slow'])
  })
})
