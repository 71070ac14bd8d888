/** What one container of a task is started with. */
export interface ContainerSpec {
  readonly taskArn: string
  readonly name: string
  /** The image reference as the task definition names it. */
  readonly image: string
  readonly entryPoint?: readonly string[]
  readonly command?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Container ports to reach; each is given a free host port on 127.0.0.1. */
  readonly containerPorts: readonly number[]
  readonly memoryLimitMiB?: number
  /** Every line that the container writes to stdout or stderr. */
  readonly onLine: (line: string) => void
}

export interface ContainerExit {
  /** 137 after a SIGKILL, 143 after a SIGTERM that was not handled, as Docker reports it. */
  readonly exitCode: number
  readonly reason?: string
}

export interface RunningContainer {
  readonly imageDigest: string
  /** Host port on 127.0.0.1 by container port. */
  readonly hostPorts: ReadonlyMap<number, number>
  readonly exited: Promise<ContainerExit>
  /** SIGTERM now, SIGKILL after `stopTimeoutMilliseconds` of REAL time; resolves when it has exited. */
  stop(stopTimeoutMilliseconds: number): Promise<ContainerExit>
  /** Runs a health-check command inside the container: true when it exits 0 within the time given (real milliseconds). */
  probe(command: readonly string[], timeoutMilliseconds: number): Promise<boolean>
}

/** The image cannot be had: ECS reports it as `CannotPullContainerError`. */
export class ImageNotFound extends Error {}

/** What runs containers: plain processes, or a Docker engine. */
export interface ContainerRuntime {
  readonly kind: 'process' | 'docker'
  /** Throws `ImageNotFound`. */
  start(spec: ContainerSpec): Promise<RunningContainer>
  /** Kills all that still runs. */
  stop(): Promise<void>
}

/** A program that replaces an image where tasks run as plain processes. */
export interface Program {
  /** What an image's ENTRYPOINT and CMD would be. A task definition's entryPoint and command replace them, as in Docker. */
  readonly entryPoint: readonly string[]
  readonly command: readonly string[]
  readonly workingDirectory: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Images that tasks may run: reference (with tag, or with `@sha256:` digest) to program. */
export interface ProgramImages {
  /** Adds or moves `reference` (`repository:tag`). Returns the digest `sha256:…`, a hash of the program's files and argv. */
  add(reference: string, program: Program): string
  /** Finds by `repository:tag`, `repository@digest`, or with a registry host in front of the repository. */
  find(reference: string): { readonly digest: string; readonly program: Program } | undefined
}
