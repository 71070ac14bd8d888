import {
  ImageNotFound,
  type ContainerExit,
  type ContainerRuntime,
  type ContainerSpec,
  type RunningContainer
} from './container-runtime.js'
import { docker, runDocker } from './docker-command.js'
import { dockerCreateArguments } from './docker-create-arguments.js'
import { createPullLogins, type PullLogins } from './pull-logins.js'
import { startProcessGroup } from './process-group.js'

/** Runs containers in the Docker engine that the `docker` CLI is configured to talk to. Throws when none answers. */
export async function createDockerRuntime(logins: PullLogins = createPullLogins()): Promise<ContainerRuntime> {
  await docker(['version', '--format', '{{.Server.Version}}'])
  const running = new Map<string, Promise<ContainerExit>>()
  let stopped = false
  return {
    kind: 'docker',
    start: async spec => {
      const imageDigest = await requireImage(spec.image, logins)
      const id = await docker(dockerCreateArguments(spec))
      const container = await startContainer(id, spec)
      running.set(id, container.exited)
      if (stopped) await runDocker(['kill', id])
      void container.exited.finally(() => running.delete(id))
      return { ...container, imageDigest }
    },
    stop: async () => {
      stopped = true
      await Promise.all([...running.keys()].map(id => runDocker(['kill', id])))
      await Promise.all(running.values())
    }
  }
}

interface ImageDescription {
  readonly Id: string
  readonly RepoDigests: readonly string[] | null
}

/** An image that is here is used; else it is pulled. What was never pushed has no digest but its own id. */
async function requireImage(image: string, logins: PullLogins): Promise<string> {
  const inspect = () => runDocker(['image', 'inspect', image])
  let found = await inspect()
  if (found.exitCode !== 0) {
    const pulled = await logins.use(image, login => runDocker([...login, 'pull', '--quiet', image]))
    if (pulled.exitCode !== 0) throw new ImageNotFound(pulled.stderr)
    found = await inspect()
  }
  const [description] = JSON.parse(found.stdout) as ImageDescription[]
  return description?.RepoDigests?.[0]?.split('@')[1] ?? description?.Id ?? ''
}

async function startContainer(id: string, spec: ContainerSpec): Promise<Omit<RunningContainer, 'imageDigest'>> {
  const started = await runDocker(['start', id])
  if (started.exitCode !== 0) return neverStarted(id, started.stderr)
  const hostPorts = await readHostPorts(id)
  const logs = startProcessGroup({
    argv: ['docker', 'logs', '--follow', id],
    environment: commandEnvironment(),
    workingDirectory: process.cwd(),
    onLine: spec.onLine
  })
  const exited = docker(['wait', id]).then(async exitCode => {
    await logs.ended
    return endContainer(id, Number(exitCode))
  })
  return {
    hostPorts,
    exited,
    stop: timeout => stopContainer(id, exited, timeout),
    probe: (command, timeout) => probeContainer(id, command, timeout)
  }
}

/** 127 for a program that is not there is Docker's own: https://docs.docker.com/reference/cli/docker/container/run/#exit-status */
async function neverStarted(id: string, error: string): Promise<Omit<RunningContainer, 'imageDigest'>> {
  await runDocker(['rm', '--force', id])
  const exit = { exitCode: 127, reason: `CannotStartContainerError: ${error}` }
  const exited = Promise.resolve(exit)
  return { hostPorts: new Map(), exited, stop: () => exited, probe: () => Promise.resolve(false) }
}

type PortBindings = Readonly<Record<string, readonly { readonly HostPort: string }[] | null>>

async function readHostPorts(id: string): Promise<ReadonlyMap<number, number>> {
  const ports = JSON.parse(await docker(['inspect', '--format', '{{json .NetworkSettings.Ports}}', id])) as PortBindings
  return new Map(
    Object.entries(ports).flatMap(([containerPort, bindings]) => {
      const hostPort = bindings?.[0]?.HostPort
      return hostPort === undefined ? [] : [[Number.parseInt(containerPort, 10), Number(hostPort)] as const]
    })
  )
}

async function endContainer(id: string, exitCode: number): Promise<ContainerExit> {
  const outOfMemory = await docker(['inspect', '--format', '{{.State.OOMKilled}}', id])
  await runDocker(['rm', '--force', id])
  return outOfMemory === 'true'
    ? { exitCode, reason: 'OutOfMemoryError: Container killed due to memory usage' }
    : { exitCode }
}

/** `docker stop` counts whole seconds, which is too coarse for a clock that runs at a rate. */
async function stopContainer(id: string, exited: Promise<ContainerExit>, timeout: number): Promise<ContainerExit> {
  const timer = setTimeout(() => void runDocker(['kill', id]), timeout)
  await runDocker(['kill', '--signal', 'TERM', id])
  return exited.finally(() => clearTimeout(timer))
}

async function probeContainer(id: string, command: readonly string[], timeout: number): Promise<boolean> {
  const probe = startProcessGroup({
    argv: ['docker', 'exec', id, ...command],
    environment: commandEnvironment(),
    workingDirectory: process.cwd(),
    onLine: () => undefined
  })
  const timer = setTimeout(() => probe.kill(), timeout)
  const { exitCode } = await probe.ended
  clearTimeout(timer)
  return exitCode === 0
}

function commandEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
