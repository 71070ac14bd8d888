import type { RegisteredTaskDefinition, TaskDefinition } from '../domain/task-definition/task-definition.js'

/** The task definitions that ECS holds. */
export interface TaskDefinitions {
  /** Finds by ARN, `family:revision`, or `family` (its latest ACTIVE revision). Undefined when there is none. */
  find(reference: string): Promise<RegisteredTaskDefinition | undefined>
  /** Registers a new revision, tags included. Throws `outcome-unknown` when the answer was lost: find it before trying again. */
  register(definition: TaskDefinition): Promise<RegisteredTaskDefinition>
  /** ARNs of the family's ACTIVE revisions, newest first. */
  activeRevisions(family: string): Promise<readonly string[]>
  deregister(arn: string): Promise<void>
}
