import { capabilitiesOf, LEASE_SECONDS } from '../../../../src/targets/compose/use-cases/compose-target.js'
import { isEnded, parseNote } from '../../../../src/targets/stepped/domain/rollout-note.js'
import { containerBehavior } from '../../../fakes/compose/container-behavior.js'
import { fakeProxy } from '../../../fakes/compose/fake-proxy.js'
import { FakeServer } from '../../../fakes/compose/fake-server.js'
import { fakeTraffic, type FakeTraffic } from '../../../fakes/compose/fake-traffic.js'
import { sampleProject, sampleService } from '../../../fakes/compose/sample-project.js'
import { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { ConformanceBed, Run, RunSpec, Stage, Version } from '../../bed.js'
import { imageOf, install, replaceBy, servers, VERSIONS } from './compose-versions.js'
import { versionOf } from '../image-version.js'
import { startRun, type RunPlace } from './compose-run.js'

/** What a stage on a fake server is, for runs and for those who look at it. */
export interface ComposeStage extends Stage {
  readonly clock: SteppedClock
  readonly server: FakeServer
  readonly traffic: FakeTraffic
  readonly connect: RunPlace['connect']
  /** A run with other inputs than the cases have. */
  startWith(options: Pick<RunPlace, 'change' | 'state' | 'ended'>, version: Version, spec?: RunSpec): Run
}

const NO_ALARMS = 'the server has no alarms'

/** Docker Compose on a server in memory: the whole step over the ports of the server. */
export const composeBed: ConformanceBed = {
  name: 'Docker Compose, in memory',
  capabilities: capabilitiesOf('haproxy', { requests: 'access-log', latency: true }),
  lacks: { alarms: NO_ALARMS },
  // The timer drains for 10 s, and stops the containers of each service.
  lostRunnerMilliseconds: (LEASE_SECONDS + 60) * 1000,
  resumableAfterMilliseconds: LEASE_SECONDS * 1000,
  namesRun: /https:\/\/github\.com\/shop\/app\/actions\/runs\/[12]/,
  open: ({ stable = true } = {}) => Promise.resolve(openComposeStage(stable))
}

/** A server with two containers of `api` behind a proxy, a `worker` without traffic, and a `db` that is not deployed. */
export function openComposeStage(hasStable: boolean): ComposeStage {
  const clock = new SteppedClock()
  const turned = new Map<Version, string>()
  const project = sampleProject([
    sampleService({ name: 'api', dependsOn: ['db'] }),
    sampleService({ name: 'worker', hasHealthCheck: true, containerPorts: [], dependsOn: ['api'] }),
    sampleService({ name: 'db', imageTemplate: 'postgres:17' })
  ])
  const server = new FakeServer(clock, project, image => {
    const version = versionOf(image)
    return containerBehavior(turned.get(version) ?? version)
  })
  const traffic = fakeTraffic(server, 'api', () => server.files.has('/srv/shop/.env'))
  server.beforeChange = () => traffic.serveUntil(clock.now())
  for (const version of VERSIONS)
    for (const service of ['api', 'worker'] as const) {
      const image = imageOf(service, version)
      server.images.add(image)
      server.registry.set(image.split('@')[0] ?? '', image)
    }
  if (hasStable) install(server, 'stable')
  let runs = 0
  let isReadable = true
  const connect = (requireFence: () => void) =>
    fakeProxy(server, { traffic, isReadable: () => isReadable }, requireFence)
  return {
    ...{ clock, server, traffic, connect },
    startWith: (options, version, spec = {}) =>
      startRun({ ...options, clock, server, connect, number: (runs += 1) }, version, spec),
    start: (version, spec = {}) => startRun({ clock, server, connect, number: (runs += 1) }, version, spec),
    world: () => Promise.resolve(worldOf(server)),
    requests() {
      traffic.serveUntil(clock.now())
      const { requests: total, lost } = traffic.total
      return { total, lost }
    },
    setRequestsPerMinute(requests) {
      traffic.serveUntil(clock.now())
      traffic.requestsPerMinute = requests
    },
    turnBad(version, how) {
      traffic.serveUntil(clock.now())
      turned.set(version, how)
    },
    setAlarm: () => {
      throw new Error(NO_ALARMS)
    },
    breakEvidence: () => (isReadable = false),
    tamper(version, percent) {
      server.change(
        () =>
          (server.running = servers(server).map(each => {
            const isIt = versionOf(server.containers.get(each.containerId)?.image ?? '') === version
            return { ...each, weight: isIt ? percent : 100 - percent }
          }))
      )
    },
    replace: version => replaceBy(server, version),
    close: () => Promise.resolve()
  }
}

/** `isSettled` also: the proxy's file, the image variables and the restart policies are those of the only version. */
export function worldOf(server: FakeServer): Awaited<ReturnType<Stage['world']>> {
  const weights = new Map<Version, number>()
  const imageById = (id: string) => server.containers.get(id)?.image ?? ''
  const all = server.running.reduce((sum, { weight }) => sum + weight, 0)
  for (const { containerId, weight } of server.running) {
    const version = versionOf(imageById(containerId))
    weights.set(version, (weights.get(version) ?? 0) + weight)
  }
  const deployed = server.listServices().filter(({ service }) => service !== 'db')
  const placed = [...new Set(deployed.map(({ image }) => versionOf(image)))]
  const traffic = [...weights].filter(([, weight]) => weight > 0)
  return {
    traffic: Object.fromEntries(traffic.map(([version, weight]) => [version, Math.round((weight * 1000) / all) / 10])),
    placed,
    isSettled: isFree(server) && placed.length <= 1 && isWhole(server, placed[0])
  }
}

/** What a restart would come back to is what serves. */
function isWhole(server: FakeServer, version: Version | undefined): boolean {
  if (version === undefined) return true
  const env = server.files.get('/srv/shop/.env')
  const containers = server.listServices().filter(({ service }) => service !== 'db')
  return (
    server.baseline.every(
      ({ containerId }) => versionOf(server.containers.get(containerId)?.image ?? '') === version
    ) &&
    server.baseline.length > 0 &&
    env === `API_IMAGE=${imageOf('api', version)}\nWORKER_IMAGE=${imageOf('worker', version)}\n` &&
    containers.every(({ state, restartPolicy }) => state === 'running' && restartPolicy === 'unless-stopped') &&
    server.listAll().every(({ isOneOff }) => !isOneOff)
  )
}

/** What the last run could not drop says that it is over. */
function isFree({ lock: { lock } }: FakeServer): boolean {
  const note = lock && parseNote(lock.note)
  return lock === undefined || (note !== undefined && isEnded(note))
}
