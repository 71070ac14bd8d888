import { DeployError } from '../../../../domain/errors.js'
import { describeLeftBehind, findLeftBehind, type LeftConfiguration } from '../../domain/left-behind/left-behind.js'
import type { Purpose } from '../../../../domain/rollout/move-limits.js'
import type { RunningRollout } from '../../domain/left-behind/running-rollout.js'
import type { TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import type { Log } from '../../../../ports/runner/log.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { withoutPauses } from '../../domain/traffic-shift/deployment-configuration.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import type { Services } from '../../ports/services.js'
import { insist } from '../configuration/insist.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { sendConfiguration } from './send-configuration.js'
import { rollBackRunning, type RollBackRunningDependencies, type RolledBackFirst } from './roll-back-running.js'

export interface ClearDependencies extends RollBackRunningDependencies {
  readonly services: Pick<Services, 'find' | 'configure' | 'untag'>
  readonly log: Pick<Log, 'warning'>
}

/** A rollback that ECS keeps from it continues without. */
const ROLLBACK_PATIENCE_MILLISECONDS = 15_000

export interface WayToClear {
  readonly cluster: string
  readonly service: string
  /** To be rolled back first. */
  readonly running: RunningRollout | undefined
  readonly eventLog: DeploymentLog
  /** When the run began to deploy. */
  readonly startedAt: number
  readonly purpose: Purpose
}

/**
 * Makes a service ready for another deployment: rolls back the deployment in progress, then restores the configuration and removes the tags that a
 * lost run left. Describes what it found. Throws where ECS refuses the configuration, as nothing could be deployed on top of it; a rollback
 * brings a configuration of its own, and the tags stay.
 */
export async function clearBlockingRollouts(
  { cluster, service: name, running, eventLog, startedAt, purpose }: WayToClear,
  dependencies: ClearDependencies
): Promise<RolledBackFirst | undefined> {
  const { services, cancelled, log } = dependencies
  const rolledBackFirst = running && (await rollBackRunning(running, { eventLog, startedAt }, dependencies))
  const service = await services.find(cluster, name)
  if (service === undefined || cancelled.aborted) return rolledBackFirst
  const left = findLeftBehind(service.deploymentConfiguration, service.tags)
  if (left.kind === 'nothing') return rolledBackFirst
  if (left.kind === 'configuration') {
    const found = describeLeftBehind(left, 'this run')
    eventLog.milestone(found)
    // What this very run rolled back is not news.
    if (running === undefined) log.warning('Restored the deployment configuration', found)
    try {
      await restore(service, left, { eventLog, purpose, dependencies })
    } catch (error) {
      if (!(error instanceof DeployError) || purpose !== 'rollback') throw error
      const what = joinSentences(
        `The deployment configuration of service ${name} was not restored: ${error.message}`,
        'The rollback continues with a temporary one.'
      )
      eventLog.detail(what, 'warning')
      log.warning('The deployment configuration was not restored', what)
      return rolledBackFirst
    }
  }
  await removeTags(service, left.keys, { eventLog, services })
  return rolledBackFirst
}

/** The configuration in the tags may no longer be possible, or was never ours. Without the pauses, a deployment is still possible. */
async function restore(
  { cluster, name, deploymentConfiguration }: TrafficShiftService,
  left: LeftConfiguration,
  {
    eventLog,
    purpose,
    dependencies
  }: Pick<WayToClear, 'eventLog' | 'purpose'> & { readonly dependencies: ClearDependencies }
): Promise<void> {
  const patience = purpose === 'rollback' ? { patienceMilliseconds: ROLLBACK_PATIENCE_MILLISECONDS } : {}
  const send = (configuration: JsonObject) =>
    sendConfiguration({ cluster, service: name, ...patience }, configuration, dependencies)
  try {
    await send(left.restore)
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'rejected' || left.before === 'unknown') throw error
    const without = 'The pauses are removed instead, and the strategy is set to ROLLING, the default of ECS.'
    eventLog.detail(joinSentences(`ECS rejected the configuration from the tags: ${error.message}`, without), 'warning')
    await send(withoutPauses(deploymentConfiguration))
  }
}

async function removeTags(
  { arn }: TrafficShiftService,
  keys: readonly string[],
  { eventLog, services }: Pick<ClearDependencies, 'services'> & { readonly eventLog: DeploymentLog }
): Promise<void> {
  if (keys.length === 0) return
  try {
    await insist(() => services.untag(arn, keys))
    eventLog.detail(`removed the tags ${keys.join(', ')} of an earlier rollout`)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    eventLog.detail(`could not remove the tags ${keys.join(', ')} from the service: ${error.message}`, 'warning')
  }
}
