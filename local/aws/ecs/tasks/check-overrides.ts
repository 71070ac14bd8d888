import type { TaskOverride } from '@aws-sdk/client-ecs'
import { ecsError } from '../ecs-error.js'
import type { TaskDefinitionRevision } from '../task-definitions/task-definition-store.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html: at most 8192 characters in all. */
export function checkOverrides(overrides: TaskOverride | undefined, revision: TaskDefinitionRevision): void {
  if (overrides === undefined) return
  if (JSON.stringify(overrides).length > 8192) {
    throw ecsError.invalidParameter('Container Overrides length must be at most 8192')
  }
  const names = (revision.definition.containerDefinitions ?? []).map(container => container.name)
  const stranger = overrides.containerOverrides?.find(override => !names.includes(override.name))
  if (stranger !== undefined) {
    throw ecsError.invalidParameter(
      `Override for container named ${stranger.name ?? ''} is not a container in the TaskDefinition.`
    )
  }
}
