import type { PolicyStatement } from '../iam/policy-statement.js'

/** The ways to deploy that a service may be ready for. */
export const DOCTOR_STRATEGIES = ['rolling', 'canary', 'blue-green'] as const
export type DoctorStrategy = (typeof DOCTOR_STRATEGIES)[number]

/** One thing that was looked at. */
export interface DoctorFinding {
  readonly area: 'identity' | 'permissions' | 'service' | 'sources'
  /** The strategy that it is about; undefined for all of them. */
  readonly strategy: DoctorStrategy | undefined
  readonly check: string
  /** `unknown`: it could not be read, or only a real call would show it. Never counts as `ok`. */
  readonly state: 'ok' | 'warning' | 'blocked' | 'unknown'
  /** What was seen. */
  readonly message: string
  /** What to do; undefined where there is nothing to do. */
  readonly fix: string | undefined
  /** What a policy of the role lacks; undefined where no statement would help. */
  readonly statement?: PolicyStatement | undefined
  /** Lines for a POSIX shell with the AWS CLI that prepare the service; undefined where there are none. */
  readonly commands?: readonly string[]
}

export type Readiness = 'ready' | 'not-ready' | 'unknown'

/** Whether one strategy could be used, by all that concerns it. What only a real call would show does not make it unknown. */
export function readinessOf(strategy: DoctorStrategy, findings: readonly DoctorFinding[]): Readiness {
  const own = findings.filter(finding => finding.strategy === undefined || finding.strategy === strategy)
  if (own.some(({ state }) => state === 'blocked')) return 'not-ready'
  const isSeen = own.some(({ area, state }) => area === 'service' && state !== 'unknown')
  return isSeen && !own.some(({ area, state }) => area === 'service' && state === 'unknown') ? 'ready' : 'unknown'
}
