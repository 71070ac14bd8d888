import { selects } from '../../../src/targets/kubernetes/domain/canary/canary-labels.js'
import { textsAt } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import type { KubeApi } from '../../../src/targets/kubernetes/ports/kube-api.js'
import type { SteppedClock } from '../../rollout/stepped/stepped-clock.js'
import type { Behavior } from '../split/revision-behavior.js'
import { resourcesOf } from './memory-resources.js'
import { MemoryJobs } from './memory-jobs.js'
import { MemoryPods, podObject, type MemoryPod } from './memory-pods.js'
import { MemoryStore } from './memory-store.js'

const SECOND = 1_000

/** One namespace of a cluster in memory: objects, pods, and what time does to them. */
export class MemoryCluster {
  readonly store = new MemoryStore()
  readonly pods: MemoryPods
  readonly jobs: MemoryJobs
  /** Called before each second passes: what clients got in it. */
  eachSecond: (at: number) => void = () => undefined
  private settledAt: number

  constructor(
    private readonly clock: SteppedClock,
    behaviorOf: (image: string) => Behavior
  ) {
    this.pods = new MemoryPods(this.store, behaviorOf)
    this.jobs = new MemoryJobs(this.store)
    this.settledAt = clock.now()
  }

  /** Lets the controllers and the clients do what they did until now. */
  settle(): void {
    for (; this.settledAt + SECOND <= this.clock.now(); this.settledAt += SECOND) {
      this.eachSecond(this.settledAt)
      this.pods.reconcile(this.settledAt + SECOND)
      this.jobs.reconcile(this.settledAt + SECOND)
    }
  }

  /** The ready pods that a Service leads to. */
  endpointsOf(service: string, at: number): readonly MemoryPod[] {
    const found = this.store.find('Service', service)
    const selector = textsAt(found, 'spec', 'selector')
    return this.pods.pods.filter(pod => selects(selector, pod.labels) && this.pods.isReady(pod, at))
  }

  readonly api: KubeApi = {
    server: 'kubernetes.example',
    now: () => Promise.resolve(this.clock.now()),
    read: async ({ kind, name }) => this.asked(() => this.store.find(kind, name)),
    list: async (kind, _, labels = {}) =>
      this.asked(() =>
        kind === 'Pod'
          ? [
              ...this.pods.pods
                .filter(pod => selects(labels, pod.labels))
                .map(pod => podObject(pod, this.pods, this.clock.now())),
              ...this.jobs.podsOf(labels)
            ]
          : this.store.all(kind)
      ),
    create: async (kind, object) => this.asked(() => this.store.create(kind, object, 'deploy-kit')),
    resourcesOf: async apiVersion => this.asked(() => resourcesOf(apiVersion)),
    readAny: async ({ kind, name }) => this.asked(() => this.store.find(kind, name)),
    apply: async (address, object, how) => this.asked(() => this.store.apply(address, object, how)),
    replace: async (kind, object) => this.asked(() => this.store.replace(kind, object)),
    patch: async (address, patch) => this.asked(() => this.store.patch(address, patch)),
    remove: async (address, preconditions) => {
      await this.asked(() => this.store.remove(address, preconditions))
    },
    lastLines: async () => this.asked(() => ['Error: missing DATABASE_URL']),
    linesSince: async ({ name }, since) => this.asked(() => this.jobs.linesOf(name, since)),
    review: async () => this.asked(() => undefined),
    lastWarnings: async () => this.asked(() => [])
  }

  /** Whoever is answered gets a copy, of what JSON can express. */
  private async asked<Result>(task: () => Result): Promise<Result> {
    await Promise.resolve()
    this.settle()
    const answer = task()
    return answer === undefined ? answer : (JSON.parse(JSON.stringify(answer)) as Result)
  }
}
