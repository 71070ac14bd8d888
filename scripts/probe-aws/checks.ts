/** What the probe looks at. Each id is a row of docs/verified-against.md, which says what is assumed and why it matters. */
export const AWS_CHECKS = [
  'described-hooks',
  'shift-breaker',
  'rolling-group',
  'early-success',
  'rolling-bake',
  'production-weights',
  'stages-and-statuses',
  'current-deployment',
  'propagated-tags',
  'unanswered-requests',
  'balancer-errors',
  'metric-statuses',
  'late-series',
  'server-date',
  'read-latency',
  'merged-configuration',
  'hook-without-type',
  'pause-stages',
  'hooks-cleared',
  'shift-members',
  'configuration-alone',
  'update-latency'
] as const

export type AwsCheck = (typeof AWS_CHECKS)[number]

/** What was seen for one check. */
export interface Finding {
  readonly check: AwsCheck
  /** `as assumed`, `otherwise`, `not seen`, or the value of a switch in local/aws/ecs/open-questions.ts. */
  readonly answer: string
  readonly seen: string
}

/** What a check answers when there was nothing to see. */
export const NOT_SEEN = 'not seen'

/** The answer of a check that is either as assumed or not. */
export function answerOf(isAsAssumed: boolean): string {
  return isAsAssumed ? 'as assumed' : 'otherwise'
}
