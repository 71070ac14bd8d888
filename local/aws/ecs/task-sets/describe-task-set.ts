import type { TaskSet as TaskSetShape } from '@aws-sdk/client-ecs'
import type { TaskSet } from './task-set.js'

export function describeTaskSet(taskSet: TaskSet): TaskSetShape {
  return { id: taskSet.pool.id }
}
