import { presentMembers } from '../present-members.js'

/** What is said of a rollout on ECS, and of no other platform: the one place in the neutral folders for it. */
export interface EcsRecord {
  /** Name or ARN, as the step was given it. */
  readonly cluster: string
  /** ARN of the revision that was to serve; undefined where it was not registered. */
  readonly taskDefinition: string | undefined
  /** ARN of the revision that served before. */
  readonly previousTaskDefinition: string | undefined
  /** `ecs-svc/…`: the entry in the service's `deployments`. */
  readonly deploymentId: string | undefined
  readonly serviceDeploymentArn: string | undefined
  /** The revision was registered by this run. */
  readonly registered: boolean
}

/** The same in a result: ARNs and ids are absent where there is none. */
export type EcsResult = Pick<EcsRecord, 'cluster' | 'registered'> &
  Partial<Record<Exclude<keyof EcsRecord, 'cluster' | 'registered'>, string>>

export function toEcsResult({ cluster, registered, ...ids }: EcsRecord): EcsResult {
  return { cluster, registered, ...presentMembers(ids) }
}
