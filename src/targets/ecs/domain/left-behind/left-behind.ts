import type { JsonObject } from '../../../../domain/document/json-value.js'
import { memoryKeys, recallMemory, type ServiceTag } from '../traffic-shift/configuration-memory.js'
import { withConfiguration, type ServiceSnapshot } from '../service/service-snapshot.js'
import {
  composeRestore,
  isBakeAssumed,
  isLeftByLostRun,
  readStrategy,
  withoutPauses
} from '../traffic-shift/deployment-configuration.js'

/** What an interrupted run left on a service, or a running one put there. */
export type LeftBehind =
  | { readonly kind: 'nothing' }
  /** Tags that remember a configuration which is back already. */
  | { readonly kind: 'tags'; readonly keys: readonly string[] }
  | LeftConfiguration

/** The configuration of a rollout. */
export interface LeftConfiguration {
  readonly kind: 'configuration'
  /** What UpdateService must be sent to restore what was before. */
  readonly restore: JsonObject
  /** The strategy that it left. */
  readonly strategy: string
  /** `unknown`: the service has no tags for it, and ECS's defaults are restored. */
  readonly before: 'noted' | 'unknown'
  /** A bake time is set that the service did not have. */
  readonly bake: 'assumed' | 'as-before'
  readonly keys: readonly string[]
  /** Of the pauses by which its rollout is known again. */
  readonly hookTimeoutsMinutes: readonly number[]
}

/** Looks for what a rollout changed and tagged, by what the service carries. */
export function findLeftBehind(configuration: JsonObject, tags: readonly ServiceTag[]): LeftBehind {
  const keys = memoryKeys(tags)
  const strategy = readStrategy(configuration)
  const memory = recallMemory(tags, configuration)
  if (memory !== undefined)
    return {
      ...{ kind: 'configuration', before: 'noted', keys, strategy },
      ...{ restore: composeRestore(memory.before, configuration), hookTimeoutsMinutes: memory.hookTimeoutsMinutes },
      bake: isBakeAssumed(memory.before, configuration) ? 'assumed' : 'as-before'
    }
  if (isLeftByLostRun(configuration)) {
    const restore = withoutPauses(configuration)
    const bake = 'bakeTimeInMinutes' in restore ? 'assumed' : 'as-before'
    return { kind: 'configuration', before: 'unknown', keys, strategy, restore, bake, hookTimeoutsMinutes: [] }
  }
  return keys.length === 0 ? { kind: 'nothing' } : { kind: 'tags', keys }
}

/** The configuration as it is once that is restored. */
export function configurationAfter(left: LeftBehind, configuration: JsonObject): JsonObject {
  return left.kind === 'configuration' ? { ...configuration, ...left.restore } : configuration
}

/** The service as it is once that is restored. */
export function serviceAfter(left: LeftBehind, service: ServiceSnapshot): ServiceSnapshot {
  return left.kind === 'configuration'
    ? withConfiguration(service, configurationAfter(left, service.deploymentConfiguration))
    : service
}

/** One sentence on what was found and which run restores what. A check or a dry run restores nothing. */
export function describeLeftBehind(left: LeftConfiguration, run: 'this run' | 'the next run'): string {
  if (left.before === 'noted' && left.strategy === 'ROLLING' && readStrategy(left.restore) === 'ROLLING')
    return `An earlier rollback left a temporary deployment configuration on the service: ${run} restores the previous configuration.`
  const found = `An earlier rollout left the strategy ${left.strategy} on the service`
  const restored =
    left.before === 'noted'
      ? `${run} restores the previous configuration (${readStrategy(left.restore)}).`
      : `the previous configuration is unknown, so ${run} removes the pauses and sets the strategy to ROLLING, the default of ECS.`
  const bake = left.bake === 'assumed' ? ' It sets bakeTimeInMinutes to 5, because the service has alarms.' : ''
  return `${found}: ${restored}${bake}`
}
