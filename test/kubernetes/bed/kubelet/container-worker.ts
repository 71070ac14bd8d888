import { setTimeout as sleep } from 'node:timers/promises'
import { restartBackOff, type BackOffSeconds } from './back-off.js'
import { startProcess, type ContainerProcess } from './container-process.js'
import { containerEnvironment, expanded, MissingConfiguration, type EnvironmentDeps } from './container-environment.js'
import type { PodEvent } from './event-recorder.js'
import type { ImageProgram, PulledImage } from './image-store.js'
import { terminationOf } from './container-end.js'
import { startProbes, type RunningProbes } from './container-probes.js'
import { runHandler, type ProbePlace } from './probe.js'
import { timestamp, type Container, type ContainerState, type ContainerStatus } from './pod.js'

export interface ContainerDeps extends EnvironmentDeps {
  readonly findImage: (reference: string) => PulledImage | undefined
  readonly backOff: BackOffSeconds
  readonly logFile: (container: string, restart: number) => string
  readonly tokenFolder: string | undefined
  readonly record: (event: PodEvent) => void
  /** The status changed. */
  readonly onChange: () => void
  readonly restartPolicy: 'Always' | 'OnFailure' | 'Never'
  /** Why it waits before its turn: `ContainerCreating`, or `PodInitializing`. */
  readonly waitingReason: string
}

/** One container of a Pod, through all its restarts. */
export interface ContainerWorker {
  status(): ContainerStatus
  /** Of the process that runs. */
  pid(): number | undefined
  /** Runs it until it is not to be restarted, or was stopped. Returns the last exit code. */
  run(): Promise<number>
  /** Resolves once it has started, with its startup probe passed. */
  readonly started: Promise<void>
  /** preStop, SIGTERM, and SIGKILL after the grace period: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination-flow */
  stop(graceSeconds: number): Promise<void>
  /** Ends the process as the kernel does where memory is short. */
  killForMemory(): void
}

interface Attempt {
  readonly process: ContainerProcess
  readonly place: ProbePlace
  readonly probes: RunningProbes
}

export function containerWorker(container: Container, deps: ContainerDeps): ContainerWorker {
  const backOff = restartBackOff(deps.backOff)
  let onStarted: () => void = () => undefined
  const started = new Promise<void>(resolve => (onStarted = resolve))
  const stopped = new AbortController()
  const isStopped = () => stopped.signal.aborted
  let state: ContainerState = { waiting: { reason: deps.waitingReason } }
  let lastState: ContainerState | undefined
  let image: PulledImage | undefined
  let containerId: string | undefined
  let restarts = 0
  let attempt: Attempt | undefined
  let isOutOfMemory = false
  const show = (next: ContainerState) => {
    state = next
    deps.onChange()
  }
  const waitShowing = async (reason: string, message: string, seconds: number) => {
    show({ waiting: { reason, message } })
    await sleep(seconds * 1000, undefined, { signal: stopped.signal }).catch(() => undefined)
  }
  const record = (type: PodEvent['type'], reason: string, message: string) =>
    deps.record({ type, reason, message, container: container.name })

  const pull = async (): Promise<PulledImage | undefined> => {
    if (image !== undefined && container.imagePullPolicy !== 'Always') {
      record(
        'Normal',
        'Pulled',
        `Container image "${container.image}" already present on machine and can be accessed by the pod`
      )
      return image
    }
    for (let seconds = deps.backOff.first; !isStopped(); seconds = Math.min(2 * seconds, deps.backOff.longest)) {
      record('Normal', 'Pulling', `Pulling image "${container.image}"`)
      const found = deps.findImage(container.image)
      const error = found === undefined ? notFound(container.image) : pullErrorOf(found, container.image)
      if (found !== undefined && error === undefined) {
        record('Normal', 'Pulled', `Successfully pulled image "${container.image}"`)
        return found
      }
      const message = `failed to pull and unpack image "${container.image}": ${error}`
      record('Warning', 'Failed', `Failed to pull image "${container.image}": ${message}`)
      record('Warning', 'Failed', 'Error: ErrImagePull')
      await waitShowing('ErrImagePull', message, Math.min(1, seconds / 2))
      record('Normal', 'BackOff', `Back-off pulling image "${container.image}"`)
      record('Warning', 'Failed', 'Error: ImagePullBackOff')
      const backing = `Back-off pulling image "${container.image}": ErrImagePull: ${message}`
      await waitShowing('ImagePullBackOff', backing, seconds)
    }
    return undefined
  }

  const begin = async (program: ImageProgram): Promise<Attempt | undefined> => {
    let env: Record<string, string> | undefined
    while (env === undefined && !isStopped()) {
      try {
        env = await containerEnvironment(container, program.env ?? {}, deps)
      } catch (error) {
        if (!(error instanceof MissingConfiguration)) throw error
        record('Warning', 'Failed', `Error: ${error.message}`)
        await waitShowing('CreateContainerConfigError', error.message, Math.min(5, deps.backOff.first))
      }
    }
    if (env === undefined) return undefined
    const workingDirectory = container.workingDir ?? program.workingDirectory ?? '/'
    const own = env
    const command = [
      ...(container.command?.map(word => expanded(word, own)) ?? program.entryPoint),
      ...(container.args?.map(word => expanded(word, own)) ??
        (container.command === undefined ? (program.command ?? []) : []))
    ]
    record('Normal', 'Created', `Container created`)
    const logFile = deps.logFile(container.name, restarts)
    const tokenFolder = deps.tokenFolder === undefined ? {} : { tokenFolder: deps.tokenFolder }
    const process = await startProcess({ command, env, workingDirectory, logFile, ...tokenFolder })
    record('Normal', 'Started', `Container started`)
    containerId = `process://${deps.pod.metadata.uid}/${container.name}/${restarts}`
    const place = { container, podIp: deps.podIp, env, workingDirectory }
    show({ running: { startedAt: timestamp() } })
    const probes = startProbes(container, place, {
      record: (reason, message) => record('Warning', reason, message),
      onChange: deps.onChange,
      onStarted: () => onStarted(),
      onUnhealthy: kind => {
        record('Normal', 'Killing', `Container ${container.name} failed ${kind} probe, will be restarted`)
        const probe = kind === 'liveness' ? container.livenessProbe : container.startupProbe
        void end(probe?.terminationGracePeriodSeconds ?? deps.pod.spec.terminationGracePeriodSeconds ?? 30)
      }
    })
    const running = { process, place, probes }
    attempt = running
    // It was stopped while it started.
    if (isStopped()) process.kill('SIGKILL')
    const { postStart } = container.lifecycle ?? {}
    if (postStart !== undefined)
      void runHandler(postStart, place, 2 ** 31 - 1).then(failure => {
        if (failure === undefined) return
        record('Warning', 'FailedPostStartHook', `PostStartHook failed: ${failure}`)
        void end(2)
      })
    return running
  }

  /** Ends the process that runs; its restart is up to `run`. */
  const end = async (graceSeconds: number) => {
    const current = attempt
    if (current === undefined) return
    const startedAt = performance.now()
    const { preStop } = container.lifecycle ?? {}
    if (preStop !== undefined && graceSeconds > 0) {
      const failure = await Promise.race([
        runHandler(preStop, current.place, graceSeconds * 1000),
        current.process.exited.then(() => undefined)
      ])
      if (failure !== undefined) record('Warning', 'FailedPreStopHook', `PreStopHook failed: ${failure}`)
    }
    const spent = performance.now() - startedAt
    current.process.kill('SIGTERM')
    // What is left of the grace period, but 2 s at least, unless the Pod is deleted by force.
    const left = graceSeconds === 0 ? 0 : Math.max(2000, graceSeconds * 1000 - spent)
    const killer = setTimeout(() => current.process.kill('SIGKILL'), left)
    await current.process.exited
    clearTimeout(killer)
  }

  const run = async (): Promise<number> => {
    let exitCode = 0
    while (!isStopped()) {
      const pulled = await pull()
      if (pulled === undefined) break
      image = pulled
      const startedAt = timestamp()
      const beganAt = performance.now()
      let failure: Error | undefined
      const current = await begin(pulled).catch((error: unknown) => {
        failure = error instanceof Error ? error : new Error(String(error))
        return undefined
      })
      if (current === undefined && failure === undefined) break
      exitCode = current === undefined ? 128 : await current.process.exited
      current?.probes.stop()
      attempt = undefined
      const log = deps.logFile(container.name, restarts)
      const terminated = terminationOf({ container, exitCode, failure, isOutOfMemory, startedAt, containerId, log })
      isOutOfMemory = false
      if (failure !== undefined) record('Warning', 'Failed', `Error: ${terminated.message ?? ''}`)
      show({ terminated })
      const { restartPolicy } = deps
      if (isStopped() || restartPolicy === 'Never' || (restartPolicy === 'OnFailure' && exitCode === 0)) break
      const seconds = backOff.secondsAfter((performance.now() - beganAt) / 1000)
      lastState = { terminated }
      if (seconds > 0) {
        const { name, namespace, uid } = deps.pod.metadata
        const pod = `${name}_${namespace}(${uid})`
        record('Warning', 'BackOff', `Back-off restarting failed container ${container.name} in pod ${pod}`)
        const message = `back-off ${duration(seconds)} restarting failed container=${container.name} pod=${pod}`
        await waitShowing('CrashLoopBackOff', message, seconds)
        if (isStopped()) show({ terminated })
      }
      if (!isStopped()) restarts += 1
    }
    return exitCode
  }
  return {
    status: () => ({
      name: container.name,
      image: container.image,
      imageID: image?.id ?? '',
      ...(containerId === undefined ? {} : { containerID: containerId }),
      ready: attempt?.probes.isReady() ?? false,
      started: attempt?.probes.isStarted() ?? false,
      restartCount: restarts,
      state,
      ...(lastState === undefined ? {} : { lastState })
    }),
    pid: () => attempt?.process.pid,
    run,
    started,
    async stop(graceSeconds) {
      stopped.abort()
      attempt?.probes.stopAllButReadiness()
      await end(graceSeconds)
    },
    killForMemory() {
      isOutOfMemory = true
      attempt?.process.kill('SIGKILL')
    }
  }
}

function notFound(reference: string): string {
  return `failed to resolve reference "${reference}": ${reference}: not found`
}

function pullErrorOf({ pullError }: ImageProgram, reference: string): string | undefined {
  return pullError === undefined ? undefined : `failed to resolve reference "${reference}": ${pullError}`
}

/** As Go prints it: `10s`, `2m40s`. */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds}s` : `${minutes}m${seconds % 60}s`
}
