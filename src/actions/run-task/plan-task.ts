import { badInput, DeployError } from '../../domain/errors.js'
import { changedEcrImages } from '../../targets/ecs/domain/task-definition/changed-ecr-images.js'
import type { CapacityProvider, ServiceSnapshot } from '../../targets/ecs/domain/service/service-snapshot.js'
import { isList, isObject } from '../../domain/document/document.js'
import { isEquivalent } from '../../targets/ecs/domain/task-definition/equivalent.js'
import { NO_CHANGES, type ChangeText } from '../../targets/ecs/domain/task-definition/changes/requested-changes.js'
import type { JsonObject } from '../../domain/document/json-value.js'
import type {
  RegisteredTaskDefinition,
  TaskDefinition
} from '../../targets/ecs/domain/task-definition/task-definition.js'
import { readTaskContainers, type TaskContainer } from '../../targets/ecs/domain/task-run/task-container.js'
import {
  buildOverrides,
  mainContainer,
  type RequestedOverrides
} from '../../targets/ecs/domain/task-run/task-overrides.js'
import { placeTask, type TaskPlacement } from '../../targets/ecs/domain/task-run/task-placement.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/runner/log.js'
import {
  findMissingImages,
  refuseImage,
  type ImageDependencies
} from '../../targets/ecs/use-cases/task-definition/inspect-images.js'
import { parseDocument } from '../../targets/ecs/use-cases/task-definition/parse-document.js'
import { refusePlaceholders } from '../../targets/ecs/use-cases/task-definition/refuse-placeholders.js'
import {
  renderTaskDefinition,
  type RenderedTaskDefinition
} from '../../targets/ecs/use-cases/task-definition/render-task-definition.js'
import { remarksOf } from '../../targets/ecs/domain/task-definition/changes/assignments.js'
import type { LoadDependencies } from '../../targets/ecs/use-cases/task-definition/load-task-definition.js'
import { resolveChanges } from '../../targets/ecs/use-cases/task-definition/resolve-changes.js'
import type { RunTaskInputs } from './inputs.js'

/** All that is decided before anything is changed. */
export interface TaskPlan {
  readonly family: string
  readonly definition: TaskDefinition
  /** A revision that is just that; undefined when one has to be registered. */
  readonly existing: RegisteredTaskDefinition | undefined
  /** The highest revision of the family; 0 for a new family. */
  readonly latestRevision: number
  /** Warnings about input that ECS accepts but that is probably a mistake; one sentence each. */
  readonly warnings: readonly string[]
  readonly containers: readonly TaskContainer[]
  readonly containerName: string | undefined
  readonly overrides: JsonObject | undefined
  readonly placement: TaskPlacement
  readonly tags: Readonly<Record<string, string>>
}

/** The world as planning a task needs it. */
export type PlanDependencies = LoadDependencies & ImageDependencies & { readonly log: Pick<Log, 'line'> }

/** Reads the task definition and the service, and makes sure that the task asked for makes sense. Changes nothing. */
export async function planTask(inputs: RunTaskInputs, dependencies: PlanDependencies): Promise<TaskPlan> {
  const { files } = dependencies
  const requested = await readOverrides(inputs, files)
  const strategy = await readStrategy(inputs.capacityProviderStrategy)
  const { tags } = await resolveChanges({ ...NO_CHANGES, tags: inputs.tags }, files)
  const rendered = await renderTaskDefinition({ source: inputs.source, changes: NO_CHANGES }, dependencies)
  const service =
    inputs.service === undefined ? undefined : await findService(inputs.cluster, inputs.service, dependencies)
  const containers = readTaskContainers(rendered.definition)
  const revision = await findRevision(rendered, inputs, dependencies)
  return {
    ...revision,
    warnings: [...remarksOf([...requested.environment, ...tags]), ...rendered.warnings],
    containers,
    containerName: mainContainer(requested, containers),
    overrides: buildOverrides(requested, containers),
    placement: placeTask({ ...inputs.placement, capacityProviderStrategy: strategy }, rendered.definition, service),
    tags: Object.fromEntries(tags.map(({ name, value }) => [name, value]))
  }
}

async function findRevision(
  { definition, registered }: RenderedTaskDefinition,
  { source }: RunTaskInputs,
  dependencies: PlanDependencies
): Promise<Pick<TaskPlan, 'family' | 'definition' | 'existing' | 'latestRevision'>> {
  if (registered !== undefined) {
    return { family: registered.family, definition, existing: registered, latestRevision: registered.revision }
  }
  const family = typeof definition.family === 'string' ? definition.family : ''
  refusePlaceholders(definition)
  const latest = await (await dependencies.taskDefinitions()).find(family)
  const isSame = latest?.status === 'ACTIVE' && isEquivalent(definition, latest.definition)
  if (!isSame) await refuseMissingImages({ definition, latest, source }, dependencies)
  return { family, definition, existing: isSame ? latest : undefined, latestRevision: latest?.revision ?? 0 }
}

/** Throws `not-found` for an image that is to be registered and is not in ECR. What cannot be verified is only logged. */
async function refuseMissingImages(
  {
    definition,
    latest,
    source
  }: Pick<RunTaskInputs, 'source'> & {
    readonly definition: TaskDefinition
    readonly latest: RegisteredTaskDefinition | undefined
  },
  dependencies: PlanDependencies
): Promise<void> {
  const images = changedEcrImages(definition, latest?.definition)
  const { missing, remarks } = await findMissingImages(images, dependencies)
  for (const remark of remarks) dependencies.log.line(remark)
  const [first] = missing
  if (first !== undefined) throw new DeployError('not-found', refuseImage(first, { changes: NO_CHANGES, source }))
}

async function readOverrides(inputs: RunTaskInputs, files: Pick<Files, 'read'>): Promise<RequestedOverrides> {
  const { containerName, command, environment: text, cpu, memory, overrides } = inputs
  const given: ChangeText[] = text === undefined ? [] : [{ kind: 'input', input: 'environment-variables', text }]
  const { environment } = await resolveChanges({ ...NO_CHANGES, environment: given }, files)
  const document =
    overrides === undefined ? undefined : await parseDocument(overrides, { kind: 'input', input: 'overrides' })
  return { containerName, command, environment, cpu, memory, document }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html */
async function readStrategy(text: string | undefined): Promise<readonly CapacityProvider[]> {
  if (text === undefined) return []
  const input = 'capacity-provider-strategy'
  const { value } = await parseDocument(text, { kind: 'input', input })
  if (!isList(value)) throw badInput(input, 'expected a list of objects with capacityProvider, weight and base.')
  return value.map(item => {
    const { capacityProvider: name, weight = 0, base = 0 } = isObject(item) ? item : {}
    if (typeof name === 'string' && typeof weight === 'number' && typeof base === 'number')
      return { name, weight, base }
    throw badInput(
      input,
      'each item requires "capacityProvider" (a string); "weight" and "base" (numbers) are optional.'
    )
  })
}

async function findService(
  cluster: string,
  name: string,
  dependencies: Pick<LoadDependencies, 'services'>
): Promise<ServiceSnapshot> {
  const service = await (await dependencies.services()).find(cluster, name)
  if (service !== undefined && service.status !== 'INACTIVE') return service
  throw new DeployError(
    'not-found',
    `Input "service": cluster ${cluster} has no active service ${name}. Check the cluster, the service and the region.`
  )
}
