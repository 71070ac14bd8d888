import type {
  DeploymentOutcome,
  RevisionOutcome,
  ServiceOutcome
} from '../../../../domain/rollout/deployment-outcome.js'
import { combineEndings, type Ending } from '../../../../domain/rollout/verdict.js'
import { familyOf } from '../../domain/task-definition/family.js'
import type { PreparedService } from './prepare-services.js'
import type { ServiceRollout } from './service-rollout.js'
import type { Revision } from '../../../../domain/rollout/revision.js'
import { plannedRevision, revisionOf } from '../../domain/record/revision-of.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'

/** One outcome of the step from those of its services. */
export function concludeDeployment(
  mode: DeploymentOutcome['mode'],
  services: readonly ServiceOutcome[],
  times: Pick<DeploymentOutcome, 'startedAt' | 'finishedAt'>
): DeploymentOutcome {
  const ending = combineEndings(services.map(service => ({ ...service.ending, subject: service.subject })))
  return { mode, ending, ...times, services }
}

/** What ECS shows of a deployment, beside its record. */
export interface EcsSide extends Pick<ServiceOutcome, 'cluster' | 'origin' | 'deploymentId' | 'serviceDeployment'> {
  /** As last seen. */
  readonly service: ServiceSnapshot | undefined
  readonly rollback: (ending: Ending) => ServiceOutcome['rollback']
}

/** The outcome of a record that has come to its end. */
export function outcomeOfRecord(
  record: RecordInProgress,
  { rollback, service: after, ...ecs }: EcsSide
): ServiceOutcome {
  const { story, service, ending, startedAt, from, to, changes } = record
  if (ending === undefined) throw new TypeError(`The deployment of ${service} has no ending.`)
  return {
    ...{ ...ecs, service, subject: story.subject, ending, startedAt, finishedAt: record.endedAt ?? startedAt },
    after,
    from: from && toOutcome(from),
    to: toOutcome(to),
    rollback: rollback(ending),
    supersededBy: ending.verdict === 'superseded' ? record.successor : undefined,
    ...{ failures: record.failures, unhealthy: record.unhealthy, changes },
    ...{ events: story.events, counts: story.counts, excerpts: story.excerpts }
  }
}

/** The outcome of a service that was driven to its end. */
export function outcomeOfRollout(rollout: ServiceRollout): ServiceOutcome {
  const { request, record, revisions, course, sight } = rollout
  return outcomeOfRecord(record, {
    ...{ cluster: request.cluster, service: sight.service, origin: revisions.origin },
    ...{ deploymentId: course.followed?.id, serviceDeployment: course.serviceDeployment },
    rollback: ending => readRollback(rollout, ending)
  })
}

/** The outcome of a service that nothing was done to: in a dry run, or because it or another one was refused. */
export function outcomeOfPrepared(
  service: PreparedService,
  { all, at }: { readonly all: readonly PreparedService[]; readonly at: number }
): ServiceOutcome {
  return { ...untouched(service, at), ending: service.refusal ?? endUntouched(service, all) }
}

/** The outcome of a service that nothing was done to because the job was cancelled. */
export function outcomeOfCancelled(service: PreparedService, at: number): ServiceOutcome {
  const reason = `The job was cancelled before service ${service.request.service} was changed.`
  return { ...untouched(service, at), ending: { verdict: 'cancelled', reasonCode: 'cancelled', reason } }
}

function untouched(service: PreparedService, at: number): Omit<ServiceOutcome, 'ending'> {
  const { before, revision, story } = service
  const to =
    revision && toOutcome(revision.existing ? revisionOf(revision.existing) : plannedRevision(revision.definition))
  return {
    ...{ cluster: service.request.cluster, service: service.request.service, subject: story.subject },
    startedAt: service.seenAt,
    finishedAt: at,
    after: before,
    from: revision?.from && toOutcome(revisionOf(revision.from)),
    to,
    origin: revision?.existing === undefined ? 'not-registered' : 'reused',
    deploymentId: undefined,
    serviceDeployment: undefined,
    rollback: undefined,
    supersededBy: undefined,
    failures: [],
    unhealthy: [],
    events: story.events,
    counts: story.counts,
    excerpts: story.excerpts,
    changes: service.changes
  }
}

function endUntouched(service: PreparedService, all: readonly PreparedService[]): Ending {
  const refused = all.find(other => other.refusal !== undefined)
  if (refused?.refusal !== undefined) {
    const { reasonCode } = refused.refusal
    return {
      verdict: 'failed',
      reasonCode,
      reason: `Nothing was changed, because of service ${refused.story.subject}.`
    }
  }
  const wouldChange = describeWouldChange(service)
  if (wouldChange === undefined)
    return { verdict: 'succeeded', reasonCode: 'would-not-change', reason: 'Nothing would be changed.' }
  return { verdict: 'succeeded', reasonCode: 'would-change', reason: wouldChange }
}

function describeWouldChange({ before, revision, changes, request }: PreparedService): string | undefined {
  const family = familyOf(revision?.definition ?? {})
  const isLive = revision?.existing !== undefined && revision.existing.arn === before?.taskDefinition
  const parts = [
    revision?.existing === undefined ? `a new revision of ${family} would be registered` : undefined,
    isLive ? undefined : 'the service would be updated to it',
    isLive && request.redeploy === 'forced' ? 'the service would be deployed again as it is' : undefined,
    changes.plan === undefined ? undefined : 'traffic would be shifted by the plan below',
    changes.settings.length > 0 ? `settings would change (${changes.settings.join('; ')})` : undefined
  ].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  const sentence = parts.join(', ')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function readRollback({ course, sight }: ServiceRollout, ending: Ending): ServiceOutcome['rollback'] {
  const status = sight.deployment?.found?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL'
  if (course.rollback !== undefined) return { askedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
    ? { askedBy: 'platform', finished }
    : undefined
}

function toOutcome({ id, images }: Revision): RevisionOutcome {
  return { taskDefinition: id, images }
}
