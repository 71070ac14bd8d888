import type {
  DeleteTaskDefinitionsRequest,
  DeregisterTaskDefinitionRequest,
  DescribeTaskDefinitionRequest,
  Failure,
  ListTaskDefinitionFamiliesRequest,
  ListTaskDefinitionsRequest,
  RegisterTaskDefinitionRequest,
  TaskDefinition
} from '@aws-sdk/client-ecs'
import type { AwsService } from '../../aws-service.js'
import type { Clock } from '../../clock.js'
import { ecsError } from '../ecs-error.js'
import { ecsOperation } from '../ecs-operation.js'
import { cutPage } from '../page.js'
import type { TaskDefinitionRevision, TaskDefinitionStore } from './task-definition-store.js'

interface Deps {
  readonly store: TaskDefinitionStore
  readonly clock: Clock
}

/** The operations on task definitions: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html */
export function taskDefinitionOperations({ store, clock }: Deps): AwsService['operations'] {
  return {
    RegisterTaskDefinition: ecsOperation((input: RegisterTaskDefinitionRequest, caller) => {
      const revision = store.register(input, caller)
      return { taskDefinition: revision.definition, ...(input.tags === undefined ? {} : { tags: revision.tags }) }
    }),
    DescribeTaskDefinition: ecsOperation((input: DescribeTaskDefinitionRequest) => {
      const revision = find(store, input.taskDefinition, 'Unable to describe task definition.')
      return {
        taskDefinition: revision.definition,
        ...(input.include?.includes('TAGS') === true ? { tags: revision.tags } : {})
      }
    }),
    DeregisterTaskDefinition: ecsOperation((input: DeregisterTaskDefinitionRequest) => {
      const revision = findExactly(store, input.taskDefinition)
      if (revision.definition.status === 'ACTIVE') {
        change(revision, { status: 'INACTIVE', deregisteredAt: new Date(clock.now()) })
      }
      return { taskDefinition: revision.definition }
    }),
    DeleteTaskDefinitions: ecsOperation((input: DeleteTaskDefinitionsRequest) => deleteAll(input, { store, clock })),
    ListTaskDefinitions: ecsOperation((input: ListTaskDefinitionsRequest) => list(input, store)),
    ListTaskDefinitionFamilies: ecsOperation((input: ListTaskDefinitionFamiliesRequest) => listFamilies(input, store))
  }
}

function find(store: TaskDefinitionStore, reference: string | undefined, message: string): TaskDefinitionRevision {
  if (reference === undefined || reference === '') throw ecsError.client('TaskDefinition should not be null or empty.')
  const revision = store.find(reference)
  if (revision === undefined) throw ecsError.client(message)
  return revision
}

function findExactly(store: TaskDefinitionStore, reference: string | undefined): TaskDefinitionRevision {
  if (reference?.startsWith('arn:') === false && !reference.includes(':')) {
    throw ecsError.client('Revision is missing: deregistering takes family:revision or an ARN.')
  }
  return find(store, reference, 'The specified task definition does not exist.')
}

function change(revision: TaskDefinitionRevision, members: Partial<TaskDefinition>): void {
  revision.definition = { ...revision.definition, ...members }
}

/** Only INACTIVE revisions can be deleted, ten at a time. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html */
function deleteAll(input: DeleteTaskDefinitionsRequest, { store, clock }: Deps) {
  const references = input.taskDefinitions ?? []
  if (references.length > 10) throw ecsError.invalidParameter('You can delete at most 10 task definitions at a time.')
  const failures: Failure[] = []
  const taskDefinitions: TaskDefinition[] = []
  for (const reference of references) {
    const revision = store.find(reference)
    if (revision === undefined)
      failures.push({ arn: reference, reason: 'The specified task definition does not exist.' })
    else if (revision.definition.status === 'ACTIVE') {
      failures.push({
        arn: reference,
        reason: 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.'
      })
    } else {
      change(revision, { status: 'DELETE_IN_PROGRESS', deleteRequestedAt: new Date(clock.now()) })
      taskDefinitions.push(revision.definition)
      // It stays visible as DELETE_IN_PROGRESS for a while; how long is not documented.
      clock.after(60_000, () => store.remove(revision))
    }
  }
  return { taskDefinitions, failures }
}

function list(input: ListTaskDefinitionsRequest, store: TaskDefinitionStore) {
  const status = input.status ?? 'ACTIVE'
  const arns = store
    .families()
    .filter(([family]) => input.familyPrefix === undefined || family === input.familyPrefix)
    .flatMap(([, revisions]) => revisions.filter(revision => revision.definition.status === status))
    .map(revision => revision.arn)
  const { items, nextToken } = cutPage(input.sort === 'DESC' ? arns.reverse() : arns, input, 100)
  return { taskDefinitionArns: items, nextToken }
}

function listFamilies(input: ListTaskDefinitionFamiliesRequest, store: TaskDefinitionStore) {
  const { status = 'ALL', familyPrefix = '' } = input
  const names = store
    .families()
    .filter(([family]) => family.startsWith(familyPrefix))
    .filter(([, revisions]) => {
      const isActive = revisions.some(revision => revision.definition.status === 'ACTIVE')
      return status === 'ALL' || isActive === (status === 'ACTIVE')
    })
    .map(([family]) => family)
  const { items, nextToken } = cutPage(names, input, 100)
  return { families: items, nextToken }
}
