import type { JsonObject, JsonValue } from '../../../../domain/document/json-value.js'

/** How ECS is to shift the traffic: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
export type TrafficShiftStrategy =
  | { readonly kind: 'canary'; readonly percent: number }
  | { readonly kind: 'linear'; readonly stepPercent: number }
  | { readonly kind: 'blue-green' }

export interface ConfigurationSpec {
  readonly strategy: TrafficShiftStrategy
  readonly hookTimeoutMinutes: number
  /** Undefined: the service's own alarms stay. */
  readonly alarms: readonly string[] | undefined
  /** What ECS does with a pause that is not answered; a rollback continues. Default ROLLBACK. */
  readonly onTimeout?: 'ROLLBACK' | 'CONTINUE'
}

/** What belongs to one strategy and must not be left over from another. */
export const OF_A_STRATEGY: readonly string[] = [
  'strategy',
  'bakeTimeInMinutes',
  'canaryConfiguration',
  'linearConfiguration',
  'lifecycleHooks'
]
const PAUSED_STAGES = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT']
const BREAKER = 'deploymentCircuitBreaker'
/** For rolling deployments only: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html */
const EARLY_SUCCESS = 'earlySuccessCriteria'
const ROLLING_ONLY = [BREAKER, EARLY_SUCCESS]
/** What AWS recommends for alarms of a rolling deployment where the time is to be set: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-alarm-failure.html */
const ALARM_BAKE_MINUTES = 5
/** All that `composeConfiguration` may make other than it was. */
export const CHANGED_BY_A_ROLLOUT: readonly string[] = [...OF_A_STRATEGY, ...ROLLING_ONLY, 'alarms']

/**
 * The configuration of one rollout, made from the service's own. Bakes are 0 because we bake inside our pauses, where an abort
 * is possible at any second; every pause rolls back automatically when it is not answered. Before the first pause, while tasks start, the
 * circuit breaker rolls back a revision whose tasks fail, where ECS applies it: the API reference names it for rolling deployments,
 * and blue/green deployments were seen to be rolled back by it.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html
 */
export function composeConfiguration(before: JsonObject, spec: ConfigurationSpec): JsonObject {
  const others = readHooks(before).filter(hook => !isPause(hook))
  return {
    ...keepOthers(before),
    ...composeStrategy(spec.strategy),
    bakeTimeInMinutes: 0,
    lifecycleHooks: [...others.map(nameTarget), pauseHook(spec)],
    [BREAKER]: { ...(isMember(before[BREAKER]) ? before[BREAKER] : {}), enable: true, rollback: true },
    ...turnOffEarlySuccess(before),
    ...(spec.alarms === undefined
      ? {}
      : { alarms: { alarmNames: spec.alarms, enable: spec.alarms.length > 0, rollback: spec.alarms.length > 0 } })
  }
}

/** The same without a circuit breaker of its own, for an ECS that takes none with this strategy: what the service has stays. */
export function withoutBreaker(configuration: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(configuration).filter(([name]) => name !== BREAKER))
}

/** The strategy of a configuration; ECS's default where it names none. */
export function readStrategy({ strategy }: JsonObject): string {
  return typeof strategy === 'string' ? strategy : 'ROLLING'
}

/** The fastest rollback: everything at once, without pauses. */
export function composeReturn(before: JsonObject): JsonObject {
  return {
    ...keepOthers(before),
    ...{ strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] },
    ...turnOffEarlySuccess(before)
  }
}

/** Whether a configuration is that of `composeReturn`. */
export function isReturn({ strategy, bakeTimeInMinutes, ...others }: JsonObject): boolean {
  return strategy === 'BLUE_GREEN' && bakeTimeInMinutes === 0 && readHooks(others).length === 0
}

/**
 * What is known to be right for a service whose own configuration from before a rollout is unknown: ECS's default strategy, without the
 * pauses, and all that was not the rollout's.
 */
export function withoutPauses(configuration: JsonObject): JsonObject {
  const others = readHooks(configuration).filter(hook => !isPause(hook))
  return { strategy: 'ROLLING', lifecycleHooks: others.map(nameTarget), ...bakeForAlarms(configuration) }
}

function keepOthers(before: JsonObject): JsonObject {
  const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name))
  return Object.fromEntries(kept)
}

/** It stays on the service when it is left out, and other strategies than ROLLING do not take it. */
function turnOffEarlySuccess({ [EARLY_SUCCESS]: criteria }: JsonObject): JsonObject {
  return isMember(criteria) && criteria.enable === true ? { [EARLY_SUCCESS]: { ...criteria, enable: false } } : {}
}

/**
 * Whether a configuration is one of ours, left on the service by a lost run without a follower: its pauses are
 * at our stages, and its bakes are 0. What was there before is lost.
 */
export function isLeftByLostRun(configuration: JsonObject): boolean {
  return configuration.bakeTimeInMinutes === 0 && readHooks(configuration).some(isOurPause)
}

/**
 * What UpdateService must be sent to bring `current` back to `before`. A member that is left out stays as it is, so what `before`
 * does not have is set to what ECS takes for the default. A bake time cannot be taken away again, and means nothing to a rolling
 * deployment without alarms.
 */
export function composeRestore(before: JsonObject, current: JsonObject): JsonObject {
  const added = (name: string) => name in current && !(name in before)
  return {
    ...('strategy' in before ? {} : { strategy: 'ROLLING' }),
    ...(added('lifecycleHooks') ? { lifecycleHooks: [] } : {}),
    ...(added('alarms') ? { alarms: { alarmNames: [], enable: false, rollback: false } } : {}),
    ...(added(BREAKER) ? { [BREAKER]: { enable: false, rollback: false } } : {}),
    ...(added('bakeTimeInMinutes') ? bakeForAlarms(before) : {}),
    ...withoutOtherShifts(before),
    ...('lifecycleHooks' in before ? { lifecycleHooks: readHooks(before).map(nameTarget) } : {})
  }
}

/** ECS may show members of a strategy that the service had before; it takes them with that strategy only. */
function withoutOtherShifts(before: JsonObject): JsonObject {
  const { canaryConfiguration, linearConfiguration, ...others } = before
  return {
    ...others,
    ...(before.strategy === 'CANARY' && canaryConfiguration !== undefined ? { canaryConfiguration } : {}),
    ...(before.strategy === 'LINEAR' && linearConfiguration !== undefined ? { linearConfiguration } : {})
  }
}

/** Whether `composeRestore` sets a bake time that the service did not have: its alarms need one, and ECS no longer computes one. */
export function isBakeAssumed(before: JsonObject, current: JsonObject): boolean {
  return 'bakeTimeInMinutes' in current && !('bakeTimeInMinutes' in before) && hasAlarms(before)
}

function bakeForAlarms(before: JsonObject): JsonObject {
  return hasAlarms(before) ? { bakeTimeInMinutes: ALARM_BAKE_MINUTES } : {}
}

function hasAlarms({ alarms }: JsonObject): boolean {
  return isMember(alarms) && alarms.enable === true
}

/**
 * Whether a configuration carries the pauses of a rollout that was started with one of these timeouts. AWS may show only the stages of a
 * hook (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html): then these alone decide.
 */
export function sharesPause(configuration: JsonObject, timeoutsInMinutes: readonly number[]): boolean {
  return readHooks(configuration).some(hook => {
    const timeout = readTimeout(hook)
    return isOurPause(hook) && (timeout === undefined || timeoutsInMinutes.includes(timeout))
  })
}

/** After how many minutes the pauses of a configuration end automatically; undefined when it has none, or AWS does not show it. */
export function readPauseTimeoutMinutes(configuration: JsonObject): number | undefined {
  const pause = readHooks(configuration).find(isOurPause)
  return pause === undefined ? undefined : readTimeout(pause)
}

function readTimeout({ timeoutConfiguration }: JsonObject): number | undefined {
  const minutes = isMember(timeoutConfiguration) ? timeoutConfiguration.timeoutInMinutes : undefined
  return typeof minutes === 'number' ? minutes : undefined
}

function composeStrategy(strategy: TrafficShiftStrategy): JsonObject {
  switch (strategy.kind) {
    case 'canary':
      return {
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: strategy.percent, canaryBakeTimeInMinutes: 0 }
      }
    case 'linear':
      return {
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent: strategy.stepPercent, stepBakeTimeInMinutes: 0 }
      }
    case 'blue-green':
      return { strategy: 'BLUE_GREEN' }
  }
}

/** A pause before every shift judges the step before it; the one after the last shift judges that one. */
function pauseHook({
  hookTimeoutMinutes: timeoutInMinutes,
  onTimeout: action = 'ROLLBACK'
}: ConfigurationSpec): JsonObject {
  return { targetType: 'PAUSE', lifecycleStages: PAUSED_STAGES, timeoutConfiguration: { timeoutInMinutes, action } }
}

/** The lifecycle hooks of a configuration. */
export function readHooks({ lifecycleHooks }: JsonObject): readonly JsonObject[] {
  return Array.isArray(lifecycleHooks) ? (lifecycleHooks as readonly JsonValue[]).filter(isMember) : []
}

function isMember(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A hook of any other type names what it calls. AWS may not show the type itself. */
function isPause({ targetType, hookTargetArn }: JsonObject): boolean {
  return targetType === undefined ? hookTargetArn === undefined : targetType === 'PAUSE'
}

/** A hook as it may be sent: without its type ECS takes it for a Lambda function. */
function nameTarget(hook: JsonObject): JsonObject {
  return { targetType: isPause(hook) ? 'PAUSE' : 'AWS_LAMBDA', ...hook }
}

function isOurPause(hook: JsonObject): boolean {
  const { lifecycleStages: stages } = hook
  return isPause(hook) && Array.isArray(stages) && stages.toSorted().join() === PAUSED_STAGES.toSorted().join()
}
