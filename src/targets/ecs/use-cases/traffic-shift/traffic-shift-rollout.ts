import type { RolledBackFirst } from '../left-behind/roll-back-running.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import type { TrafficShiftState } from './traffic-shift-state.js'
import type { TrafficShiftRequest } from './traffic-shift-request.js'
import type { TaskWatch } from './task-watch.js'

/** One traffic shift: its spec, its state, the observations of its tasks, and the content of its report. */
export interface TrafficShiftRollout {
  readonly request: TrafficShiftRequest
  readonly state: TrafficShiftState
  readonly tasks: TaskWatch
  readonly record: RecordInProgress
  /** What was rolled back before it started. */
  readonly rolledBackFirst?: RolledBackFirst | undefined
}
