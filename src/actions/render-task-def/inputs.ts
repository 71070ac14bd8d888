import type { InputReader } from '../../domain/input/input-reader.js'
import {
  readTaskDefinitionChanges,
  refuseUnchanged
} from '../../targets/ecs/domain/task-definition/changes/requested-changes.js'
import { readTaskDefinitionSource } from '../../targets/ecs/domain/task-definition/task-definition-source.js'
import type { RenderRequest } from '../../targets/ecs/use-cases/task-definition/render-task-definition.js'

/** The inputs of this action. */
export interface Inputs {
  readonly request: RenderRequest
  /** Whether the diff shows the values of variables and secrets. */
  readonly values: 'shown' | 'masked'
  /** Whether to register the result as the latest revision of its family. */
  readonly register: boolean
}

/** Reads and checks the inputs; every rejection names the input. */
export function readInputs(read: InputReader): Inputs {
  const changes = readTaskDefinitionChanges(read)
  refuseUnchanged(changes)
  return {
    request: { source: readTaskDefinitionSource(read), changes },
    values: read.yesNo('show-values') === true ? 'shown' : 'masked',
    register: read.yesNo('register') === true
  }
}
