import { DeployError } from '../../../domain/errors.js'
import type { DeploymentRecord, RolloutRecord } from '../../../domain/rollout/rollout-record.js'
import { openDeploymentLog } from '../../../use-cases/rollout/deployment-log.js'
import { markStart } from '../../../use-cases/rollout/mark-start.js'
import { openHooks, type ConnectHooks } from '../../../use-cases/rollout/open-hooks.js'
import { openJudging, type ConnectSources } from '../../../use-cases/rollout/sources/open-sources.js'
import type { StepDependencies } from '../../../use-cases/rollout/step-dependencies.js'
import { unlessCancelled } from '../../../use-cases/rollout/unless-cancelled.js'
import { untilAnswered } from '../../../use-cases/rollout/until-answered.js'
import { saveEnd, saveLeft } from '../../stepped/use-cases/left-rollout.js'
import { rollOutWhenFree } from '../../stepped/use-cases/roll-out-when-free.js'
import { recordOf, type RecordedPlace } from '../../stepped/use-cases/stepped-record.js'
import { concludeStep, toRolloutRequest } from '../../stepped/use-cases/stepped-rollout-request.js'
import type { SteppedTarget } from '../../stepped/use-cases/stepped-target.js'
import type { AppPlace } from '../domain/app/inspect-app.js'
import { isReplicaReady } from '../domain/app/judge-revision.js'
import type { AzureRequest } from './azure-request.js'
import { azureTarget } from './azure-target.js'
import { chooseRevision } from './choose-revision.js'
import type { ReachedApp } from './reached-app.js'
import { runMigration } from './run-migration.js'
import { appSplit } from './split/app-split.js'
import { readApp } from './split/read-app.js'
import { watchReplicas } from './watch-replicas.js'

/** The world of a step, connected. */
export interface AzureDependencies extends StepDependencies {
  readonly world: ReachedApp
  /** Unique: no two runs control a rollout by the same name. */
  readonly newToken: () => string
  /** Opens the sources that gates declare. */
  readonly connectSources?: ConnectSources | undefined
  /** Opens the hooks of the rollout. */
  readonly connectHooks?: ConnectHooks | undefined
}

/** An Azure that does not answer for so long is not waited for. */
const PREPARE_WITHIN_MILLISECONDS = 120_000

/** What becomes of a rollout that is left. */
export const LEFT_REASON =
  'The job was canceled (`on-cancel: leave`). The traffic stays as it is until the next deployment or rollback.'

/** `main`: prepares, rolls out, and reports how it ended. Saves what `post` needs before the first effect. */
export async function deployAzure(request: AzureRequest, dependencies: AzureDependencies): Promise<DeploymentRecord> {
  const { clock, log, cancelled, state, run, newToken, world } = dependencies
  const { spec } = request
  const startedAt = markStart(clock)
  const sources = await openJudging(request, dependencies.connectSources)
  const hooks = await openHooks(request, dependencies.connectHooks)
  const until = clock.now() + Math.min(request.timeoutMilliseconds, PREPARE_WITHIN_MILLISECONDS)
  const canary = await log.group('Prepare', () =>
    unlessCancelled(
      cancelled,
      untilAnswered(
        async () => chooseRevision(await readApp(world.api), { ...request, images: spec.images }),
        until,
        dependencies
      )
    )
  )
  const eventLog = openDeploymentLog({ subject: spec.app, prefix: '' }, { clock, log })
  const app = { spec, api: world.api, clock }
  const split = appSplit(app)
  const { pauseTimeoutSeconds } = request
  const target = azureTarget(app, { newToken, pauseTimeoutSeconds, place: appPlaceOf(request) }, split)
  const watch = watchReplicas(target, world.api)
  let isMigrated = false
  const saved: SteppedTarget = {
    ...watch.target,
    async start(plan, begun) {
      const { migrationJob: job, migrationTimeoutSeconds: timeoutSeconds } = spec
      const isForward = request.purpose === 'deploy' && request.version === 'given'
      if (job !== undefined && isForward && !isMigrated)
        await runMigration({ job, canary, timeoutSeconds }, { api: world.api, clock, eventLog, cancelled })
      isMigrated = true
      return watch.target.start(plan, ref => {
        saveLeft(state, { ref, onCancel: request.onCancel, startedAt: startedAt() })
        begun(ref)
      })
    }
  }
  const rolled = await rollOutWhenFree(
    {
      ...{ request, spec: toRolloutRequest(request, canary, run.url), target: saved, lock: split, eventLog },
      ...{ sources, hooks, leftReason: LEFT_REASON }
    },
    dependencies
  )
  saveEnd(state)
  const { ending, ref } = rolled
  const record = recordOf(
    {
      ...{ to: canary, rolledOut: rolled, isStarted: ref !== undefined, failures: watch.failures },
      ...{ planLines: request.planLines, explanation: ref && target.explain(ref, ending) },
      ...{ startedAt: startedAt(), finishedAt: clock.now(), instances: await countReplicas(world) }
    },
    { place: placeOf(request), eventLog }
  )
  return concludeStep({ mode: request.mode, strategy: spec.strategy }, record, eventLog)
}

/** For command lines. */
export function appPlaceOf({ spec, access }: Pick<AzureRequest, 'spec' | 'access'>): AppPlace {
  return { app: spec.app, resourceGroup: access.resourceGroup, subscriptionId: access.subscriptionId }
}

/** Where the app is, for records. */
export function placeOf({ spec, access }: Pick<AzureRequest, 'spec' | 'access'>): RecordedPlace {
  const { resourceManager, subscriptionId, resourceGroup } = access
  const target = `${new URL(resourceManager).host}/${subscriptionId}/${resourceGroup}`
  return { ...{ platform: 'azure', instanceNoun: 'replica', target, service: spec.app }, strategy: spec.strategy }
}

/** The replicas of the stable revision; undefined where Azure does not answer. */
async function countReplicas({ api }: Pick<ReachedApp, 'api'>): Promise<RolloutRecord['instances']> {
  try {
    const { stable } = await readApp(api)
    if (stable === undefined) return undefined
    const replicas = await api.replicas(stable)
    return { desired: replicas.length, running: replicas.filter(isReplicaReady).length }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return undefined
  }
}
