import { isList, isObject } from '../../../../domain/document/document.js'
import type { JsonObject } from '../../../../domain/document/json-value.js'
import { hasRoom, isRoomMade, makeRoom, type InstanceCounts } from '../service/replacement-room.js'
import { OF_A_STRATEGY, readHooks, readStrategy } from './deployment-configuration.js'

/**
 * The same without alarms that ECS evaluates: one that goes to ALARM would have ECS return to the revision that a rollback leaves.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html
 */
export function ignoreAlarms(configuration: JsonObject): JsonObject {
  const { alarms } = configuration
  if (!isObject(alarms) || alarms.enable !== true) return configuration
  return { ...configuration, alarms: { ...alarms, enable: false, rollback: false } }
}

/**
 * The configuration of a rolling rollback, made from the service's own: ECS does not return to the revision that the rollback leaves, and
 * can replace its tasks. The circuit breaker still ends it when its tasks fail.
 */
export function composeRollingReturn(before: JsonObject, counts: InstanceCounts): JsonObject {
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name)))
  const { deploymentCircuitBreaker: breaker } = kept
  return {
    ...ignoreAlarms(kept),
    ...(isObject(breaker) ? { deploymentCircuitBreaker: { ...breaker, rollback: false } } : {}),
    ...makeRoom(before, counts),
    ...asRolling(before)
  }
}

function asRolling(before: JsonObject): JsonObject {
  return {
    strategy: 'ROLLING',
    ...('bakeTimeInMinutes' in before ? { bakeTimeInMinutes: 0 } : {}),
    ...(readHooks(before).length === 0 ? {} : { lifecycleHooks: [] })
  }
}

/** A deployment configuration that a rolling rollback is sent with, and what it is, as the end of a sentence. */
export interface RollingReturn {
  /** Undefined: the service's own. */
  readonly configuration: JsonObject | undefined
  readonly name: string
}

/** How a rolling rollback is sent. */
export interface ReturnSpec {
  readonly counts: InstanceCounts
  /** What a deployment would be sent with. */
  readonly own: JsonObject | undefined
  /** The strategy that a rollout left on the service, with its pauses, and that ECS did not let be restored. */
  readonly stuckIn: string | undefined
}

const WITHOUT_PAUSES = { bakeTimeInMinutes: 0, lifecycleHooks: [] }

/**
 * What a rolling rollback is sent with, one after the other where ECS rejects the one before: all that it needs, then only what ECS cannot
 * replace its tasks without, then what a deployment would be sent with, but never with the pauses of a rollout.
 */
export function listRollingReturns(before: JsonObject, { counts, own, stuckIn }: ReturnSpec): readonly RollingReturn[] {
  const unstuck = stuckIn === undefined ? {} : { strategy: 'ROLLING', ...WITHOUT_PAUSES }
  const needed = {
    ...makeRoom(before, counts),
    ...(readStrategy(before) === 'ROLLING' ? {} : asRolling(before)),
    ...unstuck
  }
  return [
    {
      configuration: { ...composeRollingReturn(before, counts), ...unstuck },
      name: 'the temporary deployment configuration'
    },
    ...(Object.keys(needed).length === 0
      ? []
      : [{ configuration: needed, name: `${Object.keys(needed).join(' and ')} alone` }]),
    stuckIn === undefined
      ? { configuration: own, name: 'the deployment configuration of the service' }
      : { configuration: WITHOUT_PAUSES, name: `the strategy ${stuckIn} without pauses` }
  ]
}

/** Whether a rolling rollback needs another configuration than the service has. */
export function needsRollingReturn(before: JsonObject, counts: InstanceCounts): boolean {
  return readStrategy(before) !== 'ROLLING' || turnsBack(before) || !hasRoom(before, counts)
}

/** Whether a configuration is one of those that `listRollingReturns` makes of another one. */
export function isRollingReturn(current: JsonObject, before: JsonObject): boolean {
  const isRolling = readStrategy(current) === 'ROLLING' && readHooks(current).length === 0
  const isSilenced = turnsBack(before) && !turnsBack(current)
  return isRolling && (readStrategy(before) !== 'ROLLING' || isSilenced || isRoomMade(current, before))
}

/** What a rollback reports of the alarms that ECS would evaluate otherwise: one sentence. Undefined where there are none. */
export function describeIgnoredAlarms(service: string, { alarms }: JsonObject): string | undefined {
  if (!isObject(alarms) || alarms.enable !== true) return undefined
  const names = isList(alarms.alarmNames) ? alarms.alarmNames.filter(name => typeof name === 'string') : []
  return `ECS ignores the deployment alarms of service ${service} (${names.join(', ')}) during this rollback.`
}

/** Whether ECS ends a deployment at an alarm, or returns to the previous revision when its tasks fail. */
function turnsBack({ alarms, deploymentCircuitBreaker: breaker }: JsonObject): boolean {
  return (isObject(alarms) && alarms.enable === true) || (isObject(breaker) && isOnWithRollback(breaker))
}

function isOnWithRollback({ enable, rollback }: JsonObject): boolean {
  return enable === true && rollback === true
}
