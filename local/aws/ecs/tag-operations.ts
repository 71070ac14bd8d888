import type { ListTagsForResourceRequest, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-ecs'
import { AwsError } from '../aws-error.js'
import type { AwsService } from '../aws-service.js'
import type { Clusters } from './clusters.js'
import { ecsError } from './ecs-error.js'
import { ecsOperation } from './ecs-operation.js'
import type { ServiceStore } from './services/service-store.js'
import { addTags, removeTags, type Tagged } from './tags.js'
import type { TaskDefinitionStore } from './task-definitions/task-definition-store.js'
import type { TaskStore } from './tasks/task-store.js'

interface Deps {
  readonly clusters: Clusters
  readonly services: ServiceStore
  readonly tasks: TaskStore
  readonly taskDefinitions: TaskDefinitionStore
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html */
export function tagOperations(deps: Deps): AwsService['operations'] {
  return {
    TagResource: ecsOperation((input: TagResourceRequest) => {
      addTags(find(input.resourceArn, deps), input.tags ?? [])
      return {}
    }),
    UntagResource: ecsOperation((input: UntagResourceRequest) => {
      removeTags(find(input.resourceArn, deps), input.tagKeys ?? [])
      return {}
    }),
    ListTagsForResource: ecsOperation((input: ListTagsForResourceRequest) => ({
      tags: find(input.resourceArn, deps).tags
    }))
  }
}

/** Tags by ARN; undefined for what is not there. */
export function tagsOf(resourceArn: string, deps: Deps): Tagged['tags'] | undefined {
  try {
    return lookUp(resourceArn, deps)?.find()?.tags
  } catch (error) {
    // A question may be about all revisions, or about a name that the call itself will refuse.
    if (error instanceof AwsError) return undefined
    throw error
  }
}

function find(resourceArn = '', deps: Deps): Tagged {
  const looked = lookUp(resourceArn, deps)
  if (looked === undefined) throw ecsError.invalidParameter(`Invalid resource ARN: ${resourceArn}`)
  const found = looked.find()
  if (found === undefined) throw ecsError.resourceNotFound(resourceArn)
  return found
}

/** How a resource of the kind of an ARN is found; undefined for a kind that has no tags. */
function lookUp(
  resourceArn: string,
  { clusters, services, tasks, taskDefinitions }: Deps
): { readonly find: () => Tagged | undefined } | undefined {
  const [, kind = ''] = /^arn:[^:]+:ecs:[^:]*:\d+:([a-z-]+)\//.exec(resourceArn) ?? []
  const finders: Record<string, () => Tagged | undefined> = {
    cluster: () => clusters.find(resourceArn),
    service: () => services.findByArn(resourceArn),
    task: () => tasks.findByArn(resourceArn),
    'task-definition': () => taskDefinitions.find(resourceArn),
    'task-set': () => [...services.all].flatMap(({ taskSets }) => taskSets).find(({ arn }) => arn === resourceArn)
  }
  const finder = Object.hasOwn(finders, kind) ? finders[kind] : undefined
  return finder === undefined ? undefined : { find: finder }
}
