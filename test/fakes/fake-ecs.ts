import { DeployError } from '../../src/domain/errors.js'
import type { ServiceSnapshot } from '../../src/targets/ecs/domain/service/service-snapshot.js'
import type { Clock } from '../../src/ports/clock.js'
import type { ServiceDeployments } from '../../src/targets/ecs/ports/service-deployments.js'
import type { ServiceChange, Services } from '../../src/targets/ecs/ports/services.js'
import {
  advanceService,
  beginRollback,
  completeDeployment,
  describeService,
  describeServiceDeployment,
  startDeployment,
  type FakeDeployment,
  type FakeService,
  type Fate
} from './fake-service.js'

const METHODS = ['describe', 'update', 'describeDeployments', 'list', 'rollBack', 'stoppedOf'] as const
/** What can be called. */
export type Method = (typeof METHODS)[number]

const unused = () => Promise.reject(new Error('No deployment of these services shifts traffic.'))

/** A call that fails; `carriedOut` when only its answer is lost. */
interface Fault {
  readonly method: Method
  readonly error: Error
  readonly carriedOut: boolean
  /** Of one service only. */
  readonly service?: string
}

/** A tiny ECS: services whose deployments follow the fates of their revisions, in the time of a clock. */
export class FakeEcs {
  readonly calls: Method[] = []
  /** All that there ever were, oldest first. */
  readonly deployments: FakeDeployment[] = []
  private readonly byName = new Map<string, FakeService>()
  private readonly fates = new Map<string, Fate>()
  private readonly faults: Fault[] = []
  private script: { readonly at: number; readonly act: () => void }[] = []

  private down: { readonly until: number; readonly error: Error; readonly methods: readonly Method[] } | undefined

  /** `through` sends each call, as `AwsCalls` does, or only once. */
  constructor(
    private readonly clock: Clock,
    private readonly through: <Result>(method: Method, send: () => Promise<Result>) => Promise<Result> = (_, send) =>
      send()
  ) {}

  readonly services: Services = {
    describe: (_, names) =>
      this.call('describe', () => ({
        services: names.flatMap(name => this.byName.get(name) ?? []).map(describeService),
        missing: names.filter(name => !this.byName.has(name))
      })),
    find: (_, name) =>
      this.call('describe', () => {
        const service = this.byName.get(name)
        return service && describeService(service)
      }),
    update: change => this.call('update', () => this.update(change), change.service),
    findByUpdate: unused,
    ...{ configure: unused, tag: () => Promise.resolve(), untag: () => Promise.resolve() },
    revisionsInUse: () => Promise.resolve([])
  }

  readonly serviceDeployments: ServiceDeployments = {
    describe: arns =>
      this.call('describeDeployments', () =>
        this.deployments.filter(({ arn }) => arns.includes(arn)).map(describeServiceDeployment)
      ),
    list: (_, service, since) =>
      this.call('list', () =>
        this.deployments
          .filter(({ arn, createdAt }) => arn.includes(`/${service}/`) && createdAt >= (since ?? 0))
          .map(({ arn }) => arn)
          .toReversed()
      ),
    observe: async arn => (await this.serviceDeployments.describe([arn]))[0],
    observeListed: arn => this.serviceDeployments.observe(arn),
    placement: revision => {
      const found = this.deployments.find(({ id }) => revision === `revision of ${id}`)
      return Promise.resolve(found && { taskDefinition: found.taskDefinition, targetGroups: [] })
    },
    answer: unused,
    rollBack: arn => this.call('rollBack', () => this.rollBack(arn))
  }

  readonly tasks = {
    stoppedOf: (_cluster: string, _service: string, startedBy: string) =>
      this.call('stoppedOf', () => this.deployments.find(({ id }) => id === startedBy)?.failures.toReversed() ?? [])
  }

  /** Adds a service that runs `taskDefinition` already. */
  add(snapshot: ServiceSnapshot, taskDefinition: string): void {
    const service = { snapshot, deployments: [] }
    this.byName.set(snapshot.name, service)
    completeDeployment(service, this.begin(service, taskDefinition), this.clock.now())
  }

  change(name: string, members: Partial<ServiceSnapshot>): void {
    const service = this.find(name)
    service.snapshot = { ...service.snapshot, ...members }
  }

  remove(name: string): void {
    this.byName.delete(name)
  }

  /** Another user deploys. */
  deploy(name: string, taskDefinition: string): void {
    this.begin(this.find(name), taskDefinition)
  }

  /** The outcome of a revision's deployments; without it they are steady after 20 s. */
  doom(taskDefinition: string, fate: Fate): void {
    this.fates.set(taskDefinition, fate)
  }

  /** Plays a fault on the next call of its method. */
  fault(fault: Fault): void {
    this.faults.push(fault)
  }

  /** From now on, for so many seconds, calls of these methods (all unless given) fail and are not carried out. */
  outage(seconds: number, error: Error, methods: readonly Method[] = METHODS): void {
    this.down = { until: this.clock.now() + seconds * 1000, error, methods }
  }

  /** Does something at the next read after the clock has advanced by so many seconds. */
  later(afterSeconds: number, act: () => void): void {
    this.script.push({ at: this.clock.now() + afterSeconds * 1000, act })
  }

  private begin(service: FakeService, taskDefinition: string): FakeDeployment {
    const fate = this.fates.get(taskDefinition) ?? { kind: 'steady', afterSeconds: 20 }
    const number = this.deployments.length + 1
    const deployment = startDeployment(service, { taskDefinition, fate, number, createdAt: this.clock.now() })
    this.deployments.push(deployment)
    return deployment
  }

  private update(change: ServiceChange): ServiceSnapshot {
    const service = this.find(change.service)
    service.snapshot = { ...service.snapshot, desiredCount: change.desiredCount ?? service.snapshot.desiredCount }
    const { taskDefinition } = describeService(service)
    if (taskDefinition !== change.taskDefinition || change.redeploy === 'forced') {
      this.begin(service, change.taskDefinition)
    }
    return describeService(service)
  }

  private rollBack(arn: string): void {
    for (const service of this.byName.values()) {
      const deployment = service.deployments.find(each => each.arn === arn)
      if (deployment?.outcome !== 'IN_PROGRESS') continue
      beginRollback(service, deployment, { reason: 'Stopped by a user.', now: this.clock.now() })
      return
    }
    throw new DeployError('conflict', 'The service deployment has ended.')
  }

  /** Counts a call, lets time pass in the model, and plays a fault that waits for this method. */
  private call<Result>(method: Method, act: () => Result, service?: string): Promise<Result> {
    return this.through(method, () => this.attempt(method, act, service))
  }

  private async attempt<Result>(method: Method, act: () => Result, service: string | undefined): Promise<Result> {
    await Promise.resolve()
    this.calls.push(method)
    this.advance()
    const { down } = this
    if (down !== undefined && this.clock.now() < down.until && down.methods.includes(method)) throw down.error
    const index = this.faults.findIndex(fault => fault.method === method && (fault.service ?? service) === service)
    const [fault] = index === -1 ? [] : this.faults.splice(index, 1)
    if (fault === undefined) return act()
    if (fault.carriedOut) act()
    throw fault.error
  }

  private advance(): void {
    const due = this.script.filter(({ at }) => at <= this.clock.now())
    this.script = this.script.filter(({ at }) => at > this.clock.now())
    for (const { act } of due) act()
    for (const service of this.byName.values()) advanceService(service, this.clock.now())
  }

  private find(name: string): FakeService {
    const service = this.byName.get(name)
    if (service === undefined) throw new RangeError(`There is no service ${name}.`)
    return service
  }
}
