import { DeployError } from '../../../../domain/errors.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import {
  describeWait,
  refuseWait,
  type BlockingDeployment,
  type WaitLimits
} from '../../domain/left-behind/blocking-deployment.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import type { DeployDependencies } from '../rolling/deploy-dependencies.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'

export type WaitDependencies = Pick<DeployDependencies, 'clock' | 'cancelled' | 'boundCalls'>

/** A deployment whose end one service waits for. */
export interface AwaitedEnd {
  readonly eventLog: DeploymentLog
  readonly blocking: BlockingDeployment
  /** Reads it again; undefined once it has ended. */
  readonly look: () => Promise<BlockingDeployment | undefined>
}

/** In a dry run: reports that a deployment would wait, or returns why it would be refused immediately. Does not wait. */
export function foreseeWait(
  all: readonly AwaitedEnd[],
  limits: WaitLimits,
  now: number
): ReadonlyMap<DeploymentLog, Ending> {
  const refused = new Map<DeploymentLog, Ending>()
  for (const { eventLog, blocking } of all) {
    const ending = refuseWait(blocking, limits, { now, unread: undefined })
    if (ending === undefined)
      eventLog.detail(
        `${blocking.name} is in progress. A deployment waits until it ends (\`on-running: wait\`).`,
        'warning'
      )
    else refused.set(eventLog, ending)
  }
  return refused
}

const LOOKS_AT_ONCE = 8
const LOOK_EVERY_MILLISECONDS = 10_000
const LOG_EVERY_MILLISECONDS = 300_000

interface Watch {
  readonly awaited: AwaitedEnd
  blocking: BlockingDeployment | undefined
  loggedAt: number
  /** Why the last look failed. */
  unread: DeployError | undefined
}

/**
 * Waits until deployments of other revisions have ended, whatever controls them. All are watched together: the first that is not to be waited
 * for (any longer) ends the wait, and is returned with its ending. Changes nothing. Throws `Cancelled` as soon as the job is canceled.
 */
export async function waitForEnds(
  all: readonly AwaitedEnd[],
  limits: WaitLimits,
  dependencies: WaitDependencies
): Promise<ReadonlyMap<DeploymentLog, Ending>> {
  const { clock, cancelled } = dependencies
  const from = clock.now()
  dependencies.boundCalls(limits.until)
  const watches = all.map((awaited): Watch => ({ awaited, blocking: awaited.blocking, loggedAt: 0, unread: undefined }))
  for (;;) {
    const now = clock.now()
    const refused = watches.flatMap(({ awaited: { eventLog }, blocking, unread }) => {
      const ending = blocking && refuseWait(blocking, limits, { now, unread })
      return ending === undefined ? [] : [[eventLog, ending] as const]
    })
    const open = watches.filter(({ blocking }) => blocking !== undefined)
    if (refused.length > 0 || open.length === 0) return new Map(refused)
    for (const watch of open) logWait(watch, limits, now)
    await unlessCancelled(cancelled, clock.sleep(Math.min(LOOK_EVERY_MILLISECONDS, limits.until - now), cancelled))
    const looks = forEachLimited(open, LOOKS_AT_ONCE, watch => lookAgain(watch, from, clock.now()))
    await unlessCancelled(cancelled, looks)
  }
}

function logWait(watch: Watch, { until }: WaitLimits, now: number): void {
  if (watch.blocking === undefined || now < watch.loggedAt + LOG_EVERY_MILLISECONDS) return
  watch.loggedAt = now
  watch.awaited.eventLog.milestone(describeWait(watch.blocking, until))
}

/** A temporary failure is tolerated until the end of the wait. */
async function lookAgain(watch: Watch, from: number, now: number): Promise<void> {
  const { eventLog, look } = watch.awaited
  const last = watch.blocking
  try {
    watch.blocking = await look()
    watch.unread = undefined
  } catch (error) {
    if (!(error instanceof DeployError) || !isPassing(error)) throw error
    if (watch.unread === undefined) eventLog.detail(error.message, 'warning')
    watch.unread = error
    return
  }
  if (watch.blocking === undefined)
    eventLog.milestone(`${last?.name ?? ''} has ended after a wait of ${formatDuration(Math.max(1_000, now - from))}`)
  // Another pause expires at another time.
  else if (watch.blocking.expiresAt !== last?.expiresAt) watch.loggedAt = 0
}
