import { isInProgress, renderPlatform, type RenderPlatform } from '../../../../local/services/render/render-platform.js'
import { renderEndpoints, type RenderEndpoints } from '../../../../local/services/render/render-service.js'
import type { StoredService } from '../../../../local/services/render/render-state.js'
import { RENDER_CAPABILITIES } from '../../../../src/targets/render/use-cases/render-target.js'
import { memoryInstances, type MemoryInstances } from '../../../fakes/render/memory-instances.js'
import { SteppedClock } from '../../../rollout/stepped/stepped-clock.js'
import type { ConformanceBed, Run, RunSpec, Stage, Version } from '../../bed.js'
import { BAKE_SECONDS, startRun, type RunPlace } from './render-run.js'
import { commitOf, instancesAt, versionOf } from './render-versions.js'

const NO_ALARMS = 'Render has no alarms'

/** The API of Render and its platform in memory: the whole step over the adapter of the API. */
export const renderBed: ConformanceBed = {
  name: 'Render',
  capabilities: RENDER_CAPABILITIES,
  lacks: {
    steps: 'Render moves all traffic at once',
    'traffic-metrics': 'Render counts requests of a service, not of a revision',
    pause: 'a deploy on Render cannot be paused',
    keep: 'Render stops the previous instances a minute after the deploy is live',
    'foreign-share': 'Render moves all traffic at once, so no share can be set',
    alarms: NO_ALARMS,
    lock: 'Render has no lock; of two deploys, the last to arrive wins',
    'suspended-runner': 'Render continues automatically, without a lease'
  },
  lostRunnerMilliseconds: 40 * 60_000,
  resumableAfterMilliseconds: BAKE_SECONDS * 1000,
  namesRun: /deploy dep-\d+ of \d{7}/i,
  open: ({ stable = true } = {}) => Promise.resolve(openRenderStage(stable))
}

/** What a stage on Render is, for runs and for those who look at it. */
export interface RenderStage extends Stage {
  readonly clock: SteppedClock
  readonly platform: RenderPlatform
  readonly endpoints: RenderEndpoints
  readonly service: StoredService
  readonly instances: MemoryInstances
  /** A run with other inputs than the cases have. */
  startWith(options: Pick<RunPlace, 'change' | 'state' | 'ended'>, version: Version, spec?: RunSpec): Run
}

export const SERVICE: Omit<StoredService, 'deploys'> = {
  ...{ id: 'srv-api', name: 'api', type: 'web_service', url: 'https://api.example.com', healthCheckPath: '/healthz' },
  ...{ preDeployCommand: 'alembic upgrade head', autoDeploy: 'no', suspended: false }
}

export function openRenderStage(hasStable: boolean, given: Partial<StoredService> = {}): RenderStage {
  const clock = new SteppedClock()
  const instances = memoryInstances(clock, instancesAt)
  const platform = renderPlatform({ clock, instances })
  const service = platform.add({ ...SERVICE, ...given }, hasStable ? { commit: commitOf('stable') } : undefined)
  const endpoints = renderEndpoints(platform, () => clock.now())
  let runs = 0
  const place = () => ({ clock, endpoints, platform, instances, number: (runs += 1) })
  return {
    ...{ clock, platform, endpoints, service, instances },
    start: (version, spec = {}) => startRun(place(), version, spec),
    startWith: (options, version, spec = {}) => startRun({ ...place(), ...options }, version, spec),
    world: () => Promise.resolve(worldOf(service)),
    requests() {
      instances.serveUntil(clock.now())
      const { requests: total, lost } = instances.total
      return { total, lost }
    },
    setRequestsPerMinute(requests) {
      instances.serveUntil(clock.now())
      instances.requestsPerMinute = requests
    },
    turnBad: notPlayed,
    setAlarm: notPlayed,
    breakEvidence: notPlayed,
    tamper: notPlayed,
    replace: version => void platform.deploy(service, { commit: commitOf(version) }, 'manual'),
    close: () => Promise.resolve()
  }
}

function notPlayed(): never {
  throw new Error('This is not played on Render.')
}

/** Instances that Render stops automatically are not counted. */
function worldOf({ deploys }: StoredService): Awaited<ReturnType<Stage['world']>> {
  const live = deploys.find(({ status }) => status === 'live')
  const open = deploys.filter(isInProgress)
  const versions = [...(live === undefined ? [] : [live]), ...open].map(({ revision }) => versionOf(revision))
  return {
    traffic: live === undefined ? {} : { [versionOf(live.revision)]: 100 },
    placed: [...new Set(versions)],
    isSettled: open.length === 0
  }
}
