import { DeployError } from '../../../../domain/errors.js'
import { concludeRollout } from '../../../../domain/rollout/conclude-rollout.js'
import { recallMemory } from '../../domain/traffic-shift/configuration-memory.js'
import type { DeploymentRecord, RolloutRecord } from '../../../../domain/rollout/rollout-record.js'
import { readPauseTimeoutMinutes } from '../../domain/traffic-shift/deployment-configuration.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { NativeDeployment } from '../../domain/traffic-shift/native-service.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import { concludeDeployment, recordOfCancelled, recordOfPrepared } from '../rolling/conclude-deployment.js'
import { markStart } from '../../../../use-cases/rollout/mark-start.js'
import type { WaitLimits } from '../../domain/left-behind/blocking-deployment.js'
import { longestWaitMilliseconds } from '../../domain/left-behind/on-running.js'
import { awaitRunning } from '../left-behind/awaited-ends.js'
import { clearTheWay } from '../left-behind/clear-the-way.js'
import { tellWayBack } from '../left-behind/tell-way-back.js'
import { foreseeWait, waitForEnds, type AwaitedEnd } from '../left-behind/wait-for-ends.js'
import type { TurnedBack } from '../left-behind/turn-back.js'
import { registerRevisions } from '../task-definition/register-revisions.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { cancelShift } from './cancel-shift.js'
import { reconcileRollout } from '../../../../use-cases/rollout/reconcile-rollout.js'
import { summariseTaskFailures } from '../../domain/service/judge-task-failures.js'
import { capitalize } from '../../../../domain/text/capitalize.js'
import { judgeStop } from '../../../../use-cases/rollout/judge-stop.js'
import { ecsTrafficShift } from './ecs-traffic-shift.js'
import { startNativeCourse } from './native-course.js'
import type { ShiftRequest } from './native-request.js'
import type { NativeRollout } from './native-rollout.js'
import { prepareShift, type PreparedShift } from './prepare-shift.js'
import { forgetUnusedNote, rememberConfiguration, rememberHold } from '../configuration/remember-configuration.js'
import { restoreConfiguration } from '../configuration/restore-configuration.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { saveShift, saveShiftEnd } from './shift-state.js'
import { startNativeRollout } from './start-native-rollout.js'
import { endRecord, openRecord } from '../../../../use-cases/rollout/record-in-progress.js'
import { revisionOf } from '../../domain/record/revision-of.js'
import { watchFrom } from './task-watch.js'
import { defaultFailedTasksLimit } from '../../domain/service/judge-task-failures.js'
import { recordOfShift } from './conclude-shift.js'
import { identifySuccessor } from '../service/identify-successor.js'

/**
 * Brings a revision to all of a service's traffic by an ECS-native deployment, judged at each pause. Throws only before the
 * service was changed.
 */
export async function shiftTraffic(request: ShiftRequest, dependencies: ShiftDependencies): Promise<DeploymentRecord> {
  const { clock, log, cancelled } = dependencies
  const startedAt = markStart(clock)
  const conclude = (service: RolloutRecord) => ({
    ...concludeDeployment(request.mode, [service], { startedAt: startedAt(), finishedAt: clock.now() }),
    strategy: request.plan.strategy.kind
  })
  const untouched = ({ prepared }: PreparedShift) =>
    conclude(recordOfPrepared(prepared, { all: [prepared], at: clock.now() }))
  let shift = await log.group('Prepare', () => unlessCancelled(cancelled, prepareShift(request, dependencies)))
  for (const { message } of shift.warnings) log.warning('Preflight', message)
  if (shift.prepared.refusal !== undefined) return untouched(shift)
  if (request.mode === 'dry-run') {
    const limits = waitLimits(request, shift, startedAt())
    const refused = foreseeWait(findAwaited(request, shift, dependencies), limits, clock.now())
    return untouched({ ...shift, prepared: { ...shift.prepared, refusal: refused.get(shift.prepared.story) } })
  }
  const { prepared } = shift
  const again = () => unlessCancelled(cancelled, prepareShift(request, dependencies, { storyOf: () => prepared.story }))
  try {
    const limits = waitLimits(request, shift, startedAt())
    let awaited = findAwaited(request, shift, dependencies)
    while (awaited.length > 0) {
      const refusal = (await waitForEnds(awaited, limits, dependencies)).get(prepared.story)
      if (refusal !== undefined) return untouched({ ...shift, prepared: { ...shift.prepared, refusal } })
      dependencies.boundCalls(undefined)
      shift = await again()
      if (shift.prepared.refusal !== undefined) return untouched(shift)
      awaited = findAwaited(request, shift, dependencies)
    }
    const turnedBack = await unlessCancelled(cancelled, makeWay(shift, startedAt(), dependencies))
    if (turnedBack !== 'was-free') {
      shift = await again()
      if (shift.prepared.refusal !== undefined) return untouched(shift)
    }
    const outcome = await shiftPrepared(request, shift, dependencies)
    const purpose = request.purpose === 'rollback' ? 'rollback' : 'deploy'
    const wayBack = { purpose, startedAt: startedAt() } as const
    return conclude(tellWayBack(outcome, turnedBack === 'was-free' ? undefined : turnedBack, wayBack))
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return conclude(recordOfCancelled(shift.prepared, clock.now()))
  }
}

/** The deployment of another revision that is in progress, where its end is waited for. */
function findAwaited(
  { onRunning, purpose }: ShiftRequest,
  { current, prepared: { request, story } }: PreparedShift,
  dependencies: ShiftDependencies
): readonly AwaitedEnd[] {
  if (current.kind !== 'foreign' || onRunning !== 'wait' || purpose !== 'deploy') return []
  return [awaitRunning(current.running, { ...request, story }, dependencies)]
}

function waitLimits({ time }: ShiftRequest, { timeoutMilliseconds }: PreparedShift, since: number): WaitLimits {
  return { since, until: since + longestWaitMilliseconds(timeoutMilliseconds, time.timeoutFrom) }
}

/** Rolls back what is under way, and restores what a lost run left: all but a rollout that is joined. */
async function makeWay(
  { prepared, current, left }: PreparedShift,
  startedAt: number,
  dependencies: ShiftDependencies
): Promise<TurnedBack | undefined | 'was-free'> {
  if (current.kind === 'ours' || (current.kind === 'nothing' && left.kind === 'nothing')) return 'was-free'
  const { story, request } = prepared
  const { cluster, service } = request
  const running = current.kind === 'foreign' ? current.running : undefined
  return clearTheWay({ cluster, service, running, story, startedAt }, dependencies)
}

async function shiftPrepared(
  request: ShiftRequest,
  shift: PreparedShift,
  dependencies: ShiftDependencies
): Promise<RolloutRecord> {
  const rollout = await openRollout(request, shift, dependencies)
  saveShift(dependencies.state, rollout)
  await follow(rollout, dependencies)
  return recordOfShift(rollout)
}

async function openRollout(
  request: ShiftRequest,
  { prepared, service, current, timeoutMilliseconds }: PreparedShift,
  dependencies: ShiftDependencies
): Promise<NativeRollout> {
  const { clock, cancelled } = dependencies
  const registered = (await unlessCancelled(cancelled, registerRevisions([prepared], dependencies))).get(prepared)
  const { request: wish, story, changes, seenAt } = prepared
  if (prepared.before === undefined || registered === undefined || service === undefined)
    throw new TypeError('A service that was prepared has a revision.')
  const attached = current.kind === 'ours' ? current.deployment : undefined
  const served = attached && (await unlessCancelled(cancelled, readServedBefore(attached, dependencies)))
  const before = { ...prepared.before, taskDefinition: served?.arn ?? prepared.before.taskDefinition }
  const revisions = { ...registered, from: served ?? registered.from }
  const now = clock.now()
  const taskDefinition = revisions.to.arn
  const memory = recallMemory(service.tags, service.deploymentConfiguration)
  const configurationBefore = attached === undefined ? service.deploymentConfiguration : memory?.before
  const course = startNativeCourse({ ...service, taskDefinition: before.taskDefinition }, configurationBefore, now)
  course.deployment = attached
  // Whether or not it stands at a pause.
  if (request.purpose === 'abandon')
    course.abort = { cause: 'abandoned', reason: 'The rollback was requested with `finish: rollback`.' }
  const ofTheService =
    attached && (readPauseTimeoutMinutes(service.deploymentConfiguration) ?? memory?.hookTimeoutsMinutes[0])
  return {
    request: {
      ...request.plan,
      timeoutMilliseconds,
      ...(ofTheService === undefined ? {} : { hookTimeoutMinutes: ofTheService }),
      cluster: wish.cluster,
      service: wish.service,
      taskDefinition,
      alarms: wish.alarms?.names,
      waitUntil: request.waitUntil,
      onCancel: request.onCancel,
      onRunning: request.onRunning,
      purpose: request.purpose
    },
    course,
    // ECS's circuit breaker is for rolling deployments: failed tasks are counted here.
    tasks: watchFrom(
      {
        revisions,
        failedTasksLimit: wish.failedTasksLimit ?? defaultFailedTasksLimit(wish.desiredCount ?? before.desiredCount)
      },
      before,
      seenAt
    ),
    record: openRecord(
      {
        ...{ service: wish.service, story, changes, startedAt: now },
        ...{ from: revisions.from && revisionOf(revisions.from), to: revisionOf(revisions.to) }
      },
      before.events.map(event => event.id)
    )
  }
}

/** A service names the new revision from the update on; what a rollout that is joined would go back to is what it started from. */
async function readServedBefore(
  { sourceRevisions: [source] }: NativeDeployment,
  { serviceDeployments, taskDefinitions }: ShiftDependencies
): Promise<RegisteredTaskDefinition | undefined> {
  const placement = source === undefined ? undefined : await serviceDeployments.placement(source)
  return placement && (await taskDefinitions.find(placement.taskDefinition))
}

/** Starts (or joins) the rollout and leads it to its end, whatever comes. */
async function follow(rollout: NativeRollout, dependencies: ShiftDependencies): Promise<void> {
  const { course, record, request } = rollout
  const { clock, cancelled, state } = dependencies
  try {
    if (course.deployment === undefined) {
      await unlessCancelled(cancelled, rememberConfiguration(rollout, dependencies))
      await unlessCancelled(cancelled, startNativeRollout(rollout, dependencies))
    } else
      record.story.milestone(
        `${nameRevision(request.taskDefinition)} is being deployed already: following ${course.deployment.arn}`
      )
    await endWithTruth(rollout, dependencies)
    saveShiftEnd(state)
  } catch (error) {
    if (error instanceof Cancelled) await cancelShift(rollout, dependencies)
    else if (error instanceof DeployError) {
      if (isUnstarted(rollout, error)) await forgetUnusedNote(rollout, dependencies)
      endUnreadable(rollout, error, clock.now())
      saveShiftEnd(state)
    } else throw error
  }
}

/** Leads the rollout, puts the configuration back once nothing depends on it any more, and says how it ended. */
export async function endWithTruth(rollout: NativeRollout, dependencies: ShiftDependencies): Promise<void> {
  const { request, course, tasks, record } = rollout
  const { clock } = dependencies
  const target = ecsTrafficShift(dependencies)
  const ref = target.take(rollout)
  const sources = { ...dependencies, evidence: target.evidence(ref) }
  const judged = { plan: request, course, story: record.story, beforeTraffic: describeTestTraffic(course.before) }
  const end = await reconcileRollout(
    { ...request, ref, course, origin: course.updateSent ? 'started' : 'joined' },
    { ...dependencies, target, story: record.story, judge: observed => judgeStop(judged, observed, sources) }
  )
  const last = course.steps.at(-1)
  if (last !== undefined) last.finishedAt ??= clock.now()
  const successor = course.observed?.successor?.revision
  if (end.kind === 'superseded' && successor !== undefined)
    record.successor = await identifySuccessor(successor, dependencies.taskDefinitions)
  const setBy = end.kind === 'reverted' ? 'the-way-back' : 'the-rollout'
  if (end.kind === 'held') await rememberHold(rollout, dependencies)
  else await restoreConfiguration(rollout, setBy, dependencies)
  const failures = summariseTaskFailures(tasks.failures.tasks)
  const ending = concludeRollout(end, {
    platformName: target.platformName,
    to: nameRevision(request.taskDefinition),
    from: nameRevision(course.before.taskDefinition),
    canaryPercent: course.observed?.canaryPercent,
    reachedPercent: course.weights.findLast(({ canaryPercent }) => canaryPercent > 0)?.canaryPercent,
    abort: course.abort,
    platformCause: course.observed?.cause,
    isVisible: course.deployment !== undefined,
    endsAtFullTraffic: request.waitUntil === 'traffic-shifted',
    failures: failures && capitalize(failures)
  })
  if (end.kind === 'held') dependencies.log.warning('The rollout is paused', ending.reason)
  endRecord(record, ending, clock.now())
}

function describeTestTraffic({ loadBalancers }: NativeRollout['course']['before']): string {
  return loadBalancers.some(({ testRule }) => testRule !== undefined)
    ? 'The canary serves test traffic; stable serves all production traffic.'
    : 'The canary is running without traffic (the service has no test listener rule); stable serves all traffic.'
}

/** Nothing was sent, or ECS refused it. */
function isUnstarted({ course }: NativeRollout, { code }: DeployError): boolean {
  return course.deployment === undefined && (!course.updateSent || code !== 'outcome-unknown')
}

/** Ends the story of a rollout whose truth could not be read or changed: says what ECS will do of itself. */
export function endUnreadable(rollout: NativeRollout, error: DeployError, at: number): void {
  const { course, record, request } = rollout
  const left = isUnstarted(rollout, error) ? '' : describeSwitch(course.observed?.stop?.expiresAt, request.service)
  endRecord(
    record,
    { verdict: left === '' ? 'failed' : 'unknown', reasonCode: error.code, reason: joinSentences(error.message, left) },
    at
  )
}

function describeSwitch(expiresAt: number | undefined, service: string): string {
  const look = `Deployment status is unknown. Check service ${service} in the console.`
  return expiresAt === undefined
    ? look
    : `The rollout stands at a pause; ECS rolls it back by itself at ${new Date(expiresAt).toISOString()}.`
}
