import type { ServiceDeployment } from '../../src/targets/ecs/domain/service/service-deployment.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../../src/targets/ecs/domain/service/service-snapshot.js'
import type { TaskSnapshot } from '../../src/targets/ecs/domain/service/task-snapshot.js'
import { sampleDeployment } from './sample-service.js'

/** What happens to tasks of a revision. */
export type Fate =
  | { readonly kind: 'steady'; readonly afterSeconds: number }
  | FailingFate
  | { readonly kind: 'never-steady' }

/** A task fails every so many seconds; `counted` in `failedTasks` only when it never ran. */
interface FailingFate {
  readonly kind: 'failing'
  readonly everySeconds: number
  readonly counted: boolean
  readonly task: Partial<TaskSnapshot>
}

export interface FakeDeployment {
  readonly id: string
  readonly arn: string
  readonly taskDefinition: string
  readonly createdAt: number
  readonly fate: Fate
  status: 'PRIMARY' | 'ACTIVE'
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  running: number
  failures: TaskSnapshot[]
  /** Of the service deployment. */
  outcome: string
  outcomeReason: string | undefined
  rollbackEndsAt: number
}

export interface FakeService {
  snapshot: ServiceSnapshot
  deployments: FakeDeployment[]
}

const ACCOUNT = 'arn:aws:ecs:eu-west-1:123456789012'
const ROLLBACK_SECONDS = 5
const BREAKER_THRESHOLD = 3

type New = Pick<FakeDeployment, 'taskDefinition' | 'fate' | 'createdAt'> & { readonly number: number }

/** Puts a new deployment in front of the others. */
export function startDeployment(service: FakeService, { number, ...given }: New): FakeDeployment {
  for (const deployment of service.deployments) {
    if (deployment.status === 'PRIMARY' && deployment.outcome === 'IN_PROGRESS') deployment.outcome = 'STOPPED'
    deployment.status = 'ACTIVE'
  }
  const deployment: FakeDeployment = {
    ...given,
    id: `ecs-svc/${number}`,
    arn: `${ACCOUNT}:service-deployment/prod/${service.snapshot.name}/sd${number}`,
    ...{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', running: 0, failures: [] },
    ...{ outcome: 'IN_PROGRESS', outcomeReason: undefined, rollbackEndsAt: 0 }
  }
  service.deployments = [deployment, ...service.deployments]
  tell(service, `has begun deployment ${deployment.id}`, given.createdAt)
  return deployment
}

/** Brings the previous revision back, which takes some seconds. */
export function beginRollback(service: FakeService, deployment: FakeDeployment, { reason, now }: Why): void {
  const source = service.deployments.find(other => other.rolloutState === 'COMPLETED')
  deployment.outcome = 'ROLLBACK_IN_PROGRESS'
  deployment.outcomeReason = reason
  deployment.rollbackEndsAt = now + ROLLBACK_SECONDS * 1000
  deployment.status = 'ACTIVE'
  if (source !== undefined) source.status = 'PRIMARY'
}

interface Why {
  readonly reason: string
  readonly now: number
}

export function completeDeployment(service: FakeService, deployment: FakeDeployment, now: number): void {
  deployment.running = service.snapshot.desiredCount
  deployment.rolloutState = 'COMPLETED'
  deployment.outcome = 'SUCCESSFUL'
  service.deployments = [deployment]
  tell(service, 'has reached a steady state', now)
}

/** Lets all that was to happen until `now` happen. */
export function advanceService(service: FakeService, now: number): void {
  for (const deployment of [...service.deployments]) advanceDeployment(service, deployment, now)
}

function advanceDeployment(service: FakeService, deployment: FakeDeployment, now: number): void {
  if (deployment.outcome === 'ROLLBACK_IN_PROGRESS' && now >= deployment.rollbackEndsAt) {
    deployment.outcome = 'ROLLBACK_SUCCESSFUL'
    service.deployments = service.deployments.filter(other => other !== deployment)
  }
  if (deployment.status !== 'PRIMARY' || deployment.outcome !== 'IN_PROGRESS') return
  const { fate } = deployment
  const seconds = (now - deployment.createdAt) / 1000
  if (fate.kind === 'failing') failTasks(service, deployment, { fate, now })
  else if (fate.kind === 'steady' && seconds >= fate.afterSeconds) completeDeployment(service, deployment, now)
  else deployment.running = Math.min(service.snapshot.desiredCount, Math.floor(seconds / 5))
}

function failTasks(
  service: FakeService,
  deployment: FakeDeployment,
  { fate, now }: { readonly fate: FailingFate; readonly now: number }
): void {
  const count = Math.floor((now - deployment.createdAt) / 1000 / fate.everySeconds)
  for (let index = deployment.failures.length; index < count; index += 1) {
    deployment.failures.push(failedTask(deployment, fate, { index, now }))
    tell(service, `has started 1 tasks: (task ${deployment.id}-${index})`, now)
  }
  const breaker = service.snapshot.circuitBreaker
  if (breaker?.enabled !== true || !fate.counted || count < BREAKER_THRESHOLD) return
  deployment.rolloutState = 'FAILED'
  const reason = 'The deployment circuit breaker was triggered.'
  if (breaker.rollback) beginRollback(service, deployment, { reason, now })
  else [deployment.outcome, deployment.outcomeReason] = ['STOPPED', reason]
}

function failedTask(
  { id, taskDefinition }: FakeDeployment,
  fate: FailingFate,
  { index, now }: { readonly index: number; readonly now: number }
): TaskSnapshot {
  return {
    arn: `${ACCOUNT}:task/prod/${id.replace('/', '-')}-${index}`,
    ...{ taskDefinition, lastStatus: 'STOPPED', startedBy: id, stopCode: 'EssentialContainerExited' },
    ...{ stoppedReason: 'Essential container in task exited', stoppedAt: now },
    containers: [{ name: 'api', lastStatus: 'STOPPED', exitCode: 1, reason: undefined }],
    ...fate.task
  }
}

function tell(service: FakeService, message: string, at: number): void {
  const { events, name } = service.snapshot
  const event = { id: `event-${events.length}`, at, message: `(service ${name}) ${message}.` }
  service.snapshot = { ...service.snapshot, events: [event, ...events] }
}

/** As DescribeServices shows it. */
export function describeService(service: FakeService): ServiceSnapshot {
  const primary = service.deployments.find(deployment => deployment.status === 'PRIMARY')
  const deployments = service.deployments.map(deployment => describeDeployment(service, deployment))
  return {
    ...service.snapshot,
    taskDefinition: primary?.taskDefinition ?? '',
    currentServiceDeployment: primary?.outcome === 'IN_PROGRESS' ? primary.arn : undefined,
    runningCount: deployments.reduce((total, deployment) => total + deployment.runningCount, 0),
    deployments
  }
}

function describeDeployment({ snapshot }: FakeService, deployment: FakeDeployment): DeploymentSnapshot {
  const { id, status, taskDefinition, rolloutState, running, createdAt, fate, failures } = deployment
  const failedTasks = fate.kind === 'failing' && fate.counted ? failures.length : 0
  return {
    ...{ id, status, taskDefinition, rolloutState, rolloutStateReason: undefined, createdAt, failedTasks },
    ...{ desiredCount: snapshot.desiredCount, runningCount: running, pendingCount: 0 }
  }
}

/** As DescribeServiceDeployments shows it. */
export function describeServiceDeployment({ arn, id, ...deployment }: FakeDeployment): ServiceDeployment {
  return sampleDeployment({
    ...{ arn, service: arn.split('/').at(-2) ?? '', status: deployment.outcome },
    ...{ statusReason: deployment.outcomeReason, createdAt: deployment.createdAt },
    targetRevision: `revision of ${id}`
  })
}
