import type {
  RegisteredTaskDefinition,
  TaskDefinition
} from '../../src/targets/ecs/domain/task-definition/task-definition.js'
import type { TaskDefinitions } from '../../src/targets/ecs/ports/task-definitions.js'

const PREFIX = 'arn:aws:ecs:eu-west-1:123456789012:task-definition'

/** The revisions that ECS holds, in memory; `families` are there from the start, one revision each. */
export function fakeTaskDefinitions(
  ...definitions: readonly TaskDefinition[]
): TaskDefinitions & { readonly all: readonly RegisteredTaskDefinition[] } {
  const all: RegisteredTaskDefinition[] = []
  const register = (definition: TaskDefinition): RegisteredTaskDefinition => {
    const family = typeof definition.family === 'string' ? definition.family : ''
    const revision = all.filter(each => each.family === family).length + 1
    const registered = {
      arn: `${PREFIX}/${family}:${revision}`,
      family,
      revision,
      status: 'ACTIVE' as const,
      definition
    }
    all.push(registered)
    return registered
  }
  for (const definition of definitions) register(definition)
  return {
    all,
    find: reference => {
      const name = reference.replace(/^arn:.*\//, '')
      return Promise.resolve(
        all.findLast(({ family, revision }) => name === family || name === `${family}:${revision}`)
      )
    },
    register: definition => Promise.resolve(register(definition)),
    activeRevisions: family =>
      Promise.resolve(
        all
          .filter(each => each.family === family)
          .map(each => each.arn)
          .toReversed()
      ),
    deregister: arn => {
      const index = all.findIndex(each => each.arn === arn)
      const found = all[index]
      if (found !== undefined) all[index] = { ...found, status: 'INACTIVE' }
      return Promise.resolve()
    }
  }
}
