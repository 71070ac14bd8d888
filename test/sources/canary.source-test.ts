import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openRolloutStage, type RolloutStage, type Shifted } from '../rollout/rollout-stage.js'
import { startPrometheus } from './bed/prometheus-server.js'

const TIMEOUT = 600_000
/** Percent of the traffic in the first step. */
const WEIGHT = 50
/** Requests per second to each service. */
const LOAD = 20
/** Tags of the images: of stable, and of the canary. */
const SHOPS = { healthy: ['healthy-1', 'healthy-2'], failing: ['failing-1', 'failing-2'] } as const
type ShopName = keyof typeof SHOPS

let stage: RolloutStage
let prometheus: string
let healthy: Shifted
let failing: Shifted
const stops: (() => Promise<unknown>)[] = []

/** Two services in the time of this machine. Each task is HAProxy before the sample service, and Prometheus scrapes all of them. */
beforeAll(async () => {
  const targets = await mkdtemp(join(tmpdir(), 'haproxy-targets-'))
  stops.unshift(() => rm(targets, { recursive: true }))
  const server = await startPrometheus({}, { listed: join(targets, '*.json') })
  prometheus = server.url
  stops.unshift(() => server.stop())
  stage = await openRolloutStage({ rate: 1 })
  stops.unshift(() => stage.stop())
  for (const tag of Object.values(SHOPS).flat())
    stage.cloud.images.add(`shop/api:${tag}`, {
      entryPoint: [process.execPath],
      command: ['test/sources/bed/haproxy-task.mjs'],
      workingDirectory: resolve('.'),
      environment: { VERSION: tag, TARGETS: targets, ERROR_PERCENT: tag === 'failing-2' ? '50' : '0' }
    })
  ;[healthy, failing] = await Promise.all([deploy('healthy'), deploy('failing')])
}, TIMEOUT)

afterAll(async () => {
  for (const stop of stops) await stop()
})

async function deploy(name: ShopName): Promise<Shifted> {
  const [stable, canary] = SHOPS[name]
  const shop = await stage.addShop(name, { image: stable })
  const load = shop.load(LOAD)
  try {
    return await stage.shift('canary-shift', shop, {
      ...{ image: `:${canary}`, steps: `${WEIGHT}, 100`, bake: '40s', 'bake-max': '4m', 'on-inconclusive': 'abort' },
      gates: gates()
    })
  } finally {
    await load.stop()
  }
}

const gates = () => `
sources: { prom: { prometheus: '${prometheus}', window: 10s, delay: 3s } }
errors: { source: prom, preset: { haproxy: { value: '{side.tag}' } } }
min-requests: 50
`

describe('the bundled canary, judged by a real Prometheus that scrapes a real HAProxy', () => {
  it('promotes a healthy revision', () => {
    const { verdict, log, result } = healthy
    expect([verdict, verdict === 'succeeded' ? '' : log]).toEqual(['succeeded', ''])
    const step = result.services[0]?.steps.find(({ canaryPercent }) => canaryPercent === WEIGHT)
    expect(step?.verdict).toBe('passed')
    // Both revisions were counted, by the tags of their images.
    expect(step?.evidence?.map(({ canary, stable }) => [canary, stable])).toContainEqual([
      expect.stringMatching(/^pass: 0 of \d{2,3} requests/),
      expect.stringMatching(/^0 of \d{2,3} requests/)
    ])
  })

  it('rolls back a revision that fails half of its requests, at its first step', () => {
    const { verdict, code, reason } = failing
    expect([verdict, code]).toEqual(['rolled-back', 'gate'])
    expect(reason).toMatch(/^Rolled back at 50%: the canary failed (?:4|5|6)\d(?:\.\d+)?% of requests /)
  })
})
