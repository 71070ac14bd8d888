import { createContainerProber } from './container-prober.js'
import {
  ImageNotFound,
  type ContainerExit,
  type ContainerRuntime,
  type ContainerSpec,
  type Program,
  type ProgramImages,
  type RunningContainer
} from './container-runtime.js'
import { findFreePort } from './free-port.js'
import { guardMemory } from './memory-guard.js'
import { startProcessGroup, type ProcessGroup } from './process-group.js'

/**
 * Runs containers as plain processes. A process has no network of its own: it must listen on 127.0.0.1 at the port that
 * `PORT` names (the host port of its first container port); `PORT_<containerPort>` names each of them.
 */
export function createProcessRuntime({ images }: { images: ProgramImages }): ContainerRuntime {
  const running = new Set<ProcessGroup>()
  const reservedPorts = new Set<number>()
  const killAll = () => running.forEach(group => group.kill())
  let stopped = false
  process.once('exit', killAll)
  return {
    kind: 'process',
    start: async spec => {
      const image = images.find(spec.image)
      if (image === undefined) throw new ImageNotFound(`${spec.image}: not found`)
      const hostPorts = await reservePorts(spec.containerPorts, reservedPorts)
      if (stopped) throw new Error('The runtime has stopped.')
      const container = runProgram({ spec, program: image.program, hostPorts, running })
      void container.exited.then(() => hostPorts.forEach(port => reservedPorts.delete(port)))
      return { ...container, imageDigest: image.digest }
    },
    stop: async () => {
      stopped = true
      process.removeListener('exit', killAll)
      killAll()
      await Promise.all([...running].map(group => group.ended))
    }
  }
}

async function reservePorts(
  containerPorts: readonly number[],
  reserved: Set<number>
): Promise<ReadonlyMap<number, number>> {
  const hostPorts = new Map<number, number>()
  for (const containerPort of containerPorts) {
    const port = await findFreePort(reserved)
    reserved.add(port)
    hostPorts.set(containerPort, port)
  }
  return hostPorts
}

interface ProgramRun {
  readonly spec: ContainerSpec
  readonly program: Program
  readonly hostPorts: ReadonlyMap<number, number>
  readonly running: Set<ProcessGroup>
}

function runProgram({ spec, program, hostPorts, running }: ProgramRun): Omit<RunningContainer, 'imageDigest'> {
  const place = {
    environment: environmentOf(spec, program, hostPorts),
    workingDirectory: program.workingDirectory
  }
  const group = startProcessGroup({ ...place, argv: argvOf(spec, program), onLine: spec.onLine })
  running.add(group)
  const prober = createContainerProber(place)
  const exited = watch(group, spec.memoryLimitMiB).finally(() => {
    running.delete(group)
    prober.close()
  })
  return {
    hostPorts,
    exited,
    stop: async stopTimeoutMilliseconds => {
      group.terminate()
      const timer = setTimeout(() => group.kill(), stopTimeoutMilliseconds)
      return exited.finally(() => clearTimeout(timer))
    },
    probe: (command, timeoutMilliseconds) => prober.probe(command, timeoutMilliseconds)
  }
}

/** An entry point in the task definition drops the image's CMD too, as `docker run --entrypoint` does. */
function argvOf(spec: ContainerSpec, program: Program): readonly string[] {
  const replaced = spec.entryPoint !== undefined && spec.entryPoint.length > 0
  const entryPoint = replaced ? (spec.entryPoint ?? []) : program.entryPoint
  const command = spec.command !== undefined && spec.command.length > 0 ? spec.command : undefined
  return [...entryPoint, ...(command ?? (replaced ? [] : program.command))]
}

function environmentOf(
  spec: ContainerSpec,
  program: Program,
  hostPorts: ReadonlyMap<number, number>
): Record<string, string> {
  const ports = [...hostPorts].map(([containerPort, hostPort]) => [`PORT_${containerPort}`, String(hostPort)] as const)
  const [first] = hostPorts.values()
  return {
    PATH: process.env.PATH ?? '',
    ...program.environment,
    ...spec.environment,
    ...Object.fromEntries(ports),
    ...(first === undefined ? {} : { PORT: String(first) })
  }
}

async function watch(group: ProcessGroup, memoryLimitMiB: number | undefined): Promise<ContainerExit> {
  if (memoryLimitMiB === undefined || group.pid === undefined) return group.ended
  const memory = { exceeded: false }
  const endGuard = guardMemory({
    pid: group.pid,
    limitMiB: memoryLimitMiB,
    onExceeded: () => {
      memory.exceeded = true
      group.kill()
    }
  })
  const end = await group.ended
  endGuard()
  // The words of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
  return memory.exceeded ? { ...end, reason: 'OutOfMemoryError: Container killed due to memory usage' } : end
}
