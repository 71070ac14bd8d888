import { containersOf } from '../containers.js'
import { formatPath } from '../clean.js'
import type { ValuePath } from '../../../../../domain/document/document.js'
import type { TaskDefinition } from '../task-definition.js'
import { quoteName } from '../../../../../domain/input/quote-safe.js'

/** Why ECS would refuse a definition. The message continues where the path ends, and never shows a value. */
export interface Problem {
  readonly path: ValuePath
  readonly message: string
}

/** `container "web", image is no image reference …`, for people. */
export function formatProblem({ path, message }: Problem, definition: TaskDefinition): string {
  const [list, index, ...inner] = path
  const container =
    list === 'containerDefinitions' && typeof index === 'number' ? containersOf(definition)[index] : undefined
  const end = message.endsWith('?') ? message : `${message}.`
  if (typeof container?.name !== 'string') return `${formatPath(path) || 'the task definition'} ${end}`
  return `container ${quoteName(container.name)}${inner.length === 0 ? '' : `, ${formatPath(inner)}`} ${end}`
}
