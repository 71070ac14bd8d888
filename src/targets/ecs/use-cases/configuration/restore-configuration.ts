import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { recallMemory } from '../../domain/traffic-shift/configuration-memory.js'
import {
  composeRestore,
  isBakeAssumed,
  isReturn,
  sharesPause,
  withoutPauses
} from '../../domain/traffic-shift/deployment-configuration.js'
import { DeployError } from '../../../../domain/errors.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import { sendConfiguration } from '../left-behind/send-configuration.js'
import type { TrafficShiftRollout } from '../traffic-shift/traffic-shift-rollout.js'
import { forgetConfiguration } from './remember-configuration.js'
import type { ShiftDependencies } from '../traffic-shift/shift-dependencies.js'

/** Of its own: the rollout may have ended with its timeout. */
const WITHIN_MILLISECONDS = 120_000

/**
 * Restores the service's configuration from before: hooks that are left behind would pause another deployment. What it is now is ours
 * when it carries our pauses, or when our own rollback was the last to set it. Throws only what is not a `DeployError`.
 */
export async function restoreConfiguration(
  rollout: TrafficShiftRollout,
  dependencies: Pick<ShiftDependencies, 'services' | 'clock' | 'log' | 'cancelled' | 'boundCalls'>
): Promise<void> {
  const { services, clock, log } = dependencies
  const { request, state, record } = rollout
  const { cluster, service } = request
  try {
    const until = clock.now() + WITHIN_MILLISECONDS
    const now = await tolerateOutage(() => services.find(cluster, service), until, dependencies)
    if (now === undefined) return
    const { deploymentConfiguration: current } = now
    const isBack = state.isReverted || request.pauses === 'none'
    const isOurs = isBack ? isReturn(current) : sharesPause(current, [request.hookTimeoutMinutes])
    if (!isOurs) {
      record.eventLog.detail(
        'the deployment configuration of the service was changed by another client and is not restored'
      )
      if (recallMemory(now.tags, current) === undefined) await forgetConfiguration(now, rollout, { services })
      return
    }
    const before = state.configurationBefore
    const restore = before === undefined ? withoutPauses(current) : composeRestore(before, current)
    await sendConfiguration({ cluster, service }, restore, { services, clock })
    await forgetConfiguration(now, rollout, { services })
    record.eventLog.detail(
      before === undefined
        ? 'removed the pauses from the deployment configuration of the service and set its strategy to ROLLING'
        : 'restored the deployment configuration of the service'
    )
    if (before !== undefined && isBakeAssumed(before, current))
      record.eventLog.detail(
        'bakeTimeInMinutes is set to 5: the service has alarms, and ECS no longer computes a default',
        'warning'
      )
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const what = joinSentences(
      `The deployment configuration of service ${service} was not restored: ${error.message}`,
      'The next run restores it. Until then, other deployments use the strategy and the pauses of this rollout.'
    )
    record.eventLog.detail(what, 'warning')
    log.warning('The deployment configuration was not restored', what)
  }
}
