import { DeployError } from '../../../../domain/errors.js'
import { formatDuration } from '../../../../domain/input/duration.js'
import { isForward, isUnderWay, nameRollout, type RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { TrafficShiftDeployment } from '../../domain/traffic-shift/traffic-shift-service.js'
import { pollIntervalMilliseconds } from '../../../../domain/rollout/poll-interval.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { Clock } from '../../../../ports/clock.js'
import { isShownByNextLook } from '../../../../domain/rollout/tolerates-until.js'
import type { ServiceDeployments } from '../../ports/service-deployments.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'

export interface RollBackRunningDependencies {
  readonly serviceDeployments: Pick<ServiceDeployments, 'observe' | 'answer' | 'rollBack'>
  readonly clock: Clock
  readonly cancelled: AbortSignal
}

/** A rollout that was rolled back before another one started. Times are epoch milliseconds. */
export interface RolledBackFirst {
  /** `A canary of api:7 at 10% was rolled back first: traffic returned to api:6 after 4s.` */
  readonly sentence: string
  /** When all traffic was on what it had replaced; undefined where it was complete before that. */
  readonly trafficBackAt: number | undefined
}

/** Long enough for tasks to drain; traffic is back long before that. */
const PATIENCE_MILLISECONDS = 600_000

/** Has ECS roll back a deployment in progress, and waits for its end: at most ten minutes, then throws `conflict`. */
export async function rollBackRunning(
  running: RunningRollout,
  { eventLog, startedAt }: { readonly eventLog: DeploymentLog; readonly startedAt: number },
  dependencies: RollBackRunningDependencies
): Promise<RolledBackFirst> {
  const { clock, cancelled } = dependencies
  const name = nameRollout(running)
  const since = clock.now()
  let last: TrafficShiftDeployment = running.deployment
  let trafficBackAt: number | undefined
  eventLog.milestone(`Rolling back first: ${name}`)
  while (isUnderWay(last) && !cancelled.aborted) {
    if (clock.now() > since + PATIENCE_MILLISECONDS)
      throw new DeployError(
        'conflict',
        `${name} is still ${last.status} ${formatDuration(PATIENCE_MILLISECONDS)} after its rollback was requested. Check deployment ${last.arn} in the console.`
      )
    await attempt(() => askBack(last, dependencies), eventLog)
    await clock.sleep(pollIntervalMilliseconds(clock.now() - since), cancelled)
    last = (await attempt(() => dependencies.serviceDeployments.observe(last.arn), eventLog)) ?? last
    if (!isForward(last) && (last.targetWeightPercent === 0 || last.status === 'ROLLBACK_SUCCESSFUL'))
      trafficBackAt ??= clock.now()
  }
  const sentence = describeEnd(running, { last, startedAt, trafficBackAt })
  eventLog.milestone(sentence)
  return { sentence, trafficBackAt }
}

async function askBack(
  deployment: TrafficShiftDeployment,
  { serviceDeployments }: RollBackRunningDependencies
): Promise<void> {
  if (!isForward(deployment)) return
  const [pause] = deployment.pauses
  if (pause === undefined) await serviceDeployments.rollBack(deployment.arn)
  else await serviceDeployments.answer(deployment.arn, pause.hookId, 'ROLLBACK')
}

async function attempt<Result>(task: () => Promise<Result>, eventLog: DeploymentLog): Promise<Result | undefined> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof DeployError) || !isShownByNextLook(error)) throw error
    eventLog.detail(error.message, 'warning')
    return undefined
  }
}

function describeEnd(
  running: RunningRollout,
  {
    last,
    startedAt,
    trafficBackAt
  }: { last: TrafficShiftDeployment; startedAt: number; trafficBackAt: number | undefined }
): string {
  const name = nameRollout(running)
  if (last.status === 'SUCCESSFUL') return `${name} completed before it could be rolled back.`
  const to = running.source === undefined ? '' : ` to ${nameRevision(running.source.taskDefinition)}`
  const back =
    trafficBackAt === undefined
      ? `its deployment ended as ${last.status}`
      : `traffic returned${to} after ${formatDuration(Math.max(1_000, trafficBackAt - startedAt))}`
  return `${name} was rolled back first: ${back}.`
}
