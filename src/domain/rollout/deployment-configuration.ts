import type { JsonObject, JsonValue } from '../task-definition/task-definition.js'

/** How ECS is to shift the traffic: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html */
export type NativeStrategy =
  | { readonly kind: 'canary'; readonly percent: number }
  | { readonly kind: 'linear'; readonly stepPercent: number }
  | { readonly kind: 'blue-green' }

export interface ConfigurationWish {
  readonly strategy: NativeStrategy
  readonly hookTimeoutMinutes: number
  /** Undefined: the service's own alarms stay. */
  readonly alarms: readonly string[] | undefined
}

/** What belongs to one strategy and must not be left over from another. */
const OF_A_STRATEGY = ['strategy', 'bakeTimeInMinutes', 'canaryConfiguration', 'linearConfiguration', 'lifecycleHooks']
const PAUSED_STAGES = ['PRE_PRODUCTION_TRAFFIC_SHIFT', 'POST_PRODUCTION_TRAFFIC_SHIFT']
/** The circuit breaker is for rolling deployments: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html */
const ROLLING_ONLY = ['deploymentCircuitBreaker', 'earlySuccessCriteria']
/** All that `composeConfiguration` may make other than it was. */
export const CHANGED_BY_A_ROLLOUT: readonly string[] = [...OF_A_STRATEGY, ...ROLLING_ONLY, 'alarms']

/**
 * The configuration of one rollout, made from the service's own. Bakes are 0 because we bake inside our pauses, where an abort
 * is possible at any second; every pause rolls back by itself when nobody answers.
 */
export function composeConfiguration(before: JsonObject, wish: ConfigurationWish): JsonObject {
  const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name))
  const others = readHooks(before).filter(hook => !isPause(hook))
  return {
    ...Object.fromEntries(kept),
    ...composeStrategy(wish.strategy),
    bakeTimeInMinutes: 0,
    lifecycleHooks: [...others, pauseHook(wish.hookTimeoutMinutes)],
    ...(wish.alarms === undefined
      ? {}
      : { alarms: { alarmNames: wish.alarms, enable: wish.alarms.length > 0, rollback: wish.alarms.length > 0 } })
  }
}

/** The fastest way back: everything at once, nobody asked. */
export function composeReturn(before: JsonObject): JsonObject {
  const kept = Object.entries(before).filter(([name]) => !OF_A_STRATEGY.includes(name) && !ROLLING_ONLY.includes(name))
  return { ...Object.fromEntries(kept), strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, lifecycleHooks: [] }
}

/** What is left of a configuration whose own predecessor is not known: the same, without pauses that nobody would answer. */
export function withoutPauses(configuration: JsonObject): JsonObject {
  return { ...configuration, lifecycleHooks: readHooks(configuration).filter(hook => !isPause(hook)) }
}

/**
 * Whether a configuration is one of ours, left on the service by a run that was lost and that nobody followed: its pauses are
 * at our stages, and its bakes are 0. What was there before it is not known any more.
 */
export function isLeftByLostRun(configuration: JsonObject): boolean {
  return configuration.bakeTimeInMinutes === 0 && readHooks(configuration).some(isOurPause)
}

/**
 * What UpdateService must be sent to bring `current` back to `before`. A member that is left out stays as it is, so what `before`
 * does not have is emptied; the bake time of 0 minutes cannot be taken away again, and means nothing to a rolling deployment.
 */
export function composeRestore(before: JsonObject, current: JsonObject): JsonObject {
  const added = (name: string) => name in current && !(name in before)
  return {
    ...('strategy' in before ? {} : { strategy: 'ROLLING' }),
    ...(added('lifecycleHooks') ? { lifecycleHooks: [] } : {}),
    ...(added('alarms') ? { alarms: { alarmNames: [], enable: false, rollback: false } } : {}),
    ...before
  }
}

/** Whether a configuration carries the pauses of a rollout that was started with this timeout. */
export function sharesPause(configuration: JsonObject, timeoutInMinutes: number): boolean {
  return readHooks(configuration).some(hook => isPause(hook) && readTimeout(hook) === timeoutInMinutes)
}

/** After how many minutes the pauses of a configuration end by themselves; undefined when it has none. */
export function readPauseTimeoutMinutes(configuration: JsonObject): number | undefined {
  const pause = readHooks(configuration).find(isPause)
  return pause === undefined ? undefined : readTimeout(pause)
}

function readTimeout({ timeoutConfiguration }: JsonObject): number | undefined {
  const minutes =
    typeof timeoutConfiguration === 'object' &&
    timeoutConfiguration !== null &&
    'timeoutInMinutes' in timeoutConfiguration
      ? timeoutConfiguration.timeoutInMinutes
      : undefined
  return typeof minutes === 'number' ? minutes : undefined
}

function composeStrategy(strategy: NativeStrategy): JsonObject {
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
function pauseHook(timeoutInMinutes: number): JsonObject {
  return {
    targetType: 'PAUSE',
    lifecycleStages: PAUSED_STAGES,
    timeoutConfiguration: { timeoutInMinutes, action: 'ROLLBACK' }
  }
}

function readHooks(configuration: JsonObject): readonly JsonObject[] {
  const { lifecycleHooks } = configuration
  return Array.isArray(lifecycleHooks) ? (lifecycleHooks as readonly JsonValue[]).filter(isHook) : []
}

function isHook(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPause(hook: JsonObject): boolean {
  return hook.targetType === 'PAUSE'
}

function isOurPause(hook: JsonObject): boolean {
  const { lifecycleStages: stages } = hook
  return isPause(hook) && Array.isArray(stages) && stages.toSorted().join() === PAUSED_STAGES.toSorted().join()
}
