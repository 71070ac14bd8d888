import { ownMember } from '../own-member.js'
import type { Verdict } from '../rollout/verdict.js'
import type { Delivery, DeliveryEnding, RecordedDeployment, RecordedStatus } from './delivery.js'
import { isBeforeAnyChange } from './before-any-change.js'
import type { DeploymentPayload, RecordedOutcome } from './deployment-payload.js'
import { readVerdict } from './deployment-status.js'

type DecidedKind = Exclude<DeliveryEnding['kind'], 'unfinished'>

/** What a verdict of deploy-kit means for the version; a paused deployment has not ended. */
const BY_VERDICT: Readonly<Record<Verdict, DecidedKind | undefined>> = {
  succeeded: 'succeeded',
  paused: undefined,
  'rolled-back': 'rolled-back',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'undecided',
  unknown: 'undecided',
  superseded: 'undecided'
}

/**
 * What a state means without a verdict of deploy-kit. `inactive` is what GitHub itself makes of an older deployment when a newer one
 * succeeds (https://docs.github.com/rest/deployments/deployments#inactive-deployments): it decides nothing.
 */
const BY_STATE: Readonly<Record<string, DecidedKind>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'undecided'
}

/** A deployment of ours with its end: the last of its statuses that decides anything, or else its payload. */
export function readDelivery(
  { id, commit, environment, statuses }: RecordedDeployment,
  payload: DeploymentPayload
): Delivery {
  return {
    id,
    // GitHub's own word for where it went: a payload may have been copied.
    environment,
    service: payload.service,
    version: payload.version,
    commit: payload.commit ?? commit,
    previous: payload.previous,
    kind: payload.kind,
    startedAt: Date.parse(payload.startedAt),
    ending: endingOf(statuses, payload),
    commits: payload.commits
  }
}

function endingOf(statuses: readonly RecordedStatus[], { outcome }: DeploymentPayload): DeliveryEnding {
  const ending = readEnding(statuses, outcome)
  return ending.kind === 'unfinished' ? { kind: ending.kind } : { kind: ending.kind, at: ending.at }
}

/**
 * How a deployment ended: the last of its statuses that decides anything, or else its payload (undefined for a deployment of
 * others). A failure of a kind that changes nothing is undecided: the previous revision keeps running.
 */
export function readEnding(
  statuses: readonly RecordedStatus[],
  outcome: RecordedOutcome | undefined
): DeliveryEnding & { readonly verdict?: Verdict | undefined } {
  const [decisive] = statuses.toSorted(newestFirst).flatMap(status => {
    const verdict = readVerdict(status.description)
    const kind = verdict === undefined ? ownMember(BY_STATE, status.state) : decide(verdict, status, outcome)
    return kind === undefined ? [] : [{ kind, at: status.at, verdict }]
  })
  if (decisive !== undefined) return decisive
  const kind = outcome && decide(outcome.verdict, undefined, outcome)
  return outcome === undefined || kind === undefined
    ? { kind: 'unfinished' }
    : { kind, at: Date.parse(outcome.finishedAt), verdict: outcome.verdict }
}

/** Of statuses of the same second, the one with the higher number is the later one, or else the one that is listed first. */
function newestFirst(one: RecordedStatus, other: RecordedStatus): number {
  return other.at - one.at || (other.id ?? 0) - (one.id ?? 0)
}

/** The status `error` for a failure means that nothing was changed. So does the reason code of an outcome with the same verdict. */
function decide(
  verdict: Verdict,
  status: RecordedStatus | undefined,
  outcome: RecordedOutcome | undefined
): DecidedKind | undefined {
  const isRefusal = outcome?.verdict === verdict && isBeforeAnyChange(outcome)
  return verdict === 'failed' && (status?.state === 'error' || isRefusal) ? 'undecided' : BY_VERDICT[verdict]
}
