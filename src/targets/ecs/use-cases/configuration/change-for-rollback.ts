import { DeployError } from '../../../../domain/errors.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import type { Log } from '../../../../ports/runner/log.js'
import type { DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import { mergeDeploymentConfiguration } from '../../domain/service/service-settings.js'
import { describeMadeRoom } from '../../domain/service/replacement-room.js'
import { findPrimary, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { recallMemory } from '../../domain/traffic-shift/configuration-memory.js'
import { composeRestore, readStrategy } from '../../domain/traffic-shift/deployment-configuration.js'
import {
  describeIgnoredAlarms,
  isRollingReturn,
  listRollingReturns,
  type RollingReturn
} from '../../domain/traffic-shift/rollback-configuration.js'
import { sendConfiguration } from '../left-behind/send-configuration.js'
import type { RollingDependencies } from '../rolling/rolling-dependencies.js'
import { countsOf, type ServiceRollout } from '../rolling/service-rollout.js'
import { tolerateOutage } from '../service/tolerate-outage.js'
import { forgetConfiguration, writeMemory } from './remember-configuration.js'

/** Of its own: the rollback may have ended with its timeout. */
const WITHIN_MILLISECONDS = 120_000

/** Reports that ECS ignores the alarms of a service during its rollback, where it has any. */
export function warnOfAlarms(
  service: string,
  configuration: JsonObject,
  { eventLog, log }: { readonly eventLog: Pick<DeploymentLog, 'detail'>; readonly log: Pick<Log, 'warning'> }
): void {
  const warning = describeIgnoredAlarms(service, configuration)
  if (warning === undefined) return
  eventLog.detail(warning, 'warning')
  log.warning('Deployment alarms', warning)
}

/**
 * Notes on the service what is restored after a rolling rollback that needs another deployment configuration. Throws only what is not a
 * `DeployError`.
 */
export async function noteForRollback(
  { configurationBefore, before, request, record, state, rejectedReturns, stuck }: ServiceRollout,
  { services, log }: Pick<RollingDependencies, 'services' | 'log'>
): Promise<void> {
  const { eventLog } = record
  const counts = countsOf(request, before)
  // Another try of the same update.
  if (configurationBefore === undefined || state.update !== undefined || rejectedReturns > 0) return
  warnOfAlarms(request.service, configurationBefore, { eventLog, log })
  const strategy = readStrategy(configurationBefore)
  if (strategy !== 'ROLLING')
    eventLog.detail(`This rollback uses the strategy ROLLING. ${strategy} is restored afterwards.`, 'warning')
  const room = describeMadeRoom(request.service, configurationBefore, counts)
  if (room !== undefined) {
    eventLog.detail(room, 'warning')
    log.warning('Deployment configuration', room)
  }
  const hookTimeoutsMinutes = stuck?.hookTimeoutsMinutes ?? []
  const memory = { hookTimeoutsMinutes, before: configurationBefore, rolling: true } as const
  const without = 'If this run is interrupted, the next one cannot restore it.'
  await writeMemory({ arn: before.arn, memory, without, eventLog }, { services })
}

/** The deployment configuration to send: for a rollback, the first one that ECS has not rejected. */
export function configurationFor(rollout: ServiceRollout): JsonObject | undefined {
  return returnsOf(rollout)[rollout.rejectedReturns]?.configuration
}

/** After ECS has rejected one: goes on to the next one, and reports it. False where there is none. */
export function goPlainer(rollout: ServiceRollout, { message }: DeployError, log: Pick<Log, 'warning'>): boolean {
  const next = returnsOf(rollout)[rollout.rejectedReturns + 1]
  if (next === undefined) return false
  rollout.rejectedReturns += 1
  const what = joinSentences(message, `Retrying the rollback of service ${rollout.request.service} with ${next.name}.`)
  rollout.record.eventLog.detail(what, 'warning')
  log.warning('Deployment configuration', what)
  return true
}

function returnsOf({ configurationBefore, request, before, stuck }: ServiceRollout): readonly RollingReturn[] {
  const own = mergeDeploymentConfiguration(request, before)
  return configurationBefore === undefined
    ? [{ configuration: own, name: '' }]
    : listRollingReturns(configurationBefore, { counts: countsOf(request, before), own, stuckIn: stuck?.strategy })
}

export type RestoreDependencies = Pick<RollingDependencies, 'services' | 'clock' | 'log' | 'cancelled' | 'boundCalls'>

/** What a rolling rollback changed of a service. */
export interface LeftConfiguration {
  readonly cluster: string
  readonly service: string
  readonly configurationBefore: JsonObject | undefined
  readonly record: { readonly eventLog: Pick<DeploymentLog, 'detail'> }
  /** What restores it where that is not possible yet. */
  readonly next?: string
}

/**
 * Restores the service's configuration after a rolling rollback. While that is in progress, ECS may apply it, or refuse it: then the next run
 * restores it. Throws only what is not a `DeployError`.
 */
export async function restoreAfterRollback(
  { configurationBefore, cluster, service, record, next = 'The next run' }: LeftConfiguration,
  dependencies: RestoreDependencies
): Promise<void> {
  if (configurationBefore === undefined) return
  const { services, clock, log } = dependencies
  const leave = (why: string) => {
    const what = joinSentences(why, `${next} restores the deployment configuration of service ${service}.`)
    record.eventLog.detail(what, 'warning')
    log.warning('The deployment configuration was not restored', what)
  }
  try {
    const until = clock.now() + WITHIN_MILLISECONDS
    const now = await tolerateOutage(() => services.find(cluster, service), until, dependencies)
    if (now === undefined) return
    const { deploymentConfiguration: current, tags } = now
    const isOurs = isRollingReturn(current, configurationBefore)
    if (isOurs && isDeploying(now)) {
      leave('A deployment of the service is in progress.')
      return
    }
    if (isOurs) {
      await sendConfiguration({ cluster, service }, composeRestore(configurationBefore, current), { services, clock })
      record.eventLog.detail('restored the deployment configuration of the service')
    }
    // The tags may be of the rollout of another run by now.
    if (isOurs || recallMemory(tags, current) === undefined) await forgetConfiguration(now, { record }, { services })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    leave(`The deployment configuration of service ${service} was not restored: ${error.message}`)
  }
}

function isDeploying(service: ServiceSnapshot): boolean {
  return findPrimary(service)?.rolloutState === 'IN_PROGRESS'
}
