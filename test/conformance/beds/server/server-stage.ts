import { get } from 'node:http'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComposeWorld } from '../../../../src/targets/compose/use-cases/compose-world.js'
import { connectCompose } from '../../../../src/wiring/connect-compose.js'
import type { ComposeServer } from '../../../compose/bed/compose-server.js'
import type { ProxyImage } from '../../../compose/bed/images.js'
import type { Stage, Version } from '../../bed.js'
import { AheadClock } from './ahead-clock.js'
import { pacedLoad, type PacedLoad } from './paced-load.js'
import type { ServerImages } from './server-images.js'
import { startProject } from './server-project.js'
import { startServerRun } from './server-run.js'
import type { ServerRunPlace } from './server-run-place.js'
import { tamperHaproxy, untilTimerEnds, worldOf, type Observer } from './server-world.js'

/** Requests of users in a minute of the stage's clock. */
const USUAL = 300
/** A timer that is due for so long has begun, and is waited for. One that is due just now may meet the next run. */
const BEGUN_MILLISECONDS = 30_000

/** A server that all stages of a bed share, and its time. */
export interface StageServer {
  readonly server: ComposeServer
  readonly images: ServerImages
  readonly clock: AheadClock
  /** The load of the stage that is open. */
  load: PacedLoad | undefined
  /** Projects so far. */
  projects: number
}

/** `pace`: whether its time hops over what nobody has to wait for. */
export function stageServer(server: ComposeServer, images: ServerImages, pace: 'hops' | 'real'): StageServer {
  const clock = new AheadClock(
    seconds => writeFileSync(join(server.folder, 'bin/ahead'), String(seconds)),
    () => pace === 'real' || shared.load?.isBehind() === true
  )
  const shared: StageServer = { server, images, clock, load: undefined, projects: 0 }
  return shared
}

export interface ServerStageOptions {
  readonly proxy: ProxyImage
  readonly hasStable: boolean
  readonly gates: ServerRunPlace['gates']
  readonly interrupted: ServerRunPlace['interrupted']
}

/** A project of its own on the server, with users. */
export async function openServerStage(
  shared: StageServer,
  { proxy, hasStable, gates, interrupted }: ServerStageOptions
): Promise<Stage> {
  const { server, images, clock } = shared
  const project = await startProject({
    ...{ server, images, proxy, version: hasStable ? 'stable' : undefined },
    name: `shop-${(shared.projects += 1)}`
  })
  const { address } = server.sshd
  // What a run writes here is removed with the server.
  const env = { ...process.env, RUNNER_TEMP: server.folder }
  const worlds: ComposeWorld[] = []
  const opened = (world: ComposeWorld) => void worlds.push(world)
  const request = { address, spec: await project.specOf('stable') }
  const world = await connectCompose(env, { request, clock, folderMade: () => undefined })
  opened(world)
  const observer: Observer = { world, project, images }
  const load = (shared.load = pacedLoad(project.port, clock, USUAL))
  let [runs, isReadable] = [0, true]
  return {
    clock: {
      until: (isDone, limit) => clock.until(isDone, limit),
      async pass(milliseconds) {
        await clock.pass(milliseconds)
        await untilTimerEnds(project, clock.now() - BEGUN_MILLISECONDS)
      }
    },
    start: (version, spec = {}) =>
      startServerRun(
        {
          ...{ project, address, env, clock, gates, interrupted, opened },
          ...{ number: (runs += 1), isReadable: () => isReadable }
        },
        version,
        spec
      ),
    world: () => clock.during(() => worldOf(observer)),
    requests: () => load.count(),
    setRequestsPerMinute: requests => (load.requestsPerMinute = requests),
    turnBad: (version, how) => clock.during(() => turnBad(observer, version, how)),
    setAlarm: () => {
      throw new Error('A server has no alarms.')
    },
    breakEvidence: () => (isReadable = false),
    tamper: (version, percent) => clock.during(() => tamperHaproxy(observer, version, percent)),
    replace: version => clock.during(() => project.replaceBy(version)),
    async close() {
      await load.stop()
      await Promise.all(worlds.map(each => each.server.close()))
      await project.down()
    }
  }
}

/** Each container of a version fails or is slow from now on. */
async function turnBad({ world, project, images }: Observer, version: Version, how: 'errors' | 'slow'): Promise<void> {
  const containers = await world.docker.listContainers(project.name)
  const own = containers.filter(({ service, image }) => service === 'api' && images.versionOf(image) === version)
  for (const { addresses } of own) {
    const query = how === 'errors' ? 'errors=20' : 'slow=40'
    const [response] = (await once(
      get({ host: Object.values(addresses)[0], port: 8080, path: `/turn?${query}`, agent: false }),
      'response'
    )) as [NodeJS.ReadableStream]
    await once(response.resume(), 'end')
  }
}
