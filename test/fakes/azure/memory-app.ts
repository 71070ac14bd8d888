import { DeployError } from '../../../src/domain/errors.js'
import type { JsonObject } from '../../../src/domain/document/json-value.js'
import type {
  AppRevision,
  ContainerApp,
  Replica,
  TrafficEntry
} from '../../../src/targets/azure/domain/app/container-app.js'
import type { Operation, OperationState } from '../../../src/targets/azure/domain/arm/operation.js'
import type { RequestMinute } from '../../../src/targets/azure/domain/gate/read-requests.js'
import type { JobExecution } from '../../../src/targets/azure/domain/job/app-job.js'
import type { AppChange, ContainerApps } from '../../../src/targets/azure/ports/container-apps.js'

/** An image of the container `web`. */
export function webImage(version: string): string {
  return `shop.azurecr.io/web:${version}@sha256:${version.replace(/[^0-9a-f]/g, '').padEnd(64, '0')}`
}

export function templateOf(version: string): JsonObject {
  return {
    containers: [{ name: 'web', image: webImage(version), resources: { cpu: 0.5, memory: '1Gi' } }],
    scale: { minReplicas: 1 }
  }
}

/** A container app `web` in memory, in multiple-revision mode: what is asked for is done at once. */
export class MemoryApp implements ContainerApps {
  tags: Record<string, string> = { team: 'shop' }
  traffic: TrafficEntry[] = [{ revisionName: 'web--first', weight: 100, isLatest: false, label: undefined }]
  template: JsonObject = templateOf('1')
  settings: Partial<ContainerApp> = {}
  readonly revisionsByName = new Map<string, AppRevision>([['web--first', revisionOf('web--first', templateOf('1'))]])
  readonly replicasByName = new Map<string, readonly Replica[]>()
  minutes = new Map<string, readonly RequestMinute[]>()
  newestAt: number | undefined
  readonly jobExecutions: JobExecution[] = []
  /** Changes that were carried out. */
  readonly changes: string[] = []
  /** Called before each change; what it throws is the answer. */
  refuse: (what: string) => void = () => undefined
  /** Called after each change; what it throws is the answer. */
  lose: (what: string) => void = () => undefined
  operation: Operation = { kind: 'done' }
  state: OperationState = { kind: 'succeeded' }

  async app(): Promise<ContainerApp> {
    await Promise.resolve()
    return {
      ...{ id: '/subscriptions/s/resourceGroups/g/providers/Microsoft.App/containerApps/web', name: 'web' },
      ...{
        location: 'westeurope',
        etag: undefined,
        tags: { ...this.tags },
        provisioningState: 'Succeeded',
        mode: 'multiple'
      },
      ingress: { fqdn: 'web.example.azurecontainerapps.io', isExternal: true, transport: 'auto' },
      ...{ traffic: [...this.traffic], latestRevision: 'web--first', latestReadyRevision: 'web--first' },
      ...{ template: this.template, maxInactiveRevisions: 100 },
      ...this.settings
    }
  }

  async revisions(): Promise<readonly AppRevision[]> {
    await Promise.resolve()
    return [...this.revisionsByName.values()]
  }

  async revision(name: string): Promise<AppRevision | undefined> {
    await Promise.resolve()
    return this.revisionsByName.get(name)
  }

  async replicas(name: string): Promise<readonly Replica[]> {
    await Promise.resolve()
    return (
      this.replicasByName.get(name) ?? (this.revisionsByName.get(name)?.isActive === true ? [readyReplica(name)] : [])
    )
  }

  update(change: AppChange): Promise<Operation> {
    return this.change(`update ${Object.keys(change).join(' ')}`, () => {
      if (change.tags !== undefined) this.tags = { ...change.tags }
      if (change.traffic !== undefined)
        this.traffic = change.traffic.map(({ revisionName, weight, label }) => ({
          revisionName,
          weight,
          label,
          isLatest: false
        }))
      if (change.template !== undefined) {
        const { revisionSuffix, ...template } = { ...this.template, ...change.template }
        this.template = template
        const name = `web--${typeof revisionSuffix === 'string' ? revisionSuffix : ''}`
        this.revisionsByName.set(name, revisionOf(name, template))
      }
      return this.operation
    })
  }

  async progress(): Promise<OperationState> {
    await Promise.resolve()
    return this.state
  }

  activate(name: string): Promise<void> {
    return this.change(`activate ${name}`, () => this.setRevision(name, { isActive: true }))
  }

  deactivate(name: string): Promise<void> {
    return this.change(`deactivate ${name}`, () => this.setRevision(name, { isActive: false }))
  }

  async requests(names: readonly string[]) {
    await Promise.resolve()
    return { minutes: new Map(names.map(name => [name, this.minutes.get(name) ?? []])), newestAt: this.newestAt }
  }

  async job(name: string) {
    await Promise.resolve()
    if (name !== 'migrate') throw new DeployError('not-found', `Could not read job ${name}: it does not exist.`)
    return { name, template: { containers: [{ name: 'web', image: webImage('1'), command: ['migrate'] }] } }
  }

  startJob(_: string, template: JsonObject): Promise<string | undefined> {
    return this.change(`start job ${JSON.stringify(template)}`, () => {
      const name = `migrate-${this.jobExecutions.length + 1}`
      this.jobExecutions.push({ name, status: 'Running', startedAt: 0 })
      return name
    })
  }

  async executions(): Promise<readonly JobExecution[]> {
    await Promise.resolve()
    return [...this.jobExecutions]
  }

  async execution(_: string, name: string): Promise<JobExecution | undefined> {
    await Promise.resolve()
    return this.jobExecutions.find(each => each.name === name)
  }

  stopExecution(_: string, name: string): Promise<void> {
    return this.change(`stop ${name}`, () => undefined)
  }

  setRevision(name: string, change: Partial<AppRevision>): void {
    const found = this.revisionsByName.get(name)
    if (found === undefined) throw new DeployError('not-found', `Could not change revision ${name}: it does not exist.`)
    this.revisionsByName.set(name, { ...found, ...change })
  }

  private async change<Result>(what: string, carryOut: () => Result): Promise<Result> {
    await Promise.resolve()
    this.refuse(what)
    const result = carryOut()
    this.changes.push(what)
    this.lose(what)
    return result
  }
}

function revisionOf(name: string, template: JsonObject): AppRevision {
  return {
    ...{ name, isActive: true, createdAt: 0, fqdn: `${name}.example.azurecontainerapps.io`, template },
    ...{ provisioningState: 'Provisioned', provisioningError: undefined, runningState: 'Running' },
    ...{ runningDetails: undefined, healthState: 'Healthy', replicas: 1 }
  }
}

export function readyReplica(revision: string): Replica {
  const container = { name: 'web', isReady: true, restarts: 0, state: 'Running', details: undefined }
  return { name: `${revision}-1`, state: 'Running', details: undefined, containers: [container] }
}
