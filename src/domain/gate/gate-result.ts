import type { Counts } from './statistics/bucket.js'

/** Why there is no verdict yet. */
export type Doubt =
  /** Too few requests reached the canary. */
  | 'insufficient-traffic'
  /** Too few complete minutes, probes or readings. */
  | 'insufficient-data'
  /** The metrics could not be read. */
  | 'metrics-unavailable'
  /** Both revisions breach the service level: the canary neither passes nor fails immediately. */
  | 'shared-breach'

/**
 * The result of a gate for a step: pass, fail, inconclusive, or not compared. `clause` is the cause for a headline, without statistics.
 * It starts in lower case and has no period.
 */
export type GateResult =
  | { readonly kind: 'pass'; readonly reason: string; readonly evidence: Evidence }
  | { readonly kind: 'not-compared'; readonly reason: string; readonly evidence: Evidence }
  | { readonly kind: 'fail'; readonly reason: string; readonly clause: string; readonly evidence: Evidence }
  | {
      readonly kind: 'inconclusive'
      readonly doubt: Doubt
      readonly reason: string
      readonly clause: string
      readonly evidence: Evidence
    }

/** The numbers behind a result. Always finite. */
export interface Evidence {
  /** How close the gate is to failing, 0..1; 1 exactly when it fails. */
  readonly abortProgress: number
  /** How close it is to having seen enough to pass, 0..1. */
  readonly dataProgress: number
  /** The same as counts; absent where nothing is counted. */
  readonly data?: DataEvidence
  /** What the canary served in all judged minutes. */
  readonly canary?: Traffic
  /** What the stable revision served in the same minutes. */
  readonly stable?: Traffic
  readonly test?: TestEvidence
  readonly minutes?: MinuteEvidence
  readonly series?: SeriesEvidence
}

/** What a gate has seen of what it needs. */
export interface DataEvidence {
  readonly seen: number
  readonly needed: number
  readonly unit: 'requests' | 'minutes' | 'healthy probes'
}

export interface Traffic {
  readonly requests: number
  readonly bad: number
  readonly rate: number
}

/** Of an anytime-valid test: it fails when E reaches the threshold. */
export interface TestEvidence {
  /** E, shown up to 10^12. */
  readonly e: number
  /** Natural logarithm of E, exact. */
  readonly logE: number
  /** One divided by the chance of a false abort. */
  readonly threshold: number
}

export interface MinuteEvidence {
  readonly judged: number
  /** Minutes with evidence against the canary. */
  readonly bad: number
  /** As many as it takes to fail. */
  readonly badToFail: number
}

/** Of a comparison of two series. */
export interface SeriesEvidence {
  /** By how much the canary's values lie above the stable revision's, and the bounds of the confidence interval. */
  readonly shift: number
  readonly shiftFrom: number
  readonly shiftTo: number
  readonly accepted: number
}

export function toTraffic({ n, bad }: Counts): Traffic {
  return { requests: n, bad, rate: n === 0 ? 0 : bad / n }
}

/** A share of the way, 0..1. */
export function progressOf(done: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, done / whole))
}
