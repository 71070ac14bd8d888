import type { Place } from '../../place.js'
import { resolveSecrets } from './resolve-secrets.js'
import type { Task, TaskContainer } from './task.js'

/** What a container's process finds in its environment: the definition's variables and secrets, then the task's overrides. */
export function containerEnvironment(task: Task, { definition }: TaskContainer, place: Place): Record<string, string> {
  const override = task.overrides.containerOverrides?.find(({ name }) => name === definition.name)
  return {
    AWS_EXECUTION_ENV: `AWS_ECS_${task.launchType}`,
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    ...variables(definition.environment),
    ...resolveSecrets(definition),
    ...variables(override?.environment)
  }
}

function variables(pairs: readonly { name?: string | undefined; value?: string | undefined }[] = []) {
  return Object.fromEntries(pairs.map(({ name = '', value = '' }) => [name, value]))
}
