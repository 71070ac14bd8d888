import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startComposeServer, type ComposeServer } from '../test/compose/bed/compose-server.js'
import { pushImages, type Images } from '../test/compose/bed/images.js'
import type { SetupName } from '../test/compose/bed/proxy-files.js'
import { startShop, untilAnswers, type Shop } from '../test/compose/bed/shop.js'
import { timedLoad } from '../test/compose/bed/timed-load.js'

/**
 * Seconds and lost requests of three ways to replace two containers behind a proxy: `docker compose up`, the algorithm of docker-rollout, and deploy-compose. Real containers,
 * three clients with a request each 25 ms. Usage: `npm run bench:compose`.
 */
type Way = (shop: Shop, server: ComposeServer, images: Images) => Promise<void>

async function setImage(shop: Shop, image: string): Promise<void> {
  const path = join(shop.directory, '.env')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^API_IMAGE=.*$/m, `API_IMAGE=${image}`))
}

const idsOf = async (shop: Shop, server: ComposeServer) =>
  (await server.compose(shop.directory, 'ps', '--quiet', 'api')).split('\n').filter(id => id !== '')

const plainUp: Way = async (shop, server, images) => {
  await setImage(shop, images.app.v2)
  await server.compose(shop.directory, 'up', '--detach', '--quiet-pull')
  await untilAnswers(shop.port, /^v2 /)
}

/** https://github.com/wowu/docker-rollout: twice the containers, until the new ones are healthy; then the old ones are stopped and removed. */
const dockerRollout: Way = async (shop, server, images) => {
  await setImage(shop, images.app.v2)
  const old = await idsOf(shop, server)
  const scale = `api=${2 * old.length}`
  await server.compose(shop.directory, 'up', '--detach', '--quiet-pull', '--scale', scale, '--no-recreate', 'api')
  const added = (await idsOf(shop, server)).filter(id => !old.includes(id))
  const health = () => server.docker('inspect', '--format', '{{.State.Health.Status}}', ...added)
  while (!/^(?:healthy\s*)+$/.test(await health())) await wait(1000)
  await server.docker('stop', ...old)
  await server.docker('rm', ...old)
}

const deployKit: Way = async shop => {
  const end = await shop.deploy('v2', { request: { steps: [100] } }).ended
  if (end?.ending?.verdict !== 'succeeded') throw new Error(JSON.stringify(end))
}

const WAYS: readonly { readonly name: string; readonly setup: SetupName; readonly way: Way }[] = [
  { name: 'docker compose up, behind a proxy with DNS', setup: 'none', way: plainUp },
  { name: 'docker-rollout, behind a proxy with DNS', setup: 'none', way: dockerRollout },
  { name: 'deploy-compose, behind a proxy with DNS', setup: 'none', way: deployKit },
  { name: 'deploy-compose, HAProxy', setup: 'haproxy', way: deployKit },
  { name: 'deploy-compose, nginx', setup: 'nginx', way: deployKit }
]

const server = await startComposeServer(await mkdtemp(join(tmpdir(), 'compose-ways-')), '10.235')
try {
  const images = await pushImages(server)
  for (const [index, { name, setup, way }] of WAYS.entries()) {
    const shop = await startShop(server, images, { project: `way${index}`, setup })
    const load = timedLoad(shop.port)
    const startedAt = Date.now()
    await way(shop, server, images)
    const seconds = (Date.now() - startedAt) / 1000
    // What is still in flight to a container that was stopped shows here.
    await wait(3000)
    await load.stop()
    await shop.down()
    console.log(`${name}: ${seconds.toFixed(1)} s, ${load.lost().length} of ${load.answers.length} requests lost`)
  }
} finally {
  await server.stop()
}
