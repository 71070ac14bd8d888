import { listAt, numberAt, textAt } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { seededRandom } from '../../../local/aws/seeded-random.js'
import type { Behavior } from '../split/revision-behavior.js'
import type { ServedCounts } from '../split/memory-traffic.js'
import type { MemoryCluster } from './memory-cluster.js'
import type { MemoryPod } from './memory-pods.js'

const MINUTE = 60_000

/** Every request that clients sent, and what came of it. */
export class MemoryRequests {
  readonly total = { requests: 0, lost: 0 }
  requestsPerMinute = 1_200
  private readonly random = seededRandom(7)
  private readonly minutes = new Map<string, Map<number, ServedCounts>>()
  private due = 0

  constructor(
    private readonly cluster: MemoryCluster,
    private readonly behaviorOf: (image: string) => Behavior
  ) {
    cluster.eachSecond = at => this.serveSecond(at)
  }

  minutesOf(image: string): ReadonlyMap<number, ServedCounts> {
    return this.minutes.get(image) ?? new Map<number, ServedCounts>()
  }

  /** What the routes send where, as a data plane reads them: the weights of the first rule, or the Service alone. */
  destinations(): readonly { readonly service: string; readonly weight: number }[] {
    const { store } = this.cluster
    const [route] = store.all('HTTPRoute')
    const refs = listAt(route, 'spec', 'rules', 0, 'backendRefs')
    if (route !== undefined)
      return refs.map(ref => ({ service: textAt(ref, 'name') ?? '', weight: numberAt(ref, 'weight') ?? 1 }))
    const [virtual] = store.all('VirtualService')
    const hosts = listAt(virtual, 'spec', 'http', 0, 'route')
    if (virtual === undefined) return [{ service: 'web', weight: 1 }]
    return hosts.map(each => ({
      service: textAt(each, 'destination', 'host') ?? '',
      weight: hosts.length === 1 ? 100 : (numberAt(each, 'weight') ?? 0)
    }))
  }

  private serveSecond(at: number): void {
    this.due += this.requestsPerMinute / 60
    const sides = this.destinations().map(side => ({ ...side, pods: this.cluster.endpointsOf(side.service, at) }))
    const all = sides.reduce((sum, { weight }) => sum + weight, 0)
    for (; this.due >= 1; this.due -= 1) {
      this.total.requests += 1
      let left = this.random() * all
      const pods = sides.find(({ weight }) => (left -= weight) < 0)?.pods ?? []
      this.serveOne(pods[Math.floor(this.random() * pods.length)], at)
    }
  }

  private serveOne(pod: MemoryPod | undefined, at: number): void {
    if (pod === undefined) {
      this.total.lost += 1
      return
    }
    const own = this.minutes.get(pod.image) ?? new Map<number, ServedCounts>()
    this.minutes.set(pod.image, own)
    const minute = at - (at % MINUTE)
    const counts = own.get(minute) ?? { requests: 0, bad: 0, slow: 0 }
    own.set(minute, counts)
    const { errorRate, slowRate } = this.behaviorOf(pod.image)
    counts.requests += 1
    if (this.random() < errorRate) counts.bad += 1
    if (this.random() < slowRate) counts.slow += 1
  }
}
