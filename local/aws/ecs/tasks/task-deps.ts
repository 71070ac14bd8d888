import type { Clock } from '../../clock.js'
import type { LogSink } from '../../logs/log-sink.js'
import type { Place } from '../../place.js'
import type { ContainerRuntime } from '../../tasks/container-runtime.js'

/** What the life of a task needs. */
export interface TaskDeps {
  readonly clock: Clock
  readonly place: Place
  readonly runtime: ContainerRuntime
  readonly logs: LogSink
  /** Aborted when the local cloud stops: all waits end. */
  readonly closing: AbortSignal
}
