import { DeployError } from '../../src/domain/errors.js'
import type { ServiceDeployment } from '../../src/domain/rollout/service-deployment.js'
import type { ServiceSnapshot } from '../../src/domain/rollout/service-snapshot.js'
import type { TaskSnapshot } from '../../src/domain/rollout/task-snapshot.js'
import type { Clock } from '../../src/ports/clock.js'
import type { ServiceDeployments } from '../../src/ports/service-deployments.js'
import type { ServiceChange, Services } from '../../src/ports/services.js'

/** How tasks of a revision fare. */
export type Fate =
  | { readonly kind: 'steady'; readonly afterSeconds: number }
  /** A task fails every so many seconds; `counted` in `failedTasks` only when it never ran. */
  | {
      readonly kind: 'failing'
      readonly everySeconds: number
      readonly counted: boolean
      readonly task: Partial<TaskSnapshot>
    }
  | { readonly kind: 'never-steady' }

interface Deployment {
  readonly id: string
  readonly arn: string
  readonly taskDefinition: string
  readonly createdAt: number
  status: 'PRIMARY' | 'ACTIVE'
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  running: number
  failures: TaskSnapshot[]
  outcome: string
  outcomeReason: string | undefined
  rollbackEndsAt: number | undefined
}

interface Service {
  snapshot: ServiceSnapshot
  deployments: Deployment[]
}

type Method = 'describe' | 'update' | 'describeDeployments' | 'list' | 'rollBack' | 'stoppedOf'

const ROLLBACK_SECONDS = 5
const BREAKER_THRESHOLD = 3

export type FakeEcs = ReturnType<typeof fakeEcs>

/** A tiny ECS: services whose deployments go as the revisions' fates say, in the time of `clock`. */
export function fakeEcs(clock: Clock) {
  const services = new Map<string, Service>()
  const past: Deployment[] = []
  const fates = new Map<string, Fate>()
  const calls: Method[] = []
  const faults: { method: Method; error: DeployError; carriedOut: boolean }[] = []
  const script: { at: number; act: () => void }[] = []
  let ids = 0

  const seconds = (since: number) => (clock.now() - since) / 1000

  function start(service: Service, taskDefinition: string): void {
    for (const deployment of service.deployments) {
      if (deployment.status === 'PRIMARY' && deployment.outcome === 'IN_PROGRESS') deployment.outcome = 'STOPPED'
      deployment.status = 'ACTIVE'
    }
    ids += 1
    const deployment: Deployment = {
      id: `ecs-svc/${ids}`,
      arn: `arn:aws:ecs:eu-west-1:123456789012:service-deployment/prod/${service.snapshot.name}/sd${ids}`,
      taskDefinition,
      createdAt: clock.now(),
      status: 'PRIMARY',
      rolloutState: 'IN_PROGRESS',
      running: 0,
      failures: [],
      outcome: 'IN_PROGRESS',
      outcomeReason: undefined,
      rollbackEndsAt: undefined
    }
    service.deployments = [deployment, ...service.deployments]
    past.push(deployment)
    tell(service, `has begun deployment ${deployment.id}`)
  }

  function tell(service: Service, message: string): void {
    const event = {
      id: `event-${service.snapshot.events.length}`,
      at: clock.now(),
      message: `(service ${service.snapshot.name}) ${message}.`
    }
    service.snapshot = { ...service.snapshot, events: [event, ...service.snapshot.events] }
  }

  function beginRollback(service: Service, deployment: Deployment, reason: string): void {
    const source = service.deployments.find(other => other.rolloutState === 'COMPLETED')
    deployment.outcome = 'ROLLBACK_IN_PROGRESS'
    deployment.outcomeReason = reason
    deployment.rollbackEndsAt = clock.now() + ROLLBACK_SECONDS * 1000
    deployment.status = 'ACTIVE'
    if (source !== undefined) source.status = 'PRIMARY'
  }

  function complete(service: Service, deployment: Deployment): void {
    deployment.running = service.snapshot.desiredCount
    deployment.rolloutState = 'COMPLETED'
    deployment.outcome = 'SUCCESSFUL'
    service.deployments = [deployment]
    tell(service, 'has reached a steady state')
  }

  function fail(service: Service, deployment: Deployment, fate: Extract<Fate, { kind: 'failing' }>): void {
    const count = Math.floor(seconds(deployment.createdAt) / fate.everySeconds)
    for (let index = deployment.failures.length; index < count; index += 1) {
      deployment.failures.push(failedTask(deployment, fate, index))
      tell(service, `has started 1 tasks: (task ${deployment.id}-${index})`)
    }
    const breaker = service.snapshot.circuitBreaker
    if (breaker?.enabled !== true || !fate.counted || count < BREAKER_THRESHOLD) return
    deployment.rolloutState = 'FAILED'
    const reason = 'The deployment circuit breaker was triggered.'
    if (breaker.rollback) beginRollback(service, deployment, reason)
    else [deployment.outcome, deployment.outcomeReason] = ['STOPPED', reason]
  }

  function advance(): void {
    for (const step of script.splice(0)) {
      if (step.at <= clock.now()) step.act()
      else script.push(step)
    }
    for (const service of services.values()) {
      for (const deployment of [...service.deployments]) advanceDeployment(service, deployment)
    }
  }

  function advanceDeployment(service: Service, deployment: Deployment): void {
    if (deployment.outcome === 'ROLLBACK_IN_PROGRESS' && clock.now() >= (deployment.rollbackEndsAt ?? 0)) {
      deployment.outcome = 'ROLLBACK_SUCCESSFUL'
      service.deployments = service.deployments.filter(other => other !== deployment)
    }
    if (deployment.status !== 'PRIMARY' || deployment.outcome !== 'IN_PROGRESS') return
    const fate = fates.get(deployment.taskDefinition) ?? { kind: 'steady', afterSeconds: 20 }
    if (fate.kind === 'failing') fail(service, deployment, fate)
    else if (fate.kind === 'steady' && seconds(deployment.createdAt) >= fate.afterSeconds) complete(service, deployment)
    else deployment.running = Math.min(service.snapshot.desiredCount, Math.floor(seconds(deployment.createdAt) / 5))
  }

  function failedTask(deployment: Deployment, fate: Extract<Fate, { kind: 'failing' }>, index: number): TaskSnapshot {
    return {
      arn: `arn:aws:ecs:eu-west-1:123456789012:task/prod/${deployment.id.replace('/', '-')}-${index}`,
      taskDefinition: deployment.taskDefinition,
      lastStatus: 'STOPPED',
      startedBy: deployment.id,
      stopCode: 'EssentialContainerExited',
      stoppedReason: 'Essential container in task exited',
      stoppedAt: clock.now(),
      containers: [{ name: 'api', lastStatus: 'STOPPED', exitCode: 1, reason: undefined }],
      ...fate.task
    }
  }

  function look(service: Service): ServiceSnapshot {
    const primary = service.deployments.find(deployment => deployment.status === 'PRIMARY')
    const deployments = service.deployments.map(deployment => {
      const fate = fates.get(deployment.taskDefinition)
      return {
        id: deployment.id,
        status: deployment.status,
        taskDefinition: deployment.taskDefinition,
        rolloutState: deployment.rolloutState,
        rolloutStateReason: undefined,
        desiredCount: service.snapshot.desiredCount,
        runningCount: deployment.running,
        pendingCount: 0,
        failedTasks: fate?.kind === 'failing' && fate.counted ? deployment.failures.length : 0,
        createdAt: deployment.createdAt
      }
    })
    const runningCount = deployments.reduce((total, deployment) => total + deployment.runningCount, 0)
    return {
      ...service.snapshot,
      taskDefinition: primary?.taskDefinition ?? '',
      currentServiceDeployment: primary?.outcome === 'IN_PROGRESS' ? primary.arn : undefined,
      runningCount,
      deployments
    }
  }

  function describeDeployment(deployment: Deployment): ServiceDeployment {
    return {
      arn: deployment.arn,
      service: deployment.arn.split('/').at(-2) ?? '',
      status: deployment.outcome,
      statusReason: deployment.outcomeReason,
      createdAt: deployment.createdAt,
      finishedAt: undefined,
      targetRevision: `revision of ${deployment.id}`,
      sourceRevisions: [],
      circuitBreaker: undefined,
      rollback: undefined
    }
  }

  /** Counts a call, lets time pass in the model, and plays a fault that waits for this method. */
  async function call<Result>(method: Method, act: () => Result): Promise<Result> {
    await Promise.resolve()
    calls.push(method)
    advance()
    const index = faults.findIndex(fault => fault.method === method)
    const [fault] = index === -1 ? [] : faults.splice(index, 1)
    if (fault === undefined) return act()
    if (fault.carriedOut) act()
    throw fault.error
  }

  function find(name: string): Service {
    const service = services.get(name)
    if (service === undefined) throw new RangeError(`There is no service ${name}.`)
    return service
  }

  function update(change: ServiceChange): ServiceSnapshot {
    const service = find(change.service)
    service.snapshot = { ...service.snapshot, desiredCount: change.desiredCount ?? service.snapshot.desiredCount }
    const primary = service.deployments.find(deployment => deployment.status === 'PRIMARY')
    if (primary?.taskDefinition !== change.taskDefinition || change.redeploy === 'forced')
      start(service, change.taskDefinition)
    return look(service)
  }

  const servicesPort: Services = {
    describe: (_, names) =>
      call('describe', () => {
        const found = names.flatMap(name => services.get(name) ?? [])
        return { services: found.map(look), missing: names.filter(name => !services.has(name)) }
      }),
    update: change => call('update', () => update(change)),
    revisionsInUse: () => Promise.resolve([])
  }
  const deploymentsPort: ServiceDeployments = {
    describe: arns =>
      call('describeDeployments', () => past.filter(({ arn }) => arns.includes(arn)).map(describeDeployment)),
    list: (_, service, since) =>
      call('list', () =>
        past
          .filter(({ arn, createdAt }) => arn.includes(`/${service}/`) && createdAt >= since)
          .map(({ arn }) => arn)
          .toReversed()
      ),
    taskDefinitionOf: revision =>
      Promise.resolve(past.find(({ id }) => revision === `revision of ${id}`)?.taskDefinition),
    rollBack: arn =>
      call('rollBack', () => {
        const service = [...services.values()].find(each => each.deployments.some(deployment => deployment.arn === arn))
        const deployment = service?.deployments.find(each => each.arn === arn)
        if (service === undefined || deployment?.outcome !== 'IN_PROGRESS')
          throw new DeployError('conflict', 'The service deployment has ended.')
        beginRollback(service, deployment, 'Stopped by a user.')
      })
  }

  return {
    services: servicesPort,
    serviceDeployments: deploymentsPort,
    tasks: {
      stoppedOf: (_cluster: string, _service: string, startedBy: string) =>
        call('stoppedOf', () => past.find(({ id }) => id === startedBy)?.failures.toReversed() ?? [])
    },
    calls,
    deployments: past,
    /** Adds a service that runs `taskDefinition` already. */
    add(snapshot: ServiceSnapshot, taskDefinition: string): void {
      const service = { snapshot, deployments: [] }
      services.set(snapshot.name, service)
      start(service, taskDefinition)
      for (const deployment of find(snapshot.name).deployments) complete(find(snapshot.name), deployment)
    },
    change(name: string, members: Partial<ServiceSnapshot>): void {
      const service = find(name)
      service.snapshot = { ...service.snapshot, ...members }
    },
    remove: (name: string): boolean => services.delete(name),
    /** Somebody else deploys. */
    deploy: (name: string, taskDefinition: string): void => start(find(name), taskDefinition),
    doom: (taskDefinition: string, fate: Fate): void => void fates.set(taskDefinition, fate),
    /** The next call of `method` fails so; `carriedOut` when only its answer is lost. */
    fault: (fault: { method: Method; error: DeployError; carriedOut: boolean }): void => void faults.push(fault),
    /** Does something as soon as the clock has gone on by so many seconds, and somebody looks. */
    later: (afterSeconds: number, act: () => void): void =>
      void script.push({ at: clock.now() + afterSeconds * 1000, act })
  }
}
