import type { Clock } from '../../clock.js'
import type { Task } from './task.js'

/** Resolves after `milliseconds`, or as soon as `condition` holds. */
export function waitForTask(
  task: Task,
  { milliseconds, condition, clock }: { milliseconds: number; condition: () => boolean; clock: Clock }
): Promise<void> {
  if (condition()) return Promise.resolve()
  return new Promise(resolve => {
    const finish = () => {
      timer.cancel()
      task.watchers.delete(watcher)
      resolve()
    }
    const watcher = () => {
      if (condition()) finish()
    }
    const timer = clock.after(milliseconds, finish)
    task.watchers.add(watcher)
  })
}
