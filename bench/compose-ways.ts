import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endOnSignal } from '../test/compose/bed/end-on-signal.js'
import { startComposeServer, type ComposeServer } from '../test/compose/bed/compose-server.js'
import { pushImages, type Images } from '../test/compose/bed/images.js'
import type { SetupName } from '../test/compose/bed/proxy-files.js'
import type { DeployOptions } from '../test/compose/bed/shop.js'
import { startShop, untilAnswers, type Shop } from '../test/compose/bed/shop.js'
import { timedLoad } from '../test/compose/bed/timed-load.js'

/**
 * Seconds and lost requests of three ways to replace two containers behind a proxy: `docker compose up`, the algorithm of docker-rollout, and deploy-compose. Real containers,
 * ten clients with a request each 25 ms, each over a connection of its own. Usage: `npm run bench:compose`.
 */
type Way = (shop: Shop, version: 'v1' | 'v2', bed: Bed) => Promise<void>

interface Bed {
  readonly server: ComposeServer
  readonly images: Images
}

const CLIENTS = 10
/** Of each way; deploy-compose continues until it has so many requests. */
const DEPLOYMENTS = 4
const REQUESTS = 17_000

async function setImage(shop: Shop, image: string): Promise<void> {
  const path = join(shop.directory, '.env')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^API_IMAGE=.*$/m, `API_IMAGE=${image}`))
}

const idsOf = async (shop: Shop, server: ComposeServer) =>
  (await server.compose(shop.directory, 'ps', '--quiet', 'api')).split('\n').filter(id => id !== '')

const plainUp: Way = async (shop, version, { server, images }) => {
  await setImage(shop, images.app[version])
  await server.compose(shop.directory, 'up', '--detach', '--quiet-pull')
  await untilAnswers(shop.port, new RegExp(`^${version} `))
}

/** https://github.com/wowu/docker-rollout: twice the containers, until the new ones are healthy; then the old ones are stopped and removed. */
const dockerRollout: Way = async (shop, version, { server, images }) => {
  await setImage(shop, images.app[version])
  const old = await idsOf(shop, server)
  const scale = `api=${2 * old.length}`
  await server.compose(shop.directory, 'up', '--detach', '--quiet-pull', '--scale', scale, '--no-recreate', 'api')
  const added = (await idsOf(shop, server)).filter(id => !old.includes(id))
  const health = () => server.docker('inspect', '--format', '{{.State.Health.Status}}', ...added)
  while (!/^(?:healthy\s*)+$/.test(await health())) await wait(1000)
  await server.docker('stop', ...old)
  await server.docker('rm', ...old)
}

const deployKit =
  (more: DeployOptions['spec']): Way =>
  async (shop, version) => {
    const end = await shop.deploy(version, { spec: { strategy: 'blue-green', ...more }, request: { steps: [100] } })
      .ended
    if (end?.ending?.verdict !== 'succeeded') throw new Error(JSON.stringify(end))
  }

interface Row {
  readonly name: string
  readonly proxy: string
  readonly setup: SetupName
  readonly way: Way
  readonly requests?: number
}

const DNS = 'HAProxy that follows DNS, with retries'
const ROWS: readonly Row[] = [
  { name: '`docker compose up`', proxy: DNS, setup: 'none', way: plainUp },
  { name: 'docker-rollout', proxy: DNS, setup: 'none', way: dockerRollout },
  ...(
    [
      { proxy: DNS, setup: 'none', way: deployKit({ strategy: 'rolling' }) },
      { proxy: 'HAProxy', setup: 'haproxy', way: deployKit({}) },
      { proxy: 'nginx', setup: 'nginx', way: deployKit({}) }
    ] as const
  ).map(row => ({ ...row, name: 'deploy-compose', requests: REQUESTS }))
]

async function measure({ setup, way, requests = 0 }: Row, project: string, bed: Bed) {
  const shop = await startShop(bed.server, bed.images, { project, setup })
  const load = timedLoad(shop.port, CLIENTS)
  const seconds: number[] = []
  try {
    while (seconds.length < DEPLOYMENTS || load.answers.length < requests) {
      const startedAt = Date.now()
      await way(shop, seconds.length % 2 === 0 ? 'v2' : 'v1', bed)
      seconds.push((Date.now() - startedAt) / 1000)
      // What is still in flight to a container that was stopped shows here.
      await wait(3000)
    }
  } finally {
    await load.stop()
    await shop.down()
  }
  return { seconds: seconds.toSorted((one, other) => one - other), load }
}

const starting = startComposeServer(await mkdtemp(join(tmpdir(), 'compose-ways-')), '10.235')
endOnSignal(async () => (await starting).stop())
const server = await starting
try {
  const bed = { server, images: await pushImages(server) }
  console.log('| Way | Proxy | Deployments | Seconds each (median) | Requests | Lost |')
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const [index, row] of ROWS.entries()) {
    const { seconds, load } = await measure(row, `way${index}`, bed)
    const median = seconds[Math.floor(seconds.length / 2)] ?? Number.NaN
    const cells = [row.name, row.proxy, seconds.length, median.toFixed(1), load.answers.length, load.lost().length]
    console.log(`| ${cells.join(' | ')} |`)
    const kinds = new Set(load.lost().map(({ answer }) => answer))
    if (kinds.size > 0) console.error(`${row.name}, ${row.proxy}: lost with ${[...kinds].join(', ')}`)
  }
} finally {
  await server.stop()
}
