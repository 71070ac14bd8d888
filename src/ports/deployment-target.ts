import type { Fact, NextStep, ReportLink } from '../domain/report/report.js'
import type { Abort } from '../domain/rollout/judgment.js'
import type { Observation } from '../domain/rollout/observation.js'
import type { Refusal } from '../domain/rollout/refusal.js'
import type { Revision } from '../domain/rollout/revision.js'
import type { Ending } from '../domain/rollout/verdict.js'
import type { EvidenceSource } from './evidence-source.js'

/** What a target can do. A plan that needs more is refused before anything is changed, and nothing is imitated. */
export interface Capabilities {
  readonly traffic: 'request-weight' | 'sticky-weight' | 'replica-share' | 'switch' | 'none'
  /** The smallest share of traffic (percent) that can be set. */
  readonly minimumStepPercent?: number
  readonly stops: 'any-list' | 'two-shifts' | 'equal-steps' | 'none'
  /** The new revision has an address of its own before it has traffic. */
  readonly preview: boolean
  readonly perRevisionMetrics: boolean
  /** What rolls back a rollout whose run is lost: the platform, a lease with a timer on the platform, or nothing. */
  readonly survivesLostRunner: 'platform' | 'lease' | 'no'
}

/** What a start would do. */
export interface Prepared<Plan> {
  readonly plan: Plan
  readonly stable: Revision | undefined
  readonly canary: Revision
  /** A rollout of the same revision is there already, and continues. */
  readonly joins: boolean
  /** Lines of what would be changed, without confidential values. */
  readonly changes: readonly string[]
  readonly warnings: readonly string[]
  /** Why it is refused; the first one is how the run ends. */
  readonly refusals: readonly Refusal[]
}

export type Effect = 'continue' | 'roll-back' | 'stop'

export interface Explanation {
  /** Where it runs, what it is called there. */
  readonly facts: readonly Fact[]
  readonly links: readonly ReportLink[]
  /** Commands or places for a person, with what each does. */
  readonly nextSteps: readonly NextStep[]
}

/** A rollout that continues: all that the loop needs to reconcile it. `Ref` names it. */
export interface RolloutTarget<Ref> {
  /** What the platform is called in sentences. */
  readonly platformName: string
  /**
   * One look. A passing failure to read the rollout itself is thrown; where the rollout was read and something beside it was not, that is
   * `unread` in what is returned.
   */
  observe(ref: Ref): Promise<Observation>
  /**
   * After each complete observation: reports what else is new (instances, events of the platform), and returns whether the canary's
   * instances are in trouble. Then the rollout is rolled back whatever the result of the gates is.
   */
  follow(ref: Ref, observed: Observation): Promise<Abort | undefined>
  /** Called at the timeout of an open rollout: its progress and its obstacle, or what the real cause is. */
  explainTimeout?(ref: Ref): Promise<Abort>
  /**
   * Carries out one effect, which is idempotent: `continue` and `roll-back` answer the stop with this id, `stop` rolls the rollout back
   * between stops. Throws `conflict` when the world has moved on: observe again.
   */
  act(ref: Ref, effect: Effect, stopId: string | undefined): Promise<void>
  /** The rollout succeeded, and is to be undone: starts the rollback, which is a rollout of its own without stops. */
  revert(ref: Ref): Promise<Ref>
  /** What is measured of its two revisions. Asked only once the rollout was observed. */
  evidence(ref: Ref): EvidenceSource
}

/**
 * One platform's way to bring a revision to all of a workload's traffic. `Ref` is plain JSON: `post`, a later run and a resume attach by it.
 * Every method throws `DeployError`; a read that fails may be tried again, an effect is idempotent.
 */
export interface DeploymentTarget<Spec, Plan, Ref> extends RolloutTarget<Ref> {
  readonly capabilities: Capabilities
  /** What queries of sources call the revision that has all traffic. Absent where that is what every revision has. */
  namesOfLive?(stable: Revision): ReadonlyMap<string, string>
  /** Reads, compares and refuses; changes nothing. */
  prepare(spec: Spec): Promise<Prepared<Plan>>
  /**
   * Turns back what an interrupted run left, then starts the rollout, or joins the one of the same revision. Calls `begun` before the first
   * effect on the rollout: should the run be lost in between, `post` finds the rollout by that `Ref`. Throws `StartRefused` where it is
   * refused only now, and `outcome-unknown` where an answer was lost and the platform does not show what it did.
   */
  start(plan: Plan, begun: (ref: Ref) => void): Promise<Ref>
  /** Leaves the rollout at its stop for a person, for as long as the platform's timer lets it: a later start of the same revision resumes it. */
  pause(ref: Ref): Promise<void>
  /** Puts back what was changed for the rollout, drops its lock, removes old revisions. May be called again. */
  finish(ref: Ref): Promise<void>
  /** Facts and links of a rollout that ended so, and what a person can do about it now. */
  explain(ref: Ref, ending: Ending): Explanation
}
