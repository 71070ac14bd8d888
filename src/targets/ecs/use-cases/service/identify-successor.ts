import { isList, isObject } from '../../../../domain/document/document.js'
import { DeployError } from '../../../../domain/errors.js'
import { COMMIT_TAG, RUN_TAG } from '../../../../domain/rollout/run-identity.js'
import { nameRevision } from '../../domain/service/service-snapshot.js'
import type { TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import type { SuccessorRevision } from '../../../../domain/rollout/revision.js'

/** Finds out, by the tags that deploy-kit puts on revisions, who deployed what took the place of ours. Best effort. */
export async function identifySuccessor(
  taskDefinition: string,
  taskDefinitions: Pick<TaskDefinitions, 'find'>
): Promise<SuccessorRevision> {
  const found = await taskDefinitions.find(taskDefinition).catch((error: unknown) => {
    if (error instanceof DeployError) return undefined
    throw error
  })
  const tag = (key: string) => readTag(found?.definition, key)
  return { id: taskDefinition, label: nameRevision(taskDefinition), run: tag(RUN_TAG), commit: tag(COMMIT_TAG) }
}

function readTag(definition: TaskDefinition | undefined, key: string): string | undefined {
  const tags = isList(definition?.tags) ? definition.tags.filter(isObject) : []
  const value = tags.find(tag => tag.key === key)?.value
  return typeof value === 'string' ? value : undefined
}
