import type { PastRollout } from '../../../../domain/gate/replay/past-rollout.js'
import type { Revision } from '../../../../domain/rollout/revision.js'

/** A deployment that is over, or any window of time with two revisions. */
export interface PastDeployment {
  /** As results name it: only `ecs` keeps figures. */
  readonly platform: string
  readonly cluster: string | undefined
  readonly service: string | undefined
  /** ARN of the service deployment; undefined on other platforms, and where it is not known. */
  readonly serviceDeploymentArn: string | undefined
  readonly canary: PastSide
  /** Undefined for a first deployment. */
  readonly stable: PastSide | undefined
  readonly rollout: PastRollout
}

/** One of the two revisions. */
export interface PastSide {
  readonly revision: Revision
  /** Values of placeholders that were given, by name without `side.`. */
  readonly given: Readonly<Record<string, string>>
}
