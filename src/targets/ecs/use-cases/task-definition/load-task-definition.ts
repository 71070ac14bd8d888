import { DeployError } from '../../../../domain/errors.js'
import type { ValuePath } from '../../../../domain/document/document.js'
import { readDefinition } from '../../domain/task-definition/read-definition.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { TaskDefinitionSource } from '../../domain/task-definition/task-definition-source.js'
import type { TextPlace } from '../../../../domain/document/text-place.js'
import type { Files } from '../../../../ports/files.js'
import type { Services } from '../../ports/services.js'
import type { TaskDefinitions } from '../../ports/task-definitions.js'
import { parseDocument, readFile } from './parse-document.js'

/** ECS is only reached for a source that is there. */
export interface LoadDependencies {
  readonly files: Pick<Files, 'read'>
  readonly taskDefinitions: () => Promise<Pick<TaskDefinitions, 'find'>>
  readonly services: () => Promise<Pick<Services, 'find'>>
}

/** A definition to start from. */
export interface LoadedTaskDefinition {
  readonly definition: TaskDefinition
  readonly registered: RegisteredTaskDefinition | undefined
  readonly dropped: readonly string[]
  /** The place of a part of it; undefined when it came from ECS. */
  readonly placeOf: ((path: ValuePath) => TextPlace) | undefined
}

/** Reads the definition that a source names. Throws `not-found` when there is none. */
export async function loadTaskDefinition(
  source: TaskDefinitionSource,
  dependencies: LoadDependencies
): Promise<LoadedTaskDefinition> {
  switch (source.kind) {
    case 'file': {
      const text = await readFile(source, dependencies.files)
      return {
        ...readDefinition(await parseDocument(text, { kind: 'file', path: source.path })),
        registered: undefined
      }
    }
    case 'registered':
      return findRegistered(source.reference, `Input "${source.input}"`, dependencies)
    case 'service': {
      const reference = await findLive(source, dependencies)
      return findRegistered(reference, `Service ${source.service}`, dependencies)
    }
  }
}

async function findRegistered(
  reference: string,
  asker: string,
  dependencies: LoadDependencies
): Promise<LoadedTaskDefinition> {
  const registered = await (await dependencies.taskDefinitions()).find(reference)
  if (registered !== undefined) {
    return { definition: registered.definition, registered, dropped: [], placeOf: undefined }
  }
  throw new DeployError(
    'not-found',
    `${asker}: task definition ${reference} does not exist in this account and region. Check the name and the region.`
  )
}

async function findLive(
  { cluster, service }: { readonly cluster: string; readonly service: string },
  dependencies: LoadDependencies
): Promise<string> {
  const live = await (await dependencies.services()).find(cluster, service)
  if (live === undefined || live.status === 'INACTIVE') {
    const problem = live === undefined ? 'has no service' : 'has only an INACTIVE service'
    throw new DeployError(
      'not-found',
      `Input "service": cluster ${cluster} ${problem} ${service}. Check the cluster, the service and the region.`
    )
  }
  if (live.taskDefinition !== '') return live.taskDefinition
  throw new DeployError(
    'bad-input',
    `Input "service": ${service} has no task definition, because it uses task sets. Set a file or a family instead.`
  )
}
