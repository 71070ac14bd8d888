import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { pollIntervalMilliseconds } from '../../../../domain/rollout/poll-interval.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { StartRefused } from '../../../../domain/rollout/refusal.js'
import { Cancelled, unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'
import { NOT_FORCED } from '../../domain/rolling/describe-success.js'
import { nextStart, type StartMove } from '../../domain/rolling/next-start.js'
import { follow, noteObservation } from '../../domain/rolling/rolling-state.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { configurationFor, goPlainer, noteForRollback } from '../configuration/change-for-rollback.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import { readDeployment } from './read-deployment.js'
import type { RollingDependencies } from './rolling-dependencies.js'
import { takeIn, type ServiceRollout } from './service-rollout.js'

/** A service that was read longer ago is read again before anything is done to it, or decided by it. */
export const FRESH_MILLISECONDS = 10_000

type Move<Kind extends StartMove['kind']> = Extract<StartMove, { kind: Kind }>

/**
 * Starts a deployment, or joins the one that is there, until ECS shows it. Calls `begun` before it sends an update, and as more of the
 * deployment is known. Throws `StartRefused`, `outcome-unknown` where ECS does not show the deployment, and `Cancelled` as soon as the job
 * is canceled.
 */
export async function startRolling(
  rollout: ServiceRollout,
  begun: () => void,
  dependencies: RollingDependencies
): Promise<void> {
  const { clock, cancelled } = dependencies
  const startedAt = clock.now()
  if (startedAt - rollout.observation.at > FRESH_MILLISECONDS) await look(rollout, dependencies)
  for (;;) {
    const { request: spec, plan, state, observation } = rollout
    const move = nextStart({ spec, plan, state, service: observation.service, now: clock.now() })
    if (move.kind === 'end') throw endOf(move.ending)
    if (move.kind === 'follow') {
      followDeployment(rollout, move, clock.now())
      if (move.because !== 'already-live') begun()
      if (move.because !== 'attached') return
      await tolerateOutage(() => readWhatIsJoined(rollout, dependencies), plan.deadlineAt, dependencies)
      begun()
      return
    }
    if (move.kind === 'update') {
      if (cancelled.aborted) throw new Cancelled()
      begun()
      const sent = await unlessCancelled(cancelled, update(rollout, move, dependencies))
      if (sent === 'answered') continue
    }
    await unlessCancelled(cancelled, clock.sleep(pollIntervalMilliseconds(clock.now() - startedAt), cancelled))
    await look(rollout, dependencies)
  }
}

function endOf({ verdict, reasonCode: code, reason }: Ending): DeployError {
  return verdict === 'unknown' ? new DeployError('outcome-unknown', reason) : new StartRefused({ code, reason })
}

async function look(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<void> {
  const at = dependencies.clock.now()
  const read = () => dependencies.readService(rollout.request)
  takeIn(rollout, await tolerateOutage(read, rollout.plan.deadlineAt, dependencies), at)
}

async function update(
  rollout: ServiceRollout,
  { redeploy }: Move<'update'>,
  dependencies: RollingDependencies
): Promise<'answered' | 'not-known'> {
  const { request, plan, record } = rollout
  const { services, clock } = dependencies
  const { eventLog } = record
  const tries = (rollout.state.update?.tries ?? 0) + 1
  // What was changed is known from the moment at which it is sent.
  await noteForRollback(rollout, dependencies)
  if (rollout.configurationBefore !== undefined && dependencies.cancelled.aborted) throw new Cancelled()
  rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'lost' } }
  eventLog.milestone(
    `updating the service to ${nameRevision(plan.taskDefinition)}${tries > 1 ? ` (try ${tries})` : ''}`
  )
  try {
    const service = await services.update({
      cluster: request.cluster,
      service: request.service,
      taskDefinition: plan.taskDefinition,
      desiredCount: request.desiredCount,
      redeploy,
      deploymentConfiguration: configurationFor(rollout)
    })
    rollout.state = { ...rollout.state, update: { at: clock.now(), tries, answer: 'received' } }
    takeIn(rollout, service, clock.now())
    return 'answered'
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    // It does not cover an earlier try whose answer was lost.
    const isRefused = error.code !== 'outcome-unknown' && tries === 1
    if (isRefused && error.code === 'rejected' && goPlainer(rollout, error, dependencies.log)) {
      rollout.state = { ...rollout.state, update: undefined }
      return 'answered'
    }
    if (isRefused) throw new StartRefused({ code: error.code, reason: error.message })
    eventLog.detail(joinSentences(error.message, 'Checking what ECS did.'), 'warning')
    return 'not-known'
  }
}

/** Takes a deployment that the service shows as the one of this run, and logs it. */
export function followDeployment(
  rollout: ServiceRollout,
  move: Pick<Move<'follow'>, 'deployment' | 'because'>,
  now: number
): void {
  const { service } = rollout.observation
  const deployment = service?.deployments.find(({ id }) => id === move.deployment)
  if (service === undefined || deployment === undefined) return
  rollout.state = noteObservation(follow(rollout.state, deployment, move.because), service, now)
  const revision = nameRevision(rollout.plan.taskDefinition)
  const lines = {
    started: `started deployment ${move.deployment} of ${revision}`,
    attached: `${revision} is already being deployed: following ${move.deployment}`,
    'already-live': `${revision} is already deployed`,
    'redeployed-by-others': `another client deployed ${revision} again: following ${move.deployment}`
  }
  rollout.record.eventLog.milestone(lines[move.because])
  if (move.because === 'attached' && rollout.plan.redeploy === 'forced')
    rollout.record.eventLog.detail(NOT_FORCED, 'warning')
}

/** The previous revision is not the one that the service names now. It is unknown until it was read. */
async function readWhatIsJoined(rollout: ServiceRollout, dependencies: RollingDependencies): Promise<void> {
  rollout.revisions = { ...rollout.revisions, from: undefined }
  rollout.record.from = undefined
  await readDeployment(rollout, dependencies)
}
