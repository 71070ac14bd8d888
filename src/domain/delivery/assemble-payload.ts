import { presentMembers } from '../present-members.js'
import type { DeploymentResult, ServiceResult } from '../rollout/result.js'
import { readRolloutIdentity } from '../rollout/rollout-identity.js'
import {
  MOST_LISTED_COMMITS,
  PAYLOAD_SCHEMA,
  type DeployedVersion,
  type DeploymentKind,
  type DeploymentPayload,
  type DeploymentVerification
} from './deployment-payload.js'

/** What a result does not contain. */
export interface Delivery {
  readonly environment: string
  /** What the team calls the version; else the name of its revision. */
  readonly version: string | undefined
  readonly previousVersion: string | undefined
  readonly previousCommit: string | undefined
  /** Undefined: a redeployment where the revision stayed the same, else a deployment. */
  readonly kind: DeploymentKind | undefined
  /** Oldest first. */
  readonly commits: readonly CommitTime[] | undefined
}

type CommitTime = NonNullable<DeploymentPayload['commits']>['list'][number]

/** The payload of the GitHub deployment that records what a step did with one service. */
export function assemblePayload(
  service: ServiceResult,
  { strategy, run }: Pick<DeploymentResult, 'strategy' | 'run'>,
  delivery: Delivery
): DeploymentPayload {
  const { verdict, reasonCode, startedAt, finishedAt, from, to } = service
  return {
    schema: PAYLOAD_SCHEMA,
    service: service.service,
    ...readRolloutIdentity(service),
    environment: delivery.environment,
    version: delivery.version ?? to?.label ?? 'unknown',
    kind: delivery.kind ?? (isSameSoftware(service) ? 'redeploy' : 'deploy'),
    strategy,
    verification: nameVerification(service),
    startedAt,
    outcome: { verdict, reasonCode, finishedAt },
    ...presentMembers({
      digest: onlyDigest(to?.digests),
      commit: run.commit,
      previous: from && previousVersion(from, delivery),
      commits: delivery.commits && {
        total: delivery.commits.length,
        list: delivery.commits.slice(0, MOST_LISTED_COMMITS)
      },
      run: run.url
    })
  }
}

function previousVersion(from: NonNullable<ServiceResult['from']>, delivery: Delivery): DeployedVersion {
  return {
    version: delivery.previousVersion ?? from.label,
    ...presentMembers({ digest: onlyDigest(from.digests), commit: delivery.previousCommit })
  }
}

/** A revision with several images has no digest of its own. */
function onlyDigest(digests: Readonly<Record<string, string>> | undefined): string | undefined {
  const [only, ...others] = Object.values(digests ?? {})
  return others.length === 0 ? only : undefined
}

function isSameSoftware({ from, to }: ServiceResult): boolean {
  return from !== undefined && from.id === to?.id
}

/** What a deployment of ours always has to pass are the health checks of its platform. */
function nameVerification({ steps }: ServiceResult): DeploymentVerification {
  return steps.some(step => (step.evidence ?? []).length > 0) ? 'gates' : 'health'
}
