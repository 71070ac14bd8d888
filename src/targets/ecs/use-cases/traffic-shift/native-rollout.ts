import type { TurnedBack } from '../left-behind/turn-back.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import type { NativeCourse } from './native-course.js'
import type { NativeRequest } from './native-request.js'
import type { TaskWatch } from './task-watch.js'

/** One native rollout: what is wanted, how it stands, what is seen of its tasks, and what its report is made of. */
export interface NativeRollout {
  readonly request: NativeRequest
  readonly course: NativeCourse
  readonly tasks: TaskWatch
  readonly record: RecordInProgress
  /** What was rolled back before it started. */
  readonly turnedBack?: TurnedBack | undefined
}
