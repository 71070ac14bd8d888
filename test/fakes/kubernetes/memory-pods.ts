import type { Behavior } from '../split/revision-behavior.js'
import { textsAt, nameOf, textAt, type KubeObject } from '../../../src/targets/kubernetes/domain/cluster/kube-object.js'
import { wantedReplicas } from '../../../src/targets/kubernetes/domain/readiness/deployment-state.js'
import type { MemoryStore, StoredObject } from './memory-store.js'

/** A pod that the simulated controllers made. */
export interface MemoryPod {
  readonly name: string
  readonly owner: string
  /** Of the template that it was made from. */
  readonly template: string
  readonly image: string
  readonly labels: Readonly<Record<string, string>>
  readonly startedAt: number
  endsAt: number
}

const TERMINATES_WITHIN = 5_000

/** What the controllers of Deployments do, in steps of one second: one pod more than wanted at a time, and none of the old before it is ready. */
export class MemoryPods {
  readonly pods: MemoryPod[] = []
  /** No pod of this Deployment is created any more: a quota is full. */
  blocked: string | undefined
  private made = 0
  private readonly templates = new WeakMap<object, string>()

  constructor(
    private readonly store: MemoryStore,
    private readonly behaviorOf: (image: string) => Behavior
  ) {}

  /** `age`: how long the pods of a Deployment that is there already run. */
  reconcile(now: number, age = 0): void {
    for (const ended of this.pods.filter(({ endsAt }) => endsAt <= now)) this.pods.splice(this.pods.indexOf(ended), 1)
    for (const deployment of this.store.all('Deployment')) this.reconcileOne(deployment, now, age)
  }

  stateOf({ image, startedAt }: MemoryPod, at: number): ReturnType<Behavior['stateAt']> {
    return this.behaviorOf(image).stateAt(at - startedAt)
  }

  isReady(pod: MemoryPod, at: number): boolean {
    return at < pod.endsAt - TERMINATES_WITHIN && this.stateOf(pod, at).state === 'ready'
  }

  private reconcileOne(deployment: StoredObject, now: number, age: number): void {
    const name = nameOf(deployment)
    const alive = this.pods.filter(({ owner, endsAt }) => owner === name && endsAt === Infinity)
    if (textAt(deployment, 'metadata', 'deletionTimestamp') !== undefined) {
      for (const pod of alive) pod.endsAt = now + TERMINATES_WITHIN
      if (!this.pods.some(({ owner }) => owner === name)) this.store.drop('Deployment', name)
      return
    }
    const wanted = wantedReplicas(deployment)
    const template = this.templateOf(deployment)
    const updated = alive.filter(pod => pod.template === template)
    const old = alive.filter(pod => pod.template !== template)
    const surge = old.length > 0 ? 1 : 0
    const most = this.blocked === name ? alive.length : wanted + surge
    for (let count = alive.length; count < most && updated.length < wanted; count += 1)
      updated.push(this.make(deployment, template, now - age))
    const ready = updated.filter(pod => this.isReady(pod, now)).length
    for (const pod of old.slice(0, Math.max(0, ready + old.length - wanted))) pod.endsAt = now + TERMINATES_WITHIN
    for (const pod of updated.slice(wanted)) pod.endsAt = now + TERMINATES_WITHIN
    this.report(deployment, now)
  }

  /** The store replaces objects: an object keeps its template. */
  private templateOf({ spec }: StoredObject): string {
    if (spec === undefined) return ''
    const known = this.templates.get(spec) ?? JSON.stringify(spec.template)
    this.templates.set(spec, known)
    return known
  }

  private report(deployment: StoredObject, now: number): void {
    const template = this.templateOf(deployment)
    const alive = this.pods.filter(({ owner, endsAt }) => owner === nameOf(deployment) && endsAt === Infinity)
    this.store.setStatus(deployment, {
      observedGeneration: deployment.metadata.generation,
      replicas: alive.length,
      updatedReplicas: alive.filter(pod => pod.template === template).length,
      availableReplicas: alive.filter(pod => this.isReady(pod, now)).length,
      conditions:
        this.blocked === nameOf(deployment) && alive.some(pod => pod.template !== template)
          ? [{ type: 'ReplicaFailure', status: 'True', message: 'exceeded quota: pods' }]
          : []
    })
  }

  private make(deployment: StoredObject, template: string, startedAt: number): MemoryPod {
    this.made += 1
    const pod: MemoryPod = {
      ...{ name: `${nameOf(deployment)}-${this.made}`, owner: nameOf(deployment), template, startedAt },
      image: textAt(deployment, 'spec', 'template', 'spec', 'containers', 0, 'image') ?? '',
      labels: textsAt(deployment, 'spec', 'template', 'metadata', 'labels'),
      endsAt: Infinity
    }
    this.pods.push(pod)
    return pod
  }
}

/** A pod as the API server shows it. */
export function podObject(pod: MemoryPod, pods: MemoryPods, now: number): KubeObject {
  const state = pods.stateOf(pod, now)
  const isReady = pods.isReady(pod, now)
  return {
    kind: 'Pod',
    metadata: {
      ...{ name: pod.name, labels: pod.labels },
      ...(pod.endsAt === Infinity ? {} : { deletionTimestamp: new Date(pod.endsAt).toISOString() })
    },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: isReady ? 'True' : 'False', message: 'containers with unready status' }],
      containerStatuses: [
        state.state === 'failed'
          ? {
              ...{ name: 'web', restartCount: 2, state: { waiting: { reason: 'CrashLoopBackOff' } } },
              lastState: { terminated: { exitCode: 1, reason: 'Error' } }
            }
          : { name: 'web', restartCount: 0, state: { running: {} } }
      ]
    }
  }
}
