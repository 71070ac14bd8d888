import type { NativeDeployment, NativeService } from '../../domain/traffic-shift/native-service.js'
import { startCourse, type RolloutCourse } from '../../../../use-cases/rollout/rollout-course.js'

/** One native rollout while it goes on. */
export interface NativeCourse extends RolloutCourse {
  readonly before: NativeService
  /** The configuration to put back; undefined when we came to a rollout that another run had started. */
  readonly configurationBefore: NativeService['deploymentConfiguration'] | undefined
  /** UpdateService was sent by us. */
  updateSent: boolean
  /** ARN of the deployment that was joined by the run that began this. */
  joined: string | undefined
  deployment: NativeDeployment | undefined
  /** It was complete, and the revision before is being deployed again. */
  isReverted: boolean
  /** Target group of our revision and of the one that served before, as ECS resolved them. */
  candidateGroup: string | undefined
  stableGroup: string | undefined
  /** All of them, where the service stands behind several load balancers. */
  candidateGroups: readonly string[]
  stableGroups: readonly string[]
  stableTaskDefinition: string | undefined
  /** The pause that the rollout stands at, and the weight when it was first seen. */
  pauseSeen: { readonly hookId: string; readonly weightPercent: number } | undefined
}

/** A rollout of which nothing has been done yet. */
export function startNativeCourse(
  before: NativeService,
  configurationBefore: NativeCourse['configurationBefore'],
  startedAt: number
): NativeCourse {
  return {
    ...startCourse(startedAt),
    before,
    configurationBefore,
    updateSent: false,
    joined: undefined,
    isReverted: false,
    deployment: undefined,
    candidateGroup: undefined,
    candidateGroups: [],
    stableGroups: [],
    stableGroup: undefined,
    stableTaskDefinition: undefined,
    pauseSeen: undefined
  }
}
