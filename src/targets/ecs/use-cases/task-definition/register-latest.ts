import { isEquivalent } from '../../domain/task-definition/equivalent.js'
import { familyOf } from '../../domain/task-definition/family.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import { refusePlaceholders } from './refuse-placeholders.js'
import { registerRevision, type RegisterDependencies } from './register-revision.js'

/**
 * Registers a definition as the latest ACTIVE revision of its family. Callers that name only the family, such as a scheduled task, then
 * use it. Registers nothing when the latest revision is identical. Throws `bad-input` for a placeholder image.
 */
export async function registerLatest(
  definition: TaskDefinition,
  dependencies: RegisterDependencies
): Promise<{ readonly revision: RegisteredTaskDefinition; readonly isNew: boolean }> {
  refusePlaceholders(definition)
  const latest = await dependencies.taskDefinitions.find(familyOf(definition))
  if (latest?.status === 'ACTIVE' && isEquivalent(definition, latest.definition))
    return { revision: latest, isNew: false }
  const revision = await registerRevision({ definition, latestRevision: latest?.revision ?? 0 }, dependencies)
  return { revision, isNew: true }
}
