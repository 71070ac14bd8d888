import type { ListTagsForResourceRequest, TagResourceRequest, UntagResourceRequest } from '@aws-sdk/client-ecs'
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

function find(resourceArn = '', { clusters, services, tasks, taskDefinitions }: Deps): Tagged {
  const [, kind = ''] = /^arn:[^:]+:ecs:[^:]*:\d+:([a-z-]+)\//.exec(resourceArn) ?? []
  const finders: Record<string, () => Tagged | undefined> = {
    cluster: () => clusters.find(resourceArn),
    service: () => services.findByArn(resourceArn),
    task: () => tasks.findByArn(resourceArn),
    'task-definition': () => taskDefinitions.find(resourceArn),
    'task-set': () => [...services.all].flatMap(({ taskSets }) => taskSets).find(({ arn }) => arn === resourceArn)
  }
  const finder = finders[kind]
  if (finder === undefined) throw ecsError.invalidParameter(`Invalid resource ARN: ${resourceArn}`)
  const found = finder()
  if (found === undefined) throw ecsError.resourceNotFound(resourceArn)
  return found
}
