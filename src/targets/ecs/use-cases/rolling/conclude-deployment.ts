import type {
  DeploymentOutcome,
  RevisionOutcome,
  ServiceOutcome
} from '../../../../domain/rollout/deployment-outcome.js'
import { combineEndings, type Ending } from '../../../../domain/rollout/verdict.js'
import { containersOf } from '../../domain/task-definition/containers.js'
import { familyOf } from '../../domain/task-definition/family.js'
import type { RegisteredTaskDefinition, TaskDefinition } from '../../domain/task-definition/task-definition.js'
import type { PreparedService } from './prepare-services.js'
import type { ServiceRollout } from './service-rollout.js'

/** One outcome of the step from those of its services. */
export function concludeDeployment(
  mode: DeploymentOutcome['mode'],
  services: readonly ServiceOutcome[],
  times: Pick<DeploymentOutcome, 'startedAt' | 'finishedAt'>
): DeploymentOutcome {
  const ending = combineEndings(services.map(service => ({ ...service.ending, subject: service.subject })))
  return { mode, ending, ...times, services }
}

/** The outcome of a service that was driven to its end. */
export function outcomeOfRollout(rollout: ServiceRollout): ServiceOutcome {
  const { request, story, before, revisions, course, sight } = rollout
  if (rollout.ending === undefined) throw new TypeError(`The deployment of ${request.service} has no ending.`)
  return {
    ...identify(rollout),
    ending: rollout.ending,
    startedAt: rollout.startedAt,
    finishedAt: rollout.endedAt ?? rollout.startedAt,
    before,
    after: sight.service,
    from: revisions.from && describeRevision(revisions.from),
    to: describeRevision(revisions.to),
    origin: revisions.origin,
    deploymentId: course.followed?.id,
    serviceDeployment: course.serviceDeployment,
    rollback: readRollback(rollout, rollout.ending),
    supersededBy: rollout.ending.verdict === 'superseded' ? sight.successor : undefined,
    failures: sight.failures.tasks,
    targets: sight.failures.targets,
    events: story.events,
    counts: story.counts,
    excerpts: story.excerpts,
    changes: rollout.changes
  }
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
    revision && (revision.existing ? describeRevision(revision.existing) : describeDefinition(revision.definition))
  return {
    ...identify(service),
    startedAt: service.seenAt,
    finishedAt: at,
    before,
    after: before,
    from: revision?.from && describeRevision(revision.from),
    to,
    origin: revision?.existing === undefined ? 'not-registered' : 'reused',
    deploymentId: undefined,
    serviceDeployment: undefined,
    rollback: undefined,
    supersededBy: undefined,
    failures: [],
    targets: [],
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

function identify({ request, story }: Pick<ServiceRollout, 'request' | 'story'>) {
  return { cluster: request.cluster, service: request.service, subject: story.subject }
}

function readRollback({ course, sight }: ServiceRollout, ending: Ending): ServiceOutcome['rollback'] {
  const status = sight.deployment?.found?.status ?? ''
  const finished = status === 'ROLLBACK_SUCCESSFUL'
  if (course.rollback !== undefined) return { askedBy: 'deploy-kit', finished }
  return status.startsWith('ROLLBACK') || ending.verdict === 'rolled-back'
    ? { askedBy: 'platform', finished }
    : undefined
}

function describeRevision({ arn, definition }: RegisteredTaskDefinition): RevisionOutcome {
  return { ...describeDefinition(definition), taskDefinition: arn }
}

function describeDefinition(definition: TaskDefinition): RevisionOutcome {
  const images = containersOf(definition).flatMap(({ name, image }) =>
    typeof name === 'string' && typeof image === 'string' ? [[name, image] as const] : []
  )
  return { taskDefinition: familyOf(definition), images: Object.fromEntries(images) }
}
