/** What is read of a server once per run. */
export interface ServerFacts {
  /** `28.2.2`; undefined where the user may not use Docker: then `dockerProblem` says why. */
  readonly dockerVersion: string | undefined
  readonly composeVersion: string | undefined
  readonly dockerProblem: string | undefined
  /** Free bytes where Docker keeps its images. */
  readonly freeBytes: number
  readonly memoryBytes: number
  readonly availableMemoryBytes: number
  /**
   * The least by which the clock of the server is ahead of the runner's (negative: behind), in milliseconds; 0 where they may agree. The
   * true difference is larger by at most the time that the answer took, plus a second.
   */
  readonly clockAheadMilliseconds: number
  /** What a timer can be started with, the best first. */
  readonly timers: readonly TimerKind[]
  readonly architecture: string
}

/** `systemd`: `systemd-run`, of the system or of a user who may linger. `shell`: a process of its own session. */
export type TimerKind = 'systemd' | 'systemd-user' | 'at' | 'shell'

/** Compose that is older removes the new container where it should remove none, or lacks `config --hash`. */
export const COMPOSE_AT_LEAST = [2, 20, 0] as const
/** API 1.41. */
export const DOCKER_AT_LEAST = [20, 10, 0] as const
