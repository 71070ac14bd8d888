import { DeployError } from '../../../src/domain/errors.js'
import type { ServerContainer } from '../../../src/targets/compose/domain/container.js'
import type { ComposeProject } from '../../../src/targets/compose/domain/project/compose-project.js'
import type { ProxyServer } from '../../../src/targets/compose/domain/proxy/proxy-servers.js'
import type { StoredLock } from '../../../src/targets/compose/domain/lease/lock-file.js'
import type { SteppedClock } from '../../rollout/stepped/stepped-clock.js'
import type { ContainerBehavior } from './container-behavior.js'
import { shown, sha256, type FakeContainer } from './fake-containers.js'

/** A server with Docker, one Compose project and a proxy, in memory, in a stepped clock. Everything that is kept over a run is here. */
export class FakeServer {
  readonly containers = new Map<string, FakeContainer>()
  readonly files = new Map<string, string>()
  /** References that are on the server. */
  readonly images = new Set<string>()
  /** Reference with digest by reference with a tag, in the registry. */
  readonly registry = new Map<string, string>()
  /** What the proxy runs with, and what it starts from. */
  running: readonly ProxyServer[] = []
  baseline: readonly ProxyServer[] = []
  lock: StoredLock = { generation: 0, lock: undefined }
  /** Called before anything changes: what was served until now was served as it was until now. */
  beforeChange: () => void = () => undefined
  private made = 0

  constructor(
    readonly clock: SteppedClock,
    readonly project: ComposeProject,
    readonly behaviorOf: (image: string) => ContainerBehavior
  ) {}

  change<Result>(task: () => Result): Result {
    this.beforeChange()
    return task()
  }

  /** Undefined where it was removed. */
  show(id: string): ServerContainer | undefined {
    const found = this.containers.get(id)
    return found && shown(found, this.behaviorOf(found.image), this.clock.now())
  }

  listAll(): readonly (ServerContainer & { readonly isOneOff: boolean })[] {
    return [...this.containers.values()].flatMap(({ id, isOneOff }) => {
      const container = this.show(id)
      return container === undefined ? [] : [{ ...container, isOneOff }]
    })
  }

  listServices(service?: string): readonly ServerContainer[] {
    return this.listAll().filter(each => !each.isOneOff && (service === undefined || each.service === service))
  }

  /** Creates and starts a container. A name that is taken is refused, as Docker does. */
  create(spec: Pick<FakeContainer, 'name' | 'service' | 'image' | 'isOneOff' | 'restartPolicy'>): FakeContainer {
    const { name, image } = spec
    if (this.listAll().some(other => other.name === name))
      throw new DeployError('conflict', `Conflict. The container name "/${name}" is already in use.`)
    if (!this.images.has(image)) throw new DeployError('not-found', `No such image: ${image}`)
    this.made += 1
    const container: FakeContainer = {
      ...spec,
      ...{ id: sha256(`container ${this.made}`), createdAt: this.clock.now(), startedAt: this.clock.now() },
      configHash: configHashOf(spec.service, image),
      ...{ stoppedAt: undefined, address: `172.20.0.${this.made + 1}` }
    }
    return this.change(() => {
      this.containers.set(container.id, container)
      return container
    })
  }

  /** The next name that Compose gives a container of the service. */
  nextName(service: string): string {
    const numbers = this.listServices(service).map(({ name }) => Number(name.split('-').at(-1)))
    return `${this.project.name}-${service}-${Math.max(0, ...numbers) + 1}`
  }

  /** The engine and the proxy restart: containers with the restart policy `no` stay down, the proxy reads its file, timers of systemd are gone. */
  reboot(): void {
    this.change(() => {
      for (const container of this.containers.values()) {
        const { state } = this.show(container.id) ?? {}
        if (state !== 'running' && state !== 'restarting') continue
        if (container.restartPolicy === 'no') container.stoppedAt = this.clock.now()
        else container.startedAt = this.clock.now()
      }
      this.running = this.baseline
      this.boots += 1
    })
  }

  /** How often it was started. */
  boots = 0
}

export function configHashOf(service: string, image: string): string {
  return sha256(`config of ${service} with ${image}`)
}
