import { ownMember } from '../own-member.js'
import type { Verdict } from '../rollout/verdict.js'
import type { Delivery, DeliveryEnding, RecordedDeployment, RecordedStatus } from './delivery.js'
import type { DeploymentPayload } from './deployment-payload.js'
import { readVerdict } from './deployment-status.js'

type DecidedKind = Exclude<DeliveryEnding['kind'], 'unfinished'>

/** What a verdict of ours says of the version; a held deployment is not at its end. */
const BY_VERDICT: Readonly<Record<Verdict, DecidedKind | undefined>> = {
  succeeded: 'succeeded',
  held: undefined,
  'rolled-back': 'rolled-back',
  failed: 'failed',
  'timed-out': 'failed',
  cancelled: 'undecided',
  unknown: 'undecided',
  superseded: 'undecided'
}

/**
 * What a state says where no verdict of ours does. `inactive` is what GitHub itself makes of an older deployment when a newer one
 * succeeds (https://docs.github.com/rest/deployments/deployments#inactive-deployments): it decides nothing.
 */
const BY_STATE: Readonly<Record<string, DecidedKind>> = {
  success: 'succeeded',
  failure: 'failed',
  error: 'undecided'
}

/** A deployment of ours with its end: the last of its statuses that decides anything, or else what its payload says. */
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
    ending: readEnding(statuses, payload),
    commits: payload.commits
  }
}

function readEnding(statuses: readonly RecordedStatus[], { outcome }: DeploymentPayload): DeliveryEnding {
  const decisive = statuses
    .flatMap(status => {
      const kind = decide(status)
      return kind === undefined ? [] : [{ kind, at: status.at }]
    })
    .toSorted((one, other) => one.at - other.at)
    .at(-1)
  if (decisive !== undefined) return decisive
  const kind = outcome && BY_VERDICT[outcome.verdict]
  return outcome === undefined || kind === undefined
    ? { kind: 'unfinished' }
    : { kind, at: Date.parse(outcome.finishedAt) }
}

function decide({ state, description }: RecordedStatus): DecidedKind | undefined {
  const verdict = readVerdict(description)
  return verdict === undefined ? ownMember(BY_STATE, state) : BY_VERDICT[verdict]
}
