import { combineEndings, type Ending } from '../../../../domain/rollout/verdict.js'
import type { Explanation } from '../../../../ports/deployment-target.js'
import type { PreparedService } from './prepare-services.js'
import type { ServiceRollout } from './service-rollout.js'
import { plannedRevision, revisionOf } from '../../domain/record/revision-of.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import { nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import { presentMembers } from '../../../../domain/present-members.js'
import { explainOnEcs } from '../../domain/record/explain-on-ecs.js'
import type { RolloutRevisions } from '../task-definition/register-revisions.js'
import type { DeploymentRecord, RolloutRecord, ShiftRecord } from '../../../../domain/rollout/rollout-record.js'

/** One outcome of the step from those of its services. */
export function concludeDeployment(
  mode: DeploymentRecord['mode'],
  services: readonly RolloutRecord[],
  times: Pick<DeploymentRecord, 'startedAt' | 'finishedAt'>
): DeploymentRecord {
  const ending = combineEndings(services.map(service => ({ ...service.ending, subject: service.subject })))
  return { mode, ending, ...times, services }
}

/** What ECS shows of a deployment, beside its record. */
export interface EcsSide {
  readonly cluster: string
  /** As last seen. */
  readonly service: ServiceSnapshot | undefined
  readonly revisions: RolloutRevisions
  readonly deploymentId: string | undefined
  readonly serviceDeploymentArn: string | undefined
  readonly rollback: (ending: Ending) => RolloutRecord['rollback']
  readonly shift?: ShiftRecord
}

/** The record of a rollout that has ended. Throws a `TypeError` before that. */
export function closeRecord(
  record: RecordInProgress,
  { cluster, service: seen, revisions, rollback, shift, ...ids }: EcsSide
): RolloutRecord {
  const { eventLog, service, ending, startedAt, from, to, changes, failures, unhealthy } = record
  if (ending === undefined) throw new TypeError(`The deployment of ${service} ended without an outcome.`)
  const recorded = {
    ...{ service, subject: eventLog.subject, ending, startedAt, finishedAt: record.endedAt ?? startedAt, from, to },
    rollback: rollback(ending),
    supersededBy: ending.verdict === 'superseded' ? record.successor : undefined,
    ...{ failures, unhealthy, changes, events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts },
    ...presentMembers({ shift })
  }
  const ecs = {
    ...{ cluster, ...ids, taskDefinition: revisions.to.arn, previousTaskDefinition: revisions.from?.arn },
    registered: revisions.origin === 'registered'
  }
  return { ...recorded, ...explainOnEcs(recorded, ecs, seen) }
}

/** The record of a service that was driven to its end. */
export function recordOfRollout(rollout: ServiceRollout): RolloutRecord {
  const { request, record, revisions, state, observation } = rollout
  const closed = closeRecord(record, {
    ...{ cluster: request.cluster, service: observation.service, revisions },
    ...{ deploymentId: state.followed?.id, serviceDeploymentArn: state.serviceDeployment },
    rollback: ending => readRollback(rollout, ending)
  })
  return observation.oddRules.length === 0 ? closed : { ...closed, servesAlone: false }
}

/** Where the rollout is found in AWS, and what a person can do about it now that it ended so. */
export function explainRolling(rollout: ServiceRollout, ending: Ending): Explanation {
  const { facts, links, nextSteps } = recordOfRollout({ ...rollout, record: { ...rollout.record, ending } })
  return { facts, links, nextSteps }
}

/** The record of a service that nothing was done to: in a dry run, or because it or another one was refused. */
export function recordOfPrepared(
  service: PreparedService,
  { all, at }: { readonly all: readonly PreparedService[]; readonly at: number }
): RolloutRecord {
  return recordUntouched(service, service.refusal ?? endUntouched(service, all), at)
}

/** The record of a service that nothing was done to because the job was canceled. */
export function recordOfCancelled(service: PreparedService, at: number): RolloutRecord {
  const reason = `The job was canceled before service ${service.request.service} was changed.`
  return recordUntouched(service, { verdict: 'cancelled', reasonCode: 'cancelled', reason }, at)
}

function recordUntouched(prepared: PreparedService, ending: Ending, at: number): RolloutRecord {
  const { request, before, revision, eventLog, changes, seenAt } = prepared
  const recorded = {
    ...{ service: request.service, subject: eventLog.subject, ending, startedAt: seenAt, finishedAt: at },
    from: revision?.from && revisionOf(revision.from),
    to: revision && (revision.existing ? revisionOf(revision.existing) : plannedRevision(revision.definition)),
    ...{ rollback: undefined, supersededBy: undefined, failures: [], unhealthy: [], changes },
    ...{ events: eventLog.events, counts: eventLog.counts, excerpts: eventLog.excerpts }
  }
  const ecs = {
    ...{ cluster: request.cluster, deploymentId: undefined, serviceDeploymentArn: undefined, registered: false },
    ...{ taskDefinition: revision?.existing?.arn, previousTaskDefinition: revision?.from?.arn }
  }
  return { ...recorded, ...explainOnEcs(recorded, ecs, before) }
}

function endUntouched(service: PreparedService, all: readonly PreparedService[]): Ending {
  const refused = all.find(other => other.refusal !== undefined)
  if (refused?.refusal !== undefined) {
    const { reasonCode } = refused.refusal
    return {
      verdict: 'failed',
      reasonCode,
      reason: `Nothing was changed, because the preflight check of service ${refused.eventLog.subject} failed.`
    }
  }
  const wouldChange = describeWouldChange(service)
  if (wouldChange === undefined) return { verdict: 'succeeded', reasonCode: 'would-not-change', reason: 'No changes.' }
  return { verdict: 'succeeded', reasonCode: 'would-change', reason: wouldChange }
}

function describeWouldChange({ before, revision, changes, request }: PreparedService): string | undefined {
  const existing = revision?.existing
  const isLive = existing !== undefined && existing.arn === before?.taskDefinition
  const parts = [
    existing === undefined ? `a new revision of ${revision?.family ?? ''} would be registered` : undefined,
    isLive
      ? undefined
      : `the service would be updated to ${existing === undefined ? 'it' : nameRevision(existing.arn)}`,
    isLive && request.redeploy === 'forced' ? 'the service would be deployed again without changes' : undefined,
    changes.plan === undefined ? undefined : 'traffic would be shifted as in the plan',
    changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : undefined
  ].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  const sentence = parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function readRollback(
  { reconciliation, observation, revert }: ServiceRollout,
  ending: Ending
): RolloutRecord['rollback'] {
  const status = observation.deployment?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL' || (revert !== undefined && isComplete(revert))
  // Where the job was canceled, `main` may have asked.
  const isOurs =
    reconciliation.rollbackRequested || (reconciliation.abort?.cause === 'cancelled' && status.startsWith('ROLLBACK'))
  if (isOurs) return { requestedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
    ? { requestedBy: 'platform', finished }
    : undefined
}

function isComplete({ state }: ServiceRollout): boolean {
  return state.completedAt !== undefined
}
