import { ecsError } from '../ecs-error.js'
import type { TaskDefinitionRevision, TaskDefinitionStore } from './task-definition-store.js'

/** The revision that new tasks are to run. Only ACTIVE ones can start anything new. */
export function findActiveRevision(store: TaskDefinitionStore, reference: string | undefined): TaskDefinitionRevision {
  if (reference === undefined || reference === '') throw ecsError.invalidParameter('TaskDefinition can not be blank.')
  const revision = store.find(reference)
  if (revision === undefined) throw ecsError.client('TaskDefinition not found.')
  if (revision.definition.status !== 'ACTIVE') throw ecsError.client('TaskDefinition is inactive')
  return revision
}
