import { DeployError } from '../../../../domain/errors.js'
import type { Abort } from '../../../../domain/rollout/judgment.js'
import { isOpen, type Observation } from '../../../../domain/rollout/observation.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import type { Capabilities, DeploymentTarget } from '../../../../ports/deployment-target.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import { describeTimeout } from '../../domain/rolling/describe-timeout.js'
import { troubleSince } from '../../domain/rolling/to-rolling-observation.js'
import { judgeTaskFailures } from '../../domain/service/judge-task-failures.js'
import type { SeenFailures } from '../../domain/service/seen-failures.js'
import { countTroubleSigns } from '../../domain/service/service-progress.js'
import { restoreAfterRollback } from '../configuration/change-for-rollback.js'
import { gatherEvidence, type EvidenceDependencies } from '../service/gather-evidence.js'
import { POST_PATIENCE_MILLISECONDS } from '../service/left-deployment.js'
import { logService } from '../service/log-service.js'
import { explainRolling } from './conclude-deployment.js'
import type { DeployRequest } from './deploy-request.js'
import { observeRolling } from './observe-rolling.js'
import { openRolling, prepareOne, type PreparedRolling } from './prepare-rolling.js'
import { pruneRevisions } from './prune-revisions.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { refOf, type RollingRef } from './rolling-ref.js'
import type { ServiceRollout } from './service-rollout.js'
import type { SaveRollout } from './rollout-state.js'
import { startRolling } from './start-rolling.js'
import { reopenRollout, startRevert } from './unrequested-rollouts.js'

export interface EcsRolling extends DeploymentTarget<DeployRequest, PreparedRolling, RollingRef> {
  /** Continues a rollout with the information of this run. */
  take(rollout: ServiceRollout): RollingRef
}

/**
 * Without a run, ECS completes the deployment; if its tasks fail, ECS rolls it back where its circuit breaker is on.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html
 */
export const ROLLING_CAPABILITIES: Capabilities = {
  ...{ traffic: 'replica-share', stops: 'none', preview: false, perRevisionMetrics: false },
  survivesLostRunner: 'platform'
}

/** How long ECS is given to show that it rolls back before it is asked again. */
const HEARD_MILLISECONDS = 10_000

/**
 * Rolling deployments of ECS, which continue automatically: no stops, and traffic follows the tasks that run. `save` keeps what `post`
 * finds a deployment of the previous revision by.
 */
export function ecsRolling(dependencies: RollingDependencies, save: SaveRollout = () => undefined): EcsRolling {
  const { serviceDeployments, metrics, clock } = dependencies
  const startedAt = markStart(clock)
  /** What was read of each rollout: all of it can be read again. */
  const known = new Map<string, ServiceRollout>()
  const take = (rollout: ServiceRollout): RollingRef => {
    const ref = refOf(rollout)
    known.set(JSON.stringify(ref), rollout)
    return ref
  }
  const attach = async (ref: RollingRef): Promise<ServiceRollout> => {
    const key = JSON.stringify(ref)
    const rollout = known.get(key) ?? (await readRollout(ref, dependencies))
    known.set(key, rollout)
    return rollout
  }
  const start = async (rollout: ServiceRollout, begun: (ref: RollingRef) => void) => {
    await startRolling(rollout, () => begun(take(rollout)), dependencies)
    return take(rollout)
  }
  return {
    platformName: 'ECS',
    capabilities: ROLLING_CAPABILITIES,
    take,
    prepare: request => prepareOne(request, startedAt(), dependencies),
    async start(plan, begun) {
      plan.rollout ??= await openRolling(plan, startedAt(), dependencies)
      return start(plan.rollout, begun)
    },
    observe: async ref => observeRolling(await attach(ref), dependencies),
    follow: async (ref, observed) => followTasks(await attach(ref), observed, dependencies),
    explainTimeout: async ref => explainTimeout(await attach(ref), dependencies),
    async act(ref, effect) {
      if (effect === 'continue') throw hasNoStop()
      const rollout = await attach(ref)
      rollout.goesBack ??= 'asked'
      if (clock.now() < (rollout.rollbackHeardAt ?? Number.NEGATIVE_INFINITY) + HEARD_MILLISECONDS) return
      if (rollout.state.serviceDeployment === undefined) await readDeployment(rollout, dependencies)
      const arn = rollout.state.serviceDeployment
      // ECS shows it a little later.
      if (arn === undefined) return
      await serviceDeployments.rollBack(arn)
      rollout.rollbackHeardAt = clock.now()
    },
    async revert(ref) {
      const rollout = await attach(ref)
      return start(startRevert(rollout, clock.now()), () => save(refOf(rollout)))
    },
    pause: () => Promise.reject(hasNoStop()),
    async finish(ref) {
      const rollout = await attach(ref)
      const { request, configurationBefore, record, plan } = rollout.revert ?? rollout
      const next = plan.waitUntil === 'started' ? 'The post step, or the next run,' : 'The next run'
      await restoreAfterRollback({ ...request, configurationBefore, record, next }, dependencies)
      await pruneRevisions(rollout, dependencies)
    },
    // ECS itself evaluates the alarms of the service; nothing is compared, as both revisions serve behind one target group.
    evidence: () => ({
      measure: () => Promise.resolve(undefined),
      alarms: names => metrics.alarms(names),
      health: () => Promise.resolve(undefined)
    }),
    explain: (ref, ending) => {
      const rollout = known.get(JSON.stringify(ref))
      if (rollout === undefined) throw new TypeError('The rollout was explained before it was observed.')
      return explainRolling(rollout, ending)
    }
  }
}

function hasNoStop(): DeployError {
  return new DeployError('rejected', 'A rolling deployment cannot be continued: it has no pauses.')
}

/** A rollout that another run began. */
async function readRollout(ref: RollingRef, dependencies: RollingDependencies): Promise<ServiceRollout> {
  const snapshot = await dependencies.readService(ref)
  if (snapshot === undefined) throw new DeployError('not-found', `Service ${ref.service} no longer exists.`)
  const until = dependencies.clock.now() + POST_PATIENCE_MILLISECONDS
  return reopenRollout(ref, { snapshot, prefix: '', until, onFailure: 'rollback', purpose: 'deploy' }, dependencies)
}

/** The tasks are looked at again, as they may be the cause. Where they cannot be read, what was seen of them before is reported. */
async function explainTimeout(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<Abort> {
  const { plan, state } = rollout
  const { service } = rollout.observation
  const ours = service?.deployments.find(({ id }) => id === state.followed?.id)
  if (service === undefined || ours === undefined) return { cause: 'timed-out', reason: 'The rollout timed out.' }
  let failures = rollout.observation.failures
  try {
    failures = await readFailures(rollout, countTroubleSigns(service, ours), dependencies)
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
  }
  const failure = judgeTaskFailures(failures.tasks, plan.failedTasksLimit)
  return failure === undefined
    ? { cause: 'timed-out', reason: describeTimeout({ plan, service, ours, failures }) }
    : { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}

/** Logs what ECS reports of the service, and judges the tasks of the deployment where something hints at trouble. */
async function followTasks(
  rollout: ServiceRollout,
  observed: Observation,
  dependencies: EvidenceDependencies
): Promise<Abort | undefined> {
  const { state, plan, goesBack, record } = rollout
  const { service, failures } = rollout.observation
  const { followed } = state
  if (service === undefined) return undefined
  logService(record, service, followed?.because === 'already-live' ? undefined : followed?.id)
  if (!isOpen(observed)) {
    const isToExplain = observed.phase !== 'succeeded' && goesBack !== 'cancelled'
    if (isToExplain && failures.at < troubleSince(state, rollout.observation))
      await readFailures(rollout, failures.signs, dependencies)
    return undefined
  }
  const ours = service.deployments.find(({ id }) => id === followed?.id)
  if (ours === undefined || goesBack !== undefined) return undefined
  const signs = countTroubleSigns(service, ours)
  const seen = signs > failures.signs ? await readFailures(rollout, signs, dependencies) : failures
  const failure = judgeTaskFailures(seen.tasks, plan.failedTasksLimit)
  return failure && { cause: failure.cause, reason: `${capitalize(failure.text)}.` }
}

/** Reads why tasks of the deployment failed, logs what is new, and keeps it. */
async function readFailures(
  rollout: ServiceRollout,
  signs: number,
  dependencies: EvidenceDependencies
): Promise<SeenFailures> {
  const { record, request, revisions, state, observation } = rollout
  const watched = {
    ...{ record, cluster: request.cluster, service: observation.service, definition: revisions.to.definition },
    ...{ deployment: state.followed?.id, failures: observation.failures }
  }
  const failures = await gatherEvidence(watched, signs, dependencies)
  rollout.observation = { ...rollout.observation, failures }
  return failures
}
