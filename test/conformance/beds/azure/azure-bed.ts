import type { AzureCloudOptions } from '../../../../local/services/azure/azure-cloud.js'
import { sharesOf } from '../../../../local/services/azure/container-apps/check-traffic.js'
import type { StoredApp, StoredRevision } from '../../../../local/services/azure/container-apps/app-state.js'
import { isEnded, parseNote } from '../../../../src/targets/stepped/domain/rollout-note.js'
import { readLockTags } from '../../../../src/targets/azure/domain/lock/lock-tags.js'
import { AZURE_CAPABILITIES, leaseSecondsOf } from '../../../../src/targets/azure/use-cases/azure-target.js'
import { memoryAzure, type MemoryAzure } from '../../../fakes/azure/memory-azure.js'
import type { ReplicaBehavior } from '../../../fakes/azure/memory-replicas.js'
import { sampleApp, templateOf } from '../../../fakes/azure/sample-app.js'
import { behaviorNamed } from '../../../fakes/split/revision-behavior.js'
import type { ConformanceBed, Run, RunSpec, Stage, Version, World } from '../../bed.js'
import { READY_WITHIN_SECONDS, startRun, type RunPlace } from './azure-run.js'
import { imageOf, versionIn } from './azure-versions.js'

const NO_ALARMS = 'alerts of Azure Monitor are not read'
const LEASE_MILLISECONDS = leaseSecondsOf({ readyWithinSeconds: READY_WITHIN_SECONDS }) * 1000

/** The resource manager of Azure and a container app in memory: the whole step over the adapter of the API. */
export const azureBed: ConformanceBed = {
  name: 'Azure Container Apps, in memory',
  capabilities: AZURE_CAPABILITIES,
  lacks: {
    latency: 'Azure Monitor has only averages of response times',
    alarms: NO_ALARMS,
    'lost-runner': 'the share of traffic does not change until the next run',
    'first-deployment': 'the container app must have a revision with traffic',
    lock: 'Azure has no condition for a change; of two changes, the last to arrive wins'
  },
  lostRunnerMilliseconds: LEASE_MILLISECONDS + 60_000,
  resumableAfterMilliseconds: LEASE_MILLISECONDS,
  namesRun: /https:\/\/github\.com\/shop\/app\/actions\/runs\/[12]/,
  open: () => Promise.resolve(openAzureStage())
}

/** What a stage on Azure is, for runs and for those who look at it. */
export interface AzureStage extends Stage {
  readonly azure: MemoryAzure
  readonly clock: MemoryAzure['clock']
  readonly app: StoredApp
  /** A run with other inputs than the cases have. */
  startWith(options: Pick<RunPlace, 'change' | 'state' | 'ended'>, version: Version, spec?: RunSpec): Run
}

export function openAzureStage(options: Pick<AzureCloudOptions, 'jobOutcomeOf'> = {}): AzureStage {
  const turned = new Map<Version, string>()
  const behaviorAt = ({ template }: StoredRevision, age: number): ReplicaBehavior => {
    const version = versionIn(template)
    const behavior = behaviorNamed(turned.get(version) ?? version)
    return { state: stateOf(behavior.stateAt(age).state, age), errorPercent: behavior.errorRate * 100 }
  }
  const azure = memoryAzure({ ...options, behaviorAt })
  const { clock, cloud, replicas } = azure
  const app = cloud.apps.add(sampleApp({ template: templateAs('stable', 'v1') }))
  let runs = 0
  let isReadable = true
  const place = (): RunPlace => ({ azure, isReadable: () => isReadable, number: (runs += 1) })
  const settle = () => replicas.serveUntil(clock.now())
  return {
    ...{ azure, clock, app },
    start: (version, spec = {}) => startRun(place(), version, spec),
    startWith: (options, version, spec = {}) => startRun({ ...place(), ...options }, version, spec),
    world: () => Promise.resolve(worldOf(app)),
    requests() {
      settle()
      const { requests: total, lost } = replicas.total
      return { total, lost }
    },
    setRequestsPerMinute(count) {
      settle()
      replicas.requestsPerMinute = count
    },
    turnBad(version, how) {
      settle()
      turned.set(version, how)
    },
    setAlarm: () => {
      throw new Error(NO_ALARMS)
    },
    breakEvidence: () => (isReadable = false),
    async tamper(version, percent) {
      await untilIdle(azure, app)
      const canary = app.revisions.findLast(({ template, isActive }) => isActive && versionIn(template) === version)
      const other = app.revisions.find(revision => revision.isActive && revision !== canary)
      const weights = [canary, other].map((revision, index) => ({
        ...{ revisionName: revision?.name ?? '', weight: index === 0 ? percent : 100 - percent }
      }))
      setTraffic(azure, app, weights)
    },
    async replace(version) {
      await untilIdle(azure, app)
      const at = clock.now()
      const revision: StoredRevision = {
        ...{ name: `web--other-${app.revisions.length}`, template: templateAs(version, 'other') },
        ...{ createdAt: at - 3_600_000, provisioning: 'Provisioned', provisioningError: undefined },
        ...{ isActive: true, lastActiveAt: at, idleSince: at }
      }
      app.revisions.push(revision)
      app.template = revision.template
      replicas.start(app, revision)
      setTraffic(azure, app, [{ revisionName: revision.name, weight: 100 }])
    },
    close: () => Promise.resolve()
  }
}

/** Once it was ready, what is not ready is unhealthy. */
function stateOf(state: 'absent' | 'starting' | 'ready' | 'failed', age: number): ReplicaBehavior['state'] {
  if (state === 'ready') return 'healthy'
  if (state === 'failed') return 'exited'
  return age > 60_000 && state === 'starting' ? 'unhealthy' : 'starting'
}

function templateAs(version: Version, suffix: string): StoredApp['template'] {
  const template = templateOf(suffix)
  const containers = (template.containers as readonly object[]).map(each => ({ ...each, image: imageOf(version) }))
  return { ...template, containers }
}

/** Azure refuses changes of others too while one is in progress. */
async function untilIdle({ clock }: MemoryAzure, app: StoredApp): Promise<void> {
  await clock.until(() => app.provisioning !== 'InProgress', 600_000)
}

function setTraffic(
  { cloud }: MemoryAzure,
  app: StoredApp,
  traffic: readonly { readonly revisionName: string; readonly weight: number }[]
): void {
  const { ingress } = app.configuration
  app.configuration = { ...app.configuration, ingress: { ...(ingress as object), traffic } }
  app.applied = app.configuration
  cloud.apps.life.route(app)
}

function worldOf(app: StoredApp): World {
  const lock = readLockTags(app.tags as Readonly<Record<string, string>>)
  const note = lock && parseNote(lock.note)
  const traffic: Partial<Record<Version, number>> = {}
  for (const { revision, weight } of sharesOf(app)) {
    const version = versionIn(revision.template)
    traffic[version] = (traffic[version] ?? 0) + weight
  }
  return {
    traffic,
    placed: [...new Set(app.revisions.filter(({ isActive }) => isActive).map(({ template }) => versionIn(template)))],
    isSettled: lock === undefined || (note !== undefined && isEnded(note))
  }
}
