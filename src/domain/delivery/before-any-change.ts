import type { ErrorCode } from '../errors.js'
import type { ServiceResult } from '../rollout/result.js'
import type { ReasonCode } from '../rollout/verdict.js'
import type { RecordedOutcome } from './deployment-payload.js'

/** Reason codes that are set before any change: the previous revision keeps serving. */
const REFUSALS: readonly ReasonCode[] = [
  'bad-input',
  'service-missing',
  'service-inactive',
  'wrong-controller',
  'wrong-strategy',
  'another-deployment-running',
  'preflight'
]
/** Calls that the platform did not carry out; they change nothing where no deployment was started by an earlier call. */
const REFUSED_CALLS: readonly ErrorCode[] = [
  'not-found',
  'access-denied',
  'credentials-expired',
  'credentials-missing',
  'rejected',
  'conflict',
  'throttled',
  'unreachable',
  'not-implemented'
]

/** Whether a `failed` outcome never reached production. It does not count as a failed change. */
export function isBeforeAnyChange({ verdict, reasonCode }: Pick<RecordedOutcome, 'verdict' | 'reasonCode'>): boolean {
  return verdict === 'failed' && REFUSALS.some(code => code === reasonCode)
}

/** The same for a complete result, which reports whether a deployment was started. */
export function neverReachedProduction(service: ServiceResult): boolean {
  const { verdict, reasonCode, started, steps } = service
  if (isBeforeAnyChange({ verdict, reasonCode })) return true
  return verdict === 'failed' && !started && steps.length === 0 && REFUSED_CALLS.some(code => code === reasonCode)
}
