import type { TaskSnapshot } from '../domain/service/task-snapshot.js'

/** Tasks by who started them. */
export interface StartedTasks {
  /** Tasks that run (or are to run) and carry this `startedBy`. */
  runningBy(cluster: string, startedBy: string): Promise<readonly TaskSnapshot[]>
}
