import type { TaskEnd } from './task.js'

/** A task that cannot start. `containerReason` is what the container itself shows. */
export class TaskFailure extends Error {
  constructor(
    readonly end: TaskEnd,
    readonly container?: { readonly name: string; readonly reason: string }
  ) {
    super(end.stoppedReason)
  }
}

/**
 * The failures to start, in the words of
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
export function failedToStart(stoppedReason: string, container?: { name: string; reason: string }): TaskFailure {
  return new TaskFailure({ stopCode: 'TaskFailedToStart', stoppedReason }, container)
}

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html */
export function cannotPull(name: string, image: string): TaskFailure {
  const reason = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image}: ${image}: not found`
  return failedToStart(reason, { name, reason })
}
