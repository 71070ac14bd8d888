import type { DeploymentRecord, RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import { planRolling } from '../../domain/rolling/plan-rolling.js'
import { cancelRollouts } from './cancel-rollouts.js'
import { concludeDeployment, recordOfCancelled, recordOfPrepared, recordOfRollout } from './conclude-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { DeployRequest } from './deploy-request.js'
import { deployRolling } from './lead-rolling.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import { inspectImages } from '../task-definition/inspect-images.js'
import { inspectRolling } from './inspect-rolling.js'
import { clearAll } from '../left-behind/clear-all.js'
import { lookAtRollingWay } from '../left-behind/look-at-rolling-way.js'
import { tellWayBack, type WayBack } from '../left-behind/tell-way-back.js'
import { findAwaited } from '../left-behind/awaited-ends.js'
import type { WaitLimits } from '../../domain/left-behind/blocking-deployment.js'
import { foreseeWait, waitForEnds } from '../left-behind/wait-for-ends.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import { prepareServices, type PreparedService, type PrepareLooks } from './prepare-services.js'
import { pruneRevisions } from './prune-revisions.js'
import { registerRevisions } from '../task-definition/register-revisions.js'
import { rollingDependencies } from './rolling-dependencies.js'
import { rolloutSaver } from './rollout-state.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { tellRollout, type RolloutStory } from '../../../../use-cases/rollout/rollout-story.js'
import { startRollout, type ServiceRollout } from './service-rollout.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { openRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { revisionOf } from '../../domain/record/revision-of.js'

const PRUNED_AT_ONCE = 4

/** Deploys one service, that was prepared, by a blue/green deployment at once. */
export type DeployAtOnce = (service: PreparedService) => Promise<RolloutRecord>

/**
 * Deploys services by ECS's rolling update: looks at all of them, makes their way free of what another run left or has under way, registers
 * what is needed, updates each, and follows its own deployments to their ends. Services whose way back is not a rolling one go by
 * `atOnce`, first. Throws only before a service was changed.
 */
export async function deployServices(
  request: DeployRequest,
  dependencies: DeployDependencies,
  atOnce: DeployAtOnce
): Promise<DeploymentRecord> {
  const { clock, log, cancelled } = dependencies
  const startedAt = markStart(clock)
  const conclude = (services: readonly RolloutRecord[]): DeploymentRecord => ({
    ...concludeDeployment(request.mode, services, { startedAt: startedAt(), finishedAt: clock.now() }),
    // What was done, where it is not what was asked for. Mixed, the records of the services tell.
    ...(services.every(({ shift }) => shift !== undefined) ? { strategy: 'blue-green' } : {})
  })
  dependencies.boundCalls(clock.now() + request.timeoutMilliseconds)
  const untouched = (all: readonly PreparedService[]) =>
    conclude(all.map(service => recordOfPrepared(service, { all, at: clock.now() })))
  const first = await log.group('Prepare', () => unlessCancelled(cancelled, prepare(request, dependencies)))
  if (first.some(service => service.refusal !== undefined)) return untouched(first)
  if (request.mode === 'dry-run') {
    const refused = foreseeWait(
      findAwaited(first, request, dependencies),
      waitLimits(request, startedAt()),
      clock.now()
    )
    return untouched(refuseSome(first, refused))
  }
  let prepared = first
  try {
    prepared = await prepareAfterOthers(first, startedAt(), { request, dependencies })
    if (prepared.some(service => service.refusal !== undefined)) return untouched(prepared)
    const cleared = await unlessCancelled(cancelled, clearAll(prepared, startedAt(), dependencies))
    if (cleared.size > 0) prepared = await unlessCancelled(cancelled, prepareAgain(request, prepared, dependencies))
    if (prepared.some(service => service.refusal !== undefined)) return untouched(prepared)
    const outcomes = await deployPrepared(request, { prepared, atOnce }, dependencies)
    // A rollback by blue/green has its time in its reason already.
    const purposeOf = (index: number): WayBack['purpose'] =>
      prepared[index]?.decision.kind === 'at-once' ? 'deploy' : request.purpose
    const told = (outcome: RolloutRecord, index: number) =>
      tellWayBack(outcome, cleared.get(index), { purpose: purposeOf(index), startedAt: startedAt() })
    return conclude(outcomes.map(told))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return conclude(prepared.map(service => recordOfCancelled(service, clock.now())))
  }
}

async function prepare(
  request: DeployRequest,
  dependencies: DeployDependencies,
  looks: PrepareLooks = {}
): Promise<readonly PreparedService[]> {
  const lookAtWay: PrepareLooks['lookAtWay'] = service => lookAtRollingWay(service, dependencies)
  const prepared = await prepareServices(request, dependencies, { ...looks, lookAtWay })
  return inspectRolling(await inspectImages(prepared, request.purpose, dependencies), request.purpose, dependencies)
}

/**
 * Waits for the deployments of other revisions that are in progress, and looks at all services again. No service is changed before all are
 * free: one that is refused leaves the others as they are.
 */
async function prepareAfterOthers(
  first: readonly PreparedService[],
  since: number,
  { request, dependencies }: { readonly request: DeployRequest; readonly dependencies: DeployDependencies }
): Promise<readonly PreparedService[]> {
  const { clock, cancelled, boundCalls } = dependencies
  const limits = waitLimits(request, since)
  let prepared = first
  for (;;) {
    const awaited = findAwaited(prepared, request, dependencies)
    if (awaited.length === 0) return prepared
    const refused = await waitForEnds(awaited, limits, dependencies)
    if (refused.size > 0) return refuseSome(prepared, refused)
    boundCalls(clock.now() + request.timeoutMilliseconds)
    prepared = await unlessCancelled(cancelled, prepareAgain(request, prepared, dependencies))
    if (prepared.some(({ refusal }) => refusal !== undefined)) return prepared
  }
}

function waitLimits({ waitMilliseconds }: Pick<DeployRequest, 'waitMilliseconds'>, since: number): WaitLimits {
  return { since, until: since + waitMilliseconds }
}

function refuseSome(
  prepared: readonly PreparedService[],
  refused: ReadonlyMap<RolloutStory, Ending>
): readonly PreparedService[] {
  return prepared.map(service => ({ ...service, refusal: refused.get(service.story) ?? service.refusal }))
}

/** Services were changed since they were looked at. */
function prepareAgain(
  request: DeployRequest,
  before: readonly PreparedService[],
  dependencies: DeployDependencies
): Promise<readonly PreparedService[]> {
  const stories = new Map(before.map(({ story }) => [story.subject, story]))
  return prepare(request, dependencies, {
    storyOf: (naming, { clock, log }) => stories.get(naming.subject) ?? tellRollout(naming, { clock, log })
  })
}

async function deployPrepared(
  request: DeployRequest,
  { prepared, atOnce }: { readonly prepared: readonly PreparedService[]; readonly atOnce: DeployAtOnce },
  dependencies: DeployDependencies
): Promise<readonly RolloutRecord[]> {
  const outcomes = new Map<PreparedService, RolloutRecord>()
  // The state of the step holds one of these at a time.
  for (const service of prepared)
    if (service.decision.kind === 'at-once' && !servesAlready(service)) outcomes.set(service, await atOnce(service))
  const rolling = prepared.filter(service => !outcomes.has(service))
  const rollouts = await register(request, rolling, dependencies)
  await followToEnds(rollouts, request, dependencies)
  return prepared.flatMap(service => {
    const rollout = rollouts.find(({ record }) => record.story === service.story)
    return outcomes.get(service) ?? (rollout === undefined ? [] : recordOfRollout(rollout))
  })
}

/** Then nothing is to be deployed, and it is only watched. */
function servesAlready({ request, before, revision }: PreparedService): boolean {
  return request.redeploy === 'when-changed' && revision?.existing?.arn === before?.taskDefinition
}

async function register(
  request: DeployRequest,
  prepared: readonly PreparedService[],
  dependencies: DeployDependencies
): Promise<readonly ServiceRollout[]> {
  const { cancelled, clock } = dependencies
  const revisions = await unlessCancelled(cancelled, registerRevisions(prepared, dependencies))
  const now = clock.now()
  const { purpose } = request
  const onRunning = purpose === 'rollback' ? 'supersede' : request.onRunning
  return prepared.flatMap(service => {
    const { before, request: wish, story, changes } = service
    const chosen = revisions.get(service)
    if (before === undefined || chosen === undefined) return []
    const plan = planRolling({ ...request, ...wish, onRunning }, before, { taskDefinition: chosen.to.arn, now })
    const record = openRecord(
      {
        ...{ service: wish.service, story, changes, startedAt: now },
        ...{ from: chosen.from && revisionOf(chosen.from), to: revisionOf(chosen.to) }
      },
      before.events.map(event => event.id)
    )
    return [startRollout({ request: wish, revisions: chosen, before, plan, record }, service.seenAt)]
  })
}

async function followToEnds(
  rollouts: readonly ServiceRollout[],
  { onCancel }: DeployRequest,
  dependencies: DeployDependencies
): Promise<void> {
  const each = rollingDependencies(rollouts.length, dependencies, rolloutSaver(dependencies.state))
  try {
    await Promise.all(rollouts.map(rollout => deployRolling(rollout, each())))
    await unlessCancelled(
      dependencies.cancelled,
      forEachLimited(rollouts, PRUNED_AT_ONCE, rollout => pruneRevisions(rollout, rollouts, dependencies))
    )
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    await cancelRollouts(rollouts, onCancel, each())
  }
}
