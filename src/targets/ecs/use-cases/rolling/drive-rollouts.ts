import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { bearsUntil, isPassing, STILL_HOLDS_MILLISECONDS } from '../../../../domain/rollout/bears-until.js'
import { nextRollingMove } from '../../domain/rolling/next-rolling-move.js'
import { pollIntervalMilliseconds } from '../../../../domain/rollout/poll-interval.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import { observeServices } from './observe-services.js'
import { performMove, type MoveDependencies } from './perform-move.js'
import { readDeployments } from './read-deployments.js'
import { takeIn, type ServiceRollout } from './service-rollout.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { endRecord } from '../../../../use-cases/rollout/record-in-progress.js'

const EFFECTS_AT_ONCE = 8
/** A service that was read longer ago is read again before anything is done to it. */
const FRESH_MILLISECONDS = 10_000

/**
 * Drives every rollout to its end: look at all services, decide for each, act, look again. Throws `Cancelled` as soon as the
 * job is cancelled, whatever is under way.
 */
export async function driveRollouts(
  rollouts: readonly ServiceRollout[],
  dependencies: MoveDependencies
): Promise<void> {
  const { clock, cancelled, boundCalls } = dependencies
  const startedAt = clock.now()
  const open = () => rollouts.filter(rollout => rollout.record.ending === undefined)
  let unread: Unread = new Set()
  if (open().some(rollout => clock.now() - rollout.sight.at > FRESH_MILLISECONDS)) {
    unread = await unlessCancelled(cancelled, look(open(), dependencies))
  }
  while (open().length > 0) {
    const read = open().filter(rollout => !unread.has(rollout))
    unread = new Set([...unread, ...(await unlessCancelled(cancelled, takeTurn(read, dependencies)))])
    if (open().length === 0) return
    boundCalls(Math.max(...open().map(bearsUntil)))
    const lookedAt = Math.max(...open().map(rollout => rollout.sight.at))
    const interval = pollIntervalMilliseconds(clock.now() - startedAt)
    const wait = unread.size > 0 ? interval : lookedAt + interval - clock.now()
    await unlessCancelled(cancelled, clock.sleep(wait, cancelled))
    unread = await unlessCancelled(cancelled, look(open(), dependencies))
  }
}

/** Rollouts that AWS did not answer about. Nothing is decided about them before they are read again. */
type Unread = ReadonlySet<ServiceRollout>

async function look(rollouts: readonly ServiceRollout[], { services, clock }: MoveDependencies): Promise<Unread> {
  const unread = new Set<ServiceRollout>()
  const at = clock.now()
  const observations = await observeServices(
    rollouts.map(rollout => rollout.request),
    services
  )
  for (const [index, rollout] of rollouts.entries()) {
    const observation = observations[index]
    if (observation?.kind === 'seen') takeIn(rollout, observation.service, at)
    else if (observation !== undefined && isBorne(rollout, observation.error, clock.now())) unread.add(rollout)
    else if (observation !== undefined) endUnreadable(rollout, observation.error, clock.now())
  }
  return unread
}

/**
 * What may pass by itself is waited for until the time given to the deployment is over, and a moment longer where everything could be read
 * just before: a service that can be read, and its deployment that cannot, do not extend that again and again.
 */
function isBorne(rollout: ServiceRollout, error: DeployError, now: number): boolean {
  return isPassing(error) && now < Math.max(bearsUntil(rollout), rollout.readAt + STILL_HOLDS_MILLISECONDS)
}

/** Decides and acts for each service until every one waits, has ended, or cannot be read. Returns those that cannot. */
async function takeTurn(rollouts: readonly ServiceRollout[], dependencies: MoveDependencies): Promise<Unread> {
  const unread = new Set<ServiceRollout>()
  let undecided = rollouts
  while (undecided.length > 0 && !dependencies.cancelled.aborted) {
    const moves = undecided.map(rollout => ({ rollout, move: decide(rollout, dependencies) }))
    const toRead = moves.filter(({ move }) => move.kind === 'read-deployment').map(({ rollout }) => rollout)
    const others = moves.filter(({ move }) => move.kind !== 'read-deployment')
    if (toRead.length > 0) await guard(toRead, { ...dependencies, unread }, () => readDeployments(toRead, dependencies))
    const next = await forEachLimited(others, EFFECTS_AT_ONCE, async ({ rollout, move }) => {
      // What goes on in the background after a cancellation must not begin anything.
      if (dependencies.cancelled.aborted) return []
      const then = await guard([rollout], { ...dependencies, unread }, () => performMove(rollout, move, dependencies))
      return then === 'decide' ? [rollout] : []
    })
    undecided = [...toRead, ...next.flat()].filter(
      rollout => rollout.record.ending === undefined && !unread.has(rollout)
    )
  }
  for (const rollout of rollouts) if (!unread.has(rollout)) rollout.readAt = rollout.sight.at
  return unread
}

function decide(rollout: ServiceRollout, { clock }: MoveDependencies) {
  const { request: wish, plan, course, sight } = rollout
  return nextRollingMove({ wish, plan, course, sight, now: clock.now() })
}

/** An AWS call that fails for good ends the rollouts that needed it, and no others; one that may pass leaves them unread. */
async function guard<Result>(
  rollouts: readonly ServiceRollout[],
  { clock, unread }: MoveDependencies & { readonly unread: Set<ServiceRollout> },
  task: () => Promise<Result>
): Promise<Result | undefined> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    for (const rollout of rollouts) {
      if (isBorne(rollout, error, clock.now())) unread.add(rollout)
      else endUnreadable(rollout, error, clock.now())
    }
    return undefined
  }
}

function endUnreadable(rollout: ServiceRollout, error: DeployError, at: number): void {
  const { service, cluster } = rollout.request
  const isUntouched = rollout.course.update === undefined && rollout.course.followed === undefined
  const left = isUntouched
    ? 'Nothing was changed.'
    : `Deployment status is unknown. Check service ${service} in cluster ${cluster} in the console.`
  endRecord(
    rollout.record,
    { verdict: isUntouched ? 'failed' : 'unknown', reasonCode: error.code, reason: joinSentences(error.message, left) },
    at
  )
}
