import type { Gate } from '../gate-plan.js'
import type { Doubt, GateResult } from '../gate-result.js'
import type { CombinedResult } from '../judge/combine-reports.js'
import type { GateReport } from '../judge/judge-gates.js'
import type { PastStep } from './past-rollout.js'

/** What gates would have decided about a past rollout. Times are epoch milliseconds. */
export interface Replay {
  readonly judgment: 'pass' | 'fail' | 'inconclusive'
  /** One or two sentences. */
  readonly reason: string
  /** The first look at which a deciding gate failed: a live run would have started the rollback then. */
  readonly failure: ReplayedFailure | undefined
  readonly steps: readonly ReplayedStep[]
  readonly gates: readonly ReplayedGate[]
  /** The state at the end of each minute of a step. */
  readonly minutes: readonly ReplayedMinute[]
  readonly notReplayed: readonly NotReplayed[]
}

export interface ReplayedFailure {
  readonly at: number
  readonly canaryPercent: number
  /** Names of the gates that failed. */
  readonly by: readonly string[]
}

export interface ReplayedStep {
  readonly step: PastStep
  /** By all gates together, at the last look of the step. */
  readonly combined: CombinedResult
}

export interface ReplayedMinute {
  readonly at: number
  readonly canaryPercent: number
  readonly reports: readonly GateReport[]
}

/** What one gate would have said. */
export interface ReplayedGate {
  readonly gate: Gate
  /** The first failure. */
  readonly failure: { readonly at: number; readonly canaryPercent: number; readonly result: GateResult } | undefined
  /** When it came closest to failing. Undefined where there was no evidence of a failure. */
  readonly closest: { readonly at: number; readonly result: GateResult } | undefined
  /** At the last look. */
  readonly last: GateResult
  /** Minutes by what it said in them. */
  readonly minutes: Readonly<Record<GateResult['kind'], number>>
  readonly doubts: readonly DoubtfulMinutes[]
  /** Start of the window with the first bad request of the canary; undefined where there was none, or the gate counts no requests. */
  readonly firstBadAt: number | undefined
}

/** For how many minutes a gate was inconclusive for one reason. */
export interface DoubtfulMinutes {
  readonly doubt: Doubt
  readonly minutes: number
  /** The reason in the last of these minutes: a sentence. */
  readonly reason: string
}

/** A gate of which nothing is known: it neither passed nor failed. */
export interface NotReplayed {
  readonly gate: Gate
  /** One or two sentences. */
  readonly reason: string
  /** Its figures exist and could not be read now, so that the result of all gates is inconclusive at best. */
  readonly isUnread: boolean
}
