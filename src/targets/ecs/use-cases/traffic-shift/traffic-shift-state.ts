import type { TrafficShiftDeployment, TrafficShiftService } from '../../domain/traffic-shift/traffic-shift-service.js'
import { initialState, type RolloutState } from '../../../../use-cases/rollout/rollout-state.js'

/** One traffic shift while it continues. */
export interface TrafficShiftState extends RolloutState {
  readonly before: TrafficShiftService
  /** The configuration to put back; undefined when we came to a rollout that another run had started. */
  readonly configurationBefore: TrafficShiftService['deploymentConfiguration'] | undefined
  /** UpdateService was sent by us. */
  updateSent: boolean
  /** ARN of the deployment that was joined by the run that began this. */
  joined: string | undefined
  deployment: TrafficShiftDeployment | undefined
  /** It was complete, and the revision before is being deployed again. */
  isReverted: boolean
  /** Target group of our revision and of the previous one, as ECS resolved them. */
  canaryGroup: string | undefined
  stableGroup: string | undefined
  /** All of them, where the service is behind several load balancers. */
  canaryGroups: readonly string[]
  stableGroups: readonly string[]
  stableTaskDefinition: string | undefined
  /** The pause that the rollout is at, and the weight when it was first seen. */
  pauseSeen: { readonly hookId: string; readonly weightPercent: number } | undefined
}

/** A rollout of which nothing has been done yet. */
export function initialTrafficShiftState(
  before: TrafficShiftService,
  configurationBefore: TrafficShiftState['configurationBefore'],
  startedAt: number
): TrafficShiftState {
  return {
    ...initialState(startedAt),
    before,
    configurationBefore,
    updateSent: false,
    joined: undefined,
    isReverted: false,
    deployment: undefined,
    canaryGroup: undefined,
    canaryGroups: [],
    stableGroups: [],
    stableGroup: undefined,
    stableTaskDefinition: undefined,
    pauseSeen: undefined
  }
}
