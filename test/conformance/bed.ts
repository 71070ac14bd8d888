import type { Purpose } from '../../src/domain/rollout/move-limits.js'
import type { Capabilities } from '../../src/ports/deployment-target.js'

/** A version of the workload, by how it behaves. `stable` serves when a stage opens; `good` and `other` are sound. */
export type Version = 'stable' | 'good' | 'other' | 'never-healthy' | 'crash-loop' | 'flapping'

/** What a bed must be able to do for a case to be played on it. The table marks what it lacks as not supported. */
export type Need =
  /** Traffic goes over in steps of any share, each judged. */
  | 'steps'
  /** Requests and errors of each revision are measured. */
  | 'traffic-metrics'
  /** Response times are measured too. */
  | 'latency'
  /** A run may end with the rollout paused, for a person. */
  | 'pause'
  /** A rollout whose run is lost ends without another run. */
  | 'lost-runner'
  /** Every request is counted, with what came of it. */
  | 'requests'
  /** A version that is ready at times. */
  | 'flapping'
  /** Another user may change the shares of traffic. */
  | 'foreign-share'
  | 'foreign-revision'
  /** A workload that was never deployed. */
  | 'first-deployment'
  | 'alarms'
  /** The stable revision is kept for a while after the end. */
  | 'keep'
  /** Nothing is done to a revision that has all traffic. */
  | 'live-is-done'
  /** A call that comes late changes nothing of another run's rollout. */
  | 'lock'
  /** A runner that is suspended for a while. */
  | 'suspended-runner'

/** The request of a run. */
export interface RunSpec {
  /** Rising shares of traffic in percent; `10, 50, 100` unless given. */
  readonly steps?: readonly number[]
  readonly purpose?: Purpose
  /** Which gates judge each step. `metrics`: errors and latency. */
  readonly gates?: 'metrics' | 'targets' | 'alarm'
  readonly onInconclusive?: 'abort' | 'continue' | 'pause'
  /** The stage to end at; the rollout stays there for a person. */
  readonly waitUntil?: 'traffic-shifted' | 'test-traffic-shifted'
  readonly scaleDownDelaySeconds?: number
  /** Toward the rollout of another run; the target's own default unless given. */
  readonly onRunning?: 'supersede' | 'refuse'
  readonly dryRun?: boolean
  /** The platform automatically rolls back a version that does not start, where that is a setting. */
  readonly isGuarded?: boolean
  readonly timeoutMinutes?: number
  /** What comes over its calls. Effects are counted from 1. */
  readonly calls?: {
    readonly at?: {
      readonly effect: number
      readonly when: 'before' | 'after'
      readonly does: 'kill' | 'cancel' | 'suspend'
    }
    /** For how long it is suspended, in milliseconds. */
    readonly suspends?: number
    /** The effect whose answer is lost. */
    readonly loses?: number
    /** Share of calls that fail, half of them after they were carried out. */
    readonly failing?: number
    /** From this effect on everything is denied. */
    readonly deniedFrom?: number
  }
}

export interface Ended {
  readonly verdict: string
  readonly code: string
  readonly reason: string
}

/** One run of a workflow. */
export interface Run {
  readonly ended: () => Ended | undefined
  readonly isDead: () => boolean
  readonly lines: readonly string[]
  /** Effects sent so far. */
  readonly effects: () => number
  cancel(): void
  kill(): void
  /** The runner is suspended for this time: no line of it runs. */
  suspend(milliseconds: number): void
}

/** The state of the platform. */
export interface World {
  /** Share of traffic by version, where it is above 0. */
  readonly traffic: Readonly<Partial<Record<Version, number>>>
  /** Versions of which something is there. */
  readonly placed: readonly Version[]
  /** Nothing of any rollout is left: no lock, no pause, no changed setting. */
  readonly isSettled: boolean
}

/** The time of a platform and its runs, which a case lets pass. */
export interface StageClock {
  /** Lets time pass until `isDone`; throws after `limit` milliseconds of it. */
  until(isDone: () => boolean | Promise<boolean>, limit: number): Promise<void>
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>
}

/** One platform, opened for one case. */
export interface Stage {
  readonly clock: StageClock
  start(version: Version, spec?: RunSpec): Run
  world(): Promise<World>
  /** All requests that clients sent, and those that found nothing that answers. */
  requests(): { readonly total: number; readonly lost: number }
  setRequestsPerMinute(requests: number): void
  /** From now on a version that was sound fails requests, or answers slowly. */
  turnBad(version: Version, how: 'errors' | 'slow'): void | Promise<void>
  setAlarm(state: 'OK' | 'ALARM'): void
  /** Metrics and alarms cannot be read from now on. */
  breakEvidence(): void
  /** Others set the share of a version. */
  tamper(version: Version, percent: number): void | Promise<void>
  /** Others deploy a version outside of the run, immediately. */
  replace(version: Version): void | Promise<void>
  close(): Promise<void>
}

/** A target and its platform, for cases to be played on. */
export interface ConformanceBed {
  /** Of a row of the table: `ECS traffic shift`. */
  readonly name: string
  readonly capabilities: Capabilities
  /** Why it cannot do what cases may need. */
  readonly lacks: Readonly<Partial<Record<Need, string>>>
  /** How long after the last sign of a lost run the platform has rolled back automatically, in milliseconds. */
  readonly lostRunnerMilliseconds: number
  /** How long after the last sign of a lost run another run may continue with its rollout. */
  readonly resumableAfterMilliseconds: number
  /** Of a rollout that is interrupted at each effect: few steps unless given. */
  readonly brief?: RunSpec
  /** How a refused run names the one in control. */
  readonly namesRun: RegExp
  /** `stable`: whether something was deployed before. */
  open(options?: { readonly stable?: boolean }): Promise<Stage>
}
