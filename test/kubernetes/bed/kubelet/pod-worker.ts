import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiClient } from '../api-client.js'
import type { BackOffSeconds } from './back-off.js'
import { containerWorker, type ContainerDeps, type ContainerWorker } from './container-worker.js'
import type { PodEvent } from './event-recorder.js'
import type { PulledImage } from './image-store.js'
import { podStatus, type PodStatus } from './pod-status.js'
import { statusWriter } from './status-writer.js'
import { unsupportedVolume, writeToken } from './pod-volumes.js'
import { timestamp, type Container, type Pod } from './pod.js'

export interface PodWorkerDeps {
  readonly client: ApiClient
  readonly folder: string
  readonly caFile: string
  readonly podIp: string
  readonly hostIp: string
  readonly backOff: BackOffSeconds
  /** Between the deletion of a Pod and the stop of its containers. */
  readonly terminationLagMilliseconds: number
  readonly findImage: (reference: string) => PulledImage | undefined
  readonly record: (pod: Pod, event: PodEvent) => void
  /** The Pod is gone, and its address is free. */
  readonly onGone: () => void
}

/** Runs one Pod until it is gone. */
export interface PodWorker {
  readonly containers: readonly { readonly spec: Container; readonly worker: ContainerWorker }[]
  logFile(container: string, restart: number): string
  update(pod: Pod): void
  /** It is not in the API any more: all of it ends at once. */
  remove(): void
}

export function startPodWorker(first: Pod, deps: PodWorkerDeps): PodWorker {
  let pod = first
  let last: PodStatus | undefined
  let isInitialized = false
  let failure: { reason: string; message: string } | undefined
  let ending: Promise<void> | undefined
  const isEnding = () => ending !== undefined
  const startTime = timestamp()
  const folder = join(deps.folder, 'pods', first.metadata.uid)
  const logFile = (container: string, restart: number) => join(folder, `${container}-${restart}.log`)
  const inits: { spec: Container; worker: ContainerWorker }[] = []
  const mains: { spec: Container; worker: ContainerWorker }[] = []
  const writer = statusWriter(deps.client, () => {
    const conditions = last?.conditions ?? []
    const [containers, initContainers] = [mains, inits].map(each => each.map(({ worker }) => worker.status()))
    last = podStatus({
      ...{ pod, podIp: deps.podIp, hostIp: deps.hostIp, startTime, isInitialized, conditions, failure },
      containers: containers ?? [],
      initContainers: initContainers ?? []
    })
    return { pod, status: last }
  })
  const all = () => [...inits, ...mains]

  const work = async () => {
    await mkdir(folder, { recursive: true })
    const volume = unsupportedVolume(pod)
    const tokenFolder = volume === undefined ? await writeToken(pod, { ...deps, folder }) : undefined
    const policy = pod.spec.restartPolicy ?? 'Always'
    const make = (spec: Container, restartPolicy: ContainerDeps['restartPolicy'], waitingReason: string) => ({
      spec,
      worker: containerWorker(spec, {
        ...{ ...deps, pod, logFile, tokenFolder, restartPolicy, waitingReason, onChange: writer.write },
        record: event => deps.record(pod, event)
      })
    })
    const initPolicy = policy === 'Never' ? 'Never' : 'OnFailure'
    const initSpecs = pod.spec.initContainers ?? []
    inits.push(...initSpecs.map(spec => make(spec, spec.restartPolicy ?? initPolicy, 'PodInitializing')))
    const waitingReason = initSpecs.length === 0 ? 'ContainerCreating' : 'PodInitializing'
    mains.push(...pod.spec.containers.map(spec => make(spec, policy, waitingReason)))
    writer.write()
    if (volume !== undefined) {
      const message = `The test bed does not mount this kind of volume: ${volume}`
      deps.record(pod, { type: 'Warning', reason: 'FailedMount', message })
      return
    }
    for (const { spec, worker } of inits) {
      if (isEnding()) return
      const ended = worker.run()
      if (spec.restartPolicy === 'Always') await Promise.race([worker.started, ended])
      else if ((await ended) !== 0) return
    }
    isInitialized = true
    if (isEnding()) return
    writer.write()
    const ends = mains.map(({ worker }) => worker.run())
    const { activeDeadlineSeconds } = pod.spec
    const deadline =
      activeDeadlineSeconds === undefined ? undefined : setTimeout(() => void expire(), activeDeadlineSeconds * 1000)
    await Promise.all(ends)
    clearTimeout(deadline)
    // Sidecars end with the containers that they are for.
    if (!isEnding()) await Promise.all(inits.map(({ worker }) => worker.stop(graceOf(pod))))
    writer.write()
  }
  const expire = async () => {
    const message = 'Pod was active on the node longer than the specified deadline'
    failure = { reason: 'DeadlineExceeded', message }
    deps.record(pod, { type: 'Normal', reason: 'DeadlineExceeded', message })
    await Promise.all(mains.map(({ worker }) => worker.stop(graceOf(pod))))
    writer.write()
  }
  const endAll = async (graceSeconds: number) => {
    await Promise.all(mains.map(({ worker }) => worker.stop(graceSeconds)))
    await Promise.all(inits.map(({ worker }) => worker.stop(graceSeconds)))
  }
  const terminate = async () => {
    for (const { spec, worker } of mains)
      if (worker.pid() !== undefined)
        deps.record(pod, {
          ...{ type: 'Normal', reason: 'Killing', message: `Stopping container ${spec.name}`, container: spec.name }
        })
    const grace = pod.metadata.deletionGracePeriodSeconds ?? graceOf(pod)
    if (grace > 0) await sleep(deps.terminationLagMilliseconds)
    await endAll(grace)
    writer.write()
    await writer.idle()
    const { namespace, name, uid } = pod.metadata
    await deps.client.call('DELETE', `/api/v1/namespaces/${namespace}/pods/${name}`, {
      body: { gracePeriodSeconds: 0, preconditions: { uid } }
    })
  }
  void work().catch((error: unknown) => console.error(error))
  return {
    get containers() {
      return all()
    },
    logFile,
    update(next) {
      const hadGates = JSON.stringify(pod.status?.conditions)
      pod = next
      if (next.metadata.deletionTimestamp !== undefined)
        ending ??= terminate().catch((error: unknown) => console.error(error))
      else if (next.spec.readinessGates !== undefined && JSON.stringify(next.status?.conditions) !== hadGates)
        writer.write()
    },
    remove() {
      ending ??= Promise.resolve()
      void endAll(0).then(async () => {
        deps.onGone()
        await rm(folder, { recursive: true, force: true })
      })
    }
  }
}

const graceOf = (pod: Pod) => pod.spec.terminationGracePeriodSeconds ?? 30
