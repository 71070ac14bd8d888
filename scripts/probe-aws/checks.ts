/** What the probe looks at. Each id is a row of docs/verified-against.md, which reports what is assumed and why it matters. */
export const AWS_CHECKS = [
  'production-weights',
  'unanswered-requests',
  'late-series',
  'described-hooks',
  'hooks-cleared',
  'merged-configuration',
  'early-success',
  'rolling-bake',
  'configuration-alone',
  'shift-members',
  'shift-breaker',
  'stages-and-statuses',
  'update-latency',
  'read-latency',
  'server-date',
  'metric-statuses',
  'rolling-group',
  'balancer-errors',
  'current-deployment',
  'propagated-tags',
  'hook-without-type',
  'pause-stages'
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
