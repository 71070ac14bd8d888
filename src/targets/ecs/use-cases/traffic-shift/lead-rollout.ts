import { DeployError } from '../../../../domain/errors.js'
import type { NativeEnd } from '../../domain/traffic-shift/conclude-native.js'
import { composeReturn } from '../../domain/traffic-shift/deployment-configuration.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { isPassing, STILL_HOLDS_MILLISECONDS } from '../../../../domain/rollout/bears-until.js'
import { nextNativeMove, type Abort, type MoveLimits } from '../../domain/traffic-shift/native-move.js'
import type { ObservedRollout } from '../../domain/traffic-shift/observed-rollout.js'
import { pollIntervalMilliseconds } from '../../../../domain/rollout/poll-interval.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { judgePause } from '../evidence/judge-pause.js'
import { limitsOf } from './move-limits.js'
import { startNativeCourse } from './native-course.js'
import { rememberConfiguration } from '../configuration/remember-configuration.js'
import type { NativeRollout } from './native-rollout.js'
import { observeRollout } from '../evidence/observe-rollout.js'
import { performNativeMove } from './perform-native-move.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { sendUpdate } from './start-native-rollout.js'
import { tellProgress } from './tell-progress.js'
import { watchTasks } from '../evidence/watch-tasks.js'

/** While a pause is judged nothing changes by itself, and metrics come once a minute. */
const BAKING_INTERVAL_MILLISECONDS = 10_000
const AFTER_AN_EFFECT_MILLISECONDS = 1_000
const UNREAD_INTERVAL_MILLISECONDS = 5_000
const MINUTE = 60_000

/** Observes, decides and acts until the rollout has ended. Throws `Cancelled` as soon as the job is cancelled. */
export async function leadRollout(rollout: NativeRollout, dependencies: ShiftDependencies): Promise<NativeEnd> {
  const { clock, cancelled } = dependencies
  const limits = limitsOf(rollout)
  for (;;) {
    dependencies.boundCalls(bearsUntil(rollout, limits))
    const observed = await unlessCancelled(cancelled, lookAt(rollout, limits, dependencies))
    if (observed !== undefined) {
      const move = nextNativeMove(observed, rollout.course, limits, clock.now())
      if (move.kind === 'end') return move.end
      if (clock.now() > limits.giveUpAt) return { kind: 'unknown', reason: 'ECS did not come to an end in time.' }
      if (move.kind === 'hold') return { ...move, kind: 'held', weightPercent: observed.weightPercent }
      if (move.kind === 'compensate') return compensate(rollout, move.abort, dependencies)
      const acted = await unlessCancelled(cancelled, performNativeMove(rollout, move, dependencies))
      const interval = acted === 'acted' ? AFTER_AN_EFFECT_MILLISECONDS : intervalFor(rollout, observed, clock.now())
      await unlessCancelled(cancelled, clock.sleep(interval, cancelled))
    } else if (clock.now() > bearsUntil(rollout, limits)) {
      const error = rollout.course.unreadable?.error
      const reason = joinSentences('The rollout timed out while its state could not be read.', error?.message)
      return { kind: 'unknown', reason, ...(error === undefined ? {} : { code: error.code }) }
    } else {
      await unlessCancelled(cancelled, clock.sleep(UNREAD_INTERVAL_MILLISECONDS, cancelled))
    }
  }
}

/**
 * All that one turn sees and judges. Undefined when AWS did not answer: the deadline decides how long that is borne. Where ECS answers and
 * another API does not, ECS is enough to end a rollout, and to roll it back.
 */
async function lookAt(
  rollout: NativeRollout,
  limits: MoveLimits,
  dependencies: ShiftDependencies
): Promise<ObservedRollout | undefined> {
  const { course, shown } = rollout
  const last = course.observed
  try {
    const observed = await observeRollout(rollout, dependencies)
    await tellProgress(rollout, observed, dependencies)
    const says = await judgePause(rollout, observed, dependencies)
    const hookId = observed.deployment?.pause?.hookId
    course.judgement = says === undefined || hookId === undefined ? undefined : { hookId, says }
    if (says?.kind === 'abort') course.abort ??= says.abort
    course.abort ??= await watchTasks(rollout, observed, dependencies)
    course.unreadable = undefined
    return observed
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    if (course.unreadable === undefined) shown.story.detail(error.message, 'warning')
    course.unreadable = { error, since: course.unreadable?.since ?? dependencies.clock.now() }
    const mustEnd = course.abort !== undefined || dependencies.clock.now() >= limits.deadlineAt
    const { observed } = course
    return observed !== undefined && observed !== last && (mustEnd || !isOpen(observed)) ? observed : undefined
  }
}

function isOpen({ deployment }: ObservedRollout): boolean {
  return deployment === undefined || ['PENDING', 'IN_PROGRESS'].includes(deployment.status)
}

/**
 * How long failed reads are tolerated. A rollback gets more time. A rollout that was readable until just before the deadline gets a short
 * extension.
 */
function bearsUntil({ course }: NativeRollout, { deadlineAt, giveUpAt }: MoveLimits): number {
  if (course.abort !== undefined) return giveUpAt
  const since = course.unreadable?.since ?? Number.NEGATIVE_INFINITY
  return Math.min(Math.max(deadlineAt, since + STILL_HOLDS_MILLISECONDS), giveUpAt)
}

function intervalFor({ request, course }: NativeRollout, { deployment }: ObservedRollout, now: number): number {
  if (deployment?.pause === undefined) return pollIntervalMilliseconds(now - course.startedAt)
  const { gates, metricDelaySeconds } = request.gates
  const probes = gates.flatMap(gate => (gate.kind === 'http' ? [gate.everySeconds * 1000] : []))
  // Another minute is judged as soon as its metrics are due: a bad revision serves no request for longer than it must.
  const untilDue = MINUTE - ((now - metricDelaySeconds * 1000) % MINUTE)
  return Math.max(AFTER_AN_EFFECT_MILLISECONDS, Math.min(BAKING_INTERVAL_MILLISECONDS, untilDue, ...probes))
}

/** The rollback lost the race: the deployment is complete, so going back is a deployment of its own. */
async function compensate(rollout: NativeRollout, abort: Abort, dependencies: ShiftDependencies): Promise<NativeEnd> {
  const { request, course, shown } = rollout
  const { taskDefinition, deploymentConfiguration } = course.before
  shown.story.milestone(
    `the deployment completed before the rollback: deploying ${nameRevision(taskDefinition)} again`,
    'bad'
  )
  const back: NativeRollout = {
    request: { ...request, taskDefinition, purpose: 'finish' },
    course: startNativeCourse(
      { ...course.before, taskDefinition: request.taskDefinition },
      undefined,
      dependencies.clock.now()
    ),
    shown
  }
  back.course.updateSent = true
  await rememberConfiguration({ ...rollout, request: { ...request, pauses: 'none' } }, dependencies)
  await sendUpdate(back, composeReturn(deploymentConfiguration), dependencies)
  return { kind: 'compensated', end: await leadRollout(back, dependencies), abort }
}
