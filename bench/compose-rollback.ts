import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startComposeServer } from '../test/compose/bed/compose-server.js'
import { endOnSignal } from '../test/compose/bed/end-on-signal.js'
import { pushImages } from '../test/compose/bed/images.js'
import { HEALTH } from '../test/compose/bed/no-gates.js'
import { startShop, type Shop, type Step } from '../test/compose/bed/shop.js'
import { timedLoad, type TimedLoad } from '../test/compose/bed/timed-load.js'

/**
 * How long a rollback of deploy-compose takes until the stable release has all traffic: real containers, two of each release, under load. Seconds are those of this machine; calls over SSH
 * and waits are not. Usage: `npm run bench:compose-rollback [-- proxy …]`.
 */
const PROXIES = ['haproxy', 'nginx', 'caddy', 'traefik'] as const

/** A canary at 50% whose job is canceled: its containers are there. */
async function cancelCanary(shop: Shop): Promise<Rollback> {
  const request = { steps: [50, 100], gates: HEALTH, bakeSeconds: 600, bakeMaxSeconds: 900 }
  const step = shop.deploy('v2', { request: { ...request, timeoutMilliseconds: 3_600_000 } })
  await step.saw(/paused: 50%/)
  const requestedAt = Date.now()
  step.interrupt()
  return { requestedAt, step }
}

/** A deployment that has ended: the containers of the release before are started again. */
async function rollBackSuccess(shop: Shop): Promise<Rollback> {
  const { ending } = (await shop.deploy('v2', { request: { steps: [100] } }).ended) ?? {}
  if (ending?.verdict !== 'succeeded') throw new Error(JSON.stringify(ending))
  const requestedAt = Date.now()
  return {
    requestedAt,
    step: shop.deploy('v1', { request: { steps: [100], purpose: 'rollback', version: 'previous' } })
  }
}

interface Rollback {
  readonly requestedAt: number
  readonly step: Step
}

async function measure({ requestedAt, step }: Rollback, load: TimedLoad) {
  const { ending, calls = [], sleeps = [] } = (await step.ended) ?? {}
  if (ending === undefined) throw new Error('The step was ended from outside.')
  const endedAt = Date.now()
  const restoredAt = Math.max(...load.answers.filter(({ answer }) => answer.startsWith('v2 ')).map(({ at }) => at))
  const until = (end: number) => [
    ((end - requestedAt) / 1000).toFixed(1),
    calls.filter(at => at >= requestedAt && at <= end).length,
    (
      sleeps.filter(({ at }) => at >= requestedAt && at <= end).reduce((sum, each) => sum + each.milliseconds, 0) / 1000
    ).toFixed(1)
  ]
  return [ending.verdict, ...until(restoredAt), ...until(endedAt), load.lost().length]
}

const starting = startComposeServer(await mkdtemp(join(tmpdir(), 'compose-rollback-')), '10.237')
endOnSignal(async () => (await starting).stop())
const server = await starting
try {
  const chosen = PROXIES.filter(proxy => process.argv.length === 2 || process.argv.includes(proxy))
  const images = await pushImages(server, chosen)
  console.log(
    '| Rollback | Proxy | Verdict | Stable has all traffic after | Calls | Waits | Ended after | Calls | Waits | Lost |'
  )
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const setup of chosen)
    for (const [name, way] of Object.entries({ 'canceled canary': cancelCanary, 'after success': rollBackSuccess })) {
      const shop = await startShop(server, images, { project: `${setup}-${name.replace(' ', '-')}`, setup })
      const load = timedLoad(shop.port, 2)
      try {
        console.log(`| ${[name, setup, ...(await measure(await way(shop), load))].join(' | ')} |`)
      } finally {
        await load.stop()
        await shop.down()
      }
    }
} finally {
  await server.stop()
}
