import { DeployError } from '../../../../domain/errors.js'
import { serviceAfter } from '../../domain/left-behind/left-behind.js'
import {
  decideRolling,
  oddRulesOf,
  warnOfRules,
  warnOfUnread,
  type RollingDecision,
  type RollingObstacles
} from '../../domain/left-behind/rolling-obstacles.js'
import { refuseOverlap, refuseService, refuseStrategy, warnOfCounts } from '../../domain/service/refuse-service.js'
import { diffSettings } from '../../domain/service/service-settings.js'
import { describeRunning, nameRevision, type ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { Purpose } from '../../../../domain/rollout/move-limits.js'
import type { Ending } from '../../../../domain/rollout/verdict.js'
import { formatDiff } from '../../domain/task-definition/diff/format-diff.js'
import type { RegisteredTaskDefinition } from '../../domain/task-definition/task-definition.js'
import { findRollingOverlap } from '../../domain/left-behind/blocking-deployment.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import { nameSubject, type DeployRequest, type ServiceRequest } from './deploy-request.js'
import { revisionFinder } from '../task-definition/find-task-definition.js'
import { forEachLimited } from '../../../../use-cases/rollout/for-each-limited.js'
import { lookAtServices, type SeenServices } from './observe-services.js'
import { planRevision, type RevisionPlan } from '../task-definition/plan-revision.js'
import { openDeploymentLog, type DeploymentLog } from '../../../../use-cases/rollout/deployment-log.js'
import type { RecordedChanges } from '../../../../domain/rollout/rollout-record.js'

const PLANS_AT_ONCE = 8

/** One service as it is before anything is done to it, and what is to be done. */
export interface PreparedService {
  readonly request: ServiceRequest
  readonly eventLog: DeploymentLog
  readonly seenAt: number
  /** With its configuration as it is once what a lost run left is restored. */
  readonly before: ServiceSnapshot | undefined
  /** Looked at for rolling deployments only. */
  readonly way: RollingObstacles | undefined
  /** How the deployment takes place, by that. */
  readonly decision: RollingDecision
  /** Undefined when the service is refused before that. */
  readonly revision: RevisionPlan | undefined
  readonly changes: RecordedChanges
  /** Why it cannot be deployed to. */
  readonly refusal: Ending | undefined
}

/** What is looked at beside the service itself. */
export interface PrepareLooks {
  /** The services, where they were read already. */
  readonly seen?: SeenServices
  readonly refuse?: typeof refuseService
  /** What the revisions are needed for, where it is not the purpose of the request. */
  readonly revisionsFor?: Purpose
  /** Where a rolling deployment is asked for. */
  readonly inspectObstacles?: (service: ServiceSnapshot) => Promise<RollingObstacles>
  /** Continues event logs that were opened. */
  readonly eventLogOf?: typeof openDeploymentLog
}

/** Reads all services, renders what they are to run, and finds all that prevents it (`refuse`, and a deployment in progress). Changes nothing. */
export async function prepareServices(
  request: Pick<DeployRequest, 'services' | 'onRunning' | 'purpose'>,
  dependencies: Pick<DeployDependencies, 'services' | 'taskDefinitions' | 'files' | 'clock' | 'log'>,
  looks: PrepareLooks = {}
): Promise<readonly PreparedService[]> {
  const { refuse = refuseService, eventLogOf = openDeploymentLog, inspectObstacles } = looks
  const { revisionsFor: purpose = request.purpose } = looks
  const { observations, at: seenAt } = looks.seen ?? (await lookAtServices(request.services, dependencies))
  const finder = revisionFinder(dependencies.taskDefinitions)
  return forEachLimited([...request.services.entries()], PLANS_AT_ONCE, async ([index, given]) => {
    const observation = observations[index]
    if (observation?.kind === 'unreadable') throw observation.error
    const subject = nameSubject(given, request.services)
    const prefix = request.services.length > 1 ? `${subject}: ` : ''
    const eventLog = eventLogOf({ subject, prefix }, dependencies)
    const seen = observation?.service
    const way = seen?.status === 'ACTIVE' && seen.controller === 'ECS' ? await inspectObstacles?.(seen) : undefined
    const before = seen && way ? serviceAfter(way.left, seen) : seen
    const spec = request.purpose === 'rollback' && before !== undefined ? fitToService(given, before) : given
    if (way?.unread !== undefined && seen !== undefined && looks.eventLogOf === undefined) {
      const warning = warnOfUnread(seen, way.unread)
      eventLog.detail(warning, 'warning')
      dependencies.log.warning('Deployment in progress', `${prefix}${warning}`)
    }
    const { refusal, decision } = decide(request, spec, { before, way, refuse })
    const start = { request: spec, eventLog, seenAt, before, way, decision }
    if (refusal !== undefined || before === undefined) return { ...start, ...NOTHING, refusal }
    const planning = planRevision(spec, { service: before, purpose }, { ...dependencies, finder })
    const revision = await planning.catch((error: unknown) => {
      throw prefix === '' ? error : nameService(subject, error)
    })
    const changes = {
      revision: formatDiff(revision.differences, { values: 'masked' })
        .split('\n')
        .filter(line => line !== ''),
      settings: diffSettings(spec, before),
      ...(decision.kind === 'at-once'
        ? { plan: [`all traffic at once with a blue/green deployment, without pauses: ${decision.because}`] }
        : {})
    }
    const counts = request.purpose === 'rollback' ? warnOfCounts(given, before) : undefined
    if (counts !== undefined) {
      eventLog.detail(counts, 'warning')
      dependencies.log.warning('Desired count', `${prefix}${counts}`)
    }
    logPlan(eventLog, before, { revision, changes })
    for (const warning of revision.warnings) dependencies.log.warning('Task definition', `${prefix}${warning}`)
    const rules = way?.running === undefined ? warnOfRules(before, oddRulesOf(decision)) : []
    for (const warning of rules) {
      eventLog.detail(warning, 'warning')
      dependencies.log.warning('Listener rule', `${prefix}${warning}`)
    }
    const overlap = way?.running === undefined ? refuseRunning(request, before, revision.existing) : undefined
    return { ...start, revision, changes, refusal: overlap }
  })
}

/** ECS would refuse a desired count for a DAEMON service. */
function fitToService(spec: ServiceRequest, { scheduling }: ServiceSnapshot): ServiceRequest {
  return scheduling === 'DAEMON' ? { ...spec, desiredCount: undefined } : spec
}

const NOTHING = { revision: undefined, changes: { revision: [], settings: [] } }

interface Seen extends Pick<PreparedService, 'before' | 'way'> {
  readonly refuse: typeof refuseService
}

/** Whether the service can be deployed to at all, and how. */
function decide(
  policy: Pick<DeployRequest, 'onRunning' | 'purpose'>,
  spec: ServiceRequest,
  { before, way, refuse }: Seen
): Pick<PreparedService, 'refusal' | 'decision'> {
  const decision: RollingDecision =
    before === undefined || way === undefined ? { kind: 'rolling' } : decideRolling(way, { service: before, policy })
  if (decision.kind === 'refuse') return { decision, refusal: decision.ending }
  const refusal = refuse(spec, before, policy.purpose)
  if (refusal !== undefined || way === undefined || before === undefined) return { decision, refusal }
  // A deployment at once has its own strategy, and so has a rolling rollback.
  const hasOwn = decision.kind === 'at-once' || policy.purpose === 'rollback'
  return { decision, refusal: hasOwn ? undefined : refuseStrategy(spec, before) }
}

/** A deployment in progress is only attached to when it is of the very revision that is wanted. */
function refuseRunning(
  { onRunning, purpose }: Pick<DeployRequest, 'onRunning' | 'purpose'>,
  service: ServiceSnapshot,
  existing: RegisteredTaskDefinition | undefined
): Ending | undefined {
  if (onRunning !== 'refuse' || purpose === 'rollback') return undefined
  const running = findRollingOverlap(service, existing?.arn)
  return running && refuseOverlap(service, running)
}

function logPlan(
  eventLog: DeploymentLog,
  before: ServiceSnapshot,
  { revision, changes }: Pick<PreparedService, 'changes'> & { readonly revision: RevisionPlan }
): void {
  const { existing, family, deregistered } = revision
  eventLog.detail(`before: ${describeRunning(before)}, ${before.desiredCount} desired`)
  for (const line of changes.revision) eventLog.detail(`task definition: ${line}`)
  for (const line of changes.settings) eventLog.detail(`setting: ${line}`)
  for (const line of changes.plan ?? []) eventLog.detail(`plan: ${line}`)
  if (deregistered !== undefined)
    eventLog.detail(
      `${nameRevision(deregistered.arn)} is ${deregistered.status}, so ECS cannot deploy it; a revision with the same content is deployed instead`,
      'warning'
    )
  eventLog.detail(
    existing === undefined
      ? `a new revision of ${family} is needed`
      : `${nameRevision(existing.arn)} already has this content; nothing to register`
  )
}

function nameService(subject: string, error: unknown): unknown {
  if (!(error instanceof DeployError)) return error
  const { code, message, position } = error
  return new DeployError(code, `Service ${subject}: ${message}`, {
    cause: error,
    ...(position === undefined ? {} : { position })
  })
}
