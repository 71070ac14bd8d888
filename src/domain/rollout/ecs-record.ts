import { presentMembers } from '../present-members.js'

/** What a record has about a rollout on ECS, and on no other platform: its only place in the neutral folders. */
export interface EcsRecord {
  /** Name or ARN, as the step was given it. */
  readonly cluster: string
  /** ARN of the revision that was to serve; undefined where it was not registered. */
  readonly taskDefinition: string | undefined
  /** ARN of the previous revision. */
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

/** Reads the same from a payload; undefined where it names no cluster. What is malformed is left out. */
export function readEcsResult(value: unknown, readText: (text: unknown) => string | undefined): EcsResult | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { cluster, registered, ...ids } = value as Partial<Record<keyof EcsRecord, unknown>>
  const name = readText(cluster)
  if (name === undefined) return undefined
  return {
    ...{ cluster: name, registered: registered === true },
    ...presentMembers({
      taskDefinition: readText(ids.taskDefinition),
      previousTaskDefinition: readText(ids.previousTaskDefinition),
      deploymentId: readText(ids.deploymentId),
      serviceDeploymentArn: readText(ids.serviceDeploymentArn)
    })
  }
}
