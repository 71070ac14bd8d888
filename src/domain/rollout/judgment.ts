import type { FailureCause } from './verdict.js'

/** Why a rollout must not continue. Once set, it stays: nothing is continued after it. */
export interface Abort {
  readonly cause: FailureCause
  /** One sentence for people, without statistics: the headline of the report shows it. */
  readonly reason: string
  /** Names of the gates that decided it. */
  readonly gates?: readonly string[]
}

/** What is to be done at the stop that the rollout is at now. */
export type Judgment =
  | { readonly kind: 'undecided'; readonly waitingFor: string }
  | { readonly kind: 'continue'; readonly reason: string }
  | { readonly kind: 'abort'; readonly abort: Abort }
  | { readonly kind: 'pause'; readonly reason: string }
