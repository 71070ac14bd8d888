import type { JsonObject } from '../../../../domain/document/json-value.js'

/**
 * A task definition in the form that RegisterTaskDefinition takes, as plain data: fields that deploy-kit does not know are
 * kept as they are. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export type TaskDefinition = JsonObject

/** A revision that ECS holds. */
export interface RegisteredTaskDefinition {
  readonly arn: string
  readonly family: string
  readonly revision: number
  readonly status: 'ACTIVE' | 'INACTIVE' | 'DELETE_IN_PROGRESS'
  /** As it would be registered again: without what only a description holds, with its tags. */
  readonly definition: TaskDefinition
}
