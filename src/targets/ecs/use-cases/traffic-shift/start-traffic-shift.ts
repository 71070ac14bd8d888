import { DeployError } from '../../../../domain/errors.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import {
  composeConfiguration,
  composeReturn,
  withoutBreaker
} from '../../domain/traffic-shift/deployment-configuration.js'
import { ignoreAlarms } from '../../domain/traffic-shift/rollback-configuration.js'
import { warnOfAlarms } from '../configuration/change-for-rollback.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import { limitsOf } from '../../../../domain/rollout/move-limits.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { ServiceChange } from '../../ports/services.js'
import type { TrafficShiftRollout } from './traffic-shift-rollout.js'
import type { ShiftDependencies } from './shift-dependencies.js'
import { saveUpdateSent } from './shift-state.js'

type Dependencies = Pick<
  ShiftDependencies,
  'services' | 'serviceDeployments' | 'clock' | 'state' | 'cancelled' | 'boundCalls' | 'log'
>

const MOST_TRIES = 8
/** How long ECS is given to show an update whose answer was lost: twice as long each time. */
const FIRST_LOOK_MILLISECONDS = 2_000
const LONGEST_LOOK_MILLISECONDS = 10_000
const RETRY_MILLISECONDS = 5_000

/**
 * Starts the deployment. Where the answer is lost, the service reports whether anything was done. Throws the `DeployError` of a call that
 * was refused.
 */
export async function startTrafficShift(rollout: TrafficShiftRollout, dependencies: Dependencies): Promise<void> {
  const { request, state, record } = rollout
  const { deploymentConfiguration: before } = state.before
  const onTimeout = request.purpose === 'rollback' ? 'CONTINUE' : 'ROLLBACK'
  const own =
    request.pauses === 'none' ? composeReturn(before) : composeConfiguration(before, { ...request, onTimeout })
  const deploymentConfiguration = request.purpose === 'rollback' ? withoutAlarms(rollout, own, dependencies) : own
  record.eventLog.milestone(
    `updating the service to ${nameRevision(request.taskDefinition)} (${request.strategy.kind})`
  )
  state.updateSent = true
  saveUpdateSent(dependencies.state)
  try {
    await sendUpdate(rollout, deploymentConfiguration, dependencies)
  } catch (error) {
    if (!(error instanceof DeployError) || !isBreakerRefused(error, deploymentConfiguration)) throw error
    record.eventLog.detail(joinSentences(error.message, 'Retrying without the circuit breaker.'), 'warning')
    await sendUpdate(rollout, withoutBreaker(deploymentConfiguration), dependencies)
  }
}

/** Its configuration without the alarms that would have ECS return to the revision that it leaves. Reports them. */
export function withoutAlarms(
  { request, record }: Pick<TrafficShiftRollout, 'request' | 'record'>,
  configuration: JsonObject,
  { log }: Pick<ShiftDependencies, 'log'>
): JsonObject {
  warnOfAlarms(request.service, configuration, { eventLog: record.eventLog, log })
  return ignoreAlarms(configuration)
}

/** Whether ECS takes a circuit breaker with these strategies is not documented; where it does not, it returns an error. */
function isBreakerRefused({ code, message }: DeployError, configuration: JsonObject): boolean {
  return code === 'rejected' && 'deploymentCircuitBreaker' in configuration && /circuit ?breaker/i.test(message)
}

/**
 * Sends one UpdateService, and again only when it is certain that the one before was not carried out. Nothing is sent after the rollout's
 * time; a rollback is sent until then, however often AWS fails. Throws `outcome-unknown` where it may have been carried out.
 */
export async function sendUpdate(
  rollout: TrafficShiftRollout,
  deploymentConfiguration: JsonObject,
  dependencies: Dependencies
): Promise<void> {
  const { request, state, record } = rollout
  const { cluster, service, taskDefinition } = request
  const { clock, cancelled, services, serviceDeployments } = dependencies
  const { deadlineAt, giveUpAt } = limitsOf(request, state.startedAt)
  const until = Math.min(deadlineAt, giveUpAt)
  const isRollback = until < deadlineAt
  dependencies.boundCalls(until)
  const redeploy = state.before.taskDefinition === taskDefinition ? 'forced' : 'when-changed'
  // The same revision again changes nothing that the service shows: only the list of its earlier deployments identifies a new one.
  const known = redeploy === 'forced' ? await serviceDeployments.list(cluster, service, undefined) : []
  let lost: DeployError | undefined
  for (let tries = 1; ; tries += 1) {
    try {
      await services.update({ cluster, service, taskDefinition, deploymentConfiguration, redeploy })
      return
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      const isOver = clock.now() >= until || cancelled.aborted
      if (isPassing(error) && isRollback && !isOver) {
        record.eventLog.detail(error.message, 'warning')
        await clock.sleep(RETRY_MILLISECONDS, cancelled)
        continue
      }
      if (error.code === 'outcome-unknown') lost = error
      // A refusal does not cover an earlier try whose answer was lost.
      if (lost === undefined || isBreakerRefused(error, deploymentConfiguration)) throw error
      record.eventLog.detail(joinSentences(error.message, 'Checking what ECS did.'), 'warning')
      if (await wasCarriedOut(rollout, { redeploy, known, tries, until, lost }, dependencies)) return
      // What continues in the background after a cancellation must not begin anything.
      if (cancelled.aborted || clock.now() >= until || (tries >= MOST_TRIES && !isRollback)) throw lost
    }
  }
}

interface LostUpdate {
  readonly redeploy: ServiceChange['redeploy']
  /** Deployments from before it. */
  readonly known: readonly string[]
  readonly tries: number
  readonly until: number
  readonly lost: DeployError
}

/** The same task definition again changes nothing that the service shows: then only a new deployment shows it. */
async function wasCarriedOut(
  { request: { cluster, service }, state }: TrafficShiftRollout,
  { redeploy, known, tries, until, lost }: LostUpdate,
  dependencies: Dependencies
): Promise<boolean> {
  const { services, serviceDeployments, clock } = dependencies
  const lookAfter =
    redeploy === 'forced'
      ? LONGEST_LOOK_MILLISECONDS
      : Math.min(LONGEST_LOOK_MILLISECONDS, FIRST_LOOK_MILLISECONDS * 2 ** (tries - 1))
  await clock.sleep(lookAfter)
  try {
    return await tolerateOutage(
      async () => {
        if (redeploy === 'forced')
          return (await serviceDeployments.list(cluster, service, undefined)).some(arn => !known.includes(arn))
        // A third revision was deployed later by another user: nothing may be sent on top of it.
        return (await services.find(cluster, service))?.taskDefinition !== state.before.taskDefinition
      },
      until,
      dependencies
    )
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    throw new DeployError('outcome-unknown', joinSentences(lost.message, error.message), { cause: error })
  }
}
